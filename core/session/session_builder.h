// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_reader.h"
#include "core/connection/connection_tracker.h"
#include "core/decode/frame_walker.h"
#include "core/session/session.h"

namespace rungs {

/// Reads a capture block by block into tables, and hands out what they hold as sessions. Used by one thread.
class SessionBuilder
{
public:
    explicit SessionBuilder(std::unique_ptr<CaptureReader> reader);

    /// Reads and decodes one block's frames.
    ReadStatus readBlock();
    /// The file ends here.
    void finish() { m_reader->finish(); }

    std::size_t frameCount() const { return m_frames.size(); }
    /// What has been read so far. @p progress is kept in it, with the bytes filled in.
    SessionPtr session(LoadProgress progress);

private:
    void addFrame(const RawFrame &frame, const CaptureInterface &interface);
    void addSegment(FrameId id, const RawFrame &frame, const FrameWalker::Walk &walk, FrameRow &row);
    void exchangeSides(ConnectionId connection, FrameId end);
    void setEvents(FrameId id, EventSet events, FrameRow &row);
    void updateSummaries();

    std::unique_ptr<CaptureReader> m_reader;
    std::vector<RawFrame> m_batch;
    FrameWalker m_walker;
    SegmentSummary m_summary;
    ConnectionFinder m_finder;
    ConnectionTracker m_tracker;
    FrameTable m_frames;
    ConnectionTable m_connections;
    SummaryTable m_summaries;
    EventSets m_eventSets;
    FrameNotes m_rareEventPlaces;
    EventSets::Table m_rareEvents;
    FrameNotes m_highInterfaces;
    FrameNotes m_fragments;
    std::shared_ptr<const CaptureInfo> m_info; ///< as of m_infoVersion
    std::uint64_t m_infoVersion = 0;
};

} // namespace rungs
