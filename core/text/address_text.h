// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"

#include <string>

namespace rungs {

/// An address as inet_ntop prints it, IPv6 by RFC 5952; bytes that are missing count as 0.
void appendIpv4(std::string &text, ByteView bytes);
void appendIpv6(std::string &text, ByteView bytes);
void appendAddress(std::string &text, const IpAddress &address);

std::string macText(ByteView bytes);
std::string ipv4Text(ByteView bytes);
std::string addressText(const IpAddress &address);
/// address:port, an IPv6 address in brackets.
std::string endpointText(const EndpointAddress &endpoint);
/// Printable ASCII as it is; everything else escaped, as in C.
std::string escapedText(ByteView bytes);

/// @p text as it can go to a terminal: control characters, and bytes that are no UTF-8, as "\\x1b"; a line break as a
/// space.
std::string printableText(std::string_view text);

} // namespace rungs
