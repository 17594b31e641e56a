// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace rungs {

/// By connection, in nanoseconds.
using ConnectionCosts = std::vector<std::int64_t>;
using ConnectionCostsPtr = std::shared_ptr<const ConnectionCosts>;

/// The time that each connection stood still because something was lost or its receiver had no room: what passed since
/// the segment before, in front of each retransmission, and of each segment while a receive window was closed. One pass
/// over the frame table, by what it says of the frames.
/// @return null where it was stopped
ConnectionCostsPtr connectionCosts(const Session &session, const std::stop_token &stop);

} // namespace rungs
