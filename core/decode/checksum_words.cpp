// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum_words.h"

#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

using Part = ChecksumWord::Part;

/// RFC 1071: what a sum of 16 bits carries over is added to its low end.
constexpr std::uint16_t withEndAroundCarry(std::uint32_t sum)
{
    return static_cast<std::uint16_t>(sum > 0xffff ? sum - 0xffff : sum);
}

constexpr std::size_t wordsIn(std::size_t bytes)
{
    return (bytes + 1) / 2;
}

} // namespace

ChecksumWords::ChecksumWords(std::shared_ptr<const DecodedFrame> frame, std::size_t layer)
    : m_frame(std::move(frame))
    , m_layer(layer)
{
    const Layer &header = m_frame->layers()[layer];
    if (!hasChecksum(header.protocol))
        return;
    for (std::size_t i = 0; i < m_frame->bufferCount(); ++i)
        m_buffers.push_back(m_frame->buffer(i));
    m_result = verifyChecksum(m_frame->stack(), layer, m_buffers);
    const bool isIpv4 = header.protocol == Protocol::ipv4;
    m_length = isIpv4 ? header.headerLength : header.length;
    m_bytes = slice(m_buffers[header.buffer], header.offset, m_length);
    // How long all of it is, what is here does not say.
    if (!isIpv4 && (header.flags & (Layer::fragment | Layer::quoted)) != 0) {
        m_obstacle = (header.flags & Layer::quoted) != 0 ? Obstacle::quoted : Obstacle::fragment;
        return;
    }
    m_pseudo = pseudoHeaderOf(m_frame->stack(), layer, m_buffers);
    if (!m_pseudo && !isIpv4 && header.protocol != Protocol::icmp) {
        m_obstacle = Obstacle::noAddresses;
        return;
    }
    if (m_result.status == ChecksumStatus::unverified)
        m_obstacle = m_bytes.size() < m_length ? Obstacle::notCaptured : Obstacle::tooShort;
    m_pseudoCount = m_pseudo ? m_pseudo->size / 2 : 0;
    m_headerCount = wordsIn(std::min<std::size_t>(header.headerLength, m_bytes.size()));
    m_dataCount = wordsIn(m_bytes.size()) - m_headerCount;
    addUp();
}

void ChecksumWords::addUp()
{
    m_sums.reserve(count() / wordsBetweenSums + 1);
    for (std::size_t i = 0; i < count(); ++i) {
        if (i % wordsBetweenSums == 0)
            m_sums.push_back(m_sum);
        const std::uint32_t sum = std::uint32_t{m_sum} + valueAt(i);
        m_carries += sum > 0xffff ? 1 : 0;
        m_sum = withEndAroundCarry(sum);
    }
}

std::uint16_t ChecksumWords::checksum() const
{
    const auto complement = static_cast<std::uint16_t>(~m_sum & 0xffff);
    return complement == 0 && protocol() == Protocol::udp ? std::uint16_t{0xffff} : complement;
}

BitRange ChecksumWords::fieldBits() const
{
    return checksumBits(protocol()).movedByBytes(m_frame->layers()[m_layer].offset);
}

std::uint32_t ChecksumWords::fieldNode() const
{
    const auto nodes = m_frame->nodes();
    const auto found = std::ranges::find_if(nodes, [this, bits = fieldBits()](const FieldNode &node) {
        return node.layer == m_layer && node.depth > 0 && node.bits == bits && !node.isCut;
    });
    return found == nodes.end() ? DecodedFrame::noNode : static_cast<std::uint32_t>(found - nodes.begin());
}

std::uint16_t ChecksumWords::difference() const
{
    return static_cast<std::uint16_t>((0xffffU + m_result.found - checksum()) % 0xffffU);
}

/// Where the number of the protocol stands: in the header before this one.
BitRange ChecksumWords::protocolBits(std::uint8_t &buffer) const
{
    const auto placeIn = [](Protocol protocol) {
        switch (protocol) {
        case Protocol::ipv4:
            return specOf<ipv4::Field::protocol>().bits;
        case Protocol::ipv6:
            return specOf<ipv6::Field::nextHeader>().bits;
        case Protocol::hopByHop:
        case Protocol::routing:
        case Protocol::fragment:
        case Protocol::destinationOptions:
        case Protocol::authentication:
            return bytes(0, 1); // in every extension header (RFC 8200 4)
        default:
            return BitRange{};
        }
    };
    const Layer &before = m_frame->layers()[m_layer - 1];
    buffer = before.buffer;
    const BitRange place = placeIn(before.protocol);
    return place.isEmpty() ? place : place.movedByBytes(before.offset);
}

