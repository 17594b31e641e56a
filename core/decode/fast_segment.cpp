// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/linux_sll_header.h"
#include "core/decode/segment_summary.h"
#include "core/decode/tcp_header.h"
#include "core/decode/value_names.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace rungs {

namespace {

constexpr auto tcpProtocol = static_cast<std::uint8_t>(IpProtocol::tcp);
constexpr auto ipv4Type = static_cast<std::uint16_t>(EtherType::ipv4);
constexpr auto ipv6Type = static_cast<std::uint16_t>(EtherType::ipv6);
constexpr std::uint16_t netlinkType = 824; ///< of hardware: the protocol field means something else

/// What comes before the IP header.
struct Link
{
    std::size_t length = 0;
    std::uint16_t etherType = 0; ///< 0: a link type for the walk
};

Link linkOf(const FrameInput &frame)
{
    const std::uint8_t *const bytes = frame.bytes.data();
    const std::size_t size = frame.bytes.size();
    switch (frame.linkType) {
    case LinkType::ethernet:
        if (size >= fixedLength(ethernet::fields))
            return {fixedLength(ethernet::fields), read<ethernet::Field::type>(bytes)};
        break;
    case LinkType::linuxSll:
        if (size >= fixedLength(linuxSll::fields) && read<linuxSll::Field::hardwareType>(bytes) != netlinkType)
            return {fixedLength(linuxSll::fields), read<linuxSll::Field::protocol>(bytes)};
        break;
    case LinkType::raw:
    case LinkType::raw12:
    case LinkType::raw14:
        if (size > 0)
            return {0, bytes[0] >> 4 == 4 ? ipv4Type : ipv6Type};
        break;
    default:
        break;
    }
    return {};
}

struct Packet
{
    std::size_t headerLength = 0; ///< 0: a packet for the walk
    std::uint32_t length = 0;     ///< of what the IP header carries
};

/// Written in whole words, as it will be read.
void setWords(IpAddress &address, std::uint64_t first, std::uint64_t second, bool isV6)
{
    std::memcpy(address.bytes.data(), &first, sizeof(first));
    std::memcpy(address.bytes.data() + sizeof(first), &second, sizeof(second));
    address.isV6 = isV6;
}

void setV4(IpAddress &address, const std::uint8_t *place)
{
    std::uint32_t word = 0;
    std::memcpy(&word, place, sizeof(word));
    setWords(address, std::endian::native == std::endian::little ? word : std::uint64_t{word} << 32, 0, false);
}

void setV6(IpAddress &address, const std::uint8_t *place)
{
    setWords(address, wordAt(place), wordAt(place + 8), true);
}

/// @param room how many bytes the packet has on the wire, more than the fixed part of an IP header
Packet readIpv4(const std::uint8_t *header, std::uint32_t room, SegmentSummary &summary)
{
    constexpr std::uint32_t fixed = fixedLength(ipv4::fields);
    const std::uint32_t total = read<ipv4::Field::totalLength>(header);
    const bool isUsual =
        read<ipv4::Field::version>(header) == 4 && read<ipv4::Field::headerLength>(header) * 4U == fixed
        && read<ipv4::Field::moreFragments>(header) == 0 && read<ipv4::Field::fragmentOffset>(header) == 0
        && read<ipv4::Field::protocol>(header) == tcpProtocol && total > fixed && total <= room;
    if (!isUsual)
        return {};
    summary.ipId = read<ipv4::Field::identification>(header);
    summary.timeToLive = read<ipv4::Field::timeToLive>(header);
    summary.trafficClass = read<ipv4::Field::trafficClass>(header);
    setV4(summary.source, header + specOf<ipv4::Field::source>().bits.firstByte());
    setV4(summary.destination, header + specOf<ipv4::Field::destination>().bits.firstByte());
    return {fixed, total - fixed};
}

Packet readIpv6(const std::uint8_t *header, std::uint32_t room, SegmentSummary &summary)
{
    constexpr std::uint32_t fixed = fixedLength(ipv6::fields);
    const std::uint32_t length = read<ipv6::Field::payloadLength>(header);
    const bool isUsual = read<ipv6::Field::version>(header) == 6 && read<ipv6::Field::nextHeader>(header) == tcpProtocol
                         && length > 0 && length <= room - fixed;
    if (!isUsual)
        return {};
    summary.ipId = 0;
    summary.timeToLive = read<ipv6::Field::hopLimit>(header);
    summary.trafficClass = read<ipv6::Field::trafficClass>(header);
    setV6(summary.source, header + specOf<ipv6::Field::source>().bits.firstByte());
    setV6(summary.destination, header + specOf<ipv6::Field::destination>().bits.firstByte());
    return {fixed, length};
}

/// @param captured the TCP header, which is whole, and what was captured of its payload
/// @param length of both on the wire
ChecksumStatus checkSegment(const SegmentSummary &summary, const std::uint8_t *addresses, std::size_t addressLength,
                            ByteView captured, std::uint32_t length)
{
    if (captured.size() < length)
        return ChecksumStatus::unverified;
    const ByteView both{addresses, 2 * addressLength};
    // The pseudo-header without its addresses: the upper half of the length is a word too.
    const std::uint32_t beside = (length & 0xffff) + (length >> 16) + tcpProtocol;
    const std::uint64_t native = std::endian::native == std::endian::little ? std::uint64_t{beside} << 8 : beside;
    const std::uint64_t pseudo =
        addressLength == 4 ? detail::withCarry(native, wordAt(addresses)) : nativeSum(both, native);
    if (folded(nativeSum(captured, pseudo)) == 0xffff)
        return ChecksumStatus::good;
    const std::uint16_t partial = folded(onesComplementSum(both, beside));
    return summary.checksum == partial ? ChecksumStatus::partial : ChecksumStatus::bad;
}

} // namespace

