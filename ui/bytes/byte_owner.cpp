// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/byte_owner.h"

namespace rungs {

std::uint32_t ownerOf(const DecodedFrame &frame, std::uint8_t buffer, BitRange range)
{
    const auto nodes = frame.nodes();
    std::uint32_t owner = DecodedFrame::noNode;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        const FieldNode &node = nodes[i];
        if (node.buffer != buffer || !node.bits.contains(range))
            continue;
        if (owner == DecodedFrame::noNode || node.bits.width <= nodes[owner].bits.width)
            owner = i;
    }
    const bool isWholeHeader = owner != DecodedFrame::noNode && nodes[owner].depth == 0 && nodes[owner].end > owner + 1;
    if (owner != DecodedFrame::noNode && !isWholeHeader)
        return owner;
    const std::uint32_t ofFirstBit = frame.smallestAt(buffer, range.first);
    return ofFirstBit != DecodedFrame::noNode ? ofFirstBit : owner;
}

} // namespace rungs
