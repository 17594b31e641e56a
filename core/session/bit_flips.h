// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace rungs {

/// Bits of one byte of a frame that are the other way round.
struct BitFlip
{
    FrameId frame;
    std::uint32_t byte = 0; ///< from the frame's first captured byte
    std::uint8_t mask = 0;  ///< never 0

    friend bool operator==(const BitFlip &, const BitFlip &) = default;
};

/// Which bits of a capture's frames are not as the file has them. A value.
class BitFlips
{
public:
    /// In the order of frames and bytes, each byte once.
    std::span<const BitFlip> all() const { return m_flips; }
    bool isEmpty() const { return m_flips.empty(); }
    std::size_t bitCount() const;
    /// Those of one frame.
    std::span<const BitFlip> of(FrameId frame) const;
    bool touches(FrameId frame) const { return !of(frame).empty(); }
    /// The flipped bits of one byte; 0: none.
    std::uint8_t maskOf(FrameId frame, std::uint32_t byte) const;

    /// Flips the bits of @p flip; those that were flipped are as they were.
    void flip(const BitFlip &flip);

    friend bool operator==(const BitFlips &, const BitFlips &) = default;

private:
    std::vector<BitFlip> m_flips;
};

using BitFlipsPtr = std::shared_ptr<const BitFlips>;

} // namespace rungs
