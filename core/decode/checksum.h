// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

namespace rungs {

enum class ChecksumStatus : std::uint8_t {
    none, ///< the layer has none, or its sender left it out
    good,
    bad,
    partial,    ///< the sum of the pseudo-header alone, as offloading leaves it to the network card
    unverified, ///< cut short, or a fragment: it cannot be checked
};

struct ChecksumResult
{
    ChecksumStatus status = ChecksumStatus::none;
    std::uint16_t found = 0;
    std::uint16_t expected = 0;
};

namespace detail {

/// Adds a word to a sum, and what is carried over at the other end.
constexpr std::uint64_t withCarry(std::uint64_t sum, std::uint64_t word)
{
    sum += word;
    return sum + (sum < word ? 1U : 0U);
}

/// Of the 32 bytes before @p end, the sum of the last @p count.
inline std::uint64_t sumOfLast(const std::uint8_t *end, std::size_t count)
{
    // Their number cannot be predicted, so all words are added, masked, without a branch.
    static constexpr auto masks = [] {
        std::array<std::uint8_t, 64> bytes{};
        for (std::size_t i = 32; i < bytes.size(); ++i)
            bytes[i] = 0xff;
        return bytes;
    }();
    std::uint64_t sum = 0;
    std::uint64_t carried = 0;
    for (std::size_t i = 0; i < 32; i += 8)
        carried += __builtin_add_overflow(sum, wordAt(end - 32 + i) & wordAt(masks.data() + count + i), &sum) ? 1 : 0;
    sum = withCarry(sum, carried);
    // If their number is odd, each is in the other half of its word.
    return std::rotl(sum, static_cast<int>(count % 2 * 8));
}

} // namespace detail

/// The one's-complement sum of @p bytes and @p sum as words in the machine's own order, which need not be turned round
/// one by one: that of the bytes in the order of the network is the same the other way round (RFC 1071 2 (B)). Not
/// folded to 16 bits.
[[gnu::always_inline]] inline std::uint64_t nativeSum(ByteView bytes, std::uint64_t sum = 0)
{
    const std::uint8_t *place = bytes.data();
    std::size_t rest = bytes.size();
    if (rest < 32) [[unlikely]] {
        std::array<std::uint8_t, 32> few{};
        if (rest > 0)
            std::memcpy(few.data() + few.size() - rest, place, rest);
        return detail::withCarry(sum, detail::sumOfLast(few.data() + few.size(), rest));
    }
    std::uint64_t carried = 0;
    for (; rest >= 32; place += 32, rest -= 32) {
        for (std::size_t i = 0; i < 32; i += 8)
            carried += __builtin_add_overflow(sum, wordAt(place + i), &sum) ? 1 : 0;
    }
    return detail::withCarry(detail::withCarry(sum, carried), detail::sumOfLast(place + rest, rest));
}

/// A sum as 16 bits, with what is carried over added again.
constexpr std::uint16_t folded(std::uint64_t sum)
{
    const auto upper = static_cast<std::uint32_t>(sum >> 32);
    std::uint32_t both = static_cast<std::uint32_t>(sum) + upper;
    both += both < upper ? 1U : 0U;
    // Each half is added to the other: what the lower one carries over, the upper one gets.
    return static_cast<std::uint16_t>((both + std::rotl(both, 16)) >> 16);
}

/// The one's-complement sum of @p bytes as 16-bit words (RFC 1071), added to @p start; not folded, not
/// complemented.
std::uint64_t onesComplementSum(ByteView bytes, std::uint64_t start = 0);
/// The checksum field that makes a sum come out right: folded and complemented.
std::uint16_t foldChecksum(std::uint64_t sum);

/// Whether the header has a checksum of RFC 1071: IPv4, TCP, UDP, ICMP and ICMPv6 do.
bool hasChecksum(Protocol protocol);
/// Where the checksum is in such a header.
BitRange checksumBits(Protocol protocol);

/// What is summed before a TCP, UDP or ICMPv6 header, though it is sent in no place of its own: addresses, protocol and
/// length, as RFC 9293 3.1 and RFC 768 draw them for IPv4, and RFC 8200 8.1 for IPv6.
struct PseudoHeader
{
    enum class Part : std::uint8_t { source, destination, protocol, length };

    std::array<std::uint8_t, 40> bytes{};
    std::size_t size = 0;          ///< 12 over IPv4 (14 where the length needs more than 16 bits), 40 over IPv6
    std::size_t addressLength = 4; ///< 4 or 16

    ByteView view() const { return ByteView(bytes).first(size); }
    /// The part that the byte at @p offset belongs to.
    Part partAt(std::size_t offset) const;
};

/// The pseudo-header of layer @p index, with the final destination where a routing header leads there. Empty: its
/// checksum has none, or no IP header carries it.
std::optional<PseudoHeader> pseudoHeaderOf(const LayerStack &stack, std::size_t index,
                                           std::span<const ByteView> buffers);

/// Checks the checksum of layer @p index (IPv4, TCP, UDP, ICMP, ICMPv6; none for others), with the
/// pseudo-header of the IP layer around it, and the final destination where a routing header leads there (RFC
/// 8200 8.1).
ChecksumResult verifyChecksum(const LayerStack &stack, std::size_t index, std::span<const ByteView> buffers);

/// The one's-complement sum that a checksum is made of, in the parts that are summed (RFC 1071).
struct ChecksumParts
{
    std::optional<std::uint16_t> pseudoHeader; ///< addresses, protocol and length; IPv4 and ICMP have none
    std::uint16_t header = 0;                  ///< with 0 in the place of the checksum
    std::uint16_t data = 0;                    ///< after the header; 0 for IPv4, which does not cover it
    bool coversData = false;
    std::uint16_t sum = 0;      ///< of the parts, carries added to its low end
    std::uint16_t checksum = 0; ///< the sum with all bits turned round: what the field should be
};

/// The parts of the checksum of layer @p index (IPv4, TCP, UDP, ICMP, ICMPv6). Empty for other layers, and where not
/// all of the bytes that it covers are there.
std::optional<ChecksumParts> checksumParts(const LayerStack &stack, std::size_t index,
                                           std::span<const ByteView> buffers);

} // namespace rungs
