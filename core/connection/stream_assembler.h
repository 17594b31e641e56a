// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/ids.h"
#include "core/decode/segment_summary.h"
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
    /// Where bytes come from.
    struct Origin
    {
        FrameId frame;
        std::uint32_t place = 0; ///< of the first of them, counted as the caller likes
    };
    /// Bytes captured twice that differ: from the first to the last of them, among which some may be alike.
    struct Conflict
    {
        std::uint64_t offset = 0; ///< from the first byte of the stream
        std::uint32_t length = 0;
        FrameId first; ///< whose bytes are in the stream
        Origin second;
    };
    struct Sink
    {
        /// The next bytes. @return false to stop
        std::function<bool(ByteView, Origin)> bytes;
        /// Bytes that are not in the capture. @p offset counts from the first byte of the stream.
        /// @p cut the frame that carried them, where its end was not captured; else none
        std::function<void(std::uint64_t offset, std::uint64_t length, FrameId cut)> hole;
        std::function<void(const Conflict &)> conflict;
        /// Bytes that are in the stream already, whether they differ or not; may be empty.
        std::function<void(std::uint64_t offset, std::uint32_t length, FrameId frame)> repeated = {};
    };

    explicit StreamAssembler(Sink sink);

    /// The segments so far were not of this stream.
    void restart() { m_hasBegun = false; }
    /// @p first the sequence number of the first byte, from the SYN
    void begin(SequenceNumber first);
    /// @p captured can be shorter than @p length: the rest is a hole.
    /// @p origin where its first byte comes from
    bool add(SequenceNumber sequence, ByteView captured, std::uint32_t length, Origin origin);
    /// What a segment of the connection says of this stream: its payload where it is @p isOfThisSide, else what it
    /// acknowledges. @return false to stop
    bool take(const SegmentSummary &segment, bool isOfThisSide, Origin origin);
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
        Origin origin;
    };
    struct Written
    {
        std::uint64_t offset = 0;
        std::uint32_t length = 0;
        FrameId frame;
    };

    std::uint64_t offsetOf(SequenceNumber number) const;
    bool give(ByteView bytes, std::uint32_t length, Origin origin);
    void wait(std::uint64_t offset, ByteView captured, std::uint32_t length, Origin origin);
    bool emitReady();
    bool giveUp();
    /// With the bytes that the sink has: @p bytes lie at @p offset, and in a place already filled.
    void compare(std::uint64_t offset, ByteView bytes, std::uint32_t length, Origin origin) const;

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
