// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/nflog_header.h"
#include "core/decode/pflog_header.h"
#include "core/decode/pktap_header.h"
#include "core/decode/walker.h"

#include <algorithm>

namespace rungs {

void Walker::walkNflog(const Extent &extent)
{
    if (!enter(Protocol::nflog, extent))
        return;
    std::uint32_t end = extent.captured();
    Extent payload = extent.after(end);
    const ByteView captured = slice(m_bytes, extent.offset, extent.captured());
    nflog::forEachAttribute(captured, [&](const nflog::Attribute &attribute) {
        if (attribute.type != nflog::payloadType)
            return true;
        end = attribute.offset + nflog::attributeLength;
        payload = extent.after(end).first(attribute.length - nflog::attributeLength);
        const BitRange place = nflog::attributeOf(captured)[0].bits.movedByBytes(attribute.offset);
        if (attribute.offset + attribute.length > extent.size())
            report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning, bitsOf(extent, place),
                   attribute.length, extent.size() - attribute.offset);
        return false;
    });
    m_stack.back().headerLength = end;
    if (payload.size() == 0)
        return walkData(extent.after(end));
    walkFamilyPayload(read<nflog::Field::family>(at(extent)), payload,
                      bitsOf(extent, specOf<nflog::Field::family>().bits));
}

void Walker::walkPflog(const Extent &extent)
{
    using pflog::Field;
    if (!enter(Protocol::pflog, extent))
        return;
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(pflog::fields));
    const std::uint32_t length = read<Field::length>(at(extent));
    if (length < fixed) {
        report(Diagnostic::Code::headerTooShort, Diagnostic::Severity::error,
               bitsOf(extent, specOf<Field::length>().bits), length, fixed);
        return walkData(extent.after(fixed));
    }
    const std::uint32_t padded = (length + 3) / 4 * 4;
    if (setHeaderLength(extent, padded, specOf<Field::length>().bits))
        walkFamilyPayload(read<Field::family>(at(extent)), extent.after(padded),
                          bitsOf(extent, specOf<Field::family>().bits));
}

void Walker::walkPktap(const Extent &extent)
{
    using pktap::Field;
    if (!enter(Protocol::pktap, extent))
        return;
    constexpr auto fixed = static_cast<std::uint32_t>(fixedLength(pktap::fields));
    const std::uint32_t length = read<Field::length>(at(extent));
    if (length < fixed) {
        report(Diagnostic::Code::headerTooShort, Diagnostic::Severity::error,
               bitsOf(extent, specOf<Field::length>().bits), length, fixed);
        return walkData(extent.after(fixed));
    }
    if (!setHeaderLength(extent, length, specOf<Field::length>().bits))
        return;
    constexpr std::uint32_t packetRecord = 1;
    const std::uint32_t linkType = read<Field::linkType>(at(extent));
    const bool isPacket = read<Field::record>(at(extent)) == packetRecord;
    if (isPacket && linkType <= UINT16_MAX)
        return walkLink(static_cast<LinkType>(linkType), extent.after(length));
    if (isPacket)
        reportUnknown(bitsOf(extent, specOf<Field::linkType>().bits), linkType);
    walkData(extent.after(length));
}

} // namespace rungs
