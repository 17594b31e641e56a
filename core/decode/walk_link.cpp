// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/cisco_hdlc_header.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/ieee8023_header.h"
#include "core/decode/ipoib_header.h"
#include "core/decode/linux_sll2_header.h"
#include "core/decode/linux_sll_header.h"
#include "core/decode/llc_header.h"
#include "core/decode/null_header.h"
#include "core/decode/slarp_header.h"
#include "core/decode/snap_header.h"
#include "core/decode/value_names.h"
#include "core/decode/walker.h"

#include <bit>

namespace rungs {

void Walker::walkLink(LinkType linkType, const Extent &extent)
{
    switch (linkType) {
    case LinkType::ethernet:
        return walkEthernet(extent);
    case LinkType::linuxSll:
        return walkSll(extent);
    case LinkType::linuxSll2:
        return walkSll2(extent);
    case LinkType::null:
        return walkNull(extent);
    case LinkType::loop:
        return walkFamily(Protocol::loop, extent);
    case LinkType::ppp:
    case LinkType::pppHdlc:
        return walkPppHdlc(extent);
    case LinkType::pppEthernet:
        return walkPppoe(extent);
    case LinkType::ciscoHdlc:
        return walkCiscoHdlc(extent);
    case LinkType::raw:
    case LinkType::raw12:
    case LinkType::raw14:
        return walkRawIp(extent);
    case LinkType::ipoib:
        return walkIpoib(extent);
    case LinkType::fddi:
        return walkFddi(extent);
    case LinkType::dsa:
        return walkTag(Protocol::dsa, extent);
    case LinkType::edsa:
        return walkTag(Protocol::edsa, extent);
    case LinkType::frameRelay:
        return walkFrameRelay(extent);
    case LinkType::nflog:
        return walkNflog(extent);
    case LinkType::pflog:
        return walkPflog(extent);
    case LinkType::pktap:
        return walkPktap(extent);
    case LinkType::radiotap:
        return walkRadiotap(extent);
    case LinkType::ppi:
        return walkPpi(extent);
    case LinkType::wlan:
        return walkWlan(extent, false);
    case LinkType::ipv4:
        return walkIpv4(extent);
    case LinkType::ipv6:
        return walkIpv6(extent);
    case LinkType::undescribed:
        report(Diagnostic::Code::undescribedInterface, Diagnostic::Severity::note, bytes(0, extent.captured()));
        return walkData(extent);
    }
    // Said once for the file (FileFinding::Kind::linkTypeNotDecoded).
    report(Diagnostic::Code::unknownLinkType, Diagnostic::Severity::note, bytes(extent.offset, extent.captured()),
           static_cast<std::uint64_t>(linkType));
    walkData(extent);
}

void Walker::walkEthernet(const Extent &extent)
{
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(ethernet::fields));
    const bool hasType = extent.captured() >= fixed;
    const std::uint16_t type = hasType ? read<ethernet::Field::type>(at(extent)) : std::uint16_t{0xffff};
    if (!enter(type <= ieee8023::largestLength ? Protocol::ieee8023 : Protocol::ethernet, extent))
        return;
    if (type > ieee8023::largestLength)
        return walkEtherType(type, extent.after(fixed),
                             specOf<ethernet::Field::type>().bits.movedByBytes(extent.offset));
    walkLengthField(type, extent.after(fixed), specOf<ieee8023::Field::length>().bits.movedByBytes(extent.offset));
}

void Walker::walkLengthField(std::uint16_t length, const Extent &extent, BitRange field)
{
    const Extent inner = extent.first(length);
    if (length > extent.size() && (m_flags & (Layer::quoted | Layer::fragment)) == 0)
        report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning, field, length, extent.size());
    reportTrailer(extent, inner);
    // NetWare once put IPX right after the length, without LLC; its checksum field, all ones, shows it.
    if (inner.captured() >= 2 && at(inner)[0] == 0xff && at(inner)[1] == 0xff)
        return walkData(inner);
    walkLlc(inner);
}

