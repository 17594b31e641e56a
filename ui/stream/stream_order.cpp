// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_order.h"

#include <algorithm>
#include <utility>

namespace rungs {

StreamOrder::StreamOrder(StreamIndexPtr index, std::optional<Side> only)
    : m_index(std::move(index))
    , m_only(only)
{
    for (const Side side : bothSides)
        findHoles(side);
    for (std::size_t i = 0; i < m_index->conflicts.size(); ++i) {
        const StreamConflict &each = m_index->conflicts[i];
        const std::uint64_t end = each.offset + each.length;
        m_conflictEdges[each.side].push_back(each.offset);
        m_conflictEdges[each.side].push_back(end);
        m_conflictEnds[each.side].push_back({end, i});
    }
    for (const Side side : bothSides) {
        std::ranges::sort(m_conflictEdges[side]);
        std::ranges::stable_sort(m_conflictEnds[side], {}, &End::offset);
    }
}

void StreamOrder::findHoles(Side side)
{
    const std::vector<StreamPiece> &pieces = m_index->pieces[side];
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].isHole())
            continue;
        const std::uint64_t end = m_index->endOf(side, i);
        // Two of them in a row are one for a reader, unless it was different frames that were cut.
        if (!m_holes[side].empty() && m_holes[side].back().end == pieces[i].offset && !pieces[i].frame.isValid())
            m_holes[side].back().end = end;
        else
            m_holes[side].push_back({pieces[i].offset, end});
    }
}

std::uint64_t StreamOrder::total() const
{
    if (!m_index)
        return 0;
    return m_only ? m_index->size[*m_only] : m_index->total();
}

std::size_t StreamOrder::runCount() const
{
    if (!m_index)
        return 0;
    return m_only ? (m_index->size[*m_only] > 0 ? 1 : 0) : m_index->runs.size();
}

StreamRun StreamOrder::run(std::size_t number) const
{
    return m_only ? StreamRun{*m_only, 0, 0, m_index->size[*m_only]} : m_index->runs[number];
}

std::size_t StreamOrder::runAt(Side side, std::uint64_t offset) const
{
    return m_only ? 0 : m_index->runAt(side, offset);
}

std::uint64_t StreamOrder::placeOf(Side side, std::uint64_t offset) const
{
    const StreamRun own = run(runAt(side, offset));
    return own.before + (offset - own.offset);
}

std::size_t StreamOrder::runAtPlace(std::uint64_t place) const
{
    if (m_only)
        return 0;
    const auto after = std::ranges::upper_bound(m_index->runs, place, {}, &StreamRun::before);
    return after == m_index->runs.begin() ? 0 : static_cast<std::size_t>(after - m_index->runs.begin()) - 1;
}

StreamChunk StreamOrder::chunkAt(std::size_t number, std::uint64_t offset) const
{
    const StreamRun own = run(number);
    StreamChunk chunk{own.side, number, own.offset, own.offset + own.length, false};
    const auto narrow = [&](std::uint64_t edge) {
        if (edge <= offset)
            chunk.begin = std::max(chunk.begin, edge);
        else
            chunk.end = std::min(chunk.end, edge);
    };
    const auto &holes = m_holes[own.side];
    const auto hole = std::ranges::upper_bound(holes, offset, {}, &Hole::begin);
    if (hole != holes.end())
        narrow(hole->begin);
    if (hole != holes.begin()) {
        const Hole &before = *std::prev(hole);
        chunk.isHole = offset < before.end;
        narrow(before.begin);
        narrow(before.end);
    }
    const auto &messages = m_index->messages[own.side];
    const auto message = std::ranges::upper_bound(messages, offset, {}, &HttpMessage::offset);
    if (message != messages.end())
        narrow(message->offset);
    if (message != messages.begin())
        narrow(std::prev(message)->offset);
    const auto &edges = m_conflictEdges[own.side];
    const auto edge = std::ranges::upper_bound(edges, offset);
    if (edge != edges.end())
        narrow(*edge);
    if (edge != edges.begin())
        narrow(*std::prev(edge));
    return chunk;
}

StreamChunk StreamOrder::chunkBefore(std::size_t number, std::uint64_t offset) const
{
    return chunkAt(number, offset - 1);
}

std::optional<std::size_t> StreamOrder::messageAt(Side side, std::uint64_t offset) const
{
    const auto &messages = m_index->messages[side];
    const auto found = std::ranges::lower_bound(messages, offset, {}, &HttpMessage::offset);
    if (found == messages.end() || found->offset != offset)
        return std::nullopt;
    return static_cast<std::size_t>(found - messages.begin());
}

std::vector<std::size_t> StreamOrder::conflictsEndingAt(Side side, std::uint64_t offset) const
{
    std::vector<std::size_t> found;
    const auto &ends = m_conflictEnds[side];
    for (auto end = std::ranges::lower_bound(ends, offset, {}, &End::offset);
         end != ends.end() && end->offset == offset; ++end)
        found.push_back(end->conflict);
    return found;
}

bool StreamOrder::isInConflict(Side side, std::uint64_t offset) const
{
    // Those that end behind it, the next first: few overlap.
    const auto &ends = m_conflictEnds[side];
    constexpr int mostLooked = 64;
    int looked = 0;
    for (auto end = std::ranges::upper_bound(ends, offset, {}, &End::offset); end != ends.end() && looked < mostLooked;
         ++end, ++looked) {
        if (m_index->conflicts[end->conflict].offset <= offset)
            return true;
    }
    return false;
}

} // namespace rungs
