// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <algorithm>
#include <cstdint>

namespace rungs {

/// A run of bits, numbered as the RFCs draw them: bit 0 is the most significant bit of byte 0.
/// 32 bits number the bits of 512 MB, twice the longest frame that is read.
struct BitRange
{
    std::uint32_t first = 0;
    std::uint32_t width = 0;

    constexpr std::uint32_t end() const { return first + width; }
    constexpr bool isEmpty() const { return width == 0; }
    constexpr std::uint32_t firstByte() const { return first / 8; }
    /// How many bytes the range touches.
    constexpr std::uint32_t byteCount() const { return width == 0 ? 0 : (end() + 7) / 8 - firstByte(); }
    constexpr std::uint32_t endByte() const { return firstByte() + byteCount(); }
    constexpr std::uint32_t firstBitInByte() const { return first % 8; }
    constexpr bool isWholeBytes() const { return first % 8 == 0 && width % 8 == 0; }
    constexpr bool contains(std::uint32_t bit) const { return bit >= first && bit < end(); }
    constexpr bool contains(BitRange other) const { return other.first >= first && other.end() <= end(); }
    constexpr bool overlaps(BitRange other) const { return first < other.end() && other.first < end(); }
    constexpr bool touchesByte(std::uint32_t byte) const { return byte >= firstByte() && byte < endByte(); }

    /// The bits of byte @p byte (counted like first) that belong to the range.
    constexpr std::uint8_t maskOf(std::uint32_t byte) const
    {
        const std::uint32_t low = std::max(first, byte * 8);
        const std::uint32_t high = std::min(end(), byte * 8 + 8);
        if (low >= high)
            return 0;
        return static_cast<std::uint8_t>((0xffU >> (low - byte * 8)) & (0xffU << (byte * 8 + 8 - high)));
    }
    /// How many bits the range ends before the end of its last byte.
    constexpr std::uint32_t shift() const { return (8 - end() % 8) % 8; }
    constexpr BitRange movedByBytes(std::uint32_t bytes) const { return {first + bytes * 8, width}; }

    friend constexpr bool operator==(BitRange, BitRange) = default;
};

constexpr BitRange bits(std::uint32_t first, std::uint32_t width)
{
    return {first, width};
}

constexpr BitRange bytes(std::size_t first, std::size_t count)
{
    return {static_cast<std::uint32_t>(first * 8), static_cast<std::uint32_t>(count * 8)};
}

/// The unsigned number in @p range of @p view, most significant bit first; at most 64 bits.
/// Bits that lie outside of the view count as 0.
constexpr std::uint64_t readBits(ByteView view, BitRange range)
{
    std::uint64_t value = 0;
    for (std::uint32_t byte = range.firstByte(); byte < range.endByte(); ++byte) {
        const std::uint8_t mask = range.maskOf(byte);
        const std::uint8_t octet = byte < view.size() ? view[byte] : std::uint8_t{0};
        const std::uint32_t high = std::max(range.first, byte * 8);
        const std::uint32_t low = std::min(range.end(), byte * 8 + 8);
        const std::uint32_t count = low - high;
        value = (value << count) | static_cast<std::uint64_t>((octet & mask) >> (byte * 8 + 8 - low));
    }
    return value;
}

} // namespace rungs
