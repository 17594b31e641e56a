// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/likeness.h"

#include "core/decode/checksum.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/ieee8023_header.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/value_names.h"

namespace rungs {

namespace {

/// Lengths that fit, and a checksum that is right or left to the network card.
bool isIpv4(ByteView bytes, std::uint32_t size)
{
    if (bytes.size() < fixedLength(ipv4::fields))
        return false;
    const std::uint32_t headerLength = read<ipv4::Field::headerLength>(bytes) * 4U;
    const std::uint32_t total = read<ipv4::Field::totalLength>(bytes);
    if (headerLength < fixedLength(ipv4::fields) || (total != 0 && (total < headerLength || total > size)))
        return false;
    if (read<ipv4::Field::checksum>(bytes) == 0 || headerLength > bytes.size())
        return true;
    return foldChecksum(onesComplementSum(bytes.first(headerLength))) == 0;
}

bool isIpv6(ByteView bytes, std::uint32_t size)
{
    return bytes.size() >= fixedLength(ipv6::fields)
           && fixedLength(ipv6::fields) + read<ipv6::Field::payloadLength>(bytes) <= size
           && !nameOf(ipProtocolNames, read<ipv6::Field::nextHeader>(bytes)).empty();
}

} // namespace

int likenessToEthernet(ByteView frame)
{
    constexpr std::size_t fixed = fixedLength(ethernet::fields);
    constexpr std::uint8_t groupBit = 0x01;
    if (frame.size() < fixed || (frame[6] & groupBit) != 0) // no group sends
        return 0;
    const std::uint16_t type = read<ethernet::Field::type>(frame);
    if (!nameOf(etherTypeNames, type).empty())
        return 2;
    return type <= ieee8023::largestLength && type <= frame.size() - fixed ? 1 : 0;
}

bool isSurelyEthernet(ByteView frame)
{
    constexpr std::size_t fixed = fixedLength(ethernet::fields);
    if (likenessToEthernet(frame) < 2 || frame.size() <= fixed)
        return false;
    const int digit = frame[fixed] >> 4;
    switch (static_cast<EtherType>(read<ethernet::Field::type>(frame))) {
    case EtherType::ipv4:
        return digit == 4;
    case EtherType::ipv6:
        return digit == 6;
    default:
        return true;
    }
}

std::uint8_t versionOfIp(ByteView bytes, std::uint32_t size)
{
    const auto version = static_cast<std::uint8_t>(bytes.empty() ? 0 : bytes[0] >> 4);
    if (version != 4 && version != 6)
        return 0;
    const bool isIp = version == 4 ? isIpv4(bytes, size) : isIpv6(bytes, size);
    return !isIp && isSurelyEthernet(bytes) ? std::uint8_t{0} : version;
}

} // namespace rungs
