// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_reader.h"
#include "core/capture/frame_table.h"
#include "core/connection/connection_finder.h"
#include "core/connection/icmp_errors.h"
#include "core/connection/segment.h"
#include "core/memory/batch_buffer.h"

#include <optional>
#include <vector>

namespace rungs {

/// A row for something that only a few frames have, in the order of the frames.
struct FrameNote
{
    FrameId frame;
    std::uint32_t value = 0;
};

/// In rows that are in the order of their frames: the first of @p frame, or of a later one.
template <class Rows>
std::size_t firstOf(const Rows &rows, FrameId frame)
{
    std::size_t first = 0;
    std::size_t count = rows.size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (rows[first + half].frame < frame) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

/// The segment of a frame, and its connection.
struct FoundSegment
{
    FoundSegment(FrameId frame, Timestamp time, const DecodedSegment &decoded, KeptOptions &kept)
        : segment(frame, time, Side::client, decoded, kept)
    { }

    Segment segment;
    ConnectionFinder::Place place;
};

/// An ICMP error about a segment, and the connection of that.
struct FoundIcmpError
{
    IcmpReport report;
    ConnectionFinder::Place place;
};

/// What has been read of a frame, and where it lies in the file.
struct ReadFrame
{
    FrameRow row; ///< without connection, direction and events
    std::uint64_t offset = 0;
};

/// How many frames are of a kind, and which is the first.
struct CountedFrames
{
    std::uint64_t count = 0;
    FrameId first;

    void add(FrameId frame, std::uint64_t more = 1)
    {
        if (count == 0)
            first = frame;
        count += more;
    }
    void add(const CountedFrames &later)
    {
        if (later.count > 0)
            add(later.first, later.count);
    }
};

/// The frames of one block of the file, on their way into the tables of a session.
struct FrameBatch
{
    BatchBuffer<ReadFrame> frames;
    BatchBuffer<FoundSegment> segments;
    KeptOptions options; ///< of the segments
    std::vector<FrameNote> fragments;
    std::vector<FoundIcmpError> icmpErrors;
    std::vector<ClockNote> clockNotes;
    ClockSteps clockSteps;    ///< in the file so far
    FrameId firstTimed;       ///< the first frame of the file with a time; none: there is none so far
    CountedFrames headersCut; ///< of TCP
    CountedFrames checksumsLeftToCard;
    CountedFrames undescribed; ///< of an interface that the file does not describe
    CountedFrames notDecoded;  ///< of a link type that is not decoded
    LinkType firstNotDecoded = {};
    CountedFrames timesOutOfRange;
    ReadStatus status = ReadStatus::more;
    std::uint64_t position = 0; ///< on disk
    /// The file's description of itself; of what is a list only what no batch before has reported: a file can
    /// describe a million interfaces, a few in each batch.
    std::optional<CaptureInfo> infoDelta;
    std::optional<Error> damage;
    /// As they are after the last frame of the batch; only where a snapshot is due.
    std::optional<ConnectionTable::Snapshot> connections;

    /// Empties the batch, and makes room for @p count frames.
    void begin(std::size_t count)
    {
        frames.begin(count);
        segments.begin(count);
        options.begin(count);
        fragments.clear();
        icmpErrors.clear();
        clockNotes.clear();
        headersCut = checksumsLeftToCard = undescribed = notDecoded = timesOutOfRange = {};
        infoDelta.reset();
        connections.reset();
    }
};

} // namespace rungs
