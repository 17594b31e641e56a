// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stream_index.h"

#include <algorithm>

namespace rungs {

namespace {

template <class Items>
const StreamRepeat *findRepeat(const Items &items, FrameId frame)
{
    const auto found = std::ranges::find(items, frame, &StreamRepeat::frame);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

std::size_t StreamIndex::pieceAt(Side side, std::uint64_t offset) const
{
    const auto &own = pieces[side];
    const auto after = std::ranges::upper_bound(own, offset, {}, &StreamPiece::offset);
    return static_cast<std::size_t>(after - own.begin()) - 1;
}

std::uint64_t StreamIndex::endOf(Side side, std::size_t piece) const
{
    return piece + 1 < pieces[side].size() ? pieces[side][piece + 1].offset : size[side];
}

FrameId StreamIndex::frameAt(Side side, std::uint64_t offset) const
{
    return offset < size[side] ? pieces[side][pieceAt(side, offset)].frame : FrameId();
}

std::optional<StreamRange> StreamIndex::rangeOf(FrameId frame) const
{
    if (!frame.isValid())
        return std::nullopt;
    for (const Side side : bothSides) {
        const auto &own = pieces[side];
        const auto found = std::ranges::find(own, frame, &StreamPiece::frame);
        if (found == own.end())
            continue;
        std::size_t last = static_cast<std::size_t>(found - own.begin());
        while (last + 1 < own.size() && own[last + 1].frame == frame)
            ++last;
        return StreamRange{side, found->offset, endOf(side, last) - found->offset};
    }
    for (const Side side : bothSides) {
        if (const StreamRepeat *repeat = findRepeat(repeats[side], frame))
            return StreamRange{side, repeat->offset, repeat->length};
    }
    return std::nullopt;
}

std::size_t StreamIndex::runAt(Side side, std::uint64_t offset) const
{
    // The sides alternate: every second run is of this one.
    const std::size_t parity = !runs.empty() && runs.front().side == side ? 0 : 1;
    std::size_t first = 0;
    std::size_t end = (runs.size() + 1 - parity) / 2;
    while (end - first > 1) {
        const std::size_t middle = first + (end - first) / 2;
        (runs[parity + 2 * middle].offset <= offset ? first : end) = middle;
    }
    return parity + 2 * first;
}

} // namespace rungs