ChecksumWord ChecksumWords::pseudoWord(std::size_t offset) const
{
    ChecksumWord word;
    const std::size_t addressLength = m_pseudo->addressLength;
    word.octets = {m_pseudo->bytes[offset], m_pseudo->bytes[offset + 1]};
    const auto lieAt = [&](AddressPlace place) {
        word.buffer = place.buffer;
        word.bits = bytes(place.offset + word.offset, 2);
    };
    word.length = static_cast<std::uint32_t>(addressLength);
    switch (m_pseudo->partAt(offset)) {
    case PseudoHeader::Part::source: {
        const EndpointPlaces places = endpointPlacesOf(m_frame->layers(), m_layer, m_buffers);
        word.part = places.originalSource == places.source ? Part::source : Part::homeAddress;
        word.offset = static_cast<std::uint32_t>(offset);
        lieAt(places.originalSource);
        break;
    }
    case PseudoHeader::Part::destination: {
        const EndpointPlaces places = endpointPlacesOf(m_frame->layers(), m_layer, m_buffers);
        word.part = places.finalDestination == places.destination ? Part::destination : Part::finalDestination;
        word.offset = static_cast<std::uint32_t>(offset - addressLength);
        lieAt(places.finalDestination);
        break;
    }
    case PseudoHeader::Part::protocol:
    case PseudoHeader::Part::length: {
        const auto isSame = [&](std::size_t other) { return m_pseudo->partAt(other) == m_pseudo->partAt(offset); };
        std::size_t begin = offset;
        while (isSame(begin - 2))
            begin -= 2;
        std::size_t end = offset + 2;
        while (end < m_pseudo->size && isSame(end))
            end += 2;
        word.part = m_pseudo->partAt(offset) == PseudoHeader::Part::length ? Part::length : Part::protocol;
        word.offset = static_cast<std::uint32_t>(offset - begin);
        word.length = static_cast<std::uint32_t>(end - begin);
        if (word.part == Part::protocol && offset + 2 == end)
            word.bits = protocolBits(word.buffer);
        break;
    }
    }
    return word;
}

ChecksumWord ChecksumWords::wordWithoutSum(std::size_t index) const
{
    if (index < m_pseudoCount)
        return pseudoWord(index * 2);
    ChecksumWord word;
    const Layer &header = m_frame->layers()[m_layer];
    const std::size_t offset = (index - m_pseudoCount) * 2;
    const std::uint32_t place = header.offset + static_cast<std::uint32_t>(offset);
    const bool isData = index >= m_pseudoCount + m_headerCount;
    word.octetCount = offset + 1 < m_bytes.size() ? 2 : 1;
    word.octets = {m_bytes[offset], word.octetCount == 2 ? m_bytes[offset + 1] : std::uint8_t{0}};
    word.buffer = header.buffer;
    word.bits = bytes(place, word.octetCount);
    word.part = isData ? Part::data : word.bits == fieldBits() ? Part::checksum : Part::header;
    word.offset = static_cast<std::uint32_t>(isData ? offset - m_headerCount * 2 : offset);
    word.length = static_cast<std::uint32_t>(isData ? m_bytes.size() - m_headerCount * 2 : m_headerCount * 2);
    return word;
}

std::uint16_t ChecksumWords::valueAt(std::size_t index) const
{
    const bool isPseudo = index < m_pseudoCount;
    const std::size_t offset = (isPseudo ? index : index - m_pseudoCount) * 2;
    if (!isPseudo && offset == checksumBits(protocol()).firstByte())
        return 0;
    return static_cast<std::uint16_t>(readBits(isPseudo ? m_pseudo->view() : m_bytes, bytes(offset, 2)));
}

ChecksumWord ChecksumWords::at(std::size_t index) const
{
    ChecksumWord word = wordWithoutSum(index);
    std::size_t next = index / wordsBetweenSums * wordsBetweenSums;
    word.before = m_sums[index / wordsBetweenSums];
    for (; next < index; ++next)
        word.before = withEndAroundCarry(std::uint32_t{word.before} + valueAt(next));
    word.value = valueAt(index);
    const std::uint32_t sum = std::uint32_t{word.before} + word.value;
    word.hasCarry = sum > 0xffff;
    word.sum = withEndAroundCarry(sum);
    return word;
}

std::optional<std::size_t> ChecksumWords::find(const FieldNode &node) const
{
    for (std::size_t i = 0; i < m_pseudoCount; ++i) {
        const ChecksumWord word = pseudoWord(i * 2);
        if (word.buffer == node.buffer && word.bits.overlaps(node.bits))
            return i;
    }
    if (count() == m_pseudoCount)
        return std::nullopt;
    const Layer &header = m_frame->layers()[m_layer];
    if (node.buffer != header.buffer || !bytes(header.offset, m_bytes.size()).overlaps(node.bits))
        return std::nullopt;
    const std::uint32_t first = std::max(node.bits.firstByte(), header.offset);
    return m_pseudoCount + (first - header.offset) / 2;
}

} // namespace rungs
