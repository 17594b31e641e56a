// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <cstdint>
#include <vector>

namespace rungs {

/// The sums over all frames of a capture.
struct CaptureTotals
{
    Timestamp first = Timestamp::none(); ///< the earliest time of a frame, not the time of the first one
    Timestamp last = Timestamp::none();
    std::uint32_t withoutTime = 0; ///< frames
    std::uint64_t captured = 0;    ///< bytes
    std::uint64_t original = 0;    ///< bytes on the wire
    std::uint32_t cut = 0;         ///< frames of which not all bytes were captured
    std::uint32_t commented = 0;   ///< frames with comments in the file
    std::vector<std::uint32_t> framesOfInterface;

    explicit CaptureTotals(const Session &session)
        : framesOfInterface(session.capture().interfaces.size())
    { }
    void add(const FrameRow &frame);
};

CaptureTotals totalsOf(const Session &session);

/// The link types of the interfaces, each once.
std::vector<LinkType> linkTypesOf(const CaptureInfo &info);

} // namespace rungs
