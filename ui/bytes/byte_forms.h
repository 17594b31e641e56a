// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace rungs {

/// Two hexadecimal digits.
QString hexOctet(std::uint8_t octet);
/// What stands for the byte in the text column: itself where it is printable ASCII, else a middle dot.
QChar charOfOctet(std::uint8_t octet);

} // namespace rungs
