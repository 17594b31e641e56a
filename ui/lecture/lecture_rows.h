// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_contents.h"
#include "ui/lecture/lecture_page.h"
#include "ui/lecture/lecture_plan.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"

namespace rungs {

struct Story;

/// What the ladder of a lecture is made from.
struct LectureLadder
{
    const Selection &selection;
    const ViewOptions &options;
    const LadderContents &contents;
    const LecturePlan &plan;      ///< of the contents
    const Story *story = nullptr; ///< null: not known yet
};

/// The last rows up to the unit @p current, and the one that follows: at most @p most.
/// @param lastShown of the frames after it only the number of the next one is shown; none: all are shown
void addRows(LecturePage &page, const LectureLadder &ladder, std::size_t current, std::size_t most, FrameId lastShown);

} // namespace rungs
