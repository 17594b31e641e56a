// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace rungs {

class Session;
struct DisplayOptions;

/// The time of a frame in the chosen format, with as many digits as the capture has; empty where there is none.
QString timeText(const Session &session, FrameId frame, const DisplayOptions &options);

} // namespace rungs
