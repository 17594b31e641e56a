// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// Eight bytes in the order of the machine.
inline std::uint64_t wordAt(const std::uint8_t *place)
{
    std::uint64_t word = 0;
    std::memcpy(&word, place, sizeof(word));
    return word;
}

} // namespace rungs
