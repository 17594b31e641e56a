// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/ids.h"
#include "core/decode/sequence_number.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace rungs {

/// Reassembles what the application of one side sent: each byte once, in order.
///
/// Bytes after a hole wait until it is filled or given up. Memory is bounded: a hole is given up where more waits than
/// the largest window allows.
class StreamAssembler
{
public:
    struct Sink
    {
        /// The next bytes. @return false to stop
        std::function<bool(ByteView)> bytes;
        /// Bytes that are not in the capture. @p offset counts from the first byte of the stream.
        std::function<void(std::uint64_t offset, std::uint64_t length)> hole;
        /// Bytes captured twice that differ: the first of them, and the frames of both.
        std::function<void(std::uint64_t offset, FrameId first, FrameId second)> conflict;
    };

    explicit StreamAssembler(Sink sink);

    /// The segments so far were not of this stream.
    void restart() { m_hasBegun = false; }
    /// @p first the sequence number of the first byte, from the SYN
    void begin(SequenceNumber first);
    /// @p captured can be shorter than @p length: the rest is a hole.
    bool add(SequenceNumber sequence, ByteView captured, std::uint32_t length, FrameId frame);
    /// The receiver has everything before @p number, so nothing will fill a hole there.
    bool acknowledged(SequenceNumber number);
    /// The end of the stream: gives up all holes.
    bool finish();

    std::uint64_t size() const { return m_offset; }

private:
    static constexpr std::size_t mostWaiting = std::size_t{64} << 20;
    static constexpr std::size_t costOfPiece = 128; ///< to keep one, besides its bytes
    static constexpr std::size_t keptForComparison = 65536;

    struct Piece
    {
        Bytes bytes;
        std::uint32_t length = 0; ///< on the wire
        FrameId frame;
    };
    struct Written
    {
        std::uint64_t offset = 0;
        std::uint32_t length = 0;
        FrameId frame;
    };

    std::uint64_t offsetOf(SequenceNumber number) const;
    bool emit(ByteView bytes, std::uint32_t length, FrameId frame);
    void wait(std::uint64_t offset, ByteView captured, std::uint32_t length, FrameId frame);
    bool emitReady();
    bool giveUp();
    void compare(std::uint64_t offset, ByteView bytes, FrameId frame) const;

    Sink m_sink;
    std::map<std::uint64_t, Piece> m_waiting; ///< by offset
    std::size_t m_waitingBytes = 0;
    Bytes m_recent; ///< the last bytes given to the sink
    std::vector<Written> m_written;
    std::uint64_t m_offset = 0; ///< of the next byte
    SequenceNumber m_next;
    bool m_hasBegun = false;
};

} // namespace rungs
