// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

#include <array>
#include <bitset>
#include <string_view>
#include <unordered_map>

namespace rungs {

/// Builds the story of one connection from the outcomes of its segments.
class StoryBuilder
{
public:
    /// @p expected the number of segments, as far as it is known
    explicit StoryBuilder(std::size_t expected = 0);

    /// @param time as the file says
    /// @param outcome of @p segment
    void add(const Segment &segment, Timestamp time, const SegmentOutcome &outcome, std::string_view application = {});
    /// @param outcome of @p report
    void addIcmpError(const IcmpReport &report, const SegmentOutcome &outcome);
    /// The outcome of a segment of another connection of the same endpoints: it may answer one of this.
    void addForeign(const SegmentOutcome &outcome) { noteAnswered(outcome.events()); }
    /// A handshake captured late showed that the sides had been guessed wrongly.
    void exchangeSides();
    std::size_t size() const { return m_story.rungs.size(); }

    /// The frames that never arrived, as later segments show; in order.
    std::vector<FrameId> lostFrames() const;

    /// The story so far.
    Story snapshot(const ConnectionSummary &summary, const BySide<StateHistory> &histories) const;
    /// The whole story.
    Story take(const ConnectionSummary &summary, const BySide<StateHistory> &histories);

private:
    /// A retransmission of something that had been captured before.
    struct Repeat
    {
        FrameId first;  ///< of the same bytes
        FrameId before; ///< the last transmission before this one
        SequenceRange range;
        FrameId frame;
        std::uint32_t reports = 0; ///< how many duplicates its receiver had reported so far
        std::uint32_t number = 0;  ///< its number among those of the same bytes
        Side from = Side::client;
        bool canShowLoss = false; ///< unless its receiver reports that it had the bytes
    };

    /// The transmissions of the same bytes so far.
    struct Copies
    {
        FrameId last;
        std::uint32_t count = 0; ///< of retransmissions
    };
    /// A report by the receiver (D-SACK) of what it received twice.
    struct Report
    {
        SequenceRange range;
        FrameId frame;
    };

    /// A reset whose time to live no segment of its sender had so far.
    struct ForeignReset
    {
        FrameId frame;
        Side from = Side::client;
        std::uint8_t timeToLive = 0;
    };

    /// The end of a segment.
    struct End
    {
        SequenceNumber number;
        FrameId frame;
    };
    /// Where the next segments of one side may begin.
    struct Ends
    {
        static constexpr std::size_t kept = 64;

        std::array<End, kept> ends{};
        std::size_t count = 0; ///< of all so far
    };

    void keepEvents(Rung &rung, std::vector<Event> events, std::span<const Event> possible) const;
    void revise(const Revision &revision);
    void noteTimeToLive(const Segment &segment, const Rung &rung);
    void noteEnd(Rung &rung);
    void noteRepeats(const Rung &rung);
    void noteAnswered(std::span<const Event> events);
    void measureFlight(Rung &rung);
    void linkAcknowledged(const Rung &rung);
    FrameId reportOf(const Repeat &repeat) const;
    void markSpurious(Story &story) const;
    void clearResets(Story &story) const;
    void markDropped(Story &story) const;
    void finish(Story &story, const ConnectionSummary &summary, const BySide<StateHistory> &histories) const;

    Story m_story;
    std::shared_ptr<StoryStore> m_store;
    std::vector<Repeat> m_repeats;
    std::unordered_map<std::uint32_t, Copies> m_copies; ///< by the frame of the first
    BySide<std::vector<Report>> m_reports;              ///< about what the side sent
    BySide<std::span<const SequenceRange>> m_blocks;    ///< of the side's last acknowledgment
    std::vector<FrameId> m_answered;                    ///< known to have arrived, since the other side answered them
    std::vector<ForeignReset> m_foreignResets;
    BySide<std::bitset<256>> m_timesToLive; ///< of its segments other than resets
    BySide<Ends> m_ends;
    BySide<std::optional<SequenceNumber>> m_sent;
    BySide<std::optional<SequenceNumber>> m_acknowledged;
};

} // namespace rungs
