// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/protocol.h"

namespace rungs {

/// The short name of a protocol, as the packet list shows it: "TCP".
std::string_view shortName(Protocol protocol);

} // namespace rungs
