// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/ethernet_header.h"
#include "core/decode/linux_sll2_header.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkLink(LinkType linkType, const Extent &extent)
{
    switch (linkType) {
    case LinkType::ethernet:
        return walkEthernet(extent);
    case LinkType::linuxSll2:
        return walkSll2(extent);
    case LinkType::raw:
    case LinkType::raw12:
    case LinkType::raw14:
        return walkRawIp(extent);
    case LinkType::ipv4:
        return walkIpv4(extent);
    case LinkType::ipv6:
        return walkIpv6(extent);
    default:
        report(Diagnostic::Code::unknownLinkType, Diagnostic::Severity::warning, bytes(0, extent.captured()),
               static_cast<std::uint64_t>(linkType));
        return walkData(extent);
    }
}

void Walker::walkEthernet(const Extent &extent)
{
    if (!enter(Protocol::ethernet, extent))
        return;
    walkEtherType(read<ethernet::Field::type>(at(extent)), extent.after(fixedLength(ethernet::fields)));
}

void Walker::walkSll2(const Extent &extent)
{
    if (!enter(Protocol::linuxSll2, extent))
        return;
    walkEtherType(read<linuxSll2::Field::protocol>(at(extent)), extent.after(fixedLength(linuxSll2::fields)));
}

void Walker::walkEtherType(std::uint16_t type, const Extent &extent)
{
    switch (type) {
    case 0x0800:
        return walkIpv4(extent);
    case 0x86dd:
        return walkIpv6(extent);
    default:
        return walkData(extent);
    }
}

} // namespace rungs
