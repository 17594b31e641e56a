// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/session/capture_turns.h"
#include "core/session/finding_counts.h"
#include "core/session/session.h"

#include <span>

namespace rungs {

/// Takes the frames of a capture, batch by batch, into tables, and hands out what they hold as sessions. Used by one
/// thread.
class SessionBuilder
{
public:
    /// @p info what the file says of itself in front of the first frame
    SessionBuilder(std::shared_ptr<ByteSource> source, CaptureInfo info);

    /// The source has @p flips, and @p original has not.
    void setFlips(std::shared_ptr<ByteSource> original, BitFlipsPtr flips);

    /// Also keeps what held each sender back in full, and not only the shares; to be called before the first batch.
    void keepLimitDetails() { m_tracker.keepLimits(LimitWorkspace::Detail::frames); }
    /// After the last session(), where they are kept: by ConnectionId.
    const std::unordered_map<std::uint32_t, ConnectionTracker::LimitDetails> &limitDetails() const
    {
        return m_tracker.limitDetails();
    }
    /// To be called before the first batch: @p turns gets the segments.
    void keepTurns(std::shared_ptr<CaptureTurns> turns) { m_turns = std::move(turns); }

    /// Says of each frame which connection it belongs to and what it does there; fills that in in @p batch, too.
    void add(FrameBatch &batch);

    /// Bytes on disk that have been read.
    std::uint64_t position() const { return m_position; }
    /// Why there will be no more, where the file's own bytes do not say it.
    void setDamage(Error error) { m_damage = std::move(error); }

    std::size_t frameCount() const { return m_frames.size(); }
    /// What has been read so far: of its frames, @p connections. @p progress is kept in it, with the bytes filled in.
    SessionPtr session(LoadProgress progress, ConnectionTable::Snapshot connections);

private:
    void addInfo(CaptureInfo delta);
    void markRecordedTwice(std::span<FoundSegment> segments);
    void markChanged(std::span<FoundSegment> segments) const;
    void takeClockNotes(FrameBatch &batch);
    void addSegment(const FoundSegment &found, FrameRow &row);
    void addIcmpError(const FoundIcmpError &found, FrameRow &row);
    void exchangeSides(const ConnectionFinder::Place &place, FrameId end);
    void revise(const Revision &revision);
    std::uint8_t numberOf(FrameId id, EventSet events);
    void noteLikely(FrameId id, const SegmentOutcome &outcome);

    std::shared_ptr<ByteSource> m_source;
    std::shared_ptr<ByteSource> m_original;
    BitFlipsPtr m_flips = std::make_shared<const BitFlips>();
    CaptureInfo m_info;
    std::shared_ptr<const CaptureInfo> m_sharedInfo; ///< a copy for the sessions; null: m_info has grown since
    std::uint64_t m_position = 0;
    std::optional<Error> m_damage;
    ConnectionTracker m_tracker;
    std::shared_ptr<const DoubleRecording> m_doubleRecording; ///< null: no segment has been read
    FrameTable m_frames;
    std::vector<ClockNote> m_clockNotes;
    std::shared_ptr<const std::vector<ClockNote>> m_sharedClockNotes; ///< a copy for the sessions; null: there are more
    std::uint32_t m_segmentCount = 0;
    FrameId m_firstTimed;
    EventSets m_eventSets;
    FrameNotes m_rareEventPlaces;
    EventSets::Table m_rareEvents;
    FrameNotes m_likelyEvents;
    EventSets m_likelySets;
    FrameNotes m_fragments;
    FrameNotes m_otherStreams; ///< for the segments of whose connection the stream is not
    FindingCounts m_findingCounts;
    std::shared_ptr<CaptureTurns> m_turns;
};

} // namespace rungs
