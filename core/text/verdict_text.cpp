// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/verdict_text.h"

namespace rungs {

namespace {

/// The bytes that the verdict speaks of, with the sum that leads to them.
Phrase numbers(const Story &story, const Rung &rung, const Event &event)
{
    if (event.range.isEmpty())
        return {};
    const std::vector<Argument> range{std::uint64_t{event.range.begin.value()}, std::uint64_t{event.range.end.value()},
                                      std::uint64_t{event.range.length()}};
    switch (event.kind) {
    case EventKind::gap:
        return {RUNGS_TEXT("{1} - {0} = {2} bytes were sent in front of it and did not come past before it."), range};
    case EventKind::windowFull:
        return {RUNGS_TEXT("{1} sent - {0} confirmed = {2} bytes: all that the window allows."), range};
    case EventKind::sack:
        return {RUNGS_TEXT("It has received {0} up to {1}: {2} bytes beyond what is missing."), range};
    case EventKind::dsack:
        return {RUNGS_TEXT("It has received {0} up to {1}, {2} bytes, more than once."), range};
    case EventKind::unacceptableAck:
        return {RUNGS_TEXT("{1} lies {2} beyond {0}, the last number that came past from the other side."), range};
    default:
        break;
    }
    const Rung *first = event.of.isValid() ? story.rungOf(event.of) : nullptr;
    if (event.kind == EventKind::retransmission && first != nullptr) {
        return {RUNGS_TEXT("#{0} brought {1} up to {2}; this one brings {3} up to {4}."),
                {FrameReference{event.of}, std::uint64_t{first->segment.sequence.value()},
                 std::uint64_t{first->segment.range().end.value()}, std::uint64_t{rung.segment.sequence.value()},
                 std::uint64_t{rung.segment.range().end.value()}}};
    }
    return {RUNGS_TEXT("{0} up to {1}: {2} bytes."), range};
}

} // namespace

VerdictText verdictText(const Story &story, const Rung &rung, const Event &event)
{
    VerdictText text;
    text.kind = event.kind;
    text.title = eventTitle(event.kind);
    text.what = verdictSentence(story, rung, event);
    text.numbers = numbers(story, rung, event);
    text.alternative = alternativeSentence(event);
    return text;
}

Phrase alternativeSentence(const Event &event)
{
    if (event.rejected.kind == EventKind::count)
        return {};
    const std::vector<Argument> arguments{std::vector<Phrase>{eventTitle(event.rejected.kind)}};
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
