// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/program.h"
#include "core/session/frame_order.h"

namespace rungs {

/// The frames by the first value of @p expression in each: numbers by size, addresses and bytes by their bytes, texts
/// by their first 64 bytes. The rest is as for sortedFrames(). Where the expression needs connections, the capture is
/// read from its beginning, at most twice.
FrameListPtr framesByExpression(const SessionPtr &session, const FrameSpan &frames,
                                const filter::Expression &expression, bool isDescending, const std::stop_token &stop,
                                const FrameProgress &progress = {});

} // namespace rungs
