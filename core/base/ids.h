// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility> // for <compare>, which moc 6.4 cannot parse by itself

namespace rungs {

/// A number that cannot be taken for another kind of number.
template <class Tag>
struct StrongId
{
    static constexpr std::uint32_t none = 0xffffffff;

    std::uint32_t value = none;

    constexpr bool isValid() const { return value != none; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
};

/// A frame of the capture, from 0. What a person reads as frame.number is value + 1.
using FrameId = StrongId<struct FrameTag>;
/// A connection of the capture, from 0, by its first frame; printed as it is (tcp.stream).
using ConnectionId = StrongId<struct ConnectionTag>;
/// An interface that frames were captured on, from 0, over all sections of the file.
using InterfaceId = StrongId<struct InterfaceTag>;

constexpr std::uint64_t frameNumber(FrameId id)
{
    return std::uint64_t{id.value} + 1;
}

} // namespace rungs
