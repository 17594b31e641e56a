// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/protocol.h"

#include <functional>

namespace rungs {

/// Calls @p callback with every row that the tree of a frame can hold, and every overlay: headers with their rows
/// first, then the options and what else depends on the bytes. A key can come several times.
void forEachFieldSpec(const std::function<void(const FieldSpec &)> &callback);

/// The row of @p key, the first of several; null where no row has it.
const FieldSpec *findFieldSpec(std::string_view key);

/// How many of the unit that the field's name promises one of its value is: 4 for words, 8 for fragment offsets, 1.
std::uint32_t factorOf(const FieldSpec &spec);

} // namespace rungs

/// Rows of the tree that belong to no header.
namespace rungs::framing {

inline constexpr FieldSpec frame{"frame", "Frame", {}, Format::bytes, ""};
inline constexpr FieldSpec padding{"eth.padding", "Padding", {}, Format::bytes, "IEEE 802.3 3.2.8"};
inline constexpr FieldSpec trailer{"eth.trailer", "Trailer", {}, Format::bytes, ""};
inline constexpr FieldSpec checkSequence{
    "eth.fcs", "Frame check sequence", {}, Format::hexadecimal, "IEEE 802.3 3.2.9"};
inline constexpr FieldSpec undecoded{"data.header", "Not decoded", {}, Format::bytes, ""};

} // namespace rungs::framing
