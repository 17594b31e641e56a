// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_info.h"

#include <cstdint>

namespace rungs {

/// Numbers of a capture file, whose byte order is that of the machine that wrote it. The place must hold the bytes.
template <ByteOrder order>
constexpr std::uint16_t load16(const std::uint8_t *place)
{
    if constexpr (order == ByteOrder::little)
        return static_cast<std::uint16_t>(place[0] | place[1] << 8);
    else
        return static_cast<std::uint16_t>(place[0] << 8 | place[1]);
}

template <ByteOrder order>
constexpr std::uint32_t load32(const std::uint8_t *place)
{
    const std::uint32_t a = place[0];
    const std::uint32_t b = place[1];
    const std::uint32_t c = place[2];
    const std::uint32_t d = place[3];
    if constexpr (order == ByteOrder::little)
        return a | b << 8 | c << 16 | d << 24;
    else
        return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::uint16_t load16(const std::uint8_t *place, ByteOrder order)
{
    return order == ByteOrder::little ? load16<ByteOrder::little>(place) : load16<ByteOrder::big>(place);
}

constexpr std::uint32_t load32(const std::uint8_t *place, ByteOrder order)
{
    return order == ByteOrder::little ? load32<ByteOrder::little>(place) : load32<ByteOrder::big>(place);
}

constexpr std::uint64_t load64(const std::uint8_t *place, ByteOrder order)
{
    const std::uint64_t first = load32(place, order);
    const std::uint64_t second = load32(place + 4, order);
    return order == ByteOrder::little ? first | second << 32 : first << 32 | second;
}

} // namespace rungs
