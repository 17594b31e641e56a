// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/erspan2_header.h"
#include "core/decode/erspan3_header.h"
#include "core/decode/gre_header.h"
#include "core/decode/value_names.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkGre(const Extent &extent)
{
    if (!enter(Protocol::gre, extent))
        return;
    const std::uint8_t *header = at(extent);
    constexpr std::uint8_t pptpVersion = 1; // RFC 2637 4.1
    const std::uint8_t version = read<gre::Field::version>(header);
    std::uint32_t length = static_cast<std::uint32_t>(fixedLength(gre::fields)) + lengthOf(gre::optionalFields, header);
    if (gre::hasRoutes(header))
        length = skipSourceRoutes(extent, length);
    const BitRange flags = specOf<gre::Field::flagsAndVersion>().bits;
    if (version > pptpVersion) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::warning, bitsOf(extent, flags), version, 0);
        return walkData(extent.after(fixedLength(gre::fields)));
    }
    if (setHeaderLength(extent, length, flags))
        walkGrePayload(read<gre::Field::protocol>(header), gre::hasNumber(header), extent.after(length),
                       bitsOf(extent, specOf<gre::Field::protocol>().bits));
}

std::uint32_t Walker::skipSourceRoutes(const Extent &extent, std::uint32_t offset) const
{
    // RFC 1701: entries of address family, offset and length, up to one whose length and family are 0.
    const ByteView header = slice(m_bytes, extent.offset, extent.captured());
    while (offset + 4U <= header.size()) {
        const std::uint32_t length = header[offset + 3];
        const bool isLast = length == 0 && header[offset] == 0 && header[offset + 1] == 0;
        offset += 4 + length;
        if (isLast)
            break;
    }
    return offset;
}

void Walker::walkGrePayload(std::uint16_t protocol, bool isNumbered, const Extent &extent, BitRange field)
{
    switch (static_cast<EtherType>(protocol)) {
    case EtherType::wccp:
        return walkWccp(extent);
    case EtherType::erspan: // type I has neither number nor header
        return isNumbered ? walkErspan2(extent) : walkEthernet(extent);
    case EtherType::erspan3:
        return walkErspan3(extent);
    default:
        return walkEtherType(protocol, extent, field);
    }
}

void Walker::walkWccp(const Extent &extent)
{
    // In WCCP 1 the packet follows GRE directly, in WCCP 2 after a redirect header.
    if (extent.captured() > 0 && *at(extent) >> 4 == 4)
        return walkIpv4(extent);
    if (enter(Protocol::wccp, extent))
        walkIpv4(extent.after(static_cast<std::uint32_t>(fixedLength(headerOf(Protocol::wccp).fields))));
}

void Walker::walkErspan2(const Extent &extent)
{
    if (!enter(Protocol::erspan2, extent))
        return;
    const Extent payload = extent.after(fixedLength(erspan2::fields));
    const std::uint8_t version = read<erspan2::Field::version>(at(extent));
    if (version == 1)
        return walkEthernet(payload);
    report(Diagnostic::Code::badVersion, Diagnostic::Severity::warning,
           bitsOf(extent, specOf<erspan2::Field::version>().bits), version, 1);
    walkData(payload);
}

void Walker::walkErspan3(const Extent &extent)
{
    constexpr std::uint8_t ethernetFrame = 0;
    constexpr std::uint8_t ipPacket = 2;
    if (!enter(Protocol::erspan3, extent))
        return;
    const std::uint8_t *const header = at(extent);
    const std::uint8_t version = read<erspan3::Field::version>(header);
    if (version != 2) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::warning,
               bitsOf(extent, specOf<erspan3::Field::version>().bits), version, 2);
        return walkData(extent.after(fixedLength(erspan3::fields)));
    }
    const std::uint32_t length =
        static_cast<std::uint32_t>(fixedLength(erspan3::fields)) + lengthOf(erspan3::optionalFields, header);
    if (!setHeaderLength(extent, length, specOf<erspan3::Field::hasSubheader>().bits))
        return;
    const Extent payload = extent.after(length);
    const std::uint8_t frameType = read<erspan3::Field::frameType>(header);
    if (frameType == ethernetFrame)
        return walkEthernet(payload);
    if (frameType == ipPacket)
        return walkRawIp(payload);
    reportUnknown(bitsOf(extent, specOf<erspan3::Field::frameType>().bits), frameType);
    walkData(payload);
}

} // namespace rungs
