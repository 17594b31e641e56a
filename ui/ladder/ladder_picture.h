// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/ladder_scene.h"
#include "ui/painted/picture.h"

namespace rungs {

class Selection;
class ViewOptions;

/// The ladder of @p scene as a picture of @p width, with nothing selected.
/// @param options, selection how numbers and times are shown; both outlive the picture
Picture ladderPicture(LadderScene scene, LadderSpacing spacing, const Selection &selection, const ViewOptions &options,
                      int width);

/// The scene of a connection whose story is known, its bands folded.
LadderScene ladderScene(const Session &session, const StoryPtr &story);

} // namespace rungs
