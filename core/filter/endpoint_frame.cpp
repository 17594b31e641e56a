// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/endpoint_frame.h"

#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/tcp_header.h"

#include <algorithm>

namespace rungs::filter {

namespace {

template <auto... endpointFields>
bool isAnyOf(const FieldSpec &spec)
{
    return ((&spec == &specOf<endpointFields>()) || ...);
}

bool isOfEndpoint(const FieldSpec &spec)
{
    return isAnyOf<ipv4::Field::source, ipv4::Field::destination, ipv6::Field::source, ipv6::Field::destination,
                   tcp::Field::sourcePort, tcp::Field::destinationPort>(spec);
}

/// Whether the usual headers say if there is one of @p protocol.
bool isTold(Protocol protocol)
{
    switch (protocol) {
    case Protocol::ipv4:
    case Protocol::ipv6:
    case Protocol::tcp:
    case Protocol::udp:
    case Protocol::arp:
    case Protocol::icmp:
    case Protocol::icmpv6:
        return true;
    default:
        return false;
    }
}

template <class Condition>
bool allPlaces(const Key &key, Condition condition)
{
    const bool hasPlaces = !key.places.empty() && (key.second.empty() || !key.secondPlaces.empty());
    return hasPlaces && std::ranges::all_of(key.places, condition) && std::ranges::all_of(key.secondPlaces, condition);
}

template <auto field>
void put(std::uint32_t value, std::uint8_t *header)
{
    constexpr BitRange bits = specOf<field>().bits;
    for (std::uint32_t i = 0; i < bits.width; ++i) {
        const std::uint32_t place = bits.first + bits.width - 1 - i;
        const auto bit = static_cast<std::uint8_t>(0x80U >> place % 8);
        header[place / 8] =
            static_cast<std::uint8_t>((value >> i & 1) != 0 ? header[place / 8] | bit : header[place / 8] & ~bit);
    }
}

/// The same of whole bytes.
template <auto field>
void putPort(std::uint16_t port, std::uint8_t *header)
{
    constexpr BitRange bits = specOf<field>().bits;
    static_assert(bits.isWholeBytes() && bits.byteCount() == 2);
    header[bits.firstByte()] = static_cast<std::uint8_t>(port >> 8U);
    header[bits.firstByte() + 1] = static_cast<std::uint8_t>(port);
}

template <auto field>
void putAddress(const IpAddress &address, std::uint8_t *header)
{
    constexpr BitRange bits = specOf<field>().bits;
    std::copy_n(address.bytes.begin(), bits.byteCount(), header + bits.firstByte());
}

constexpr auto tcpProtocol = static_cast<std::uint32_t>(IpProtocol::tcp);
constexpr std::uint32_t tcpLength = fixedLength(tcp::fields);

} // namespace

bool EndpointFrame::tellsValuesOf(const Key &key)
{
    // The usual headers are none of UDP: such a key has no value there.
    return allPlaces(
        key, [](const FieldPlace &place) { return isOfEndpoint(*place.spec) || place.protocol == Protocol::udp; });
}

bool EndpointFrame::tellsPresenceOf(const Key &key)
{
    return key.protocol ? isTold(*key.protocol)
                        : allPlaces(key, [](const FieldPlace &place) { return isTold(place.protocol); });
}

void EndpointFrame::begin(bool isV6)
{
    const std::size_t ipLength = isV6 ? fixedLength(ipv6::fields) : fixedLength(ipv4::fields);
    m_bytes.assign(ipLength + tcpLength, 0);
    if (isV6) {
        put<ipv6::Field::version>(6, m_bytes.data());
        put<ipv6::Field::payloadLength>(tcpLength, m_bytes.data());
        put<ipv6::Field::nextHeader>(tcpProtocol, m_bytes.data());
    } else {
        put<ipv4::Field::version>(4, m_bytes.data());
        put<ipv4::Field::headerLength>(static_cast<std::uint32_t>(ipLength / 4), m_bytes.data());
        put<ipv4::Field::totalLength>(static_cast<std::uint32_t>(m_bytes.size()), m_bytes.data());
        put<ipv4::Field::protocol>(tcpProtocol, m_bytes.data());
    }
    put<tcp::Field::dataOffset>(tcpLength / 4, m_bytes.data() + ipLength);
    m_buffer = m_bytes;
    walkFrame({m_buffer, static_cast<std::uint32_t>(m_bytes.size()), LinkType::raw, 0}, m_stack);
}

void EndpointFrame::set(const ConnectionRow &connection, Side from)
{
    const EndpointAddress &source = from == Side::client ? connection.client : connection.server;
    const EndpointAddress &destination = from == Side::client ? connection.server : connection.client;
    const bool isV6 = source.address.isV6;
    const std::size_t ipLength = isV6 ? fixedLength(ipv6::fields) : fixedLength(ipv4::fields);
    if (m_bytes.size() != ipLength + tcpLength)
        begin(isV6);
    std::uint8_t *const header = m_bytes.data();
    if (isV6) {
        putAddress<ipv6::Field::source>(source.address, header);
        putAddress<ipv6::Field::destination>(destination.address, header);
    } else {
        putAddress<ipv4::Field::source>(source.address, header);
        putAddress<ipv4::Field::destination>(destination.address, header);
    }
    putPort<tcp::Field::sourcePort>(source.port, header + ipLength);
    putPort<tcp::Field::destinationPort>(destination.port, header + ipLength);
    m_lazy.begin({m_buffer, static_cast<std::uint32_t>(m_bytes.size()), LinkType::raw, 0}, nullptr, m_stack,
                 {&m_buffer, 1});
    m_facts.lazy = &m_lazy;
}

} // namespace rungs::filter
