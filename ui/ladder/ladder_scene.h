// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/ladder/ladder_contents.h"

#include <memory>
#include <optional>
#include <vector>

namespace rungs {

enum class Opening : std::uint8_t;
using StoryPtr = std::shared_ptr<const Story>;

/// What the ladder shows now: its contents, which bands are unfolded, what is selected and what the mouse is over.
struct LadderScene
{
    /// Two rungs, the second of which is the first to acknowledge the other.
    struct Answer
    {
        std::uint32_t data = 0;
        std::uint32_t acknowledgment = 0;
    };

    LadderContentsPtr contents = std::make_shared<const LadderContents>();
    StoryPtr story;                          ///< null: not known
    std::optional<ConnectionRow> connection; ///< empty: none is selected
    FrameId selected;
    std::vector<bool> unfolded;               ///< by band
    std::optional<std::uint32_t> currentBand; ///< where the keyboard is, if not on a rung
    std::optional<std::uint32_t> hovered;     ///< the rung under the mouse

    /// Missing, until the story is known.
    Opening opening() const;
    bool isUnfolded(std::uint32_t band) const { return band < unfolded.size() && unfolded[band]; }
    /// The rung of the selected frame.
    std::optional<std::uint32_t> currentRung() const { return contents->indexOf(selected); }
    /// Shows other contents of the same connection: what was unfolded remains so, and the selected rung is shown.
    void setContents(LadderContentsPtr next);
    /// What the rung under the mouse, else the selected one, acknowledges, and what acknowledges it.
    std::vector<Answer> answers() const;
};

} // namespace rungs
