// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <memory>
#include <vector>

namespace rungs {

/// Some frames of a capture, in order.
using FrameList = std::vector<FrameId>;
using FrameListPtr = std::shared_ptr<const FrameList>;

/// The frames of one connection: a scan of one column, that can be stopped. Where the capture has grown, only what is
/// new is looked at: @p known are its frames as they were found in the first @p scanned ones.
/// @return what was found until the stop
FrameListPtr framesOfConnection(const Session &session, ConnectionId connection, const FrameListPtr &known,
                                std::uint32_t scanned, const std::stop_token &stop);

} // namespace rungs
