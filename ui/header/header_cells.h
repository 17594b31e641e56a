// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"

#include <optional>
#include <vector>

namespace rungs {

/// One field of a header as the diagram shows it.
struct HeaderCell
{
    BitRange bits;                             ///< relative to the header's first byte
    std::uint32_t node = DecodedFrame::noNode; ///< noNode: bits that no field describes
    bool isFlag = false;                       ///< a single bit that is set or not
};

/// The cells of layer @p layer, one after another, without gap or overlap: fixed fields, single flags, whole options.
/// They follow from the nodes of the frame alone; the layout of a header is written in its own table.
std::vector<HeaderCell> headerCells(const DecodedFrame &frame, std::size_t layer);

/// The layer that is shown while no field is selected: TCP, else the innermost header that has fields, for data have no
/// diagram. The frame has layers.
std::size_t usualLayer(const DecodedFrame &frame);

/// The cell that shows @p node: its own, or that of the group it is part of; none if it is a group of several cells.
std::optional<std::size_t> cellOfNode(const DecodedFrame &frame, const std::vector<HeaderCell> &cells,
                                      std::uint32_t node);

} // namespace rungs
