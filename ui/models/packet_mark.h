// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace rungs {

/// What makes a row worth a look, the gravest last. One of them is the sign of the row; the text says it in full.
enum class PacketMark : std::uint8_t {
    none,
    window,       ///< no room at the receiver
    duplicateAck, ///< asks again for what is missing
    duplicate,    ///< a copy that nobody sent twice
    outOfOrder,
    notice, ///< challenge, a connection that is gone, ports used again
    retransmission,
    gap,
    reset,
    unusual, ///< nothing an endpoint would send
    damaged, ///< the frame cannot be decoded to its end
};

/// All that makes a row worth a look, as a set.
class PacketMarks
{
public:
    constexpr PacketMarks() = default;
    constexpr PacketMarks(EventSet events, bool isDamaged);

    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(PacketMark mark) const { return (m_bits & bitOf(mark)) != 0; }
    constexpr PacketMark gravest() const { return static_cast<PacketMark>(std::bit_width(m_bits)); }
    constexpr void add(PacketMark mark) { m_bits = static_cast<std::uint16_t>(m_bits | bitOf(mark)); }
    constexpr void add(PacketMarks others) { m_bits = static_cast<std::uint16_t>(m_bits | others.m_bits); }
    friend constexpr bool operator==(PacketMarks, PacketMarks) = default;

private:
    static constexpr unsigned bitOf(PacketMark mark)
    {
        return mark == PacketMark::none ? 0U : 1U << (static_cast<unsigned>(mark) - 1U);
    }

    std::uint16_t m_bits = 0;
};

/// The sign that an event is shown by; none: it is nothing to stop at.
constexpr PacketMark markOf(EventKind kind)
{
    switch (kind) {
    case EventKind::zeroWindow:
    case EventKind::windowFull:
        return PacketMark::window;
    case EventKind::duplicateAck:
        return PacketMark::duplicateAck;
    case EventKind::networkDuplicate:
    case EventKind::captureDuplicate:
    case EventKind::oldDuplicate:
        return PacketMark::duplicate;
    case EventKind::outOfOrder:
        return PacketMark::outOfOrder;
    case EventKind::challengeAck:
    case EventKind::ackOfOldConnection:
    case EventKind::portReuse:
        return PacketMark::notice;
    case EventKind::retransmission:
        return PacketMark::retransmission;
    case EventKind::gap:
        return PacketMark::gap;
    case EventKind::reset:
        return PacketMark::reset;
    case EventKind::badChecksum:
    case EventKind::unacceptableAck:
    case EventKind::unusual:
        return PacketMark::unusual;
    default:
        return PacketMark::none;
    }
}

constexpr PacketMarks::PacketMarks(EventSet events, bool isDamaged)
{
    for (std::uint64_t bits = events.bits(); bits != 0; bits &= bits - 1)
        add(markOf(static_cast<EventKind>(std::countr_zero(bits))));
    if (isDamaged)
        add(PacketMark::damaged);
}

/// The four kinds of marks that an overview keeps apart.
enum class MarkLane : std::uint8_t { loss, order, stall, alarm };
constexpr std::size_t markLanes = 4;

constexpr MarkLane laneOf(PacketMark mark)
{
    switch (mark) {
    case PacketMark::gap:
    case PacketMark::retransmission:
        return MarkLane::loss;
    case PacketMark::window:
        return MarkLane::stall;
    case PacketMark::reset:
    case PacketMark::unusual:
    case PacketMark::damaged:
        return MarkLane::alarm;
    default:
        return MarkLane::order;
    }
}

/// Something went wrong, rather than only otherwise than usual.
constexpr bool isAlarm(PacketMark mark)
{
    return laneOf(mark) == MarkLane::alarm;
}

} // namespace rungs
