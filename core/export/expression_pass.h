// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/program.h"
#include "core/session/frame_order.h"

#include <functional>

namespace rungs {

/// Calls @p visit with the place in @p frames and what @p expression can ask of each of them, in order. Where the
/// expression needs connections, the capture is read from its beginning, at most twice; frames that cannot be read are
/// left out.
/// @return false where it was stopped
bool forEachAsked(const SessionPtr &session, const FrameSpan &frames, const filter::Expression &expression,
                  const std::stop_token &stop, const FrameProgress &progress,
                  const std::function<void(std::uint32_t place, const filter::FrameFacts &facts)> &visit);

} // namespace rungs
