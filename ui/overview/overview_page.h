// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "ui/models/packet_mark.h"

#include <QString>
#include <QUrl>

namespace rungs {

struct Theme;

/// What the page shows as pictures; the pane that shows it paints them.
QUrl signUrl(PacketMark mark);
/// When the events of @p kind happened.
QUrl timesUrl(EventKind kind);
/// A bar as long as the share of this class of lengths.
QUrl lengthUrl(std::size_t place);
/// A bar of what limited one of the longest transfers.
QUrl transferUrl(std::size_t place);

/// The link that sets a filter; its path is the text of the filter.
QUrl filterUrl(const QString &filter);

/// The capture at a glance as HTML with headings, tables, and links to frames, connections and filters.
/// @p isWide whether there is room for the pictures and addresses of the tables
QString overviewPage(const Session &session, const CaptureOverview &overview, const Theme &theme, bool isWide);

} // namespace rungs