void Walker::walkLlc(const Extent &extent)
{
    constexpr std::uint8_t unnumberedMask = 0x03;
    const bool isNumbered = extent.captured() >= 3 && (at(extent)[2] & unnumberedMask) != unnumberedMask;
    if (!enter(isNumbered ? Protocol::llcNumbered : Protocol::llc, extent))
        return;
    constexpr std::uint8_t ipPoint = 0x06 >> 1;
    constexpr std::uint8_t snapPoint = 0xaa >> 1;
    const std::uint8_t point = read<llc::Field::destinationPoint>(at(extent));
    const Extent payload = extent.after(isNumbered ? 4 : 3);
    if (!isNumbered && point == snapPoint)
        return walkSnap(payload);
    if (!isNumbered && point == ipPoint)
        return walkRawIp(payload);
    reportUnknown(bitsOf(extent, specOf<llc::Field::destinationPoint>().bits), point);
    walkData(payload);
}

void Walker::walkSnap(const Extent &extent)
{
    constexpr std::uint32_t encapsulatedEthernet = 0x000000;
    constexpr std::uint32_t ciscoEthernet = 0x0000f8;
    constexpr std::uint32_t bridged = 0x0080c2;
    if (!enter(Protocol::snap, extent))
        return;
    const std::uint32_t organization = read<snap::Field::organization>(at(extent));
    const std::uint16_t type = read<snap::Field::type>(at(extent));
    const BitRange field = bitsOf(extent, specOf<snap::Field::type>().bits);
    const Extent payload = extent.after(fixedLength(snap::fields));
    if (organization == encapsulatedEthernet || organization == ciscoEthernet)
        return walkEtherType(type, payload, field);
    if (organization == bridged && (type == 1 || type == 7)) // RFC 2684 5.2: with and without frame check sequence
        return walkEthernet(type == 1 && payload.size() > 4 ? payload.first(payload.size() - 4) : payload);
    reportUnknown(field, type);
    walkData(payload);
}

void Walker::walkSll(const Extent &extent)
{
    if (!enter(Protocol::linuxSll, extent))
        return;
    walkSllPayload(read<linuxSll::Field::hardwareType>(at(extent)), read<linuxSll::Field::protocol>(at(extent)),
                   extent.after(fixedLength(linuxSll::fields)),
                   bitsOf(extent, specOf<linuxSll::Field::protocol>().bits));
}

void Walker::walkSll2(const Extent &extent)
{
    if (!enter(Protocol::linuxSll2, extent))
        return;
    walkSllPayload(read<linuxSll2::Field::hardwareType>(at(extent)), read<linuxSll2::Field::protocol>(at(extent)),
                   extent.after(fixedLength(linuxSll2::fields)),
                   bitsOf(extent, specOf<linuxSll2::Field::protocol>().bits));
}

void Walker::walkSllPayload(std::uint16_t hardwareType, std::uint16_t protocol, const Extent &extent, BitRange field)
{
    // The numbers below 0x0600 and the hardware types for which the field means something else are those of
    // pcap-linktype(7), LINKTYPE_LINUX_SLL.
    constexpr std::uint16_t netlink = 824;
    constexpr std::uint16_t radiotap = 803;
    constexpr std::uint16_t llcFrame = 4;
    if (hardwareType == netlink) {
        reportUnknown(field, protocol);
        return walkData(extent);
    }
    if (hardwareType == radiotap)
        return walkRadiotap(extent);
    if (protocol == llcFrame)
        return walkLlc(extent);
    walkEtherType(protocol, extent, field);
}

void Walker::walkNull(const Extent &extent)
{
    constexpr BitRange place = specOf<null::Field::family>().bits;
    const bool isLittle = null::isLittleEndian(static_cast<std::uint32_t>(readBits(m_bytes, bitsOf(extent, place))));
    walkFamily(isLittle ? Protocol::null : Protocol::nullBigEndian, extent);
}

