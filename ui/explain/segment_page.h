// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "ui/models/packet_mark.h"

#include <QString>
#include <QUrl>

namespace rungs {

struct Theme;

/// The URL by which the page shows the sign of @p mark; the pane that shows the page paints it.
QUrl markUrl(PacketMark mark);

/// The explanation of a segment as HTML with links: its line, a card for each verdict, related segments, its sums and
/// the states of both endpoints.
/// @param lastShown nothing is said that speaks of a frame after it; none: all is said
QString segmentPage(const Story &story, const Rung &rung, const Theme &theme, FrameId lastShown = {});
/// The same of an ICMP error about a segment.
QString icmpErrorPage(const Story &story, const IcmpRung &icmp, const Theme &theme);

} // namespace rungs
