// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "ui/ladder/ladder_rung.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

class Session;
struct Story;

/// What a ladder shows, independent of size and font: made once per connection, immutable, a few bytes per rung.
struct LadderContents
{
    std::vector<LadderRung> rungs;       ///< in the order of the capture
    std::vector<LadderPill> pills;       ///< by rung
    std::vector<LadderBand> bands;       ///< by rung
    std::vector<LadderPhase> phases;     ///< by rung
    std::vector<std::uint32_t> late;     ///< the rungs whose arrow begins above their own row
    std::uint32_t longestReach = 0;      ///< how many rungs a late arrow spans, at most
    static constexpr int waitUnit = 256; ///< to a rung's height
    /// The waits before the rungs up to each, in parts of a rung's height, for the form in proportion to time.
    std::vector<std::int64_t> waits;

    std::optional<std::uint32_t> indexOf(FrameId frame) const;
    /// The band that a rung belongs to.
    std::optional<std::uint32_t> bandOf(std::uint32_t rung) const;
    /// Measures the waits. @p times of the rungs, not necessarily in order
    void setTimes(std::span<const Timestamp> times);
};

/// The first rungs of @p contents, up to @p last.
LadderContents upTo(const LadderContents &contents, FrameId last);

using LadderContentsPtr = std::shared_ptr<const LadderContents>;

/// Whether @p story assigns the frame to another connection. A frame after its last rung is only not reached yet: a
/// story comes in parts, and the file may have grown since.
bool isForeign(const Story &story, FrameId frame);

/// What is shown of a connection before its story is known: who sent which frame.
LadderContents plainContents(const Session &session, std::span<const FrameId> frames);
/// @param frames of the connection according to the capture; those that the story assigns to another connection, or has
///               not reached yet, are shown too
LadderContents storyContents(const Session &session, std::span<const FrameId> frames, const Story &story);

} // namespace rungs
