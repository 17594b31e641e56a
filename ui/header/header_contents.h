// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/field_value.h"
#include "ui/header/header_cells.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rungs {

/// What the diagram of one header of the selected frame shows: its cells, their names and values, and what is selected.
class HeaderContents
{
public:
    static constexpr std::size_t noLayer = static_cast<std::size_t>(-1);

    HeaderContents(const Selection &selection, const ViewOptions &options)
        : m_selection(selection)
        , m_options(options)
    { }

    /// Reads the cells anew from the selected frame.
    void setLayer(std::size_t layer);
    std::size_t layer() const { return m_layer; }
    const std::vector<HeaderCell> &cells() const { return m_cells; }
    bool hasFrame() const { return m_selection.decoded() != nullptr; }

    /// Null: no field describes the bits.
    const FieldNode *nodeOf(std::size_t cell) const;
    QString nameOf(std::size_t cell) const;
    /// From the long form to the short ones; the first that fits is shown. Empty: nothing to show.
    QStringList valuesOf(std::size_t cell) const;
    /// How many bits from the start of the header the capture contains.
    std::uint32_t capturedBits() const;
    /// The bits of the selected field, relative to the header, if it is part of the header and not all of it.
    BitRange selectedBits() const;
    std::optional<std::size_t> selectedCell() const;
    /// The bits of the header that a person has flipped, relative to it, in order.
    std::vector<std::uint32_t> flippedBits() const;
    /// Those of one cell.
    std::vector<std::uint32_t> flippedBits(std::size_t cell) const;
    /// The bit of the selected field that the cursor is on, relative to the header; none: the field has only one.
    std::optional<std::uint32_t> cursorBit() const;
    /// A bit of the header as the selection knows it. There is a frame.
    BitPlace placeOf(std::uint32_t bit) const;
    /// The smallest field at a bit of the header, or DecodedFrame::noNode.
    std::uint32_t nodeAt(std::size_t cell, std::uint32_t bit) const;

private:
    /// A bit as it is drawn from one as the cells number them, or the other way round: they differ where a
    /// little-endian field begins or ends inside of a byte.
    std::uint32_t turned(std::uint32_t bit) const;
    std::uint32_t firstBit() const;

    const Selection &m_selection;
    const ViewOptions &m_options;
    std::size_t m_layer = noLayer;
    std::vector<HeaderCell> m_cells;
    SegmentContext m_context;
};

} // namespace rungs
