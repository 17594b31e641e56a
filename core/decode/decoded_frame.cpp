// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/decoded_frame.h"

namespace rungs {

std::uint32_t DecodedFrame::nodeOfLayer(std::size_t layer) const
{
    for (std::uint32_t i = 0; i < m_nodes.size(); i = m_nodes[i].end) {
        if (m_nodes[i].layer == layer)
            return i;
    }
    return noNode;
}

std::uint32_t DecodedFrame::find(std::string_view key, std::size_t occurrence) const
{
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].spec->key == key && occurrence-- == 0)
            return i;
    }
    return noNode;
}

std::size_t DecodedFrame::occurrenceOf(std::uint32_t node) const
{
    std::size_t before = 0;
    for (std::uint32_t i = 0; i < node && node < m_nodes.size(); ++i) {
        if (m_nodes[i].spec->key == m_nodes[node].spec->key)
            ++before;
    }
    return before;
}

std::uint32_t DecodedFrame::smallestAt(std::uint8_t buffer, std::uint32_t bit) const
{
    std::uint32_t found = noNode;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const FieldNode &node = m_nodes[i];
        if (node.buffer != buffer || !node.bits.contains(bit))
            continue;
        // Of two nodes with the same bits the inner one is meant.
        if (found == noNode || node.bits.width <= m_nodes[found].bits.width)
            found = i;
    }
    return found;
}

std::uint32_t DecodedFrame::smallestAtByte(std::uint8_t buffer, std::uint32_t byte) const
{
    const BitRange whole = bytes(byte, 1);
    std::uint32_t holder = noNode;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const FieldNode &node = m_nodes[i];
        if (node.buffer == buffer && node.bits.contains(whole)
            && (holder == noNode || node.bits.width <= m_nodes[holder].bits.width))
            holder = i;
    }
    // Several fields share the byte and nothing smaller than the header holds them all: the first of them.
    std::uint32_t first = smallestAt(buffer, whole.first);
    if (holder == noNode || first == noNode || m_nodes[holder].depth > 0 || m_nodes[first].depth == 0)
        return holder;
    while (m_nodes[first].depth > 1)
        first = parentOf(first);
    return first;
}

std::uint32_t DecodedFrame::ownerOf(std::uint8_t buffer, BitRange range) const
{
    std::uint32_t owner = noNode;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const FieldNode &node = m_nodes[i];
        if (node.buffer != buffer || !node.bits.contains(range))
            continue;
        if (owner == noNode || node.bits.width <= m_nodes[owner].bits.width)
            owner = i;
    }
    const bool isWholeHeader = owner != noNode && m_nodes[owner].depth == 0 && m_nodes[owner].end > owner + 1;
    if (owner != noNode && !isWholeHeader)
        return owner;
    const std::uint32_t ofFirstBit = smallestAt(buffer, range.first);
    return ofFirstBit != noNode ? ofFirstBit : owner;
}

std::uint32_t DecodedFrame::parentOf(std::uint32_t node) const
{
    if (node >= m_nodes.size())
        return noNode;
    for (std::uint32_t i = node; i-- > 0;) {
        if (m_nodes[i].depth < m_nodes[node].depth)
            return i;
    }
    return noNode;
}

Captured DecodedFrame::captured(const FieldNode &node) const
{
    if (!node.isCut)
        return Captured::all;
    return !node.bits.isEmpty() && node.bits.firstByte() < m_buffers[node.buffer].size() ? Captured::part
                                                                                         : Captured::none;
}

} // namespace rungs
