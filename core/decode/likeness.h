// SPDX-License-Identifier: GPL-3.0-or-later
//
// What bytes look like, where no field says what they are.
#pragma once

#include "core/base/byte_view.h"

#include <cstdint>

namespace rungs {

/// How much @p frame begins like an Ethernet frame: 2 with a type that is known, 1 with a length that fits.
int likenessToEthernet(ByteView frame);

/// True where @p frame has a type that is known, and if that is IP, a packet of its version.
bool isSurelyEthernet(ByteView frame);

/// The version of IP that @p bytes begin with; 0 where they do not, or rather hold an Ethernet frame whose address
/// begins with such a digit.
/// @param size how many bytes there are on the wire
std::uint8_t versionOfIp(ByteView bytes, std::uint32_t size);

} // namespace rungs
