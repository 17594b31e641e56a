// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"

#include <memory>
#include <optional>
#include <vector>

namespace rungs {

/// The layers of a frame that have a checksum, outermost first.
std::vector<std::size_t> checksumLayers(const DecodedFrame &frame);

/// The layer whose checksum is meant where the field @p node is selected (DecodedFrame::noNode: none): its own, unless
/// the field is part of the sum of @p shown, as the addresses are part of that of TCP. Where its layer has none: @p
/// shown, else the TCP segment, else the innermost one. Empty: no layer has a checksum.
std::optional<std::size_t> checksumLayerFor(const std::shared_ptr<const DecodedFrame> &frame, std::uint32_t node,
                                            std::optional<std::size_t> shown);

} // namespace rungs
