// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/segment_summary.h"

#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace rungs {

/// One side of a connection.
struct EndpointAddress
{
    IpAddress address;
    std::uint16_t port = 0;

    friend auto operator<=>(const EndpointAddress &, const EndpointAddress &) = default;
};
// Nothing in it is undefined, so it can be compared in a few words.
static_assert(sizeof(EndpointAddress) == 20 && std::has_unique_object_representations_v<EndpointAddress>);

/// An endpoint in few words, to be compared and hashed.
struct EndpointWords
{
    std::uint64_t address[2] = {0, 0};
    std::uint32_t rest = 0;

    EndpointWords() = default;
    EndpointWords(const IpAddress &ip, std::uint16_t port)
    {
        struct Rest
        {
            bool isV6;
            std::uint8_t unused;
            std::uint16_t port;
        };
        address[0] = wordAt(ip.bytes.data());
        address[1] = wordAt(ip.bytes.data() + 8);
        rest = std::bit_cast<std::uint32_t>(Rest{ip.isV6, 0, port});
    }
    explicit EndpointWords(const EndpointAddress &endpoint)
        : EndpointWords(reinterpret_cast<const std::uint8_t *>(&endpoint))
    { }
    /// @p bytes of an EndpointAddress
    explicit EndpointWords(const std::uint8_t *bytes)
    {
        address[0] = wordAt(bytes);
        address[1] = wordAt(bytes + 8);
        std::memcpy(&rest, bytes + 16, 4);
    }

    EndpointAddress endpoint() const
    {
        EndpointAddress result;
        auto *const bytes = reinterpret_cast<std::uint8_t *>(&result);
        std::memcpy(bytes, address, 16);
        std::memcpy(bytes + 16, &rest, 4);
        return result;
    }
    std::uint64_t hash() const
    {
        std::uint64_t hash = (address[0] ^ rest * 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU;
        hash = (hash ^ hash >> 32 ^ address[1]) * 0xc4ceb9fe1a85ec53U;
        return hash ^ hash >> 29;
    }
    /// Exchanges the two where @p isWanted, which nobody can guess, the processor least of all: nothing is skipped.
    static void exchangeIf(bool isWanted, EndpointWords &one, EndpointWords &other)
    {
        const std::uint64_t mask = 0 - std::uint64_t{isWanted};
        const auto exchange = [mask](auto &a, auto &b) {
            const auto changed = static_cast<std::remove_reference_t<decltype(a)>>((a ^ b) & mask);
            a ^= changed;
            b ^= changed;
        };
        exchange(one.address[0], other.address[0]);
        exchange(one.address[1], other.address[1]);
        exchange(one.rest, other.rest);
    }
    /// 0 where the two are the same.
    std::uint64_t difference(const EndpointWords &other) const
    {
        return (address[0] ^ other.address[0]) | (address[1] ^ other.address[1]) | (rest ^ other.rest);
    }
};

/// The two endpoints of a segment.
class SegmentEnds
{
public:
    explicit SegmentEnds(const SegmentSummary &segment)
        : SegmentEnds(EndpointWords(segment.source, segment.sourcePort),
                      EndpointWords(segment.destination, segment.destinationPort))
    { }

    EndpointAddress sender() const { return m_ends[m_senderIsFirst ? 0 : 1].endpoint(); }
    EndpointAddress receiver() const { return m_ends[m_senderIsFirst ? 1 : 0].endpoint(); }

    // The same whichever of them sends:
    const EndpointWords &first() const { return m_ends[0]; }
    const EndpointWords &second() const { return m_ends[1]; }
    std::uint32_t hash() const { return m_hash; }

    bool senderIsFirst() const { return m_senderIsFirst; }
    /// Which of two is the first() of a segment between them; false where they are the same.
    static bool comesFirst(const EndpointAddress &one, const EndpointAddress &other)
    {
        return SegmentEnds(EndpointWords(one), EndpointWords(other)).senderIsFirst();
    }

private:
    SegmentEnds(EndpointWords sender, EndpointWords receiver)
    {
        const std::uint64_t ofSender = sender.hash();
        const std::uint64_t ofReceiver = receiver.hash();
        m_senderIsFirst = ofSender < ofReceiver;
        if (ofSender == ofReceiver) [[unlikely]]
            m_senderIsFirst = sender.endpoint() < receiver.endpoint();
        EndpointWords::exchangeIf(!m_senderIsFirst, sender, receiver);
        m_ends[0] = sender;
        m_ends[1] = receiver;
        m_hash = static_cast<std::uint32_t>((ofSender + ofReceiver) * 0x9e3779b97f4a7c15U >> 32);
    }

    EndpointWords m_ends[2];
    std::uint32_t m_hash = 0;
    bool m_senderIsFirst = false;
};

} // namespace rungs
