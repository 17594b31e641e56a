// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/series/series.h"

#include <cstdint>

namespace rungs {

/// A span of time that charts count in: 1, 2 or 5 times a power of ten, in nanoseconds, so that about @p count of them
/// make up @p span.
std::int64_t usualStep(std::int64_t span, std::int64_t count);

/// What the values add up to in each span of @p width nanoseconds, a second: from payload, the throughput. The spans
/// begin at multiples of the width, and those without a value up to the next are 0. Each point is at the begin of its
/// span, and has the first frame in it.
Series rateOfSums(const Series &values, std::int64_t width);
/// How far the values come in each span of @p width nanoseconds, a second: from what is acknowledged, the goodput.
Series rateOfGrowth(const Series &values, std::int64_t width);

} // namespace rungs
