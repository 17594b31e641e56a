// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_tracker.h"
#include "core/connection/stream_assembler.h"
#include "core/session/connection_segments.h"
#include "core/session/stream_index.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rungs {

namespace {

/// @param last none: all of them
std::vector<FrameId> framesUntil(FrameId last, std::vector<FrameId> frames)
{
    if (last.isValid())
        std::erase_if(frames, [last](FrameId frame) { return frame > last; });
    return frames;
}

/// Makes the index of one connection.
class StreamIndexer
{
public:
    StreamIndexer(const Session &session, ConnectionId connection, const std::stop_token &stop,
                  const std::function<void(const StreamProgress &)> &report, FrameId last)
        : m_session(session)
        , m_connection(connection)
        , m_stop(stop)
        , m_report(report)
        , m_frames(framesUntil(last, framesAround(session, connection)))
        , m_assemblers{StreamAssembler(sinkOf(m_sides[0])), StreamAssembler(sinkOf(m_sides[1]))}
    {
        m_index.connection = connection;
    }

    Result<StreamIndexPtr> make()
    {
        ConnectionSegments segments(m_session);
        ReadSegment read;
        std::size_t nextSize = firstSize;
        std::uint32_t framesRead = 0;
        StreamIndexPtr latest;
        m_index.isComplete = true;
        for (const FrameId frame : m_frames) {
            if (m_stop.stop_requested() || isFull())
                m_index.isComplete = false;
            if (!m_index.isComplete)
                break;
            const Result<bool> hasSegment = segments.read(frame, read);
            if (!hasSegment)
                return tl::unexpected(hasSegment.error());
            if (*hasSegment)
                take(frame, read);
            ++framesRead;
            const std::size_t size = pieceCount();
            if (!m_report || (size < nextSize && framesRead % framesPerReport != 0))
                continue;
            if (size >= nextSize) {
                latest = published();
                nextSize = size * growth;
            }
            m_report({framesRead, static_cast<std::uint32_t>(m_frames.size()), latest});
        }
        // What waits for a gap to be filled.
        for (const Side side : bothSides)
            m_assemblers[m_slots[side]].finish();
        return finished();
    }

private:
    static constexpr std::size_t firstSize = 64; ///< pieces in the first part that is published
    /// Each part is this many times as long as the one before: it is a copy of all pieces so far.
    static constexpr std::size_t growth = 8;
    static constexpr std::uint32_t framesPerReport = 2048;

    /// One sender: which side it is can turn out late.
    struct Sender
    {
        Side side = Side::client;
        std::vector<StreamPiece> pieces;
        std::vector<StreamRepeat> repeats;
        std::uint64_t size = 0;
        std::uint64_t missing = 0;
        std::uint64_t lineEnds = 0;
    };

    StreamAssembler::Sink sinkOf(Sender &sender)
    {
        sender.side = &sender == m_sides.data() ? Side::client : Side::server;
        StreamAssembler::Sink sink;
        sink.bytes = [this, &sender](ByteView bytes, StreamAssembler::Origin origin) {
            addPiece(sender, {sender.size, origin.frame, origin.place}, bytes.size());
            sender.lineEnds += static_cast<std::uint64_t>(std::ranges::count(bytes, std::uint8_t{'\n'}));
            m_messages.add(sender.side, bytes, true);
            return true;
        };
        sink.hole = [this, &sender](std::uint64_t, std::uint64_t length, FrameId cut) {
            addPiece(sender, {sender.size, cut, StreamPiece::notCaptured}, length);
            sender.missing += length;
            m_messages.skip(sender.side, length);
        };
        sink.conflict = [this, &sender](const StreamAssembler::Conflict &each) {
            if (m_index.conflicts.size() < StreamIndex::mostConflicts)
                m_index.conflicts.push_back(
                    {sender.side, each.offset, each.length, each.first, each.second.frame, each.second.place});
        };
        sink.repeated = [&sender](std::uint64_t offset, std::uint32_t length, FrameId frame) {
            if (sender.repeats.size() < StreamIndex::mostRepeats)
                sender.repeats.push_back({offset, length, frame});
        };
        return sink;
    }

