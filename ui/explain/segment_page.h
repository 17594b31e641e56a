// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "ui/models/packet_mark.h"

#include <QString>
#include <QUrl>

namespace rungs {

struct Theme;

/// What the page shows the sign of @p mark by; who shows the page paints it.
QUrl markUrl(PacketMark mark);

/// All that is said of a segment, as HTML with links: its line, a card for each verdict, what it answers, its sums and
/// the states of both ends.
QString segmentPage(const Story &story, const Rung &rung, const Theme &theme);

} // namespace rungs
