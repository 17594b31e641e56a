// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/capture/byte_source.h"
#include "core/capture/capture_info.h"
#include "core/capture/frame_table.h"
#include "core/connection/connection_table.h"
#include "core/connection/double_recording.h"
#include "core/connection/limits/limit_table.h"
#include "core/connection/summary_table.h"
#include "core/decode/frame_decoder.h"
#include "core/session/bit_flips.h"
#include "core/session/capture_notes.h"
#include "core/session/event_sets.h"
#include "core/session/file_finding.h"
#include "core/session/frame_batch.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace rungs {

struct LoadProgress
{
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0; ///< 0: not known
    bool isComplete = false;      ///< loading has ended: with the file, at damage, or stopped
    bool wasStopped = false;
    bool isFollowed = false; ///< more may be written to the file, and is waited for
};

using FrameNotes = BlockTable<FrameNote>;

/// A capture as far as it has been read: immutable, for any thread.
class Session
{
public:
    const std::string &path() const { return m_source->path(); }
    ByteSource &source() const { return *m_source; }
    /// Whether both are of one capture, read to the same point or not.
    bool isSameCaptureAs(const Session &other) const { return m_source == other.m_source; }
    /// Whether both are of one file, as it is or with bits flipped: the same frames, at the same places and times.
    bool isOfSameFileAs(const Session &other) const { return m_original == other.m_original; }
    /// The bits that are not as the file has them: then this is a changed copy.
    const BitFlips &flips() const { return *m_flips; }
    bool isChanged() const { return !m_flips->isEmpty(); }
    const CaptureInfo &capture() const { return *m_capture; }
    const LoadProgress &progress() const { return m_progress; }
    /// Why reading ended before the end of the file; everything before that is in the tables.
    const std::optional<Error> &damage() const { return m_damage; }

    /// What is true of the capture as a whole, the gravest first.
    const FileFindings &findings() const { return m_findings; }

    std::uint32_t frameCount() const { return static_cast<std::uint32_t>(m_frames.size()); }
    /// How many of the frames carry, or complete, a TCP segment.
    std::uint32_t segmentCount() const { return m_segmentCount; }
    /// The first frame with a time, and the time; none where no frame has one.
    FrameId firstTimed() const { return m_firstTimed; }
    Timestamp startTime() const { return m_firstTimed.isValid() ? frame(m_firstTimed).time : Timestamp::none(); }
    /// The frames whose times do not agree with those around them, in order.
    std::span<const ClockNote> clockNotes() const { return *m_clockNotes; }
    /// The rows of all frames, for those who need many.
    const FrameTable::Snapshot &frames() const { return m_frames; }
    FrameRow frame(FrameId id) const { return m_frames[id.value]; }
    /// The same as frame().connection, for many frames.
    ConnectionId connectionOf(FrameId id) const { return m_frames.connectionOf(id.value); }
    /// The number that tcp.stream has in a frame with a segment: that of its connection, but for a few segments that
    /// answer the SYN of a later one between the same endpoints.
    ConnectionId streamOf(FrameId id) const;
    /// Those few frames, in order.
    const FrameNotes::Snapshot &otherStreams() const { return m_otherStreams; }
    std::uint32_t connectionCount() const { return static_cast<std::uint32_t>(m_connections.size()); }
    ConnectionRow connection(ConnectionId id) const { return m_connections[id.value]; }
    const ConnectionTable::Snapshot &connections() const { return m_connections; }
    /// The frames of one connection, in order, ICMP errors among them: a scan of one column.
    std::vector<FrameId> framesOf(ConnectionId connection) const;
    /// The events of a frame's segment, by the frames up to it.
    EventSet eventsOf(FrameId id) const;
    /// How many different sets of events there are, and the one with a number that is in frame().events.
    std::size_t eventSetCount() const { return m_eventSets.size(); }
    EventSet eventSet(std::uint8_t number) const { return m_eventSets[number]; }
    /// Those of them that are likely, not certain.
    EventSet likelyEventsOf(FrameId id) const;
    /// Which segments the recorder wrote twice; null where there are no segments.
    const DoubleRecording *doubleRecording() const { return m_doubleRecording.get(); }
    /// A connection as a whole, as far as the capture has been read.
    ConnectionSummary summaryOf(ConnectionId id) const;
    // Parts of it, which cost less.
    std::uint32_t segmentCountOf(ConnectionId id) const { return m_summaries.segmentCount(id.value); }
    /// Its segments, and the ICMP errors about them.
    std::uint32_t frameCountOf(ConnectionId id) const
    {
        return segmentCountOf(id) + m_summaries.icmpErrorCount(id.value);
    }
    FrameId lastFrameOf(ConnectionId id) const { return m_summaries.lastFrame(id.value); }
    /// What held each of its senders back, where that is worth a name. While more is read, a little of it may still
    /// lack of a connection that is open.
    BySide<LimitShares> limitsOf(ConnectionId id) const { return m_limits[id.value]; }
    const CaptureInterface &interfaceOf(FrameId id) const { return m_capture->interfaces[frame(id).interface.value]; }
    /// Where its first captured byte is in the (uncompressed) file.
    std::uint64_t offsetOf(FrameId id) const { return m_frames.offsetOf(id.value); }

