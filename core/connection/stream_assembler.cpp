// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/stream_assembler.h"

#include <algorithm>

namespace rungs {

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

void StreamAssembler::compare(std::uint64_t offset, ByteView bytes, FrameId frame) const
{
    const std::uint64_t kept = m_offset - m_recent.size();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint64_t at = offset + i;
        if (at < kept || at >= m_offset || m_recent[at - kept] == bytes[i])
            continue;
        for (const Written &written : m_written) {
            if (at >= written.offset && at < written.offset + written.length)
                m_sink.conflict(at, written.frame, frame);
        }
        return;
    }
}

bool StreamAssembler::emit(ByteView bytes, std::uint32_t length, FrameId frame)
{
    if (!bytes.empty() && !m_sink.bytes(bytes))
        return false;
    m_recent.insert(m_recent.end(), bytes.begin(), bytes.end());
    if (length > bytes.size()) {
        m_sink.hole(m_offset + bytes.size(), length - bytes.size());
        m_recent.clear();
        m_written.clear();
    }
    if (m_recent.size() > keptForComparison * 2)
        m_recent.erase(m_recent.begin(), m_recent.end() - static_cast<std::ptrdiff_t>(keptForComparison));
    m_written.push_back({m_offset, length, frame});
    m_offset += length;
    m_next = m_next + length;
    if (m_written.size() > 512)
        m_written.erase(m_written.begin(), m_written.begin() + 256);
    return true;
}

bool StreamAssembler::add(SequenceNumber sequence, ByteView captured, std::uint32_t length, FrameId frame)
{
    if (length == 0)
        return true;
    begin(sequence);
    captured = slice(captured, 0, length);
    const std::int32_t ahead = sequence.since(m_next);
    if (ahead > 0) {
        wait(offsetOf(sequence), captured, length, frame);
        return m_waitingBytes < mostWaiting || giveUp();
    }
    const auto known = static_cast<std::uint32_t>(std::min<std::int64_t>(-std::int64_t{ahead}, length));
    if (known > 0 && m_offset >= known)
        compare(m_offset - static_cast<std::uint64_t>(-std::int64_t{ahead}), slice(captured, 0, known), frame);
    if (known == length)
        return true;
    return emit(slice(captured, known), length - known, frame) && emitReady();
}

void StreamAssembler::wait(std::uint64_t offset, ByteView captured, std::uint32_t length, FrameId frame)
{
    const auto [entry, isNew] = m_waiting.try_emplace(offset);
    Piece &piece = entry->second;
    if (isNew) {
        piece.frame = frame;
        m_waitingBytes += costOfPiece;
    }
    const std::size_t common = std::min(piece.bytes.size(), captured.size());
    const auto differs =
        std::mismatch(captured.begin(), captured.begin() + static_cast<std::ptrdiff_t>(common), piece.bytes.begin());
    const auto same = static_cast<std::size_t>(differs.first - captured.begin());
    if (same < common)
        m_sink.conflict(offset + same, piece.frame, frame);
    // The first copy counts; a longer one only adds to it.
    if (captured.size() > common) {
        piece.bytes.insert(piece.bytes.end(), captured.begin() + static_cast<std::ptrdiff_t>(common), captured.end());
        m_waitingBytes += captured.size() - common;
    }
    piece.length = std::max(piece.length, length);
}

bool StreamAssembler::emitReady()
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= m_offset) {
        const auto node = m_waiting.extract(m_waiting.begin());
        const Piece &piece = node.mapped();
        m_waitingBytes -= piece.bytes.size() + costOfPiece;
        const auto known = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_offset - node.key(), piece.length));
        compare(node.key(), slice(piece.bytes, 0, known), piece.frame);
        if (known < piece.length && !emit(slice(piece.bytes, known), piece.length - known, piece.frame))
            return false;
    }
    return true;
}

bool StreamAssembler::giveUp()
{
    if (m_waiting.empty())
        return true;
    const std::uint64_t missing = m_waiting.begin()->first - m_offset;
    m_sink.hole(m_offset, missing);
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
