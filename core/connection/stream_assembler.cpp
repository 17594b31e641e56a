// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/stream_assembler.h"

#include "core/decode/tcp_header.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rungs {

namespace {

struct Difference
{
    std::uint32_t first = 0;
    std::uint32_t length = 0; ///< to the last byte that differs
};

std::optional<Difference> difference(ByteView ours, const std::uint8_t *theirs)
{
    std::optional<Difference> found;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const auto at = static_cast<std::uint32_t>(i);
        if (ours[i] == theirs[i])
            continue;
        if (!found)
            found = Difference{at, 0};
        found->length = at + 1 - found->first;
    }
    return found;
}

} // namespace

StreamAssembler::StreamAssembler(Sink sink)
    : m_sink(std::move(sink))
{ }

void StreamAssembler::begin(SequenceNumber first)
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    m_next = first;
}

std::uint64_t StreamAssembler::offsetOf(SequenceNumber number) const
{
    // Sequence numbers wrap: the offset meant is the one nearest to the next byte.
    return m_offset + static_cast<std::uint64_t>(std::int64_t{number.since(m_next)});
}

void StreamAssembler::compare(std::uint64_t offset, ByteView bytes, std::uint32_t length, Origin origin) const
{
    if (length > 0 && m_sink.repeated)
        m_sink.repeated(offset, length, origin.frame);
    const std::uint64_t kept = m_offset - m_recent.size();
    const std::uint64_t begin = std::max(offset, kept);
    const std::uint64_t end = std::min(offset + bytes.size(), m_offset);
    if (begin >= end
        || std::equal(m_recent.begin() + static_cast<std::ptrdiff_t>(begin - kept),
                      m_recent.begin() + static_cast<std::ptrdiff_t>(end - kept),
                      bytes.begin() + static_cast<std::ptrdiff_t>(begin - offset)))
        return;
    for (const Written &written : m_written) {
        const std::uint64_t from = std::max(begin, written.offset);
        const std::uint64_t to = std::min(end, written.offset + written.length);
        const auto ours = [&](std::uint64_t at) { return m_recent.begin() + static_cast<std::ptrdiff_t>(at - kept); };
        if (from >= to)
            continue;
        const auto theirs = bytes.begin() + static_cast<std::ptrdiff_t>(from - offset);
        if (const std::optional<Difference> found = difference(ByteView(ours(from), ours(to)), &*theirs))
            m_sink.conflict({from + found->first,
                             found->length,
                             written.frame,
                             {origin.frame, origin.place + static_cast<std::uint32_t>(from - offset) + found->first}});
    }
}

bool StreamAssembler::give(ByteView bytes, std::uint32_t length, Origin origin)
{
    if (!bytes.empty() && !m_sink.bytes(bytes, origin))
        return false;
    m_recent.insert(m_recent.end(), bytes.begin(), bytes.end());
    if (length > bytes.size()) {
        m_sink.hole(m_offset + bytes.size(), length - bytes.size(), origin.frame);
        m_recent.clear();
        m_written.clear();
    }
    if (m_recent.size() > keptForComparison * 2)
        m_recent.erase(m_recent.begin(), m_recent.end() - static_cast<std::ptrdiff_t>(keptForComparison));
    m_written.push_back({m_offset, length, origin.frame});
    m_offset += length;
    m_next = m_next + length;
    if (m_written.size() > 512)
        m_written.erase(m_written.begin(), m_written.begin() + 256);
    return true;
}

bool StreamAssembler::add(SequenceNumber sequence, ByteView captured, std::uint32_t length, Origin origin)
{
    if (length == 0)
        return true;
    begin(sequence);
    captured = slice(captured, 0, length);
    const std::int32_t ahead = sequence.since(m_next);
    if (ahead > 0) {
        wait(offsetOf(sequence), captured, length, origin);
        return m_waitingBytes < mostWaiting || giveUp();
    }
    const auto known = static_cast<std::uint32_t>(std::min<std::int64_t>(-std::int64_t{ahead}, length));
    if (known > 0 && m_offset >= known)
        compare(m_offset - static_cast<std::uint64_t>(-std::int64_t{ahead}), slice(captured, 0, known), known, origin);
    if (known == length)
        return true;
    return give(slice(captured, known), length - known, {origin.frame, origin.place + known}) && emitReady();
}

