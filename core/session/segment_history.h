// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "core/base/timestamp.h"
#include "core/decode/sequence_number.h"
#include "core/filter/frame_facts.h"

#include <optional>

namespace rungs {

/// What its segments so far say of a connection, for keys that ask of those before. Takes each segment, in order.
class SegmentHistory
{
public:
    /// What a segment says of itself.
    struct Step
    {
        Timestamp time = Timestamp::none();
        Side from = Side::client;
        std::uint16_t flags = 0;
        std::uint32_t sequence = 0;
        std::uint32_t acknowledgment = 0;
        std::uint32_t payloadLength = 0;
        bool isCut = false; ///< then only its time counts
    };

    /// Sets what @p facts say of the connection up to this segment; leaves the rest of them.
    void take(const Step &step, filter::SegmentFacts &facts);

private:
    void takeFlags(const Step &step, filter::SegmentFacts &facts);
    void takeFlight(const Step &step, filter::SegmentFacts &facts);

    Timestamp m_first = Timestamp::none();
    Timestamp m_last = Timestamp::none();
    Timestamp m_syn = Timestamp::none();
    std::optional<Duration> m_handshake;
    std::uint8_t m_completeness = 0;
    BySide<bool> m_hasEdge;
    BySide<bool> m_hasAck;
    BySide<SequenceNumber> m_edge; ///< of what the side sent
    BySide<SequenceNumber> m_ack;  ///< by its peer
};

/// The time between two; empty where either is not known.
inline std::optional<Duration> timeBetween(Timestamp from, Timestamp to)
{
    return from.isKnown() && to.isKnown() ? std::optional(to - from) : std::nullopt;
}

} // namespace rungs
