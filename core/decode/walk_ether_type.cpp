// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/arp_header.h"
#include "core/decode/likeness.h"
#include "core/decode/mpls_header.h"
#include "core/decode/pppoe_header.h"
#include "core/decode/value_names.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkEtherType(std::uint16_t type, const Extent &extent, BitRange field)
{
    switch (static_cast<EtherType>(type)) {
    case EtherType::ipv4:
        return walkIpOfType(4, extent, field);
    case EtherType::ipv6:
        return walkIpOfType(6, extent, field);
    case EtherType::arp:
    case EtherType::rarp:
        return walkArp(extent);
    case EtherType::vlan:
    case EtherType::providerVlan:
    case EtherType::qinq:
    case EtherType::oldVlan:
        return walkTag(Protocol::vlan, extent);
    case EtherType::extensionTag:
        return walkTag(Protocol::extensionTag, extent);
    case EtherType::vnTag:
        return walkTag(Protocol::vnTag, extent);
    case EtherType::ciscoMetadata:
        return walkTag(Protocol::ciscoMetadata, extent);
    case EtherType::backboneTag:
        return walkBackboneTag(extent);
    case EtherType::macsec:
        return walkMacsec(extent);
    case EtherType::mpls:
    case EtherType::mplsUpstream:
        return walkMpls(extent);
    case EtherType::pppoeDiscovery:
    case EtherType::pppoeSession:
        return walkPppoe(extent);
    case EtherType::ppp:
        return walkPppHdlc(extent);
    case EtherType::ethernet:
        return walkEthernet(extent);
    case EtherType::jumboLlc:
        return walkLlc(extent);
    default:
        reportUnknown(field, type);
        return walkData(extent);
    }
}

void Walker::walkIpOfType(std::uint8_t version, const Extent &extent, BitRange field)
{
    const auto found = static_cast<std::uint8_t>(extent.captured() > 0 ? *at(extent) >> 4 : version);
    const bool isOther = found == (version == 4 ? 6 : 4);
    if (isOther)
        report(Diagnostic::Code::otherIpVersion, Diagnostic::Severity::warning, field, found, version);
    if ((version == 4) != isOther)
        walkIpv4(extent);
    else
        walkIpv6(extent);
}

void Walker::walkMpls(const Extent &extent)
{
    if (!enter(Protocol::mpls, extent))
        return;
    const Extent payload = extent.after(fixedLength(mpls::fields));
    if (read<mpls::Field::bottom>(at(extent)) == 0)
        return walkMpls(payload);
    // Nothing says what follows the last label; receivers know it from the label, a reader from the first
    // digit (RFC 4928 2), if it is not that of an address of Ethernet.
    switch (versionOfIp(view(payload), payload.size())) {
    case 4:
        return walkIpv4(payload);
    case 6:
        return walkIpv6(payload);
    default:
        return walkPseudowire(payload);
    }
}

void Walker::walkIpOrEthernet(const Extent &extent)
{
    switch (versionOfIp(view(extent), extent.size())) {
    case 4:
        return walkIpv4(extent);
    case 6:
        return walkIpv6(extent);
    default:
        return likenessToEthernet(view(extent)) > 0 ? walkEthernet(extent) : walkData(extent);
    }
}

void Walker::walkPseudowire(const Extent &extent)
{
    constexpr std::uint32_t controlWord = 4;
    const ByteView bytes = view(extent);
    const bool canHaveControlWord = !bytes.empty() && bytes[0] >> 4 == 0;
    const int withControlWord = canHaveControlWord ? likenessToEthernet(slice(bytes, controlWord)) : 0;
    const int plain = likenessToEthernet(bytes);
    if (plain == 0 && withControlWord == 0)
        return walkData(extent);
    if (plain >= withControlWord)
        return walkEthernet(extent);
    if (enter(Protocol::pseudowire, extent))
        walkEthernet(extent.after(controlWord));
}

void Walker::walkPppoe(const Extent &extent)
{
    if (!enter(Protocol::pppoe, extent))
        return;
    constexpr std::uint8_t sessionData = 0;
    const Extent payload = limitPayload(extent, extent.after(fixedLength(pppoe::fields)),
                                        read<pppoe::Field::length>(at(extent)), specOf<pppoe::Field::length>().bits);
    if (read<pppoe::Field::code>(at(extent)) == sessionData)
        walkPpp(payload);
    else
        walkData(payload);
}

void Walker::walkArp(const Extent &extent)
{
    if (!enter(Protocol::arp, extent))
        return;
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(arp::fields));
    const std::uint32_t addresses =
        2U * (read<arp::Field::hardwareSize>(at(extent)) + read<arp::Field::protocolSize>(at(extent)));
    if (!setHeaderLength(extent, fixed + addresses, specOf<arp::Field::hardwareSize>().bits))
        return;
    const Extent whole = extent.first(fixed + addresses);
    m_stack.back().length = whole.size();
    reportTrailer(extent, whole);
}

} // namespace rungs
