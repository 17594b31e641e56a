// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/summary_table.h"

#include <limits>

namespace rungs {

namespace {

// Packed::ends: two bits of sides above three bits each.
constexpr unsigned closingShift = 3;
constexpr unsigned byShift = 6;
constexpr unsigned resetByShift = 7;
constexpr unsigned kindMask = 7;

// Two numbers in one byte.
constexpr unsigned halfBits = 4;
constexpr unsigned mostInHalf = 15;

template <class Value>
std::uint8_t inHalves(const BySide<Value> &values)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(values[Side::client])
                                     | static_cast<unsigned>(values[Side::server]) << halfBits);
}

unsigned halfOf(std::uint8_t both, Side side)
{
    return side == Side::client ? both & mostInHalf : both >> halfBits;
}

template <class Value>
bool areAtMost(std::uint32_t most, const BySide<Value> &values)
{
    return values[Side::client] <= most && values[Side::server] <= most;
}

/// Whether both of @p values are numbers that a Narrow can hold.
template <class Narrow, class Value>
bool areAtMost(const BySide<Value> &values)
{
    return areAtMost(std::numeric_limits<Narrow>::max(), values);
}

template <class To, class From>
void assign(BySide<To> &to, const BySide<From> &from)
{
    for (const Side side : bothSides)
        to[side] = static_cast<To>(from[side]);
}

/// What a summary and its packed form have both, in numbers of other widths.
template <class To, class From>
void assignAlike(To &to, const From &from)
{
    to.lastFrame = from.lastFrame;
    assign(to.roundTripMinimum, from.roundTripMinimum);
    assign(to.roundTripSmoothed, from.roundTripSmoothed);
    assign(to.roundTripMaximum, from.roundTripMaximum);
    assign(to.mostInFlight, from.mostInFlight);
    assign(to.bytesUnique, from.bytesUnique);
    assign(to.segments, from.segments);
    assign(to.mss, from.mss);
    assign(to.retransmissions, from.retransmissions);
    assign(to.outOfOrder, from.outOfOrder);
    assign(to.duplicateAcks, from.duplicateAcks);
}

} // namespace

bool SummaryTable::fits(const ConnectionSummary &summary)
{
    for (const Side side : bothSides) {
        if (summary.bytesSent[side] < summary.bytesUnique[side]
            || summary.bytesSent[side] - summary.bytesUnique[side] > std::numeric_limits<std::uint16_t>::max()
            || summary.path[side].bits() > std::numeric_limits<std::uint32_t>::max()
            || summary.zeroWindows[side] > mostInHalf || summary.resets[side] > mostInHalf)
            return false;
    }
    return summary.icmpErrors == 0 && summary.handshakeNanoseconds >= -1
           && summary.handshakeNanoseconds < std::int64_t{noHandshake} && areAtMost<std::uint32_t>(summary.bytesUnique)
           && areAtMost<std::uint16_t>(summary.segments) && areAtMost<std::uint8_t>(summary.retransmissions)
           && areAtMost<std::uint8_t>(summary.outOfOrder) && areAtMost<std::uint8_t>(summary.duplicateAcks)
           && areAtMost(Short::most, summary.roundTripMinimum) && areAtMost(Short::most, summary.roundTripSmoothed)
           && areAtMost(Short::most, summary.roundTripMaximum) && areAtMost(Short::most, summary.mostInFlight);
}

SummaryTable::Packed SummaryTable::packed(const ConnectionSummary &summary)
{
    Packed packed;
    assignAlike(packed, summary);
    packed.events = summary.events.bits();
    packed.handshake = static_cast<std::uint32_t>(summary.handshakeNanoseconds); // -1 becomes noHandshake
    for (const Side side : bothSides) {
        packed.path[side] = static_cast<std::uint32_t>(summary.path[side].bits());
        packed.bytesAgain[side] = static_cast<std::uint16_t>(summary.bytesSent[side] - summary.bytesUnique[side]);
    }
    packed.zeroWindows = inHalves(summary.zeroWindows);
    packed.resets = inHalves(summary.resets);
    packed.states = inHalves(summary.state);
    static_assert((SegmentOptions::noScale & mostInHalf) == mostInHalf);
    const BySide<std::uint8_t> &scale = summary.windowScale;
    packed.windowScales =
        inHalves(BySide<unsigned>(scale[Side::client] & mostInHalf, scale[Side::server] & mostInHalf));
    const Closing &closing = summary.closing;
    packed.ends = static_cast<std::uint8_t>(
        static_cast<unsigned>(summary.opening) | static_cast<unsigned>(closing.kind) << closingShift
        | static_cast<unsigned>(closing.by) << byShift | static_cast<unsigned>(closing.resetBy) << resetByShift);
    unsigned flags = static_cast<unsigned>(summary.sackPermitted) << sackShift
                     | static_cast<unsigned>(summary.timestamps) << timestampsShift;
    if (closing.thenReset)
        flags |= thenReset;
    if (summary.areOptionsCut)
        flags |= areOptionsCut;
    if (summary.lacksSyn)
        flags |= lacksSyn;
    packed.flags = static_cast<std::uint8_t>(flags);
    return packed;
}

ConnectionSummary SummaryTable::unpacked(const Packed &packed)
{
    ConnectionSummary summary;
    assignAlike(summary, packed);
    summary.events = EventSet(packed.events);
    summary.handshakeNanoseconds = packed.handshake == noHandshake ? -1 : std::int64_t{packed.handshake};
    for (const Side side : bothSides) {
        summary.path[side] = StatePath::ofBits(packed.path[side]);
        summary.bytesSent[side] = std::uint64_t{packed.bytesUnique[side]} + packed.bytesAgain[side];
        summary.zeroWindows[side] = halfOf(packed.zeroWindows, side);
        summary.resets[side] = halfOf(packed.resets, side);
        summary.state[side] = static_cast<TcpState>(halfOf(packed.states, side));
        const unsigned scale = halfOf(packed.windowScales, side);
        summary.windowScale[side] = scale == mostInHalf ? SegmentOptions::noScale : static_cast<std::uint8_t>(scale);
    }
    summary.opening = static_cast<Opening>(packed.ends & kindMask);
    summary.closing.kind = static_cast<Closing::Kind>(packed.ends >> closingShift & kindMask);
    summary.closing.by = static_cast<Side>(packed.ends >> byShift & 1);
    summary.closing.resetBy = static_cast<Side>(packed.ends >> resetByShift);
    summary.closing.thenReset = (packed.flags & thenReset) != 0;
    summary.sackPermitted = static_cast<Agreement>(packed.flags >> sackShift & 3);
    summary.timestamps = static_cast<Agreement>(packed.flags >> timestampsShift & 3);
    summary.areOptionsCut = (packed.flags & areOptionsCut) != 0;
    summary.lacksSyn = (packed.flags & lacksSyn) != 0;
    return summary;
}

void SummaryTable::set(std::size_t row, const ConnectionSummary &summary)
{
    Packed &place = m_rows.edit(row);
    if ((place.flags & isWide) != 0) {
        m_wide.edit(place.bytesUnique[Side::client]) = summary;
    } else if (fits(summary)) {
        place = packed(summary);
    } else {
        place.flags = isWide;
        place.bytesUnique[Side::client] = static_cast<std::uint32_t>(m_wide.size());
        m_wide.append(summary);
    }
}

SummaryTable::Snapshot SummaryTable::snapshot()
{
    Snapshot result;
    result.m_rows = m_rows.snapshot();
    result.m_wide = m_wide.snapshot();
    return result;
}

} // namespace rungs
