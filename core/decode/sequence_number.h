// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace rungs {

/// A TCP sequence number: a place in a stream, modulo 2^32 (RFC 9293 3.4). Two of them have a distance, but no
/// order of their own: there is no operator<.
class SequenceNumber
{
public:
    constexpr SequenceNumber() = default;
    constexpr explicit SequenceNumber(std::uint32_t value)
        : m_value(value)
    { }

    constexpr std::uint32_t value() const { return m_value; }

    /// The distance from @p other to this one; negative if @p other is ahead.
    constexpr std::int32_t since(SequenceNumber other) const
    {
        return static_cast<std::int32_t>(m_value - other.m_value);
    }
    constexpr bool isBefore(SequenceNumber other) const { return since(other) < 0; }
    constexpr bool isAfter(SequenceNumber other) const { return since(other) > 0; }

    friend constexpr SequenceNumber operator+(SequenceNumber number, std::uint32_t count)
    {
        return SequenceNumber(number.m_value + count);
    }
    friend constexpr SequenceNumber operator-(SequenceNumber number, std::uint32_t count)
    {
        return SequenceNumber(number.m_value - count);
    }
    friend constexpr bool operator==(SequenceNumber, SequenceNumber) = default;

private:
    std::uint32_t m_value = 0;
};

/// The later of two places that are less than 2^31 apart.
constexpr SequenceNumber later(SequenceNumber a, SequenceNumber b)
{
    return a.isBefore(b) ? b : a;
}

/// From begin up to, not including, end.
struct SequenceRange
{
    SequenceNumber begin;
    SequenceNumber end;

    constexpr std::uint32_t length() const { return static_cast<std::uint32_t>(end.since(begin)); }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool overlaps(SequenceRange other) const
    {
        return begin.isBefore(other.end) && other.begin.isBefore(end);
    }
    constexpr bool contains(SequenceRange other) const
    {
        return !other.begin.isBefore(begin) && !other.end.isAfter(end);
    }
    friend constexpr bool operator==(SequenceRange, SequenceRange) = default;
};

} // namespace rungs