bool StreamAssembler::take(const SegmentSummary &segment, bool isOfThisSide, Origin origin)
{
    constexpr std::uint16_t ack = tcp::flagMask(tcp::Field::ack);
    constexpr std::uint16_t rst = tcp::flagMask(tcp::Field::rst);
    constexpr std::uint16_t syn = tcp::flagMask(tcp::Field::syn);
    if ((segment.flags & rst) != 0 || segment.isCut)
        return true;
    if (!isOfThisSide)
        return (segment.flags & ack) == 0 || acknowledged(SequenceNumber(segment.acknowledgment));
    const bool isSyn = (segment.flags & syn) != 0;
    const SequenceNumber place = SequenceNumber(segment.sequence) + (isSyn ? 1U : 0U);
    if (isSyn)
        begin(place);
    return add(place, segment.payload, segment.payloadLength, origin);
}

void StreamAssembler::wait(std::uint64_t offset, ByteView captured, std::uint32_t length, Origin origin)
{
    const auto [entry, isNew] = m_waiting.try_emplace(offset);
    Piece &piece = entry->second;
    if (isNew) {
        piece = {Bytes(captured.begin(), captured.end()), length, origin};
        m_waitingBytes += costOfPiece + captured.size();
        return;
    }
    // The first copy counts; a longer one only adds to it.
    const std::size_t common = std::min(piece.bytes.size(), captured.size());
    const auto same = static_cast<std::uint32_t>(std::min<std::size_t>(common, length));
    if (same > 0 && m_sink.repeated)
        m_sink.repeated(offset, same, origin.frame);
    if (const std::optional<Difference> found = difference(ByteView(piece.bytes).first(common), captured.data()))
        m_sink.conflict(
            {offset + found->first, found->length, piece.origin.frame, {origin.frame, origin.place + found->first}});
    if (captured.size() > common) {
        const Origin first = piece.origin;
        const std::uint32_t wasLength = std::exchange(piece.length, static_cast<std::uint32_t>(common));
        wait(offset + common, slice(captured, common), length - piece.length,
             {origin.frame, origin.place + static_cast<std::uint32_t>(common)});
        // The end of the first copy, which only its length tells of.
        if (wasLength > length)
            wait(offset + length, {}, wasLength - length, {first.frame, first.place + length});
    } else {
        piece.length = std::max(piece.length, length);
    }
}

bool StreamAssembler::emitReady()
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= m_offset) {
        const auto node = m_waiting.extract(m_waiting.begin());
        const Piece &piece = node.mapped();
        m_waitingBytes -= piece.bytes.size() + costOfPiece;
        const auto known = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_offset - node.key(), piece.length));
        compare(node.key(), slice(piece.bytes, 0, known), known, piece.origin);
        const Origin rest{piece.origin.frame, piece.origin.place + known};
        if (known < piece.length && !give(slice(piece.bytes, known), piece.length - known, rest))
            return false;
    }
    return true;
}

bool StreamAssembler::giveUp()
{
    if (m_waiting.empty())
        return true;
    const std::uint64_t missing = m_waiting.begin()->first - m_offset;
    m_sink.hole(m_offset, missing, {});
    m_recent.clear();
    m_written.clear();
    m_offset += missing;
    m_next = m_next + static_cast<std::uint32_t>(missing);
    return emitReady();
}

bool StreamAssembler::acknowledged(SequenceNumber number)
{
    if (!m_hasBegun)
        return true;
    while (!m_waiting.empty() && number.isAfter(m_next) && m_waiting.begin()->first < offsetOf(number)) {
        if (!giveUp())
            return false;
    }
    return true;
}

bool StreamAssembler::finish()
{
    while (!m_waiting.empty()) {
        if (!giveUp())
            return false;
    }
    return true;
}

} // namespace rungs
