// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/capture/capture_info.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace rungs {

/// What is true of a capture as a whole, and is said once for it.
struct FileFinding
{
    /// The gravest first.
    enum class Kind : std::uint8_t {
        framesDropped,        ///< by the interface or the system that captured
        undescribedInterface, ///< frames are shown as data
        linkTypeNotDecoded,   ///< frames are shown as data
        timesOutOfRange,      ///< frames are shown without a time
        timesBackwards,
        recordedTwice,
        oneSideOnly,
        headersCut,          ///< by the snap length
        checksumsFilledIn,   ///< by the network card, after the capture
        checksumsLeftToCard, ///< only the sum of the pseudo-header
    };

    Kind kind;
    /// recordedTwice: both directions; oneSideOnly: all connections.
    bool isEverything = false;
    /// checksumsFilledIn: what they cover was acknowledged, and not sent again; else most checksums are wrong.
    bool isProven = false;
    std::uint64_t count = 0; ///< of frames, segments or connections; 0: not counted
    FrameId first;           ///< the first of them, where there is one
    Duration longest = {};   ///< timesBackwards: the longest step back
    LinkType linkType = {};  ///< linkTypeNotDecoded: that of the first
};

/// As rungs-cli writes it.
std::string_view nameOf(FileFinding::Kind kind);

/// The gravest first, each kind once.
using FileFindings = std::vector<FileFinding>;

} // namespace rungs
