// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/checksum.h"
#include "core/decode/layers.h"
#include "core/decode/tcp_header.h"

#include <array>
#include <bit>
#include <cstdint>

namespace rungs {

/// An IPv4 address is in the first four bytes, the rest are 0.
struct IpAddress
{
    std::array<std::uint8_t, 16> bytes{};
    bool isV6 = false;
    std::uint8_t unused = 0; ///< always 0: so that nothing in an endpoint is left undefined

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
    friend bool operator==(const IpAddress &a, const IpAddress &b)
    {
        using Halves = std::array<std::uint64_t, 2>;
        return a.isV6 == b.isV6 && std::bit_cast<Halves>(a.bytes) == std::bit_cast<Halves>(b.bytes);
    }
};

/// The few values of a TCP segment that following a connection needs. Views point into the frame (or
/// datagram).
struct SegmentSummary
{
    IpAddress source;
    IpAddress destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::uint16_t flags = 0;  ///< 12 bits: the reserved bits and the eight flags
    std::uint16_t window = 0; ///< as sent, not scaled
    std::uint16_t checksum = 0;
    std::uint16_t urgentPointer = 0;
    std::uint8_t headerLength = 0;   ///< bytes
    std::uint32_t payloadLength = 0; ///< by the IP length: can be more than was captured
    std::uint32_t ipId = 0;          ///< IPv4 identification; 0 for IPv6
    std::uint8_t timeToLive = 0;     ///< or hop limit
    std::uint8_t trafficClass = 0;   ///< DSCP and ECN
    bool isCut = false;              ///< some of the 20 fixed bytes were not captured: the values above are 0 there
    ByteView options;
    ByteView payload; ///< what was captured of it

    /// Some of its options were not captured.
    bool optionsAreCut() const
    {
        constexpr std::size_t fixed = fixedLength(tcp::fields);
        return !isCut && headerLength > fixed && options.size() < headerLength - fixed;
    }
};

/// A segment as it is read from its frame.
struct DecodedSegment
{
    SegmentSummary summary;
    ByteView linkHeader; ///< the bytes of the frame before its outermost IP header
    ChecksumStatus checksum = ChecksumStatus::none;
};

/// Reads what a TCP header says. @p header holds its fixed part.
inline void readTcpHeader(const std::uint8_t *header, SegmentSummary &summary)
{
    summary.sourcePort = read<tcp::Field::sourcePort>(header);
    summary.destinationPort = read<tcp::Field::destinationPort>(header);
    summary.sequence = read<tcp::Field::sequenceNumber>(header);
    summary.acknowledgment = read<tcp::Field::acknowledgmentNumber>(header);
    summary.flags = read<tcp::Field::flags12>(header);
    summary.window = read<tcp::Field::window>(header);
    summary.checksum = read<tcp::Field::checksum>(header);
    summary.urgentPointer = read<tcp::Field::urgentPointer>(header);
}

/// The innermost TCP header of the frame that is not quoted by an ICMP error.
/// @p buffers the frame's bytes, then the datagrams that its layers refer to
/// @return false where there is none, or its ports were not captured: it belongs to no connection then
bool summarize(const LayerStack &stack, std::span<const ByteView> buffers, SegmentSummary &summary);

/// The TCP header of a frame for which summarize() returns false because its ports were not captured; else null.
const Layer *segmentWithoutPorts(const LayerStack &stack, std::span<const ByteView> buffers);

/// Reads a frame as nearly all are, in one step: a link header, an IP header without options, fragments or extensions,
/// and a whole TCP header. The result is what FrameWalker, summarize() and verifyChecksum() come to.
/// @param result every value of it is set
/// @return false where the frame has other headers, or anything about it has to be reported as an error: it must be
/// walked
bool readFastSegment(const FrameInput &frame, DecodedSegment &result);

} // namespace rungs
