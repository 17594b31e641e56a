// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <algorithm>
#include <cstdint>

namespace rungs {

/// A run of bits, numbered as the RFCs draw them: bit 0 is the most significant bit of byte 0.
/// 32 bits number the bits of 512 MB, twice the longest frame that is read.
/// A little-endian range counts the bits of each byte from the least significant one, as IEEE 802.11 draws them.
struct BitRange
{
    std::uint32_t first = 0;
    std::uint32_t width = 0;
    bool isLittleEndian = false;

    constexpr std::uint32_t end() const { return first + width; }
    constexpr bool isEmpty() const { return width == 0; }
    constexpr std::uint32_t firstByte() const { return first / 8; }
    /// How many bytes the range touches.
    constexpr std::uint32_t byteCount() const { return width == 0 ? 0 : (end() + 7) / 8 - firstByte(); }
    constexpr std::uint32_t endByte() const { return firstByte() + byteCount(); }
    constexpr std::uint32_t firstBitInByte() const { return first % 8; }
    constexpr bool isWholeBytes() const { return first % 8 == 0 && width % 8 == 0; }
    /// The number that a bit, drawn with the most significant one of its byte first, has in the range; and the other
    /// way round. Whole bytes are the same bits in either order.
    constexpr std::uint32_t numberOf(std::uint32_t bit) const
    {
        return isLittleEndian && !isWholeBytes() ? bit ^ 7U : bit;
    }
    /// Its first bit, as it is drawn.
    constexpr std::uint32_t leadingBit() const { return numberOf(first); }
    constexpr bool contains(std::uint32_t bit) const { return numberOf(bit) >= first && numberOf(bit) < end(); }
    constexpr bool contains(BitRange other) const
    {
        if (isComparableTo(other))
            return other.first >= first && other.end() <= end();
        for (std::uint32_t byte = other.firstByte(); byte < other.endByte(); ++byte) {
            if ((other.maskOf(byte) & ~maskOf(byte)) != 0)
                return false;
        }
        return true;
    }
    constexpr bool overlaps(BitRange other) const
    {
        if (isComparableTo(other))
            return first < other.end() && other.first < end();
        for (std::uint32_t byte = other.firstByte(); byte < other.endByte(); ++byte) {
            if ((other.maskOf(byte) & maskOf(byte)) != 0)
                return true;
        }
        return false;
    }
    constexpr bool isComparableTo(BitRange other) const
    {
        return isLittleEndian == other.isLittleEndian || isWholeBytes() || other.isWholeBytes();
    }
    constexpr bool touchesByte(std::uint32_t byte) const { return byte >= firstByte() && byte < endByte(); }

    /// The bits of byte @p byte (counted like first) that belong to the range.
    constexpr std::uint8_t maskOf(std::uint32_t byte) const
    {
        const std::uint32_t low = std::max(first, byte * 8);
        const std::uint32_t high = std::min(end(), byte * 8 + 8);
        if (low >= high)
            return 0;
        if (isLittleEndian)
            return static_cast<std::uint8_t>((0xffU << (low - byte * 8)) & (0xffU >> (byte * 8 + 8 - high)));
        return static_cast<std::uint8_t>((0xffU >> (low - byte * 8)) & (0xffU << (byte * 8 + 8 - high)));
    }
    /// How many bits lie below the range in its least significant byte.
    constexpr std::uint32_t shift() const { return isLittleEndian ? first % 8 : (8 - end() % 8) % 8; }
    constexpr BitRange movedByBytes(std::uint32_t bytes) const { return {first + bytes * 8, width, isLittleEndian}; }

    friend constexpr bool operator==(BitRange, BitRange) = default;
};

constexpr BitRange bits(std::uint32_t first, std::uint32_t width)
{
    return {first, width};
}

/// The same bits of a number whose least significant byte comes first.
constexpr BitRange littleEndian(BitRange range)
{
    range.isLittleEndian = true;
    return range;
}

constexpr BitRange bytes(std::size_t first, std::size_t count)
{
    return {static_cast<std::uint32_t>(first * 8), static_cast<std::uint32_t>(count * 8)};
}

/// The unsigned number in @p range of @p view; at most 64 bits.
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
        const auto part = std::uint64_t{octet} & mask;
        if (range.isLittleEndian)
            value |= part >> (high - byte * 8) << (high - range.first);
        else
            value = (value << count) | part >> (byte * 8 + 8 - low);
    }
    return value;
}

} // namespace rungs
