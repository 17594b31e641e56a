// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"

#include <string>

namespace rungs {

/// Addresses as inet_ntop prints them; bytes that are missing count as 0.
std::string ipv4Text(ByteView bytes);
std::string ipv6Text(ByteView bytes);
std::string macText(ByteView bytes);
std::string addressText(const IpAddress &address);
/// address:port, an IPv6 address in brackets.
std::string endpointText(const EndpointAddress &endpoint);
/// Two digits a byte, with @p separator between them.
std::string hexText(ByteView bytes, std::string_view separator = {});
/// Printable ASCII as it is; everything else escaped, as in C.
std::string escapedText(ByteView bytes);

} // namespace rungs
