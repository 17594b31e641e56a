// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rungs {

enum class Side : std::uint8_t { client, server };

constexpr Side opposite(Side side)
{
    return static_cast<Side>(1 - static_cast<std::uint8_t>(side));
}

/// For what is kept by Side.
constexpr std::size_t indexOf(Side side)
{
    return static_cast<std::size_t>(side);
}

constexpr std::string_view nameOf(Side side)
{
    return side == Side::client ? "client" : "server";
}

} // namespace rungs
