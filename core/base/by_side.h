// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace rungs {

/// The two ends of a connection: the client opens it.
enum class Side : std::uint8_t { client, server };

inline constexpr std::array bothSides{Side::client, Side::server};

constexpr Side opposite(Side side)
{
    return side == Side::client ? Side::server : Side::client;
}

constexpr std::string_view nameOf(Side side)
{
    return side == Side::client ? "client" : "server";
}

/// One value for each side of a connection.
template <class T>
class BySide
{
public:
    constexpr BySide()
        : m_values{T(), T()}
    { }
    constexpr BySide(T client, T server)
        : m_values{std::move(client), std::move(server)}
    { }

    constexpr T &operator[](Side side) { return m_values[static_cast<std::size_t>(side)]; }
    constexpr const T &operator[](Side side) const { return m_values[static_cast<std::size_t>(side)]; }
    /// The value of the side opposite to @p side.
    constexpr T &other(Side side) { return (*this)[opposite(side)]; }
    constexpr const T &other(Side side) const { return (*this)[opposite(side)]; }
    constexpr void exchange()
    {
        using std::swap;
        swap(m_values[0], m_values[1]);
    }

    // The client's value first.
    constexpr auto begin() { return m_values.begin(); }
    constexpr auto begin() const { return m_values.begin(); }
    constexpr auto end() { return m_values.end(); }
    constexpr auto end() const { return m_values.end(); }

    friend constexpr bool operator==(const BySide &, const BySide &) = default;

private:
    std::array<T, 2> m_values;
};

} // namespace rungs
