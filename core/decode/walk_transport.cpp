// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/geneve_header.h"
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"
#include "core/decode/vxlan_header.h"
#include "core/decode/walker.h"

#include <algorithm>
#include <iterator>

namespace rungs {

namespace {

void walkVxlan(Walker &walker, const Extent &extent)
{
    if (walker.enter(Protocol::vxlan, extent))
        walker.walkEthernet(extent.after(fixedLength(vxlan::fields)));
}

void walkGeneve(Walker &walker, const Extent &extent)
{
    if (!walker.enter(Protocol::geneve, extent))
        return;
    const std::uint8_t *header = walker.at(extent);
    const std::uint8_t version = read<geneve::Field::version>(header);
    if (version != 0) {
        walker.report(Diagnostic::Code::badVersion, Diagnostic::Severity::warning,
                      walker.bitsOf(extent, specOf<geneve::Field::version>().bits), version, 0);
        return walker.walkData(extent.after(fixedLength(geneve::fields)));
    }
    const std::uint32_t length =
        static_cast<std::uint32_t>(fixedLength(geneve::fields)) + read<geneve::Field::optionsLength>(header) * 4U;
    if (walker.setHeaderLength(extent, length, specOf<geneve::Field::optionsLength>().bits))
        walker.walkEtherType(read<geneve::Field::protocol>(header), extent.after(length),
                             walker.bitsOf(extent, specOf<geneve::Field::protocol>().bits));
}

/// What a UDP port leads to.
struct UdpPort
{
    std::uint16_t port;
    void (*walk)(Walker &walker, const Extent &extent);
};

constexpr UdpPort udpPorts[] = {
    {4789, walkVxlan},
    {6081, walkGeneve},
};

} // namespace

void Walker::walkTcp(const Extent &extent)
{
    if (!enter(Protocol::tcp, extent))
        return;
    const std::uint32_t length = read<tcp::Field::dataOffset>(at(extent)) * 4U;
    const BitRange field = specOf<tcp::Field::dataOffset>().bits;
    if (length < fixedLength(tcp::fields)) {
        m_stack.back().headerLength = length;
        report(Diagnostic::Code::headerTooShort, Diagnostic::Severity::error, bitsOf(extent, field), length,
               fixedLength(tcp::fields));
        walkData(extent.after(fixedLength(tcp::fields)));
    } else if (setHeaderLength(extent, length, field)) {
        walkData(extent.after(length));
    }
}

void Walker::walkUdp(const Extent &extent)
{
    if (!enter(Protocol::udp, extent))
        return;
    const std::uint32_t length = read<udp::Field::length>(at(extent));
    const BitRange field = bitsOf(extent, specOf<udp::Field::length>().bits);
    Extent datagram = extent;
    if (length >= fixedLength(udp::fields)) {
        datagram = extent.first(length);
        if (length > extent.size() && (m_flags & (Layer::quoted | Layer::fragment)) == 0)
            report(Diagnostic::Code::lengthBeyondFrame, Diagnostic::Severity::warning, field, length, extent.size());
        m_stack.back().length = datagram.size();
        reportTrailer(extent, datagram);
    } else if (length != 0) { // 0: a jumbogram (RFC 2675 4), or segmentation offload
        report(Diagnostic::Code::lengthTooSmall, Diagnostic::Severity::error, field, length, fixedLength(udp::fields));
    }
    const Extent payload = datagram.after(fixedLength(udp::fields));
    const std::uint16_t source = read<udp::Field::sourcePort>(at(extent));
    const std::uint16_t destination = read<udp::Field::destinationPort>(at(extent));
    const auto *const known = std::ranges::find_if(
        udpPorts, [&](const UdpPort &entry) { return entry.port == source || entry.port == destination; });
    if (known != std::end(udpPorts))
        known->walk(*this, payload);
    else
        walkData(payload);
}

} // namespace rungs
