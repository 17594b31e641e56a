// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/segment_summary.h"

#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <random>
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

namespace detail {

// Eight bytes, and the two halves of four that they are made of, in the order of memory; whole words in registers, for
// what is written in parts cannot be read as a whole at once.
constexpr std::uint64_t joined(std::uint32_t first, std::uint32_t second)
{
    return std::endian::native == std::endian::little ? first | std::uint64_t{second} << 32
                                                      : std::uint64_t{first} << 32 | second;
}
constexpr std::uint32_t firstHalf(std::uint64_t word)
{
    return static_cast<std::uint32_t>(std::endian::native == std::endian::little ? word : word >> 32);
}
constexpr std::uint32_t secondHalf(std::uint64_t word)
{
    return static_cast<std::uint32_t>(std::endian::native == std::endian::little ? word >> 32 : word);
}

/// Another one each time the program runs. Whoever writes a capture could else make it of endpoints that all have the
/// same hash, and each segment would be compared with all the connections before it.
inline const std::uint64_t hashSeed = std::uint64_t{std::random_device()()} << 32U | std::random_device()();

} // namespace detail

/// An endpoint in few words, to be compared and hashed.
struct EndpointWords
{
    /// What an endpoint has beside the bytes of its address, as it lies in memory.
    struct Rest
    {
        bool isV6 = false;
        std::uint8_t unused = 0;
        std::uint16_t port = 0;
    };

    std::uint64_t address[2] = {0, 0};
    std::uint32_t rest = 0; ///< a Rest

    EndpointWords() = default;
    EndpointWords(std::uint64_t firstWord, std::uint64_t secondWord, std::uint32_t restWord)
        : address{firstWord, secondWord}
        , rest(restWord)
    { }
    EndpointWords(const IpAddress &ip, std::uint16_t port)
        : EndpointWords(wordAt(ip.bytes.data()), wordAt(ip.bytes.data() + 8),
                        std::bit_cast<std::uint32_t>(Rest{ip.isV6, 0, port}))
    { }
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
        std::uint64_t hash = (address[0] ^ rest * 0x9e3779b97f4a7c15U ^ detail::hashSeed) * 0xff51afd7ed558ccdU;
        hash = (hash ^ hash >> 32 ^ address[1]) * 0xc4ceb9fe1a85ec53U;
        return hash ^ hash >> 29;
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
    SegmentEnds(const EndpointWords &from, const EndpointWords &to)
        : m_sender(from)
        , m_receiver(to)
        , m_hash(static_cast<std::uint32_t>((m_sender.hash() + m_receiver.hash()) * 0x9e3779b97f4a7c15U >> 32))
    { }

    EndpointAddress sender() const { return m_sender.endpoint(); }
    EndpointAddress receiver() const { return m_receiver.endpoint(); }
    /// The same whichever of the two sends.
    std::uint32_t hash() const { return m_hash; }

    // 0 where the segment goes from the one to the other. Which of two sends can be guessed by nobody, the processor
    // least of all: nothing is skipped.
    std::uint64_t difference(const EndpointWords &from, const EndpointWords &to) const
    {
        return m_sender.difference(from) | m_receiver.difference(to);
    }

private:
    EndpointWords m_sender;
    EndpointWords m_receiver;
    std::uint32_t m_hash;
};

} // namespace rungs
