// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ascending_reader.h"
#include "core/session/stream_index.h"

#include <stop_token>

namespace rungs {

/// Reads the bytes of a stream from the file. One thread may use it at a time.
class StreamReader
{
public:
    StreamReader(SessionPtr session, StreamIndexPtr index);

    const StreamIndex &index() const { return *m_index; }

    /// Appends the bytes of @p range to @p bytes, with zeros for those that were not captured. What lies outside of
    /// the stream is left out. Fails where the file cannot be read.
    Result<void> read(const StreamRange &range, Bytes &bytes);
    /// The same with the other form of bytes that were sent again.
    Result<void> read(const StreamConflict &conflict, Bytes &bytes);
    /// Calls @p visit with the bytes of @p range, a piece at a time and without the holes, which it passes with no
    /// bytes and their length, until it returns false.
    Result<void> forEach(const StreamRange &range,
                         const std::function<bool(std::uint64_t offset, ByteView bytes, std::uint64_t missing)> &visit);

private:
    /// @param place as in a piece; the result is good until the next call
    Result<ByteView> bytesAt(FrameId frame, std::uint32_t place, std::uint64_t length);

    SessionPtr m_session;
    StreamIndexPtr m_index;
    AscendingReader m_frames;
    FrameId m_datagram; ///< whose payload is kept
    Bytes m_payload;
};

/// Writes what one side sent, once each and in order, to @p write; what was not captured is left out.
/// @p write returns false where it cannot go on
/// @p report how many bytes of the stream are done; may be empty
/// @return whether all was written: no stop, and no failure of @p write; fails where the file cannot be read
Result<bool> writeSide(StreamReader &reader, Side side, const std::function<bool(ByteView)> &write,
                       const std::stop_token &stop = {}, const std::function<void(std::uint64_t)> &report = {});

} // namespace rungs
