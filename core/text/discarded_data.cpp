// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/discarded_data.h"

#include "core/text/story_search.h"

#include <algorithm>

namespace rungs {

namespace {

/// What is in flight lies within so many segments.
constexpr std::size_t farthestInFlight = 2048;

/// Whether its receiver gives the connection up, and its sender does not go on with it.
bool endsConnection(const Story &story, const Rung &rung)
{
    const Event *reset = rung.find(EventKind::reset);
    if (reset == nullptr || rung.isRejected)
        return false;
    switch (reset->cause) {
    case Cause::refusal:
    case Cause::badRefusal:
    case Cause::badReset:
        return false;
    default:
        return continuingAfter(story, rung) == nullptr;
    }
}

SequenceRange dataOf(const SegmentFields &segment)
{
    const SequenceNumber begin = segment.sequence + (segment.isSyn() ? 1U : 0U);
    return {begin, begin + segment.length};
}

bool carriesData(const Rung &rung)
{
    return rung.segment.length > 0 && !rung.segment.isRst() && !rung.segment.isCut && !rung.isRejected;
}

/// The bytes of ranges that lie at @p from or after it, each once.
std::uint64_t lengthFrom(std::vector<SequenceRange> ranges, SequenceNumber from)
{
    std::ranges::sort(ranges, [](SequenceRange a, SequenceRange b) { return a.begin.isBefore(b.begin); });
    std::uint64_t bytes = 0;
    for (const SequenceRange range : ranges) {
        const SequenceNumber begin = later(range.begin, from);
        if (range.end.isAfter(begin)) {
            bytes += SequenceRange{begin, range.end}.length();
            from = range.end;
        }
    }
    return bytes;
}

UnacknowledgedData dataAfter(const Story &story, std::size_t first, std::size_t reset, Side from,
                             SequenceNumber acknowledged)
{
    UnacknowledgedData result;
    std::vector<SequenceRange> ranges;
    for (std::size_t i = first; i < reset; ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.from != from || !carriesData(rung) || !dataOf(rung.segment).end.isAfter(acknowledged))
            continue;
        ranges.push_back(dataOf(rung.segment));
        result.first = result.first.isValid() ? result.first : rung.frame;
        result.last = rung.frame;
    }
    result.bytes = lengthFrom(std::move(ranges), acknowledged);
    return result;
}

/// From where on the segments before a reset belong to the connection that it ends.
std::size_t beginningBefore(const Story &story, std::size_t reset)
{
    const std::size_t farthest = reset - std::min(reset, farthestInFlight);
    for (std::size_t i = reset; i-- > farthest;) {
        if (story.rungs[i].has(EventKind::reset) && endsConnection(story, story.rungs[i]))
            return i + 1;
    }
    return farthest;
}

} // namespace

BySide<UnacknowledgedData> unacknowledgedAt(const Story &story, const Rung &reset)
{
    BySide<UnacknowledgedData> result;
    const std::optional<std::size_t> place = story.indexOf(reset.frame);
    if (!place || !endsConnection(story, reset))
        return result;
    const std::size_t first = beginningBefore(story, *place);
    for (const Side side : bothSides) {
        std::optional<SequenceNumber> acknowledged;
        for (std::size_t i = first; i <= *place; ++i) {
            const Rung &rung = story.rungs[i];
            // Without a connection the number answers the segment, and acknowledges nothing.
            const bool isOfConnection = i < *place || rung.find(EventKind::reset)->cause == Cause::abort;
            if (rung.from != side && rung.segment.isAck() && !rung.segment.isCut && !rung.isRejected && isOfConnection)
                acknowledged =
                    acknowledged ? later(*acknowledged, rung.segment.acknowledgment) : rung.segment.acknowledgment;
        }
        if (acknowledged && !isCapturedAlone(story, side)) {
            result[side] = dataAfter(story, first, *place, side, *acknowledged);
            result[side].isKnown = true;
        }
    }
    return result;
}

