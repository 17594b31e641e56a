// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/decode/frame_walker.h"
#include "core/session/ascending_reader.h"
#include "core/session/segment_history.h"

#include <optional>

namespace rungs {

/// What filters and columns can ask of single frames of a capture that is open, in any order: the same that StreamFacts
/// says of a whole file. Fast where they come in their order. For one thread.
class SessionFacts
{
public:
    /// @p isOfWhole whether whole connections are asked for
    explicit SessionFacts(SessionPtr session, bool isOfWhole = true);
    SessionFacts(const SessionFacts &) = delete;
    SessionFacts &operator=(const SessionFacts &) = delete;

    /// Good until the next call.
    /// @param story of the frame's connection; null: nothing is known that needs its other segments. Fast where the
    ///        frames of one come in their order
    /// Fails where the frame cannot be read.
    Result<const filter::FrameFacts *> of(FrameId frame, const std::shared_ptr<const Story> &story = {});
    /// The same where the frame's row and its place in the file are known.
    Result<const filter::FrameFacts *> of(FrameId frame, const FrameRow &row, std::uint64_t offset,
                                          const std::shared_ptr<const Story> &story = {});

private:
    std::optional<Error> walk(const FrameRow &row, std::uint64_t offset);
    std::optional<Error> walkFragments();
    void takeTimes(const FrameRow &row);
    void takeSegment(const FrameRow &row);
    void takeStory(const std::shared_ptr<const Story> &story);

    SessionPtr m_session;
    bool m_isOfWhole;
    AscendingReader m_bytes;
    FrameId m_frame;
    std::optional<FrameWalker> m_walker; ///< one that knows of no fragments
    std::optional<FrameWalker::Walk> m_walk;
    filter::LazyFrame m_lazy;
    filter::FrameFacts m_facts;
    filter::SegmentFacts m_segment;
    SegmentOutcome m_outcome;
    std::string m_closing;
    std::uint32_t m_timed = 0; ///< of the frames before this one m_lastTime is the last time
    Timestamp m_lastTime = Timestamp::none();
    std::shared_ptr<const Story> m_story; ///< whose segments before m_next are in m_history
    std::size_t m_next = 0;
    SegmentHistory m_history;
};

} // namespace rungs
