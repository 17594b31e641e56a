// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_reader.h"
#include "core/connection/connection_tracker.h"
#include "core/connection/double_recording.h"
#include "core/session/bit_flips.h"
#include "core/session/segment_reader.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <utility>

namespace rungs {

/// A segment, and the connection that it belongs to as far as it has been read.
struct StreamSegment : DecodedSegment
{
    const Layer *layer = nullptr; ///< its TCP header
    ConnectionFinder::Place place;
    ConnectionRow connection;
    const SegmentOutcome *outcome = nullptr; ///< what it does, where connections are followed
    bool isHindsightKnown = false;           ///< nothing that is said of it will be taken back
};

/// What later segments show of earlier ones.
struct Hindsight
{
    struct States
    {
        BySide<StateHistory> histories;
        BySide<TcpState> initial;
        FrameId exchangedAt; ///< before this frame client and server were taken for each other; none: never
    };

    std::unordered_map<std::uint32_t, EventSet> refuted; ///< claims, by frame
    std::unordered_map<std::uint32_t, States> states;    ///< by connection, where others were said first
};

/// An ICMP error about a segment of a connection that has been read.
struct StreamIcmpError
{
    IcmpReport report;
    const SegmentOutcome *outcome = nullptr; ///< where connections are followed
};

/// One frame on its way through.
struct StreamFrame
{
    FrameId id;
    const RawFrame &raw;
    ByteSource &source; ///< that it is read from
    FrameInput input;
    FrameWalker::Walk walk;
    const StreamSegment *segment = nullptr;     ///< null where the frame has none
    const StreamIcmpError *icmpError = nullptr; ///< null where it has none
    const CaptureInterface *interface = nullptr;
};

/// Steps through a capture once, from its first to its last frame, and keeps none of them: for pipes and for files of
/// any size.
class FrameStream
{
public:
    /// @p unpackLimit as for ByteSource::open()
    static Result<std::unique_ptr<FrameStream>> open(const std::string &path,
                                                     std::optional<std::uint64_t> unpackLimit = {});
    /// Of a source that is open already.
    static Result<std::unique_ptr<FrameStream>> open(std::shared_ptr<ByteSource> source);

    /// From here on each segment comes with what it does.
    void follow();
    /// What later segments show of earlier ones is known: each segment comes without the claims that are refuted, and
    /// with the states that its endpoints truly were in.
    void know(Hindsight hindsight)
    {
        m_hindsight = std::move(hindsight);
        m_segment.isHindsightKnown = true;
    }
    /// The source has these flips.
    void setFlips(BitFlips flips) { m_flips = std::move(flips); }
    const ConnectionTable &connections() const { return m_connections; }
    /// Follows the connections; null: follow() was not called.
    ConnectionTracker *tracker() { return m_tracker.get(); }

    /// Calls @p visit with each frame until it returns false.
    /// @p caughtUp is called before each wait for more, and ends it by returning false too; may be empty
    /// @return why reading ended before the end of the file, where it did
    std::optional<Error> forEach(const std::function<bool(const StreamFrame &)> &visit,
                                 const std::function<bool()> &caughtUp = {});
    /// The same for a file that another program still writes: calls @p caughtUp each time when there is no more, and
    /// goes on with what is written later until one of the two returns false, or it is no longer the file that was
    /// opened.
    std::optional<Error> forEachWritten(const std::function<bool(const StreamFrame &)> &visit,
                                        const std::function<bool()> &caughtUp);

private:
    explicit FrameStream(std::unique_ptr<CaptureReader> reader);
    ReadStatus readBatch(const std::function<bool(const StreamFrame &)> &visit, bool &isWanted);
    bool visitFrame(const RawFrame &raw, const CaptureInterface &interface,
                    const std::function<bool(const StreamFrame &)> &visit);
    void lookForDoubleRecording();
    void applyHindsight(FrameId id);
    void findConnection(FrameId id, const RawFrame &raw, const LayerStack &stack);
    bool findIcmpError(FrameId id, const RawFrame &raw, const FrameWalker::Walk &walk);

    std::unique_ptr<CaptureReader> m_reader;
    std::vector<RawFrame> m_batch;
    SegmentReader m_segments;
    ConnectionFinder m_finder;
    ConnectionTable m_connections;
    std::unique_ptr<ConnectionTracker> m_tracker;
    std::unique_ptr<DoubleRecording> m_doubleRecording; ///< null: nothing has been followed
    StreamSegment m_segment;
    StreamIcmpError m_icmpError;
    Hindsight m_hindsight;
    BitFlips m_flips;
    SegmentOutcome m_outcome;               ///< of the segment, where some of its claims are refuted
    KeptOptions m_options;                  ///< of the segment
    ClockCursor m_clockNotes;               ///< of the batch
    const ClockNote *m_clockNote = nullptr; ///< on the frame
    std::uint32_t m_count = 0;
};

/// What later segments of a file show of earlier ones; empty where it is a pipe.
std::optional<Hindsight> hindsightOf(const std::string &path, std::optional<std::uint64_t> unpackLimit);
/// The same of all that @p stream has; what it is after a stop is incomplete.
Hindsight hindsightOf(FrameStream &stream, const std::stop_token &stop = {});

} // namespace rungs
