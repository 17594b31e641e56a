// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <span>
#include <string>
#include <string_view>

namespace rungs {

/// The events as the column rungs.events has them: "retransmission(9),sack", in brackets the number of the frame that
/// is the evidence.
std::string eventNames(std::span<const Event> events);

/// What made the endpoint send it, in a word for scripts: "fast", "tail-loss-probe", "timer"; empty where nothing is
/// said.
std::string_view causeName(Cause cause);

} // namespace rungs
