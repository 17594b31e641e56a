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
    case EventKind::challengeAck:
        return hasTrigger
                   ? Phrase{RUNGS_TEXT("Not “{0}”: nothing is missing; #{1} is what it does not accept."), arguments}
                   : Phrase{RUNGS_TEXT("Not “{0}”: its window is the one that was said before."), arguments};
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
        return {specOf(event.kind).words.alternative, arguments};
    }
}

} // namespace

Phrase alternativeSentence(const Rung &rung, const Event &event)
{
    if (event.rejected.kind == EventKind::count)
        return {};
    const std::vector<Argument> arguments{std::vector<Phrase>{{specOf(event.rejected.kind).title, {}}},
                                          FrameReference{event.trigger}};
    if (Phrase reason = reasonByKinds(rung, event, arguments); !reason.isEmpty())
        return reason;
    return {specOf(event.rejected.because).alternative, arguments};
}

} // namespace rungs
