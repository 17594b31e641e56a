// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/http_messages.h"
#include "core/session/session.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rungs {

/// Bytes in the stream of one side that come from one segment, or that were not captured. They end where the next piece
/// begins.
struct StreamPiece
{
    /// Where the bytes are: counted in the payload of a datagram that several frames carry.
    static constexpr std::uint32_t inDatagram = std::uint32_t{1} << 31U;
    static constexpr std::uint32_t notCaptured = std::uint32_t{1} << 30U;
    static constexpr std::uint32_t placeMask = notCaptured - 1;

    std::uint64_t offset = 0; ///< of the first byte in the stream
    FrameId frame;            ///< whose bytes they are; none: nothing of them was captured
    std::uint32_t place = 0;  ///< of the first byte among the captured bytes of its frame, and the flags above

    bool isHole() const { return (place & notCaptured) != 0; }
};
static_assert(sizeof(StreamPiece) == 16);

/// Consecutive pieces of one side: the other one sends before and after them, so sides alternate.
struct StreamRun
{
    Side side = Side::client;
    std::uint64_t offset = 0; ///< of its first byte in the stream of its side
    std::uint64_t before = 0; ///< bytes of both sides in all runs before it
    std::uint64_t length = 0;
};

/// Bytes that were sent again.
struct StreamRepeat
{
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    FrameId frame; ///< that brought them again
};

/// Bytes that were sent again and differ.
struct StreamConflict
{
    Side side = Side::client;
    std::uint64_t offset = 0;
    std::uint32_t length = 0; ///< from the first to the last that differs
    FrameId first;            ///< whose bytes count: they were captured first
    FrameId second;
    std::uint32_t place = 0; ///< of the other form, as in a piece
};

/// Bytes of one side's stream.
struct StreamRange
{
    Side side = Side::client;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;

    friend bool operator==(const StreamRange &, const StreamRange &) = default;
};

/// What the two sides of a connection sent: which frame carries which bytes. The bytes themselves stay in the file.
class StreamIndex
{
public:
    /// Of more pieces, the later ones are left out: isComplete is false.
    static constexpr std::size_t mostPieces = 16'000'000;
    static constexpr std::size_t mostRepeats = 4'000'000;
    static constexpr std::size_t mostConflicts = 100'000;

    ConnectionId connection;
    BySide<std::vector<StreamPiece>> pieces; ///< by offset, without gaps
    BySide<std::uint64_t> size;              ///< bytes, holes included
    BySide<std::uint64_t> missing;           ///< bytes that were not captured
    BySide<std::uint64_t> lineEnds;          ///< how many bytes are line feeds
    std::vector<StreamRun> runs;             ///< in the order in which the bytes could be read
    BySide<std::vector<StreamRepeat>> repeats;
    std::vector<StreamConflict> conflicts; ///< in the order in which they were found
    BySide<std::vector<HttpMessage>> messages;
    bool isComplete = false; ///< else it was stopped, or there is more than an index holds

    std::uint64_t total() const { return size[Side::client] + size[Side::server]; }
    /// The number of the piece that has the byte at @p offset; @p offset must be less than the size of the side.
    std::size_t pieceAt(Side side, std::uint64_t offset) const;
    std::uint64_t endOf(Side side, std::size_t piece) const;
    /// Whose bytes these are. For bytes that were not captured the frame that carried them, if that was captured.
    FrameId frameAt(Side side, std::uint64_t offset) const;
    /// Where the first bytes of a frame are in the stream, sent again or not; empty where it has none.
    std::optional<StreamRange> rangeOf(FrameId frame) const;
    /// The number of the run that has the byte at @p offset, which must be less than the size of the side.
    std::size_t runAt(Side side, std::uint64_t offset) const;
};

using StreamIndexPtr = std::shared_ptr<const StreamIndex>;

struct StreamProgress
{
    std::uint32_t framesRead = 0;
    std::uint32_t framesTotal = 0;
    StreamIndexPtr index; ///< as far as it is known; null: nothing yet
};

/// Reassembles what both sides of a connection sent, as StreamAssembler does. One pass over the frames of the
/// connection, which are read again.
/// @p report is called on this thread, from time to time; may be empty
/// @param last the last frame that counts: what both had sent by then; none: all frames do
/// @return all of it, or the part before @p stop. Fails where the file cannot be read
Result<StreamIndexPtr> indexStream(const Session &session, ConnectionId connection, const std::stop_token &stop = {},
                                   const std::function<void(const StreamProgress &)> &report = {}, FrameId last = {});

} // namespace rungs
