// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <cstdint>
#include <optional>

namespace rungs {

/// Where a segment's relative numbers count from.
struct SequenceContext
{
    std::optional<std::uint32_t> sequenceBase;       ///< of the sender
    std::optional<std::uint32_t> acknowledgmentBase; ///< of the receiver
    bool isRelativeFirst = false;                    ///< which form stands in front; the other one follows in brackets
};

/// Of the segment in frame @p frame; nothing is known of a frame without one.
SequenceContext sequenceContext(const Session &session, FrameId frame);

} // namespace rungs
