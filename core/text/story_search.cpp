// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/story_search.h"

#include "core/connection/data.h"

#include <algorithm>

namespace rungs {

namespace {

/// Of the segments after @p rung that are near, the first that @p isWanted; null: none.
template <class IsWanted>
const Rung *firstAfter(const Story &story, const Rung &rung, IsWanted isWanted)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t end = std::min(story.rungs.size(), place + farthestSearched);
    for (std::size_t i = place + 1; i < end; ++i) {
        if (isWanted(story.rungs[i]))
            return &story.rungs[i];
    }
    return nullptr;
}

bool acknowledges(const Rung &ack, const Rung &rung)
{
    const bool counts = ack.from != rung.from && ack.segment.isAck() && !ack.segment.isRst() && !ack.isRejected;
    return counts && !ack.segment.acknowledgment.isBefore(rung.segment.range().end);
}

bool reportsGapAt(const Rung &report, SequenceNumber missing)
{
    const Event *duplicate = report.find(EventKind::duplicateAck);
    const bool isDuplicate = duplicate != nullptr && duplicate->cause == Cause::segmentOutOfOrder;
    if (isDuplicate && report.segment.acknowledgment == missing)
        return true;
    return std::ranges::any_of(report.sack, [&](SequenceRange block) {
        return block.begin.isAfter(report.segment.acknowledgment) && block.begin.isAfter(missing);
    });
}

} // namespace

const Rung *acknowledging(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) { return acknowledges(later, rung); });
}

const Rung *acknowledgingBefore(const Story &story, const Rung &rung)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    for (std::size_t i = place - std::min(place, farthestSearched); i < place; ++i) {
        if (acknowledges(story.rungs[i], rung))
            return &story.rungs[i];
    }
    return nullptr;
}

const Rung *answerBefore(const Story &story, const Rung &rung, FrameId original)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t first = story.indexOf(original).value_or(place);
    for (std::size_t i = place; i-- > std::max(first, place - std::min(place, farthestSearched));) {
        const Rung &before = story.rungs[i];
        if (before.from != rung.from && !before.segment.isCut)
            return &before;
    }
    return nullptr;
}

const Rung *challenging(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) {
        const Event *challenge = later.find(EventKind::challengeAck);
        return challenge != nullptr && challenge->trigger == rung.frame;
    });
}

const Rung *continuingAfter(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) {
        const bool isOlder = later.isRejected || later.has(EventKind::outOfOrder) || later.segment.isCut;
        return later.from == rung.from && !later.segment.isRst() && !isOlder;
    });
}

const Rung *acknowledgedLater(const Story &story, const Rung &rung)
{
    const SequenceNumber end = rung.segment.acknowledgment;
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    for (std::size_t i = place; i-- > place - std::min(place, farthestSearched);) {
        const Rung &before = story.rungs[i];
        if (before.from != rung.from && !before.segment.isCut && !before.segment.range().end.isBefore(end))
            return nullptr;
    }
    return firstAfter(story, rung, [&rung, end](const Rung &later) {
        const SequenceRange range = later.segment.range();
        return later.from != rung.from && !later.segment.isCut && !later.segment.isRst() && range.begin.isBefore(end)
               && !range.end.isBefore(end);
    });
}

const Rung *closingGap(const Story &story, const Rung &rung, const Event &gap)
{
    return firstAfter(story, rung, [&](const Rung &later) {
        const Event *fills = later.find(EventKind::fillsGap);
        if (fills != nullptr && fills->of == rung.frame)
            return true;
        const bool counts = later.from != rung.from && later.segment.isAck() && !later.segment.isRst();
        return counts && !later.isRejected && !later.segment.acknowledgment.isBefore(gap.range.end);
    });
}

const Rung *retransmitting(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) {
        const Event *again = later.find(EventKind::retransmission);
        return again != nullptr && again->of == rung.frame;
    });
}

const Rung *resettingAfter(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) {
        const Event *reset = later.find(EventKind::reset);
        return later.from != rung.from && reset != nullptr && reset->trigger == rung.frame;
    });
}

bool isCapturedAlone(const Story &story, Side side)
{
    const ConnectionSummary &summary = story.summary;
    return summary.segments.other(side) == 0 && summary.bytesUnique[side] > 0;
}

bool mayBeTimer(const Story &story, const Rung &rung, const Event &again)
{
    const Rung *first = story.rungOf(again.of);
    return first == nullptr || hasElapsed(first->time, rung.time, shortestTimer);
}

std::vector<const Rung *> reportsOfGap(const Story &story, const Rung &rung, FrameId original)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t first = original.isValid() ? story.indexOf(original).value_or(0) : 0;
    std::vector<const Rung *> reports;
    for (std::size_t i = place; i-- > std::max(first, place - std::min(place, farthestSearched));) {
        const Rung &before = story.rungs[i];
        if (before.from == rung.from || before.isRejected || !before.segment.isAck())
            continue;
        if (reportsGapAt(before, rung.segment.sequence))
            reports.push_back(&before);
        else if (before.segment.acknowledgment.isBefore(rung.segment.sequence) && !reports.empty())
            break; // what it says is of an earlier gap
    }
    std::ranges::reverse(reports);
    return reports;
}

} // namespace rungs
