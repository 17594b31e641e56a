// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <string_view>

namespace rungs {

/// What an IPv4 or IPv6 address is by the block that it is in (RFC 6890, RFC 4291, RFC 5771), in a sentence that is
/// marked with RUNGS_TEXT. @p address 4 or 16 bytes
std::string_view kindOfAddress(ByteView address);

} // namespace rungs
