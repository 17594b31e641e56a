// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/verdict_text.h"

namespace rungs {

namespace {

/// Where the two kinds that were weighed against each other say more than the basis alone.
Phrase reasonByKinds(const Rung &rung, const Event &event, const std::vector<Argument> &arguments)
{
    const bool hasTrigger = event.trigger.isValid();
    switch (event.kind) {
    case EventKind::duplicateAck:
        if (event.rejected.kind != EventKind::windowUpdate)
            return {};
        return hasTrigger ? Phrase{RUNGS_TEXT("Not “{0}”: #{1} calls for this answer; where the window moves with it, "
                                              "that is by the way."),
                                   arguments}
               : event.cause == Cause::notInCapture
                   ? Phrase{RUNGS_TEXT("Not “{0}”: its window is the one that was said before."), arguments}
                   : Phrase{RUNGS_TEXT("Not “{0}”: data is on its way to its sender, and this confirms none of it."),
                            arguments};
    case EventKind::windowUpdate:
        return {RUNGS_TEXT("Not “{0}”: nothing that calls for one came past, and the window is another one."),
                arguments};
    case EventKind::challengeAck:
        return hasTrigger
                   ? Phrase{RUNGS_TEXT("Not “{0}”: nothing is missing; #{1} is what it does not accept."), arguments}
                   : Phrase{RUNGS_TEXT("Not “{0}”: its window is the one that was said before."), arguments};
    case EventKind::windowProbeAck:
    case EventKind::keepAliveAck:
        return {RUNGS_TEXT("Not “{0}”: nothing is missing; it answers a question."), arguments};
    case EventKind::windowProbe:
        return {RUNGS_TEXT("Not “{0}”: the window was closed, and it brings no more than the one byte that asks."),
                arguments};
    case EventKind::keepAlive:
        return {RUNGS_TEXT("Not “{0}”: its number lies one before the next, where everything had been confirmed."),
                arguments};
    case EventKind::portReuse:
        return {RUNGS_TEXT("Not “{0}”: a SYN that is sent again keeps its first number, and this one has another."),
                arguments};
    case EventKind::simultaneousOpenSynAck:
        return {RUNGS_TEXT("Not “{0}”: a SYN that is sent again is the same; this one confirms the other side's."),
                arguments};
    case EventKind::simultaneousOpenAck:
        return {RUNGS_TEXT("Not “{0}”: it is the first that its sender says after both had opened."), arguments};
    case EventKind::oldDuplicate:
        if (event.rejected.because != Basis::longAgo)
            return {};
        return {RUNGS_TEXT("Not “{0}”: its sender had been told long before that the bytes had arrived."), arguments};
    case EventKind::retransmission:
        if (event.rejected.because == Basis::longAgo) {
            return {
                RUNGS_TEXT("Not “{0}”: what was sent behind it came past so long before that its sender's timer had "
                           "time to run out."),
                arguments};
        }
        if (event.rejected.kind != EventKind::networkDuplicate)
            return {};
        return rung.segment.ipId != 0
                   ? Phrase{RUNGS_TEXT("Not “{0}”: a copy is the same packet, down to the IP identification; this is "
                                       "another packet."),
                            arguments}
                   : Phrase{RUNGS_TEXT("“{0}” would look the same: the IP header has no identification. Copies are "
                                       "rare, so that is less likely."),
                            arguments};
    default:
        return {};
    }
}

} // namespace

Phrase alternativeSentence(const Rung &rung, const Event &event)
{
    if (event.rejected.kind == EventKind::count)
        return {};
    const std::vector<Argument> arguments{std::vector<Phrase>{eventTitle(event.rejected.kind)},
                                          FrameReference{event.trigger}};
    if (Phrase reason = reasonByKinds(rung, event, arguments); !reason.isEmpty())
        return reason;
    switch (event.rejected.because) {
    case Basis::none:
    case Basis::numbersSay:
        return {RUNGS_TEXT("Not “{0}”: the numbers do not allow it."), arguments};
    case Basis::fieldsSay:
        return {RUNGS_TEXT("Not “{0}”: its other fields tell."), arguments};
    case Basis::sentBefore:
        return {RUNGS_TEXT("Not “{0}”: its sender had sent these bytes before."), arguments};
    case Basis::holeAnswered:
        return {RUNGS_TEXT("Not “{0}”: the receiver had told of the loss, so its sender had reason to send it again."),
                arguments};
    case Basis::newerTimestamp:
        return {RUNGS_TEXT("Not “{0}”: its timestamp is newer than that of what came before it."), arguments};
    case Basis::newerIdentification:
        return {RUNGS_TEXT("Not “{0}”: its IP identification is newer than that of what came before it."), arguments};
    case Basis::olderTimestamp:
        return {
            RUNGS_TEXT("Not “{0}”: its timestamp is older than that of what came before it, so it was sent before."),
            arguments};
    case Basis::olderIdentification:
        return {RUNGS_TEXT("Not “{0}”: its IP identification is older than that of what came before it, so it was sent "
                           "before."),
                arguments};
    case Basis::tooSoon:
        return {RUNGS_TEXT("Not “{0}”: it came before anyone could have told its sender of a loss."), arguments};
    case Basis::olderNumbers:
        return {RUNGS_TEXT("Not “{0}”: its own numbers are older than those that its sender had already used."),
                arguments};
    case Basis::identical:
        return {
            RUNGS_TEXT("Not “{0}”: it is the same packet, down to the IP identification; whoever sends again uses a "
                       "new one."),
            arguments};
    case Basis::identicalNoId:
        return {RUNGS_TEXT("Not “{0}”: it is the same segment, down to its timestamp."), arguments};
    case Basis::otherLink:
        return {RUNGS_TEXT("Not “{0}”: only its link header differs."), arguments};
    case Basis::longAgo:
        return {RUNGS_TEXT("Not “{0}”: the first copy had been confirmed long before."), arguments};
    case Basis::previousConnection:
        return {RUNGS_TEXT("Not “{0}”: its numbers are those of the connection before this one."), arguments};
    }
    return {};
}

} // namespace rungs
