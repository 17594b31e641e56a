// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/verdict_text.h"

namespace rungs {

namespace {

/// The bytes that the verdict speaks of, with the sum that leads to them.
Phrase numbers(const Story &story, const Rung &rung, const Event &event)
{
    if (event.kind == EventKind::urgent) {
        const std::uint32_t end = rung.segment.sequence.value() + rung.segment.urgentPointer;
        return {RUNGS_TEXT("{0} + {1} = {2}: the urgent data ends in front of that number."),
                {std::uint64_t{rung.segment.sequence.value()}, std::uint64_t{rung.segment.urgentPointer},
                 std::uint64_t{end}}};
    }
    if (event.kind == EventKind::duplicateAck && event.cause == Cause::segmentOutOfOrder && event.count > 0) {
        return {RUNGS_TEXT("It is number {0} of its kind; at the third a sender sends again without waiting for its "
                           "timer (RFC 5681 3.2)."),
                {std::uint64_t{event.count}}};
    }
    if (event.range.isEmpty())
        return {};
    const std::vector<Argument> range{std::uint64_t{event.range.begin.value()}, std::uint64_t{event.range.end.value()},
                                      bytesArgument(event.range.length())};
    switch (event.kind) {
    case EventKind::gap:
        return {RUNGS_TEXT("{1} - {0} = {2} were sent in front of it and did not come past before it."), range};
    case EventKind::windowFull:
        return {RUNGS_TEXT("{1} sent - {0} confirmed = {2}: all that the window allows."), range};
    case EventKind::sack:
        return {RUNGS_TEXT("It has received {0} up to {1}: {2} beyond what is missing."), range};
    case EventKind::dsack:
        return {RUNGS_TEXT("It has received {0} up to {1}, {2}, more than once."), range};
    case EventKind::simultaneousOpenSynAck:
    case EventKind::windowProbe:
    case EventKind::keepAlive:
        return {RUNGS_TEXT("Its number is {0}."), range};
    case EventKind::unusual:
        return {RUNGS_TEXT("From {0} up to {1}: {2}."), range};
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
    return {RUNGS_TEXT("{0} up to {1}: {2}."), range};
}

} // namespace

VerdictText verdictText(const Story &story, const Rung &rung, const Event &event)
{
    VerdictText text;
    text.kind = event.kind;
    text.title = {specOf(event.kind).title, {}};
    text.what = verdictSentence(story, rung, event);
    text.numbers = numbers(story, rung, event);
    text.alternative = alternativeSentence(rung, event);
    return text;
}

} // namespace rungs
