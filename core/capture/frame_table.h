// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <cstdint>

namespace rungs {

/// What is kept of each frame while the capture is open; everything else is read from the file again when it
/// is asked for.
struct FrameRow
{
    enum Flag : std::uint8_t {
        hasSegment = 1, ///< carries (or completes) a TCP segment
        fromServer = 2, ///< the segment's direction
        hasComment = 4,
        isDamaged = 8,          ///< decoding had something to complain about
        completesDatagram = 16, ///< its segment was put together from several fragments
    };

    std::uint64_t offset = 0; ///< of the first captured byte in the (uncompressed) file
    Timestamp time;
    std::uint32_t capturedLength = 0;
    std::uint32_t originalLength = 0;
    ConnectionId connection;
    static constexpr std::uint8_t highInterface = 255;

    std::uint16_t events = 0;   ///< which of the capture's sets of events: Session::eventsOf knows
    std::uint8_t interface = 0; ///< highInterface stands for all from there on: Session::interfaceOf knows
    std::uint8_t flags = 0;
};
static_assert(sizeof(FrameRow) == 32);

using FrameTable = BlockTable<FrameRow, 32768>;

} // namespace rungs
