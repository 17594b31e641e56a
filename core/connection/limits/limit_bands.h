// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limits.h"

#include <vector>

namespace rungs {

/// A run of the same limit of one sender. Times are nanoseconds since the first segment of the connection, at the
/// capture point, but without the queues that segments stood in on their way there.
struct LimitBand
{
    std::int64_t from = 0;
    std::int64_t until = 0;
    std::int64_t weak = 0; ///< of its time, what rests on a weak sign
    FrameId endedBy;       ///< the data segment that ended it
    Limit limit = Limit::unknown;
    NetworkLimit network = NetworkLimit::count; ///< where limit is the network; else count

    std::int64_t time() const { return until - from; }
    /// Most of it rests on a weak sign: it is likely, not certain.
    bool isWeak() const { return 2 * weak > time(); }
    friend bool operator==(const LimitBand &, const LimitBand &) = default;
};

/// Adds what the bands of a part of a connection say to those of the part before, @p bands: each begins where the one
/// before ended, and runs of the same limit become one.
void appendBands(const std::vector<LimitBand> &later, std::vector<LimitBand> &bands);

/// Once all have been seen: as DirectionLimits::decideShortSegments() for those whose limit is Limit::count.
void decideShortSegments(bool isAckClock, std::vector<LimitBand> &bands);

} // namespace rungs
