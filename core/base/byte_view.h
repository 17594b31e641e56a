// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rungs {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The part of @p view from @p offset on, at most @p length bytes; empty where it lies outside. Never fails.
constexpr ByteView slice(ByteView view, std::size_t offset, std::size_t length = SIZE_MAX)
{
    if (offset >= view.size())
        return {};
    const std::size_t rest = view.size() - offset;
    return view.subspan(offset, length < rest ? length : rest);
}

} // namespace rungs
