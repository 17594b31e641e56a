// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>

namespace rungs {

enum class TimeFormat : std::uint8_t {
    sinceStart,    ///< of the capture, or since the frame that was made the zero of time
    sincePrevious, ///< frame
    ofDay,         ///< in the time zone of this desktop
    utc,           ///< date and time
};

enum class NumberForm : std::uint8_t {
    relative, ///< to the first of the connection; the raw number beside it
    raw,
};

/// How values are shown, in every pane the same.
struct DisplayOptions
{
    NumberForm sequenceNumbers = NumberForm::relative; ///< which form comes first
    TimeFormat time = TimeFormat::sinceStart;
    FrameId timeReference; ///< the zero of sinceStart; none: the first frame

    friend bool operator==(const DisplayOptions &, const DisplayOptions &) = default;
};

} // namespace rungs
