// SPDX-License-Identifier: GPL-3.0-or-later
//
// A header is one constexpr table of FieldSpec rows; everything that knows where a field lies reads it there.
// CONTRIBUTING.md says how to add a header.
#pragma once

#include "core/base/bit_range.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace rungs {

/// How the bits of a field become a value to read.
enum class Format : std::uint8_t {
    decimal,
    signedDecimal, ///< in two's complement
    hexadecimal,
    flag,   ///< one bit: set or not set
    words,  ///< a count of 32-bit words; shown as bytes too
    octets, ///< a count of bytes
    port,
    checksum, ///< hexadecimal, with the outcome of the check beside it
    sequence, ///< a TCP sequence or acknowledgment number: raw and relative
    mac,
    ipv4,
    ipv6,
    bytes,   ///< shown as hexadecimal digits
    text,    ///< ASCII text
    group,   ///< a heading over the rows that follow and lie inside of it
    overlay, ///< a second reading of bits that other rows hold: a key of its own, not shown in the tree
};

/// A name for one value of a field, as in "2048 is IPv4".
struct ValueName
{
    std::uint64_t value;
    std::string_view name;

    constexpr ValueName(std::uint64_t number, std::string_view text)
        : value(number)
        , name(text)
    { }
    template <class Enum>
        requires std::is_enum_v<Enum>
    constexpr ValueName(Enum number, std::string_view text)
        : ValueName(static_cast<std::uint64_t>(number), text)
    { }
};

using ValueNames = std::span<const ValueName>;

/// The name of @p value, or an empty view where it has none.
constexpr std::string_view nameOf(ValueNames names, std::uint64_t value)
{
    for (const ValueName &entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

/// One row of a header's table: everything that is known of a field before a byte is read.
struct FieldSpec
{
    std::uint16_t id = 0;  ///< the row's place in its table: the value of the header's Field enumerator
    std::string_view key;  ///< Wireshark's name where it has one
    std::string_view name; ///< English, as the source has it
    BitRange bits;         ///< relative to the first byte of the header, and in which order its bytes are read
    Format format = Format::decimal;
    std::string_view source; ///< the document and section that defines it
    std::string_view brief;  ///< for a narrow cell; empty: the name's first letters do
    ValueNames values;

    constexpr FieldSpec() = default;

    template <class Field>
        requires std::is_enum_v<Field>
    constexpr FieldSpec(Field field, std::string_view k, std::string_view n, BitRange range, Format f,
                        std::string_view s, std::string_view b = {}, ValueNames v = {})
        : id(static_cast<std::uint16_t>(field))
        , key(k)
        , name(n)
        , bits(range)
        , format(f)
        , source(s)
        , brief(b)
        , values(v)
    { }

    /// A row that belongs to no enumeration: a whole header, an option, one of a list.
    constexpr FieldSpec(std::string_view k, std::string_view n, BitRange range, Format f, std::string_view s,
                        std::string_view b = {}, ValueNames v = {})
        : key(k)
        , name(n)
        , bits(range)
        , format(f)
        , source(s)
        , brief(b)
        , values(v)
    { }

    constexpr bool isLeaf() const { return format != Format::group && format != Format::overlay; }
};

/// The number that @p value, read from @p width bits, is in two's complement.
constexpr std::int64_t signedValue(std::uint64_t value, std::uint32_t width)
{
    const std::uint64_t sign = width == 0 ? 0 : std::uint64_t{1} << (width - 1);
    return static_cast<std::int64_t>((value ^ sign) - sign);
}

using FieldTable = std::span<const FieldSpec>;

/// A row that is there only if the fixed part of its header says so. The rows of such a list follow one another: the
/// bits of each are counted from the end of the one before.
struct ConditionalField
{
    FieldSpec spec; ///< without bits: it takes the rest of the header
    bool (*isThere)(const std::uint8_t *header);
};

using ConditionalTable = std::span<const ConditionalField>;

/// How many bytes the rows take up that are there. @p header must hold the header's fixed part.
constexpr std::uint32_t lengthOf(ConditionalTable table, const std::uint8_t *header)
{
    std::uint32_t length = 0;
    for (const ConditionalField &row : table)
        length += row.isThere(header) ? row.spec.bits.byteCount() : 0;
    return length;
}

/// The rows of several tables in one.
template <std::size_t... counts>
constexpr auto joined(const FieldSpec (&...tables)[counts])
{
    std::array<FieldSpec, (counts + ...)> all;
    auto next = all.begin();
    ((next = std::copy(std::begin(tables), std::end(tables), next)), ...);
    return all;
}

/// True where the leaf rows of @p table follow one another without gap or overlap, the rows are in the
/// order of their enumerators, and each group holds the rows after it up to its own end.
constexpr bool tiles(FieldTable table)
{
    std::uint32_t next = table.empty() ? 0 : table.front().bits.first;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].id != i)
            return false;
        if (table[i].format == Format::overlay)
            continue;
        if (table[i].bits.first != next)
            return false;
        if (table[i].isLeaf())
            next = table[i].bits.end();
    }
    return next % 8 == 0;
}

/// How many bytes the fixed part that @p table describes takes up.
constexpr std::size_t fixedLength(FieldTable table)
{
    std::uint32_t end = 0;
    for (const FieldSpec &row : table)
        end = row.bits.end() > end ? row.bits.end() : end;
    return (end + 7) / 8;
}

namespace detail {

template <std::uint32_t width>
using UnsignedOf = std::conditional_t<
    width <= 8, std::uint8_t,
    std::conditional_t<width <= 16, std::uint16_t, std::conditional_t<width <= 32, std::uint32_t, std::uint64_t>>>;

} // namespace detail

/// The table that the enumeration of @p field belongs to is found by the header's own tableOf(Field).
template <auto field>
constexpr const FieldSpec &specOf()
{
    return tableOf(decltype(field){})[static_cast<std::size_t>(field)];
}

namespace detail {

/// The bytes of @p range as one number; compilers make a load and a byte swap of it.
template <BitRange range, std::size_t... byte>
constexpr std::uint64_t joinBytes(const std::uint8_t *header, std::index_sequence<byte...>)
{
    return ((std::uint64_t{header[range.firstByte() + (range.isLittleEndian ? sizeof...(byte) - 1 - byte : byte)]}
             << (8 * (sizeof...(byte) - 1 - byte)))
            | ...);
}

} // namespace detail

/// The value of @p range, in a few instructions. @p bytes must reach to its end.
template <BitRange range>
constexpr auto readRange(const std::uint8_t *bytes)
{
    static_assert(range.width > 0 && range.byteCount() <= 8);
    std::uint64_t value =
        detail::joinBytes<range>(bytes, std::make_index_sequence<range.byteCount()>{}) >> range.shift();
    if constexpr (range.width < 64)
        value &= (std::uint64_t{1} << range.width) - 1;
    return static_cast<detail::UnsignedOf<range.width>>(value);
}

/// The value of a field of a fixed header. @p header must hold the header's fixed part.
template <auto field>
constexpr auto read(const std::uint8_t *header)
{
    return readRange<specOf<field>().bits>(header);
}

template <auto field>
constexpr auto read(ByteView header)
{
    return read<field>(header.data());
}

} // namespace rungs