bool readFastSegment(const FrameInput &frame, DecodedSegment &result)
{
    const Link link = linkOf(frame);
    const bool isV6 = link.etherType == ipv6Type;
    if ((link.etherType != ipv4Type && !isV6) || frame.fcsLength != 0)
        return false;
    constexpr std::size_t fixed = fixedLength(tcp::fields);
    const std::size_t ipFixed = isV6 ? fixedLength(ipv6::fields) : fixedLength(ipv4::fields);
    const ByteView bytes = frame.bytes;
    if (bytes.size() < link.length + ipFixed + fixed)
        return false;
    const std::uint8_t *const ip = bytes.data() + link.length;
    const auto onWire = std::max(static_cast<std::uint32_t>(bytes.size()), frame.originalLength);
    const auto room = onWire - static_cast<std::uint32_t>(link.length);
    SegmentSummary &summary = result.summary;
    const Packet packet = isV6 ? readIpv6(ip, room, summary) : readIpv4(ip, room, summary);
    if (packet.headerLength == 0 || packet.length < fixed)
        return false;
    const std::uint8_t *const header = ip + ipFixed;
    const ByteView segment = slice(bytes, link.length + ipFixed, packet.length);
    const std::uint32_t headerLength = read<tcp::Field::dataOffset>(header) * 4U;
    if (headerLength < fixed || headerLength > segment.size())
        return false;

    readTcpHeader(header, summary);
    summary.headerLength = static_cast<std::uint8_t>(headerLength);
    summary.payloadLength = packet.length - headerLength;
    summary.isCut = false;
    summary.options = segment.subspan(fixed, headerLength - fixed);
    summary.payload = segment.subspan(headerLength);
    result.linkHeader = bytes.first(link.length);
    const std::size_t addressLength = isV6 ? 16 : 4;
    result.checksum = checkSegment(summary, header - 2 * addressLength, addressLength, segment, packet.length);
    return true;
}

} // namespace rungs
