// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/frame_decoder.h"

#include <string>
#include <string_view>

namespace rungs::test {

/// A SYN (or, with other @p flags, another segment) over IPv4 whose TCP header has @p options, padded with 0 to whole
/// words.
DecodedFrame segmentWith(const Bytes &options, std::uint8_t flags = 0x02);
/// An IPv4 packet of protocol 253 with @p options.
DecodedFrame packetWith(const Bytes &options);
/// An IPv6 packet whose first extension header is of type @p type and holds @p body after its two common octets.
DecodedFrame extensionWith(std::uint8_t type, const Bytes &body);

/// The leaves below the node of @p key as "name=value", kind and length left out: "mss_val=1460".
std::string printOption(const DecodedFrame &frame, std::string_view key, std::size_t occurrence = 0);
/// The codes of the diagnostics of options, by name.
std::string printOptionFaults(const DecodedFrame &frame);

} // namespace rungs::test
