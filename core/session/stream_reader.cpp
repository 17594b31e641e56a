// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stream_reader.h"

#include "core/session/connection_segments.h"

#include <algorithm>
#include <utility>

namespace rungs {

StreamReader::StreamReader(SessionPtr session, StreamIndexPtr index)
    : m_session(std::move(session))
    , m_index(std::move(index))
    , m_frames(*m_session)
{ }

Result<ByteView> StreamReader::bytesAt(FrameId frame, std::uint32_t place, std::uint64_t length)
{
    const std::uint32_t offset = place & StreamPiece::placeMask;
    ByteView all;
    if ((place & StreamPiece::inDatagram) != 0) {
        if (m_datagram != frame) {
            Result<Bytes> payload = payloadOf(*m_session, frame);
            if (!payload)
                return tl::unexpected(std::move(payload).error());
            m_payload = *std::move(payload);
            m_datagram = frame;
        }
        all = m_payload;
    } else {
        Result<ByteView> bytes = m_frames.bytesOf(frame);
        if (!bytes)
            return bytes;
        all = *bytes;
    }
    const ByteView bytes = slice(all, offset, length);
    if (bytes.size() == length)
        return bytes;
    Error error;
    error.code = ErrorCode::fileChanged;
    error.file = m_session->path();
    return tl::unexpected(std::move(error));
}

Result<void>
StreamReader::forEach(const StreamRange &range,
                      const std::function<bool(std::uint64_t offset, ByteView bytes, std::uint64_t missing)> &visit)
{
    const std::uint64_t end = std::min(m_index->size[range.side], range.offset + range.length);
    std::uint64_t offset = range.offset;
    if (offset >= end)
        return {};
    for (std::size_t i = m_index->pieceAt(range.side, offset); offset < end; ++i) {
        const StreamPiece &piece = m_index->pieces[range.side][i];
        const std::uint64_t length = std::min(m_index->endOf(range.side, i), end) - offset;
        if (piece.isHole()) {
            if (!visit(offset, {}, length))
                return {};
        } else {
            const auto skipped = static_cast<std::uint32_t>(offset - piece.offset);
            const Result<ByteView> bytes = bytesAt(piece.frame, piece.place + skipped, length);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (!visit(offset, *bytes, 0))
                return {};
        }
        offset += length;
    }
    return {};
}

Result<void> StreamReader::read(const StreamRange &range, Bytes &bytes)
{
    return forEach(range, [&bytes](std::uint64_t, ByteView some, std::uint64_t missing) {
        bytes.insert(bytes.end(), some.begin(), some.end());
        bytes.insert(bytes.end(), missing, 0);
        return true;
    });
}

Result<void> StreamReader::read(const StreamConflict &conflict, Bytes &bytes)
{
    const Result<ByteView> some = bytesAt(conflict.second, conflict.place, conflict.length);
    if (!some)
        return tl::unexpected(some.error());
    bytes.insert(bytes.end(), some->begin(), some->end());
    return {};
}

Result<bool> writeSide(StreamReader &reader, Side side, const std::function<bool(ByteView)> &write,
                       const std::stop_token &stop, const std::function<void(std::uint64_t)> &report)
{
    constexpr std::size_t block = std::size_t{1} << 20;
    Bytes ready;
    ready.reserve(block + 65536);
    bool isWhole = true;
    const auto flush = [&](std::uint64_t done) {
        isWhole = !stop.stop_requested() && (ready.empty() || write(ready));
        ready.clear();
        if (isWhole && report)
            report(done);
        return isWhole;
    };
    const std::uint64_t size = reader.index().size[side];
    const Result<void> read = reader.forEach({side, 0, size}, [&](std::uint64_t offset, ByteView bytes, std::uint64_t) {
        ready.insert(ready.end(), bytes.begin(), bytes.end());
        return ready.size() < block || flush(offset);
    });
    if (!read)
        return tl::unexpected(read.error());
    return isWhole && flush(size);
}

} // namespace rungs