const Rung *discardingReset(const Story &story, const Rung &rung)
{
    const BySide<std::uint32_t> &resets = story.summary.resets;
    if (resets[Side::client] + resets[Side::server] == 0 || !carriesData(rung) || rung.acknowledgedBy.isValid())
        return nullptr;
    // Of the other side nothing acknowledges: there is nothing to find, in a capture of any length.
    if (story.summary.segments.other(rung.from) <= resets.other(rung.from))
        return nullptr;
    const std::size_t place = story.indexOf(rung.frame).value_or(story.rungs.size());
    const std::size_t end = std::min(story.rungs.size(), place + farthestInFlight);
    for (std::size_t i = place; i < end; ++i) {
        const Rung &reset = story.rungs[i];
        if (!reset.has(EventKind::reset) || !endsConnection(story, reset))
            continue;
        const UnacknowledgedData data = unacknowledgedAt(story, reset)[rung.from];
        return data.bytes > 0 && data.first <= rung.frame && rung.frame <= data.last ? &reset : nullptr;
    }
    return nullptr;
}

Phrase withUnacknowledged(const Story &story, const Rung &reset, Phrase line)
{
    const BySide<UnacknowledgedData> data = unacknowledgedAt(story, reset);
    const std::uint64_t own = data[reset.from].bytes;
    const std::uint64_t other = data.other(reset.from).bytes;
    if (own == 0 && other == 0)
        return line;
    const std::vector<Argument> arguments{std::vector<Phrase>{std::move(line)}, bytesArgument(other),
                                          bytesArgument(own)};
    if (own == 0)
        return {RUNGS_TEXT("{0}; {1} of its peer not acknowledged"), arguments};
    if (other == 0)
        return {RUNGS_TEXT("{0}; {2} of its own not acknowledged"), arguments};
    return {RUNGS_TEXT("{0}; not acknowledged: {1} of its peer, {2} of its own"), arguments};
}

std::vector<Phrase> unacknowledgedSentences(const Story &story, const Rung &reset)
{
    std::vector<Phrase> sentences;
    const BySide<UnacknowledgedData> all = unacknowledgedAt(story, reset);
    const BySide<std::uint64_t> &payload = story.summary.bytesUnique;
    if (all[Side::client].isKnown && all[Side::server].isKnown && payload[Side::client] + payload[Side::server] > 0
        && all[Side::client].bytes + all[Side::server].bytes == 0) {
        sentences.push_back({RUNGS_TEXT("All data captured before it is acknowledged; a receiver may still discard "
                                        "what was not read yet (RFC 9293, 3.10.7.4)."),
                             {}});
    }
    for (const Side side : {opposite(reset.from), reset.from}) {
        const UnacknowledgedData &data = all[side];
        if (data.bytes == 0)
            continue;
        const std::vector<Argument> arguments{bytesArgument(data.bytes), frame(data.first), frame(data.last)};
        const bool isOne = data.first == data.last;
        if (side != reset.from) {
            sentences.push_back({isOne ? RUNGS_TEXT("Leaves {0} of its peer unacknowledged (#{1}): probably discarded.")
                                       : RUNGS_TEXT("Leaves {0} of its peer unacknowledged (#{1} to #{2}): probably "
                                                    "discarded."),
                                 arguments});
        } else {
            sentences.push_back({isOne ? RUNGS_TEXT("Leaves {0} of its own unacknowledged (#{1}): either lost or "
                                                    "arrived, this capture cannot tell; a receiver may discard what "
                                                    "was not read yet (RFC 9293, 3.10.7.4).")
                                       : RUNGS_TEXT("Leaves {0} of its own unacknowledged (#{1} to #{2}): either lost "
                                                    "or arrived, this capture cannot tell; a receiver may discard "
                                                    "what was not read yet (RFC 9293, 3.10.7.4)."),
                                 arguments});
        }
    }
    return sentences;
}

} // namespace rungs
