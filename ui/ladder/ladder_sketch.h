// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_contents.h"

#include <QRect>

class QPainter;

namespace rungs {

struct Theme;

/// The rungs of a few frames of a connection, for a small picture of it.
/// @param numbers of the frames, from 1
LadderContentsPtr ladderSketch(const Session &session, const Story &story, std::span<const std::uint32_t> numbers);

/// Lifelines and arrows without a word, as large as @p place.
void paintLadderSketch(QPainter &painter, const QRect &place, const LadderContentsPtr &contents, const Theme &theme);

} // namespace rungs
