// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/frame_stream.h"

#include <string>

namespace rungs {

/// One line on what the frame is: "42042 > 80 SYN seq 0 win 64240 len 0".
std::string frameSummary(const StreamFrame &frame);

} // namespace rungs
