// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_cells.h"

#include <algorithm>

namespace rungs {

namespace {

class CellCollector
{
public:
    CellCollector(const DecodedFrame &frame, std::size_t layer)
        : m_nodes(frame.nodes())
        , m_layer(frame.layers()[layer])
        , m_table(headerOf(m_layer.protocol).fields)
    { }

    std::vector<HeaderCell> collect(std::uint32_t top)
    {
        addBelow(top);
        const std::uint32_t end = bitsOf(top).end();
        fillUpTo(end);
        return std::move(m_cells);
    }

private:
    BitRange bitsOf(std::uint32_t node) const
    {
        const BitRange place = m_nodes[node].bits;
        const std::uint32_t start = m_layer.offset * 8;
        return place.first < start ? BitRange{} : BitRange{place.first - start, place.width, place.isLittleEndian};
    }

    void addBelow(std::uint32_t parent)
    {
        for (std::uint32_t node = parent + 1; node < m_nodes[parent].end; node = m_nodes[node].end) {
            if (isShownInParts(node, parent))
                addBelow(node);
            else
                addCell(node);
        }
    }

    bool isOfTable(std::uint32_t node) const
    {
        return std::any_of(m_table.begin(), m_table.end(),
                           [&](const FieldSpec &row) { return &row == m_nodes[node].spec; });
    }

    bool isShownInParts(std::uint32_t node, std::uint32_t parent) const
    {
        const std::uint32_t end = m_nodes[node].end;
        if (m_nodes[node].spec->isLeaf() || node + 1 >= end)
            return false;
        const auto childCount = [&](auto predicate) {
            int count = 0;
            for (std::uint32_t child = node + 1; child < end; child = m_nodes[child].end)
                count += predicate(*m_nodes[child].spec) ? 1 : 0;
            return count;
        };
        const int children = childCount([](const FieldSpec &) { return true; });
        if (isOfTable(node)) {
            // Flags are shown one by one, and so are numbers; a flag among the bits of a number has no cell of its own.
            const int flags = childCount([](const FieldSpec &spec) { return spec.format == Format::flag; });
            return flags == 0 || flags == children;
        }
        // The group of all options is not a cell; each option is one.
        return m_nodes[parent].depth == 0 && m_nodes[node].spec->key.ends_with("options");
    }

    void addCell(std::uint32_t node)
    {
        const BitRange range = bitsOf(node);
        if (range.isEmpty() || range.first < m_next)
            return;
        fillUpTo(range.first);
        m_cells.push_back({range, node, m_nodes[node].spec->format == Format::flag && range.width == 1});
        m_next = range.end();
    }

    void fillUpTo(std::uint32_t bit)
    {
        if (m_next < bit)
            m_cells.push_back({bits(m_next, bit - m_next), DecodedFrame::noNode, false});
        m_next = std::max(m_next, bit);
    }

    std::span<const FieldNode> m_nodes;
    const Layer &m_layer;
    FieldTable m_table;
    std::vector<HeaderCell> m_cells;
    std::uint32_t m_next = 0;
};

} // namespace

std::vector<HeaderCell> headerCells(const DecodedFrame &frame, std::size_t layer)
{
    const std::uint32_t top = layer < frame.layers().size() ? frame.nodeOfLayer(layer) : DecodedFrame::noNode;
    if (top >= frame.nodes().size())
        return {};
    return CellCollector(frame, layer).collect(top);
}

std::optional<std::size_t> cellOfNode(const DecodedFrame &frame, const std::vector<HeaderCell> &cells,
                                      std::uint32_t node)
{
    if (node >= frame.nodes().size())
        return {};
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const std::uint32_t shown = cells[cell].node;
        if (shown != DecodedFrame::noNode && node >= shown && node < frame.nodes()[shown].end)
            return cell;
    }
    return {};
}

std::size_t usualLayer(const DecodedFrame &frame)
{
    if (const Layer *tcp = frame.tcp())
        return static_cast<std::size_t>(tcp - frame.layers().data());
    std::size_t layer = frame.layers().size() - 1;
    while (layer > 0 && headerOf(frame.layers()[layer].protocol).fields.empty())
        --layer;
    return layer;
}

} // namespace rungs
