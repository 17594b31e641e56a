// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, bytes and times as digits. The append functions are for a million values: they parse no format and allocate
// nothing.
#pragma once

#include "core/base/byte_view.h"
#include "core/base/timestamp.h"

#include <string>

namespace rungs {

void appendNumber(std::string &text, std::uint64_t value);
/// "0x" and as many digits as @p width bits need; two for part of a byte.
void appendHexNumber(std::string &text, std::uint64_t value, std::uint32_t width);
/// Two hexadecimal digits a byte, with @p separator between them, if not 0.
void appendHex(std::string &text, ByteView bytes, char separator = 0);
/// Seconds from @p start to @p time, with six digits, or nine where @p isFine: "-0.000012".
void appendSeconds(std::string &text, Timestamp start, Timestamp time, bool isFine = true);

std::string hexNumber(std::uint64_t value, std::uint32_t width);
std::string hexText(ByteView bytes, char separator = 0);
std::string secondsText(Timestamp start, Timestamp time, bool isFine = true);
/// In milliseconds to the microsecond, without zeros at the end: "40.6".
std::string millisecondsText(Duration time);

} // namespace rungs
