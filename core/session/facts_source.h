// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/frame_facts.h"
#include "core/session/frame_stream.h"
#include "core/session/segment_history.h"
#include "core/session/session.h"

#include <vector>

namespace rungs {

/// Collects what a filter can ask of the frames of a stream. Takes each frame, in order: some of it is about those
/// before.
class FactsSource
{
public:
    /// @p whole the same capture, read to its end, where filters ask of whole connections; null: none does
    /// @p notes on the capture; null: there are none
    explicit FactsSource(SessionPtr whole = nullptr, CaptureNotesPtr notes = nullptr)
        : m_whole(std::move(whole))
        , m_notes(std::move(notes))
    { }

    /// Good until the next frame.
    const filter::FrameFacts &take(const StreamFrame &frame);

private:
    std::vector<std::string> commentsOf(const StreamFrame &frame) const;
    void takeSegment(const StreamFrame &frame);
    void takeSummary(FrameId frame, ConnectionId connection);

    SessionPtr m_whole;
    CaptureNotesPtr m_notes;
    std::vector<SegmentHistory> m_histories; ///< by connection
    Timestamp m_first = Timestamp::none();
    Timestamp m_previous = Timestamp::none();
    filter::LazyFrame m_frame;
    filter::FrameFacts m_facts;
    filter::SegmentFacts m_segment;
    std::string m_closing;
};

/// Whether the header's length can be true, so that what is left of the packet is the payload.
bool hasPayloadLength(const SegmentSummary &summary, const Layer &layer);

/// What a filter can ask of one frame without reading those before it: all but verdicts, and what adds up on the way.
/// @p frame and @p segment must live as long as what is returned
filter::FrameFacts factsOf(const Session &session, FrameId id, const DecodedFrame &frame,
                           filter::SegmentFacts &segment);
// Parts of it, for callers that have the row and the headers.
/// What the row says.
void takeRow(const Session &session, FrameId id, const FrameRow &row, filter::FrameFacts &facts);
/// What the connection says of a segment; false where the frame has none.
/// @p tcp its header; null: there is none
bool takeConnection(const Session &session, FrameId id, const FrameRow &row, const Layer *tcp,
                    filter::SegmentFacts &segment);
/// The filter that asks for what a node of the frame says; empty where no key is made of it.
std::string testOf(const Session &session, FrameId id, const DecodedFrame &frame, const FieldNode &node);

} // namespace rungs
