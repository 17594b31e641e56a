// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/value_names.h"
#include "core/decode/walker.h"

#include <algorithm>

namespace rungs {

void Walker::walkRawIp(const Extent &extent)
{
    if (extent.captured() == 0)
        return walkData(extent);
    const std::uint8_t version = *at(extent) >> 4;
    if (version == 4)
        return walkIpv4(extent);
    if (version == 6)
        return walkIpv6(extent);
    report(Diagnostic::Code::badVersion, Diagnostic::Severity::error,
           bitsOf(extent, specOf<ipv4::Field::version>().bits), version, 4);
    walkData(extent);
}

void Walker::walkIpv4(const Extent &extent)
{
    if (!enter(Protocol::ipv4, extent))
        return;
    const std::uint8_t *header = at(extent);
    if (const std::uint8_t version = read<ipv4::Field::version>(header); version != 4) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::error,
               bitsOf(extent, specOf<ipv4::Field::version>().bits), version, 4);
        return walkData(extent.after(fixedLength(ipv4::fields)));
    }
    const std::uint32_t headerLength = read<ipv4::Field::headerLength>(header) * 4U;
    const BitRange headerField = specOf<ipv4::Field::headerLength>().bits;
    if (headerLength < fixedLength(ipv4::fields)) {
        m_stack.back().headerLength = headerLength;
        report(Diagnostic::Code::headerTooShort, Diagnostic::Severity::error, bitsOf(extent, headerField), headerLength,
               fixedLength(ipv4::fields));
        return walkData(extent.after(fixedLength(ipv4::fields)));
    }
    const std::uint32_t total = read<ipv4::Field::totalLength>(header);
    const BitRange totalField = bitsOf(extent, specOf<ipv4::Field::totalLength>().bits);
    Extent packet = extent;
    if (total == 0) {
        report(Diagnostic::Code::totalLengthZero, Diagnostic::Severity::note, totalField, 0, extent.size());
    } else if (total < headerLength) {
        m_stack.back().headerLength = headerLength;
        report(Diagnostic::Code::lengthTooSmall, Diagnostic::Severity::error, totalField, total, headerLength);
        return walkData(extent.after(fixedLength(ipv4::fields)));
    } else {
        if (total > extent.size() && (m_flags & (Layer::quoted | Layer::fragment)) == 0)
            report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning, totalField, total,
                   extent.size());
        packet = extent.first(total);
        m_stack.back().length = packet.size();
        reportTrailer(extent, packet);
    }
    if (!setHeaderLength(packet, headerLength, headerField))
        return;
    const Extent payload = packet.after(headerLength);
    const bool moreFragments = read<ipv4::Field::moreFragments>(header) != 0;
    const std::uint16_t fragmentOffset = read<ipv4::Field::fragmentOffset>(header);
    if (moreFragments || fragmentOffset != 0) {
        m_stack.back().flags |= Layer::fragment;
        m_flags |= Layer::fragment;
        if (fragmentOffset != 0)
            return walkData(payload);
    }
    walkIpProtocol(read<ipv4::Field::protocol>(header), payload);
}

void Walker::walkIpv6(const Extent &extent)
{
    if (!enter(Protocol::ipv6, extent))
        return;
    const std::uint8_t *header = at(extent);
    const auto fixed = static_cast<std::uint32_t>(fixedLength(ipv6::fields));
    if (const std::uint8_t version = read<ipv6::Field::version>(header); version != 6) {
        report(Diagnostic::Code::badVersion, Diagnostic::Severity::error,
               bitsOf(extent, specOf<ipv6::Field::version>().bits), version, 6);
        return walkData(extent.after(fixed));
    }
    std::uint32_t length = read<ipv6::Field::payloadLength>(header);
    const std::uint8_t next = read<ipv6::Field::nextHeader>(header);
    Extent payload = extent.after(fixed);
    // A jumbogram says its length in a hop-by-hop option (RFC 2675); large segments inside of one host may not.
    if (length == 0)
        length = next == static_cast<std::uint8_t>(IpProtocol::hopByHop) ? jumboLength(payload) : 0;
    if (length == 0 && next != static_cast<std::uint8_t>(IpProtocol::noNextHeader))
        length = payload.size();
    if (length > payload.size() && (m_flags & (Layer::quoted | Layer::fragment)) == 0)
        report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning,
               bitsOf(extent, specOf<ipv6::Field::payloadLength>().bits), length, payload.size());
    payload = payload.first(length);
    m_stack.back().length = payload.end - extent.offset;
    reportTrailer(extent, payload);
    walkIpProtocol(next, payload);
}

std::uint32_t Walker::jumboLength(const Extent &payload) const
{
    constexpr std::uint32_t jumboOption = 0xc2;
    if (payload.captured() < 2)
        return 0;
    const ByteView options = slice(m_bytes, payload.offset, payload.captured());
    const std::size_t end = std::min<std::size_t>(8U + options[1] * 8U, options.size());
    std::size_t place = 2;
    while (place + 1 < end) {
        if (options[place] == 0) { // Pad1
            ++place;
            continue;
        }
        const std::size_t length = options[place + 1];
        if (options[place] == jumboOption && length == 4 && place + 6 <= end)
            return static_cast<std::uint32_t>(readBits(options, bytes(place + 2, 4)));
        place += 2 + length;
    }
    return 0;
}

} // namespace rungs
