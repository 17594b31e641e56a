// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

/// Lines of the tree that no header describes.
namespace rungs::plain {

inline constexpr FieldSpec frame{"frame", "Frame", {}, Format::bytes, ""};
inline constexpr FieldSpec padding{"eth.padding", "Padding", {}, Format::bytes, "IEEE 802.3 3.2.8"};
inline constexpr FieldSpec trailer{"eth.trailer", "Trailer", {}, Format::bytes, ""};
inline constexpr FieldSpec checkSequence{
    "eth.fcs", "Frame check sequence", {}, Format::hexadecimal, "IEEE 802.3 3.2.9"};
inline constexpr FieldSpec undecoded{"data.header", "Not decoded", {}, Format::bytes, ""};

} // namespace rungs::plain
