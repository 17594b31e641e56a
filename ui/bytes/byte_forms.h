// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace rungs {

/// Two hexadecimal digits.
QString hexOctet(std::uint8_t octet);
/// The character of the byte in the text column: itself if it is printable ASCII, else a middle dot.
QChar charOfOctet(std::uint8_t octet);

} // namespace rungs
