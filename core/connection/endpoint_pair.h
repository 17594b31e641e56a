// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/decode/segment_summary.h"

#include <compare>
#include <cstdint>
#include <cstring>
#include <random>

namespace rungs {

namespace detail {

/// Random in each run: else a hostile capture could hold endpoints that all have the same hash, and each segment would
/// be compared with every connection before it.
inline const std::uint64_t hashSeed = std::uint64_t{std::random_device()()} << 32U | std::random_device()();

} // namespace detail

/// One end of a connection.
struct EndpointAddress
{
    IpAddress address;
    std::uint16_t port = 0;

    friend auto operator<=>(const EndpointAddress &, const EndpointAddress &) = default;
};

/// An endpoint in three words, to be hashed and compared without a branch. They stay in registers: copying an address
/// that has just been written in parts stalls the processor.
struct EndpointWords
{
    std::uint64_t address[2] = {0, 0};
    std::uint64_t tail = 0; ///< port, and above it whether the address is of IPv6

    EndpointWords(const IpAddress &ip, std::uint16_t port)
        : address{wordAt(ip.bytes.data()), wordAt(ip.bytes.data() + 8)}
        , tail(port | std::uint64_t{ip.isV6} << 16U)
    { }
    explicit EndpointWords(const EndpointAddress &endpoint)
        : EndpointWords(endpoint.address, endpoint.port)
    { }

    EndpointAddress endpoint() const
    {
        EndpointAddress result;
        std::memcpy(result.address.bytes.data(), address, sizeof(address));
        result.address.isV6 = tail >> 16U != 0;
        result.port = static_cast<std::uint16_t>(tail);
        return result;
    }
    std::uint64_t hash() const
    {
        std::uint64_t hash = (address[0] ^ tail * 0x9e3779b97f4a7c15U ^ detail::hashSeed) * 0xff51afd7ed558ccdU;
        hash = (hash ^ hash >> 32 ^ address[1]) * 0xc4ceb9fe1a85ec53U;
        return hash ^ hash >> 29;
    }
    /// 0 where the two are equal.
    std::uint64_t difference(const EndpointWords &other) const
    {
        return (address[0] ^ other.address[0]) | (address[1] ^ other.address[1]) | (tail ^ other.tail);
    }
};

/// The two ends of a segment.
class EndpointPair
{
public:
    explicit EndpointPair(const SegmentSummary &segment)
        : EndpointPair(EndpointWords(segment.source, segment.sourcePort),
                       EndpointWords(segment.destination, segment.destinationPort))
    { }
    EndpointPair(const EndpointAddress &sender, const EndpointAddress &receiver)
        : EndpointPair(EndpointWords(sender), EndpointWords(receiver))
    { }

    EndpointAddress sender() const { return m_sender.endpoint(); }
    EndpointAddress receiver() const { return m_receiver.endpoint(); }
    /// The same in both directions.
    std::uint32_t hash() const { return m_hash; }
    /// 0 where the segment goes from @p from to @p to.
    std::uint64_t difference(const EndpointWords &from, const EndpointWords &to) const
    {
        return m_sender.difference(from) | m_receiver.difference(to);
    }

private:
    EndpointPair(const EndpointWords &sender, const EndpointWords &receiver)
        : m_sender(sender)
        , m_receiver(receiver)
        , m_hash(static_cast<std::uint32_t>((sender.hash() + receiver.hash()) * 0x9e3779b97f4a7c15U >> 32))
    { }

    EndpointWords m_sender;
    EndpointWords m_receiver;
    std::uint32_t m_hash;
};

} // namespace rungs
