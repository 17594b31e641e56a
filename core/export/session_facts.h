// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/session/ascending_reader.h"
#include "core/session/segment_history.h"

namespace rungs {

/// What filters and columns can ask of single frames of a capture that is open, in any order: the same that StreamFacts
/// says of a whole file. For one thread.
class SessionFacts
{
public:
    explicit SessionFacts(SessionPtr session);

    /// Good until the next call.
    /// @param story of the frame's connection; null: nothing is known that needs its other segments. Fast where the
    ///        frames of one come in their order
    /// Fails where the frame cannot be read.
    Result<const filter::FrameFacts *> of(FrameId frame, const std::shared_ptr<const Story> &story = {});

private:
    std::optional<Error> decode(FrameId frame, const FrameRow &row);
    void takeTimes(FrameId frame);
    void takeSegment(const FrameRow &row);
    void takeStory(FrameId frame, const std::shared_ptr<const Story> &story);

    SessionPtr m_session;
    AscendingReader m_bytes;
    DecodedFrame m_decoded;
    std::vector<ByteView> m_buffers;
    filter::FrameFacts m_facts;
    filter::SegmentFacts m_segment;
    SegmentOutcome m_outcome;
    std::string m_closing;
    std::shared_ptr<const Story> m_story; ///< whose rungs m_history has taken
    std::size_t m_next = 0;               ///< the first rung that it has not
    SegmentHistory m_history;
};

} // namespace rungs
