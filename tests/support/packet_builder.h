// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rungs::test {

/// One frame as it was captured: Ethernet, IPv4 or IPv6, TCP, with right lengths and checksums.
struct BuiltFrame
{
    Timestamp time;
    Bytes bytes;
    std::uint32_t originalLength = 0;
};

struct Capture
{
    std::vector<BuiltFrame> frames;
};

/// Makes a capture of segments written the way people write them, one a line:
///
///     client 192.0.2.1:40000                                       (these are the defaults)
///     server 198.51.100.2:80
///     isn client 3867191875                                        (else 1000 and 5000)
///     0.000  client > server  S   0:0    win 64240 <mss 1460,nop,wscale 7>
///     0.040  server > client  S.  0:0    ack 1 <mss 1460,sackOK,TS val 7 ecr 1>
///     0.041  client > server  P.  1:77   ack 1 data "GET / HTTP/1.1"
///     0.080  server > client  .   1:1    ack 77 <nop,nop,sack 90:100 110:120>
///
/// Flags: S F R P . (ACK) U E (ECE) W (CWR) A (AE), or - for none. Sequence numbers are begin:end of the payload,
/// relative to the sender's first number; acknowledgments and SACK blocks to the receiver's. After the numbers:
///
///     ack N   win N   urg N   id N   ttl N   tos N   badsum   snap N (captured bytes)   data "text"   data @hex
///
/// Options: mss N, nop, eol, wscale N, sackOK, sack A:B ..., TS val N ecr N, fastopen HEX, raw HEX (kind and length
/// included). Other endpoints may be declared by a name of their own. Payload that is not given depends only on
/// its place in the stream, so what is sent again is the same bytes. An unreadable line ends the test, saying which.
Capture capture(std::string_view text);

/// The capture as a pcap file with microseconds (nanoseconds where asked).
Bytes pcapFile(const Capture &capture, bool nanoseconds = false);

/// The sum that a TCP or UDP header in @p packet (an IPv4 or IPv6 packet without extension headers) must carry.
std::uint16_t transportChecksum(ByteView packet, std::size_t ipHeaderLength, std::uint8_t protocol);

} // namespace rungs::test
