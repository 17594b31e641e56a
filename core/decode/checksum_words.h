// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace rungs {

/// A 16-bit word of the sum that a checksum is made of, and the sum so far.
struct ChecksumWord
{
    enum class Part : std::uint8_t {
        source,           ///< of the pseudo-header, as the next five
        homeAddress,      ///< in the place of the source (RFC 6275 11.3.1)
        destination,      ///< in the IP header
        finalDestination, ///< in the source route
        protocol,         ///< after zeros
        length,           ///< of header and data, in bytes
        header,
        checksum, ///< counts as 0
        data,
    };

    Part part = Part::header;
    std::array<std::uint8_t, 2> octets{};
    std::uint8_t octetCount = 2; ///< 1: the last byte of an odd number of them; a zero byte is added (RFC 1071)
    bool hasCarry = false;       ///< added to the low end
    std::uint16_t value = 0;     ///< what is added
    std::uint16_t before = 0;    ///< the sum of the words before it
    std::uint16_t sum = 0;       ///< with it, and its carry
    std::uint8_t buffer = 0;
    BitRange bits;            ///< where the octets lie in the buffer; empty: they are written nowhere in the frame
    std::uint32_t offset = 0; ///< its first byte, counted in its part
    std::uint32_t length = 0; ///< of its part, in bytes
};

/// The Internet checksum of one header of a frame, word by word in the order of RFC 1071: the pseudo-header (RFC 9293
/// 3.1, RFC 768; RFC 8200 8.1 over IPv6), the header with 0 in the place of the checksum, the data. Words are worked
/// out when they are asked for; kept is a sum for every few of them, so that a long segment takes no more room.
class ChecksumWords
{
public:
    /// Why the checksum cannot be checked.
    enum class Obstacle : std::uint8_t {
        none,
        notCaptured, ///< covered() bytes on the wire, of which only the first captured() are here
        fragment,    ///< no words: the checksum is that of the whole datagram
        quoted,      ///< no words: an ICMP error need not hold all of what it quotes
        tooShort,    ///< its length is less than that of the header
        noAddresses, ///< no words: no IP header carries it
    };

    ChecksumWords() = default;
    /// @param layer one of a protocol that hasChecksum(); for others there are no words
    ChecksumWords(std::shared_ptr<const DecodedFrame> frame, std::size_t layer);

    /// Null: of nothing.
    const std::shared_ptr<const DecodedFrame> &frame() const { return m_frame; }
    std::size_t layer() const { return m_layer; }
    Protocol protocol() const { return m_frame->layers()[m_layer].protocol; }

    std::size_t count() const { return m_pseudoCount + m_headerCount + m_dataCount; }
    std::size_t pseudoCount() const { return m_pseudoCount; }
    std::size_t headerCount() const { return m_headerCount; }
    std::size_t dataCount() const { return m_dataCount; }
    /// @param index below count()
    ChecksumWord at(std::size_t index) const;

    /// What verifyChecksum() says.
    const ChecksumResult &result() const { return m_result; }
    Obstacle obstacle() const { return m_obstacle; }
    /// The bytes that it is over, without the pseudo-header.
    std::uint32_t covered() const { return m_length; }
    std::uint32_t captured() const { return static_cast<std::uint32_t>(m_bytes.size()); }
    /// Of all words.
    std::uint16_t sum() const { return m_sum; }
    std::uint32_t carries() const { return m_carries; }
    /// The complement of the sum: what the field should hold. 0xffff instead of 0 for UDP (RFC 768).
    std::uint16_t checksum() const;
    /// The bits of the field in the buffer of the layer.
    BitRange fieldBits() const;
    /// The field itself; DecodedFrame::noNode where it was not captured.
    std::uint32_t fieldNode() const;
    /// By how much the words add up to more than those that the stored checksum was made of: found - expected in one's
    /// complement, 1 to 0xfffe; 0: they agree, or all words are 0.
    std::uint16_t difference() const;

    /// The first word that holds a bit of @p node; empty: none does.
    std::optional<std::size_t> find(const FieldNode &node) const;

private:
    static constexpr std::size_t wordsBetweenSums = 128;

    ChecksumWord wordWithoutSum(std::size_t index) const;
    ChecksumWord pseudoWord(std::size_t offset) const;
    BitRange protocolBits(std::uint8_t &buffer) const;
    std::uint16_t valueAt(std::size_t index) const;
    void addUp();

    std::shared_ptr<const DecodedFrame> m_frame;
    std::vector<ByteView> m_buffers;
    std::optional<PseudoHeader> m_pseudo;
    ByteView m_bytes;                  ///< what was captured of header and data
    std::vector<std::uint16_t> m_sums; ///< before the word n * wordsBetweenSums
    std::size_t m_layer = 0;
    std::size_t m_pseudoCount = 0;
    std::size_t m_headerCount = 0;
    std::size_t m_dataCount = 0;
    std::uint32_t m_length = 0;
    std::uint32_t m_carries = 0;
    std::uint16_t m_sum = 0;
    ChecksumResult m_result;
    Obstacle m_obstacle = Obstacle::none;
};

} // namespace rungs
