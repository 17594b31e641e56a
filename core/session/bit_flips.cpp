// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/bit_flips.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace rungs {

namespace {

bool isBefore(const BitFlip &flip, const BitFlip &other)
{
    return std::tie(flip.frame, flip.byte) < std::tie(other.frame, other.byte);
}

} // namespace

std::size_t BitFlips::bitCount() const
{
    std::size_t count = 0;
    for (const BitFlip &flip : m_flips)
        count += static_cast<std::size_t>(std::popcount(flip.mask));
    return count;
}

std::span<const BitFlip> BitFlips::of(FrameId frame) const
{
    const auto first = std::ranges::lower_bound(m_flips, frame, {}, &BitFlip::frame);
    return {first, std::ranges::upper_bound(first, m_flips.end(), frame, {}, &BitFlip::frame)};
}

std::uint8_t BitFlips::maskOf(FrameId frame, std::uint32_t byte) const
{
    const std::span<const BitFlip> flips = of(frame);
    const auto place = std::ranges::lower_bound(flips, byte, {}, &BitFlip::byte);
    return place != flips.end() && place->byte == byte ? place->mask : std::uint8_t{0};
}

void BitFlips::flip(const BitFlip &flip)
{
    if (flip.mask == 0)
        return;
    const auto place = std::ranges::lower_bound(m_flips, flip, isBefore);
    if (place == m_flips.end() || isBefore(flip, *place)) {
        m_flips.insert(place, flip);
        return;
    }
    place->mask ^= flip.mask;
    if (place->mask == 0)
        m_flips.erase(place);
}

} // namespace rungs
