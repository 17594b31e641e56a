// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace rungs {

/// How many bytes one of a segment's window field is, and what says so.
struct WindowScale
{
    enum class Source : std::uint8_t {
        none,        ///< nothing is known of the segment's connection
        isSyn,       ///< the window of a SYN is never scaled (RFC 7323 2.2)
        option,      ///< both SYNs have the option; syn: that of the segment's sender
        notOffered,  ///< syn has no such option, so neither side scales
        optionsCut,  ///< whether syn has it was not captured
        notCaptured, ///< a SYN is missing
    };

    Source source = Source::none;
    std::uint8_t shift = 0; ///< 0 where it is not scaled or not known
    FrameId syn;

    bool isKnown() const { return source != Source::none && source < Source::optionsCut; }
};

/// Of the segment in frame @p frame. Reads the first segments of its connection from the file.
WindowScale windowScaleOf(const Session &session, FrameId frame);

} // namespace rungs
