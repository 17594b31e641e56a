// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace rungs::filter {

/// What the values of a part of a filter are.
enum class Type : std::uint8_t {
    presence, ///< it is there or not
    boolean,
    number,
    text,
    bytes,
    mac,
    ipv4,
    ipv6,
    time,     ///< nanoseconds since 1970
    duration, ///< nanoseconds
    protocol, ///< the bytes of a header; some tests look beyond it
};

/// Holds every number of a header and every sum of them.
__extension__ using Wide = __int128;

/// Whether its values are numbers, or bytes.
constexpr bool isNumeric(Type type)
{
    return type == Type::boolean || type == Type::number || type == Type::time || type == Type::duration;
}
constexpr bool isBytes(Type type)
{
    return type == Type::bytes || type == Type::mac || type == Type::ipv4 || type == Type::ipv6
           || type == Type::protocol;
}

/// One value. Its bytes live in the frame, in the filter, or in a Store.
struct Value
{
    Wide number = 0; ///< where isNumeric()
    ByteView bytes;  ///< of all others: text too
    ByteView beyond; ///< of a protocol: its bytes and all that follow
    static constexpr std::uint8_t everyAddress = 0xff;
    std::uint8_t prefix =
        0; ///< of an address that stands for a network: how many bits count; 0: all; everyAddress: none
    std::uint8_t layer = 1;  ///< in which of the layers of its kind it was found, from 1
    std::uint8_t layers = 1; ///< how many there are

    std::string_view text() const { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }
};

inline ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

/// Keeps what is worked out for one frame.
class Store
{
public:
    ByteView keep(std::string text) { return bytesOf(m_texts.emplace_back(std::move(text))); }
    void clear() { m_texts.clear(); }

private:
    std::deque<std::string> m_texts;
};

/// As a filter writes it: "42", "10.0.0.1", "aa:bb:cc".
std::string textOf(const Value &value, Type type);

} // namespace rungs::filter