/// @param protocol a header of nothing but the address family
void Walker::walkFamily(Protocol protocol, const Extent &extent)
{
    if (!enter(protocol, extent))
        return;
    const BitRange field = bitsOf(extent, headerOf(protocol).fields.front().bits);
    const std::uint64_t family = readBits(m_bytes, field);
    walkFamilyPayload(family, extent.after(fixedLength(null::fields)), field);
}

void Walker::walkFamilyPayload(std::uint64_t family, const Extent &payload, BitRange field)
{
    switch (family) {
    case 2:
        return walkIpv4(payload);
    case 10:
    case 23:
    case 24:
    case 28:
    case 30:
        return walkIpv6(payload);
    default:
        reportUnknown(field, family);
        return walkData(payload);
    }
}

void Walker::walkIpoib(const Extent &extent)
{
    if (enter(Protocol::ipoib, extent))
        walkEtherType(read<ipoib::Field::type>(at(extent)), extent.after(fixedLength(ipoib::fields)),
                      bitsOf(extent, specOf<ipoib::Field::type>().bits));
}

void Walker::walkPppHdlc(const Extent &extent)
{
    constexpr std::uint8_t allStations = 0xff;
    constexpr std::uint8_t ciscoUnicast = 0x0f;
    constexpr std::uint8_t ciscoMulticast = 0x8f;
    const std::uint8_t first = extent.captured() > 0 ? at(extent)[0] : allStations;
    if (first == ciscoUnicast || first == ciscoMulticast)
        return walkCiscoHdlc(extent);
    if (first != allStations) // RFC 1661 6.6: the address and control fields are compressed away
        return walkPpp(extent);
    if (enter(Protocol::pppHdlc, extent))
        walkPpp(extent.after(static_cast<std::uint32_t>(fixedLength(headerOf(Protocol::pppHdlc).fields))));
}

void Walker::walkPpp(const Extent &extent)
{
    // RFC 1661 2: the last byte of a protocol number is odd, the others are even.
    const bool isCompressed = extent.captured() > 0 && (at(extent)[0] & 1) != 0;
    if (!enter(isCompressed ? Protocol::pppCompressed : Protocol::ppp, extent))
        return;
    const BitRange field = headerOf(isCompressed ? Protocol::pppCompressed : Protocol::ppp).fields.front().bits;
    const auto protocol = static_cast<std::uint32_t>(readBits(m_bytes, bitsOf(extent, field)));
    const Extent payload = extent.after(isCompressed ? 1 : 2);
    switch (static_cast<PppProtocol>(protocol)) {
    case PppProtocol::ipv4:
        return walkIpv4(payload);
    case PppProtocol::ipv6:
        return walkIpv6(payload);
    case PppProtocol::mpls:
    case PppProtocol::mplsUpstream:
        return walkMpls(payload);
    default:
        reportUnknown(bitsOf(extent, field), protocol);
        return walkData(payload);
    }
}

void Walker::walkCiscoHdlc(const Extent &extent)
{
    if (!enter(Protocol::ciscoHdlc, extent))
        return;
    const std::uint16_t protocol = read<ciscoHdlc::Field::protocol>(at(extent));
    const Extent payload = extent.after(fixedLength(ciscoHdlc::fields));
    if (protocol == ciscoHdlc::slarp)
        return walkSlarp(payload);
    walkEtherType(protocol, payload, bitsOf(extent, specOf<ciscoHdlc::Field::protocol>().bits));
}

void Walker::walkSlarp(const Extent &extent)
{
    if (!enter(Protocol::slarp, extent))
        return;
    const std::uint32_t length =
        static_cast<std::uint32_t>(fixedLength(slarp::fields)) + lengthOf(slarp::optionalFields, at(extent));
    if (setHeaderLength(extent, length, specOf<slarp::Field::type>().bits))
        walkData(extent.after(length));
}

} // namespace rungs