    /// The captured bytes of a frame, from the file. Fails where the file has changed or cannot be read.
    Result<Bytes> bytesOf(FrameId id) const;
    /// The frame, field by field, with the datagram that it completes.
    Result<DecodedFrame> decode(FrameId id) const;
    /// The comments of a frame in the file, the first @p most of them.
    std::vector<std::string> storedCommentsOf(FrameId id, std::size_t most = SIZE_MAX) const;
    /// The same with what the notes say: what is shown, searched and saved.
    std::vector<std::string> commentsOf(FrameId id, std::size_t most = SIZE_MAX) const;
    /// What a person has said of its frames.
    const CaptureNotes &notes() const { return *m_notes; }
    const CaptureNotesPtr &sharedNotes() const { return m_notes; }
    /// The frames whose fragments make up the datagram that @p id completes, @p id among them; else empty.
    std::vector<FrameId> fragmentsOf(FrameId id) const;

private:
    friend class SessionBuilder;
    friend std::shared_ptr<const Session> withNotes(const Session &session, CaptureNotesPtr notes);
    friend class CaptureLoader;
    std::shared_ptr<ByteSource> m_source;
    std::shared_ptr<ByteSource> m_original; ///< without flipped bits: m_source, where there are none
    BitFlipsPtr m_flips = std::make_shared<const BitFlips>();
    std::shared_ptr<const CaptureInfo> m_capture;
    LoadProgress m_progress;
    std::optional<Error> m_damage;
    FrameTable::Snapshot m_frames;
    ConnectionTable::Snapshot m_connections;
    SummaryTable::Snapshot m_summaries;
    LimitTable::Snapshot m_limits;
    EventSets::Table::Snapshot m_eventSets;
    FrameNotes::Snapshot m_rareEventPlaces; ///< for the frames whose row cannot hold theirs: where in m_rareEvents
    EventSets::Table::Snapshot m_rareEvents;
    FrameNotes::Snapshot m_likelyEvents; ///< for the frames with claims that are only likely: where in m_likelySets
    EventSets::Table::Snapshot m_likelySets;
    std::shared_ptr<const DoubleRecording> m_doubleRecording;
    FileFindings m_findings;
    std::uint32_t m_segmentCount = 0;
    FrameId m_firstTimed;
    std::shared_ptr<const std::vector<ClockNote>> m_clockNotes = std::make_shared<const std::vector<ClockNote>>();
    CaptureNotesPtr m_notes = std::make_shared<const CaptureNotes>();
    FrameNotes::Snapshot m_otherStreams; ///< for the segments of whose connection streamOf() is not
    FrameNotes::Snapshot m_fragments;    ///< of the frames that complete a datagram, in order
};

using SessionPtr = std::shared_ptr<const Session>;

/// The same capture with these notes.
SessionPtr withNotes(const Session &session, CaptureNotesPtr notes);

/// Reads a capture from its first to its last frame.
/// @p publish is called on this thread with what has been read so far: after the first frames at once, then about
/// twenty
///            times a second; may be empty
/// @p unpackLimit as for ByteSource::open()
/// @return the whole capture, or what could be read of it: progress().wasStopped, damage(). Fails only where nothing
/// can
///         be read
Result<SessionPtr> load(const std::string &path, const std::stop_token &stop = {},
                        const std::function<void(SessionPtr)> &publish = {},
                        std::optional<std::uint64_t> unpackLimit = {});
/// The same, but stops after the block that holds @p frame: damage after it is not found.
Result<SessionPtr> loadUpTo(const std::string &path, FrameId frame, std::optional<std::uint64_t> unpackLimit = {});

} // namespace rungs
