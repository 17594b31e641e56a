// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace rungs {

/// The set flags by name, from the last bit of the header to the first, as RFC 9293 writes them: "SYN ACK", "FIN ACK".
std::string flagsText(std::uint16_t flags);

} // namespace rungs
