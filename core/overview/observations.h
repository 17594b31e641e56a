// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/connection_scan.h"
#include "core/overview/endpoint_counts.h"
#include "core/overview/frame_scan.h"
#include "core/overview/overview.h"

namespace rungs {

/// How many connections or endpoints have a sentence of their own, of each kind of observation.
constexpr std::size_t mostSentences = 5;

/// What stands out, the worst first: by what it cost in time; then, of what cost none, faults by their count, what is
/// true of the capture, and notes.
/// @p overview with everything but its observations
Observations observationsOf(const Session &session, const CaptureOverview &overview, const FrameScan &frames,
                            const ConnectionScan &connections, const EndpointLists &endpoints);

} // namespace rungs
