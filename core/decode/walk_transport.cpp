// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"
#include "core/decode/udp_ports.h"
#include "core/decode/walker.h"

namespace rungs {

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
    const UdpPort *const known =
        udpPortOf(read<udp::Field::sourcePort>(at(extent)), read<udp::Field::destinationPort>(at(extent)));
    if (known == nullptr || !known->walk(*this, payload))
        walkData(payload);
}

} // namespace rungs
