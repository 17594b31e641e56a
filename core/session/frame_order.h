// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection_order.h"

#include <functional>
#include <stop_token>

namespace rungs {

/// What frames can be put in order by.
enum class FrameKey : std::uint8_t {
    number,
    mark, ///< the gravest of its segment's events
    time,
    sincePrevious, ///< time since the frame before it in the capture
    source,        ///< IPv4 before IPv6 before link addresses, by number, then by port
    destination,
    protocol, ///< the innermost, by name
    flags,    ///< of its segment, as all that follow
    sequence,
    rawSequence,
    acknowledgment,
    rawAcknowledgment,
    payloadLength,
    action, ///< by the mark, then the events, then the flags; of other frames the protocol
};

/// Whether the frame table has the key of every frame with a segment, so that no bytes are read for it.
bool isInFrameTable(FrameKey key);

/// Some frames of a capture: those of a list, or the first ones.
struct FrameSpan
{
    FrameListPtr list;       ///< in the order of the capture; null: the first ones
    std::uint32_t count = 0; ///< of frames, in the list or of the capture

    FrameId operator[](std::uint32_t index) const { return list ? (*list)[index] : FrameId{index}; }
};

/// How many of the frames have been read; may be empty.
using FrameProgress = std::function<void(std::uint32_t frames)>;

/// The frames by @p key, the least first, or the greatest where @p isDescending. Frames that are alike stay in the
/// order of the capture; those without the key (no segment, not captured) come last either way.
/// @return null where it was stopped
FrameListPtr sortedFrames(const Session &session, const FrameSpan &frames, FrameKey key, bool isDescending,
                          const std::stop_token &stop, const FrameProgress &progress = {});

} // namespace rungs
