// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"

namespace rungs {

namespace {

/// Its sequence numbers as a length: bytes where it carries data, else those that SYN and FIN consume.
Argument lengthOf(const Rung &rung, SequenceRange range)
{
    return rung.segment.length == range.length() ? bytesArgument(range.length()) : numbersArgument(range.length());
}

/// The sequence numbers that the verdict is about, with the sum that leads to them.
Phrase numbers(const Story &story, const Rung &rung, const Event &event)
{
    if (event.kind == EventKind::urgent) {
        const std::uint32_t end = rung.segment.sequence.value() + rung.segment.urgentPointer;
        return {RUNGS_TEXT("{0} + {1} = {2}: the urgent data ends before this sequence number."),
                {std::uint64_t{rung.segment.sequence.value()}, std::uint64_t{rung.segment.urgentPointer},
                 std::uint64_t{end}}};
    }
    if (event.kind == EventKind::duplicateAck && event.cause == Cause::segmentOutOfOrder && event.count > 0) {
        const std::vector<Argument> count{std::uint64_t{event.count}};
        switch (story.summary.sackPermitted) {
        case Agreement::yes:
            return {RUNGS_TEXT("Duplicate ACK number {0}; SACK blocks decide what is retransmitted (RFC 6675, RFC "
                               "8985)."),
                    count};
        case Agreement::no:
            return {RUNGS_TEXT("Duplicate ACK number {0}; the third one starts a fast retransmission (RFC 5681, 3.2)."),
                    count};
        case Agreement::unknown:
            return {RUNGS_TEXT("Duplicate ACK number {0}."), count};
        }
    }
    if (event.range.isEmpty())
        return {};
    const std::uint64_t begin = event.range.begin.value();
    const std::uint64_t end = event.range.end.value();
    const auto withBytes = [&](std::string_view pattern) {
        return Phrase{pattern, {begin, end, bytesArgument(event.range.length())}};
    };
    switch (event.kind) {
    case EventKind::gap:
        return {RUNGS_TEXT("{1} - {0} = {2} not captured before it."),
                {begin, end, numbersArgument(event.range.length())}};
    case EventKind::windowFull:
        return withBytes(RUNGS_TEXT("{1} (sent) - {0} (acknowledged) = {2}: the whole window."));
    case EventKind::sack:
        return withBytes(RUNGS_TEXT("SACK block: {0} up to {1}, {2}."));
    case EventKind::dsack: {
        const Rung *twice = event.of.isValid() ? story.rungOf(event.of) : nullptr;
        const bool isData = twice == nullptr || twice->segment.length > 0;
        const std::uint32_t length = event.range.length();
        return {RUNGS_TEXT("D-SACK block: {0} up to {1}, {2}."),
                {begin, end, isData ? bytesArgument(length) : numbersArgument(length)}};
    }
    case EventKind::simultaneousOpenSynAck:
    case EventKind::windowProbe:
    case EventKind::keepAlive:
        return {RUNGS_TEXT("Sequence number {0}."), {begin}};
    case EventKind::unusual:
        return withBytes(RUNGS_TEXT("The right edge moves from {1} back to {0}, by {2}."));
    case EventKind::unacceptableAck:
        return withBytes(RUNGS_TEXT("{1} is {2} beyond {0}, where the captured data of its peer ends."));
    default:
        break;
    }
    const Rung *first = event.of.isValid() ? story.rungOf(event.of) : nullptr;
    if (event.kind == EventKind::retransmission && first != nullptr) {
        const std::uint64_t firstBegin = first->segment.sequence.value();
        const std::uint64_t firstEnd = first->segment.range().end.value();
        const std::uint64_t ownBegin = rung.segment.sequence.value();
        const std::uint64_t ownEnd = rung.segment.range().end.value();
        if (firstBegin == ownBegin && firstEnd == ownEnd) {
            return {RUNGS_TEXT("#{0} carried the same sequence numbers, {1} up to {2}: {3}."),
                    {frame(event.of), ownBegin, ownEnd, lengthOf(rung, rung.segment.range())}};
        }
        return {RUNGS_TEXT("#{0} carried {1} up to {2}, this one carries {3} up to {4}."),
                {frame(event.of), firstBegin, firstEnd, ownBegin, ownEnd}};
    }
    return {RUNGS_TEXT("{0} up to {1}: {2}."), {begin, end, lengthOf(rung, event.range)}};
}

/// What it can be as well.
Phrase possibility(const Event &event)
{
    const std::vector<Argument> of{frame(event.of)};
    if (event.kind == EventKind::networkDuplicate) {
        return {RUNGS_TEXT("Either retransmitted, or a copy of #{0} that the network made: its IP identification does "
                           "not tell."),
                of};
    }
    return {RUNGS_TEXT("Repeats the acknowledgment of #{0} for no reason that was captured: it may answer a segment "
                       "that is not acceptable (RFC 5961), or a keep-alive."),
            of};
}

} // namespace

VerdictText verdictText(const Story &story, const Rung &rung, const Event &event)
{
    VerdictText text;
    text.kind = event.kind;
    text.certainty = certaintyOf(event);
    text.title = {specOf(event.kind).title, {}};
    if (text.certainty == Certainty::cannotTell) {
        text.what = possibility(event);
        return text;
    }
    text.what = verdictSentence(story, rung, event);
    text.numbers = numbers(story, rung, event);
    text.alternative = alternativeSentence(story, rung, event);
    return text;
}

} // namespace rungs
