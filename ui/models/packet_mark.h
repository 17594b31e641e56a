// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace rungs {

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

constexpr PacketMarks::PacketMarks(EventSet events, bool isDamaged)
{
    for (std::uint64_t bits = events.bits(); bits != 0; bits &= bits - 1)
        add(specOf(static_cast<EventKind>(std::countr_zero(bits))).sign);
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
