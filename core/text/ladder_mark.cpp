// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ladder_mark.h"

#include "core/text/discarded_data.h"

namespace rungs {

namespace {

Phrase ofFrame(std::string_view with, std::string_view without, FrameId frame)
{
    return frame.isValid() ? Phrase{with, {FrameReference{frame}}} : Phrase{without, {}};
}

MarkWords retransmissionWords(const Event &event)
{
    const Phrase brief{RUNGS_TEXT("retransmission"), {}};
    if (event.needless)
        return {ofFrame(RUNGS_TEXT("spurious retransmission of #{0}"), RUNGS_TEXT("spurious retransmission"), event.of),
                brief};
    if (event.cause == Cause::fast)
        return {ofFrame(RUNGS_TEXT("fast retransmission of #{0}"), RUNGS_TEXT("fast retransmission"), event.of), brief};
    if (event.cause == Cause::tailLossProbe)
        return {ofFrame(RUNGS_TEXT("tail loss probe: retransmits #{0}"), RUNGS_TEXT("tail loss probe"), event.of),
                brief};
    return {ofFrame(RUNGS_TEXT("retransmission of #{0}"), RUNGS_TEXT("retransmission"), event.of), brief};
}

MarkWords same(Phrase phrase)
{
    return {phrase, phrase};
}

MarkWords resetWords(const Event &event)
{
    switch (event.cause) {
    case Cause::refusal:
        return same({RUNGS_TEXT("refused"), {}});
    case Cause::goneConnection:
        return {{RUNGS_TEXT("no such connection"), {}}, {}};
    case Cause::injected:
        return same({RUNGS_TEXT("probably injected"), {}});
    default:
        return same({RUNGS_TEXT("aborted"), {}});
    }
}

MarkWords repeatedWords(const Event &event)
{
    // No sign of loss: the answer to a segment that was not acceptable.
    if (event.cause != Cause::segmentOutOfOrder && event.cause != Cause::oldSegment)
        return same({RUNGS_TEXT("repeated ACK"), {}});
    const Phrase repeated{RUNGS_TEXT("duplicate ACK"), {}};
    if (event.count < 2)
        return same(repeated);
    return {{RUNGS_TEXT("duplicate ACK number {0}"), {std::uint64_t{event.count}}}, repeated};
}

MarkWords wordsOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::captureDuplicate:
        return {ofFrame(RUNGS_TEXT("captured twice: #{0}"), RUNGS_TEXT("captured twice"), event.of),
                {RUNGS_TEXT("captured twice"), {}}};
    case EventKind::networkDuplicate:
        return {ofFrame(RUNGS_TEXT("network duplicate of #{0}"), RUNGS_TEXT("network duplicate"), event.of),
                {RUNGS_TEXT("duplicate"), {}}};
    case EventKind::oldDuplicate:
        return {ofFrame(RUNGS_TEXT("old duplicate of #{0}"), RUNGS_TEXT("old duplicate"), event.of),
                {RUNGS_TEXT("old duplicate"), {}}};
    case EventKind::reset:
        return resetWords(event);
    case EventKind::retransmission:
        return retransmissionWords(event);
    case EventKind::duplicateAck:
        return repeatedWords(event);
    case EventKind::gap:
        return {{RUNGS_TEXT("after a gap of {0}"), {bytesArgument(event.range.length())}},
                {RUNGS_TEXT("after a gap"), {}}};
    case EventKind::windowProbe:
        return {{event.count == 0 ? RUNGS_TEXT("zero-window probe") : RUNGS_TEXT("window probe"), {}}, {}};
    default:
        return {{specOf(event.kind).words.word, {}}, {specOf(event.kind).words.brief, {}}};
    }
}

/// The event that a rung is drawn by: of those with a mark, the first in precedence.
const Event *decisive(const Rung &rung)
{
    const Event *first = nullptr;
    for (const Event &event : rung.events) {
        if (specOf(event.kind).mark != RungMark::none && (first == nullptr || event.kind < first->kind))
            first = &event;
    }
    return first;
}

} // namespace

RungMark markOf(const Rung &rung)
{
    const Event *event = decisive(rung);
    return event != nullptr ? specOf(event->kind).mark : RungMark::none;
}

bool isOrdinary(const Rung &rung)
{
    if (rung.phase != Phase::data || rung.isLost || rung.isRejected || rung.segment.isCut || !rung.application.empty())
        return false;
    if (rung.segment.isSyn() || rung.segment.isFin() || rung.segment.isRst())
        return false;
    for (const Event &event : rung.events) {
        if (specOf(event.kind).gravity != Gravity::ordinary)
            return false;
    }
    return true;
}

MarkWords markWords(const Rung &rung)
{
    const Event *event = decisive(rung);
    MarkWords words = event != nullptr ? wordsOf(*event) : MarkWords{};
    if (!rung.isLost)
        return words;
    const Phrase lost{RUNGS_TEXT("lost"), {}};
    if (words.full.isEmpty())
        return {lost, lost};
    return {{RUNGS_TEXT("{0}, lost"), {std::vector<Phrase>{words.full}}}, lost};
}

MarkWords markWords(const Story &story, const Rung &rung)
{
    const MarkWords words = markWords(rung);
    const Rung *reset = discardingReset(story, rung);
    if (reset == nullptr || rung.isLost)
        return words;
    const std::vector<Argument> of{frame(reset->frame), std::vector<Phrase>{words.full}};
    if (reset->from == rung.from) {
        return {words.full.isEmpty() ? Phrase{RUNGS_TEXT("not acknowledged before the reset #{0}"), of}
                                     : Phrase{RUNGS_TEXT("{1}, not acknowledged before the reset #{0}"), of},
                {RUNGS_TEXT("not acknowledged"), {}}};
    }
    return {words.full.isEmpty() ? Phrase{RUNGS_TEXT("probably discarded: reset #{0}"), of}
                                 : Phrase{RUNGS_TEXT("{1}, probably discarded: reset #{0}"), of},
            {RUNGS_TEXT("discarded"), {}}};
}

Phrase phaseText(Phase phase)
{
    switch (phase) {
    case Phase::opening:
        return {RUNGS_TEXT("opening"), {}};
    case Phase::data:
        return {RUNGS_TEXT("data"), {}};
    case Phase::closing:
        return {RUNGS_TEXT("closing"), {}};
    }
    return {};
}

} // namespace rungs
