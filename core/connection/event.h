// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/connection/causes.h"
#include "core/connection/events.h"
#include "core/decode/sequence_number.h"

#include <algorithm>
#include <cstdint>

namespace rungs {

/// What it could have been instead, and why it is not.
struct Alternative
{
    EventKind kind = EventKind::count; ///< count: there is none
    Basis because = Basis::none;
};

/// One claim about one segment, with its evidence.
struct Event
{
    EventKind kind = EventKind::count;
    Cause cause = Cause::none;
    Basis basis = Basis::none;
    Alternative rejected;
    Certainty mostCertain = Certainty::certain; ///< that it can be; its basis may allow less
    bool needless = false;                      ///< retransmission: the bytes had been acknowledged already
    FrameId of;                                 ///< the frame that is its evidence; else none
    FrameId trigger;                            ///< the frame that provoked it, where it was captured
    std::uint32_t count =
        0;               ///< duplicate-ack: how many since the first; window-probe and its ACK: the window, in bytes
    SequenceRange range; ///< the bytes it speaks of
};

/// How sure @p event is.
constexpr Certainty certaintyOf(const Event &event)
{
    return std::max(event.mostCertain, specOf(event.basis).certainty);
}

/// A set of kinds of events.
class EventSet
{
public:
    constexpr EventSet() = default;
    constexpr explicit EventSet(EventKind only) { add(only); }
    constexpr explicit EventSet(std::uint64_t bits)
        : m_bits(bits)
    { }

    constexpr void add(EventKind kind) { m_bits |= std::uint64_t{1} << static_cast<unsigned>(kind); }
    constexpr bool contains(EventKind kind) const { return (m_bits >> static_cast<unsigned>(kind) & 1) != 0; }
    constexpr bool hasAnyOf(EventSet others) const { return (m_bits & others.m_bits) != 0; }
    constexpr EventSet without(EventSet others) const { return EventSet(m_bits & ~others.m_bits); }
    constexpr EventSet with(EventSet others) const { return EventSet(m_bits | others.m_bits); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr std::uint64_t bits() const { return m_bits; }
    friend constexpr bool operator==(EventSet, EventSet) = default;

private:
    std::uint64_t m_bits = 0;
};
static_assert(static_cast<unsigned>(EventKind::count) <= 64);

} // namespace rungs
