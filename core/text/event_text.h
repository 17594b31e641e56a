// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <span>
#include <string>

namespace rungs {

/// The events as the column rungs.events has them: "retransmission(9),sack", in brackets the number of the frame that
/// is the evidence.
std::string eventNames(std::span<const Event> events);

} // namespace rungs