    void addPiece(Sender &sender, const StreamPiece &piece, std::uint64_t length)
    {
        sender.pieces.push_back(piece);
        sender.size += length;
        std::vector<StreamRun> &runs = m_index.runs;
        if (runs.empty() || runs.back().side != sender.side) {
            const std::uint64_t before = runs.empty() ? 0 : runs.back().before + runs.back().length;
            runs.push_back({sender.side, piece.offset, before, 0});
        }
        runs.back().length += length;
    }

    void take(FrameId frame, const ReadSegment &read)
    {
        // The first segment of a connection never belongs to the connection before.
        if (frame == m_session.connection(m_connection).firstFrame)
            m_local = read.place.connection;
        if (read.place.sidesExchanged && read.place.connection == m_local)
            exchangeSides();
        if (read.clockIsBroken)
            m_tracker.breakClock();
        const SegmentOutcome &outcome = m_tracker.add(read.place, read.segment);
        if (outcome.connection != m_local || outcome.isRejected)
            return;
        const std::size_t from = m_slots[outcome.from];
        const bool hasPlace = read.payloadPlace && *read.payloadPlace < StreamPiece::notCaptured / 2;
        const StreamAssembler::Origin origin{frame, hasPlace ? *read.payloadPlace : StreamPiece::inDatagram};
        m_assemblers[from].take(read.summary, true, origin);
        m_assemblers[1 - from].take(read.summary, false, origin);
    }

    void exchangeSides()
    {
        std::swap(m_slots[Side::client], m_slots[Side::server]);
        for (Sender &sender : m_sides)
            sender.side = opposite(sender.side);
        for (StreamRun &run : m_index.runs)
            run.side = opposite(run.side);
        for (StreamConflict &conflict : m_index.conflicts)
            conflict.side = opposite(conflict.side);
        m_messages.exchangeSides();
    }

    std::size_t pieceCount() const { return m_sides[0].pieces.size() + m_sides[1].pieces.size(); }
    bool isFull() const { return pieceCount() >= StreamIndex::mostPieces; }

    StreamIndexPtr published() const
    {
        auto index = std::make_shared<StreamIndex>(m_index);
        for (const Sender &sender : m_sides) {
            index->pieces[sender.side] = sender.pieces;
            index->repeats[sender.side] = sender.repeats;
            index->messages[sender.side] = m_messages.of(sender.side);
            addCounts(*index, sender);
        }
        return index;
    }

    StreamIndexPtr finished()
    {
        for (Sender &sender : m_sides) {
            m_index.pieces[sender.side] = std::move(sender.pieces);
            m_index.repeats[sender.side] = std::move(sender.repeats);
            m_index.messages[sender.side] = m_messages.take(sender.side);
            addCounts(m_index, sender);
        }
        return std::make_shared<const StreamIndex>(std::move(m_index));
    }

    static void addCounts(StreamIndex &index, const Sender &sender)
    {
        index.size[sender.side] = sender.size;
        index.missing[sender.side] = sender.missing;
        index.lineEnds[sender.side] = sender.lineEnds;
    }

    const Session &m_session;
    const ConnectionId m_connection;
    const std::stop_token m_stop;
    const std::function<void(const StreamProgress &)> &m_report;
    const std::vector<FrameId> m_frames;
    StreamIndex m_index; ///< what is of both sides
    std::array<Sender, 2> m_sides;
    BySide<std::size_t> m_slots{0, 1};
    std::array<StreamAssembler, 2> m_assemblers;
    HttpMessages m_messages;
    ConnectionTracker m_tracker;
    ConnectionId m_local; ///< which of the tracker's connections it is
};

} // namespace

Result<StreamIndexPtr> indexStream(const Session &session, ConnectionId connection, const std::stop_token &stop,
                                   const std::function<void(const StreamProgress &)> &report, FrameId last)
{
    return StreamIndexer(session, connection, stop, report, last).make();
}

} // namespace rungs
