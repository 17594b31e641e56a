// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/text/record_writer.h"

namespace rungs {

/// The value of a field in the form that scripts read: digits, 0x and digits, addresses, hexadecimal bytes; empty
/// where it was not captured.
RecordValue plainValue(const FieldNode &node, ByteView bytes);

/// "0x" and as many digits as @p width bits need.
std::string hexNumber(std::uint64_t value, std::uint32_t width);

} // namespace rungs
