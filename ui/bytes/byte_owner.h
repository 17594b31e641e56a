// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"

namespace rungs {

/// The field that a click on @p range, half a byte or a whole one, means: the smallest one that owns all of it. Where
/// that is a whole header, because several fields share the range, it is the field of its first bit.
std::uint32_t ownerOf(const DecodedFrame &frame, std::uint8_t buffer, BitRange range);

} // namespace rungs
