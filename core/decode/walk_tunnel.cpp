// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/gre_header.h"
#include "core/decode/value_names.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkGre(const Extent &extent)
{
    if (!enter(Protocol::gre, extent))
        return;
    const std::uint8_t *header = at(extent);
    const bool hasChecksum = read<gre::Field::hasChecksum>(header) != 0;
    const bool hasRouting = read<gre::Field::hasRouting>(header) != 0;
    constexpr std::uint8_t pptpVersion = 1; // RFC 2637 4.1
    const std::uint8_t version = read<gre::Field::version>(header);
    std::uint32_t length = fixedLength(gre::fields);
    length += hasChecksum || hasRouting ? 4 : 0;
    length += read<gre::Field::hasKey>(header) != 0 ? 4 : 0;
    length += read<gre::Field::hasSequence>(header) != 0 ? 4 : 0;
    length += version == pptpVersion && read<gre::Field::hasAcknowledgment>(header) != 0 ? 4 : 0;
    if (hasRouting)
        length = skipSourceRoutes(extent, length);
    const BitRange flags = specOf<gre::Field::flagsAndVersion>().bits;
    if (version > pptpVersion) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::warning, bitsOf(extent, flags), version, 0);
        return walkData(extent.after(fixedLength(gre::fields)));
    }
    if (setHeaderLength(extent, length, flags))
        walkGrePayload(read<gre::Field::protocol>(header), extent.after(length),
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

void Walker::walkGrePayload(std::uint16_t protocol, const Extent &extent, BitRange field)
{
    if (protocol != static_cast<std::uint16_t>(EtherType::wccp))
        return walkEtherType(protocol, extent, field);
    // In WCCP 1 the packet follows GRE directly, in WCCP 2 after a redirect header.
    if (extent.captured() > 0 && *at(extent) >> 4 == 4)
        return walkIpv4(extent);
    if (enter(Protocol::wccp, extent))
        walkIpv4(extent.after(static_cast<std::uint32_t>(fixedLength(headerOf(Protocol::wccp).fields))));
}

} // namespace rungs
