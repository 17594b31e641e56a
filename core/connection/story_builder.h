// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace rungs {

/// Collects the outcomes of one connection's segments.
class StoryBuilder
{
public:
    /// @p expected how many segments there will be, as far as that is known
    explicit StoryBuilder(std::size_t expected = 0);

    /// @param outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome, std::string_view application = {});
    /// What is said of a segment of another connection of the same endpoints: it may answer one of this.
    void addForeign(const SegmentOutcome &outcome) { noteAnswered(outcome.events()); }
    /// The opening that was seen late shows that the sides were guessed wrongly.
    void exchangeSides();
    std::size_t size() const { return m_story.rungs.size(); }

    /// The frames that never arrived, as what followed them shows; in order.
    std::vector<FrameId> lostFrames() const;
    /// Whether it would have changed a state if one of @p frames had not arrived.
    bool changedStates(const std::vector<FrameId> &frames) const;
    /// The states once more, now that it is known what was lost.
    void setStates(FrameId frame, const BySide<TcpState> &states);

    /// What there is so far.
    Story snapshot(const ConnectionSummary &summary) const;
    /// All of it.
    Story take(const ConnectionSummary &summary);

private:
    /// A transmission of something that had come past before.
    struct Repeat
    {
        FrameId first;  ///< of the same bytes
        FrameId before; ///< the last copy in front of this one
        SequenceRange range;
        FrameId frame;
        std::uint32_t reports = 0; ///< how many duplicates its receiver had reported by then
        std::uint32_t number = 0;  ///< which one of the same bytes it is
        Side from = Side::client;
        bool canShowLoss = false; ///< unless its receiver turns out to have had the bytes
    };

    /// The transmissions of the same bytes so far.
    struct Copies
    {
        FrameId last;
        std::uint32_t count = 0; ///< of those that were repeats
    };
    /// What its receiver said that it had received twice.
    struct Report
    {
        SequenceRange range;
        FrameId frame;
    };

    /// Where a segment ended.
    struct End
    {
        SequenceNumber place;
        FrameId frame;
    };
    /// The ends that the next segments of one side may begin at.
    struct Ends
    {
        static constexpr std::size_t kept = 64;

        std::array<End, kept> ends{};
        std::size_t count = 0; ///< of all that there were
    };

    void noteEnd(Rung &rung);
    void noteRepeats(const Rung &rung);
    void noteAnswered(std::span<const Event> events);
    void measureFlight(Rung &rung);
    void linkAcknowledged(const Rung &rung);
    FrameId reportOf(const Repeat &repeat) const;
    void markNeedless(Story &story) const;
    void finish(Story &story, const ConnectionSummary &summary) const;

    Story m_story;
    std::shared_ptr<StoryStore> m_store;
    std::vector<Repeat> m_repeats;
    std::unordered_map<std::uint32_t, Copies> m_copies; ///< by the frame of the first
    BySide<std::vector<Report>> m_reports;              ///< of duplicates, of what Side had sent
    BySide<std::span<const SequenceRange>> m_blocks;    ///< of Side's last acknowledgment
    std::vector<FrameId> m_answered;                    ///< arrived, for the other end has answered just them
    BySide<Ends> m_ends;
    BySide<std::optional<SequenceNumber>> m_sent;
    BySide<std::optional<SequenceNumber>> m_acknowledged;
};

} // namespace rungs
