// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/segment_outcome.h"

#include <optional>
#include <vector>

namespace rungs {

/// Of one segment, what the search for limits reads.
struct LimitSegment
{
    /// What it tells of its sender's queue.
    enum class Role : std::uint8_t {
        ordinary,
        repair,  ///< retransmits what was sent before, or fills a gap
        ignored, ///< a copy, a probe, overtaken, or dropped by its receiver
    };

    std::int64_t time = 0; ///< nanoseconds since the first segment of the connection; never goes back
    FrameId frame;
    SequenceNumber sequence;
    SequenceNumber acknowledgment;
    std::uint32_t length = 0; ///< bytes of payload
    std::uint32_t timestampValue = 0;
    std::uint32_t timestampEcho = 0;
    std::uint16_t window = 0; ///< as sent
    std::uint16_t ipId = 0;   ///< 0: none
    std::uint16_t flags = 0;  ///< SegmentFields::Flag bits
    Side from = Side::client;
    Role role = Role::ordinary;
    bool hasTimestamp = false;

    bool has(SegmentFields::Flag flag) const { return (flags & flag) != 0; }
    SequenceNumber end() const { return sequence + length; }
};

/// One connection as the search for limits reads it.
class LimitTrace
{
public:
    /// @param outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome);
    /// A handshake captured late showed that the sides had been guessed wrongly.
    void exchangeSides();

    /// In the order of the capture.
    const std::vector<LimitSegment> &segments() const { return m_segments; }
    /// By how much the windows of @p side are shifted; empty where the handshake that says it was not captured.
    std::optional<std::uint8_t> shift(Side side) const;
    /// Both SYNs were captured, and one of them does not offer to scale windows.
    bool lacksScale() const;
    /// The largest payload that @p side may send, options included; 0: its peer's SYN was not captured.
    std::uint16_t mss(Side side) const { return m_mss.other(side); }

    /// The first segments, which are kept so that what follows is understood: they are part of a sum already.
    std::size_t countedSegments() const { return m_counted; }
    /// All are part of a sum now: forgets the first @p count, but not the round trips.
    void drop(std::size_t count);
    /// The shortest time from the capture point to each side and back, in nanoseconds; empty: nothing shows it.
    BySide<std::optional<std::int64_t>> roundTrips() const;

private:
    std::int64_t timeOf(const Segment &segment);

    std::vector<LimitSegment> m_segments;
    std::size_t m_counted = 0;
    BySide<std::optional<std::int64_t>> m_roundTrips; ///< of what was dropped
    Timestamp m_first = Timestamp::none();
    BySide<std::uint8_t> m_scale{SegmentOptions::noScale, SegmentOptions::noScale};
    BySide<std::uint16_t> m_mss;
    BySide<bool> m_hasSyn;
};

} // namespace rungs
