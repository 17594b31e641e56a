// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// Packets as hexadecimal digits, to put after the header that a test is about.
namespace rungs::test::wire {

/// A TCP header without options or payload: 20 bytes.
inline const std::string tcp = "1389 0050 00000001 00000000 5002 ffff 0000 0000";
/// The same in an IPv4 packet: 40 bytes.
inline const std::string ipv4 = "45 00 0028 0001 0000 40 06 0000 c0000201 c0000202" + tcp;
/// The same in an IPv6 packet: 60 bytes.
inline const std::string ipv6 = "60000000 0014 06 40 20010db8000000000000000000000001"
                                "20010db8000000000000000000000002"
                                + tcp;
/// Two Ethernet addresses, 12 bytes; a type or length comes next.
inline const std::string addresses = "02005e100002 02005e100001";

} // namespace rungs::test::wire
