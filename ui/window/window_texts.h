// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace rungs {

class Selection;
class Session;

/// "http.pcap · 11 packets · 1 connection · Linux cooked capture v2"
QString captureStatus(const Selection &selection);
/// "tcp.hdr_len · byte 52 · 4 bits"
QString fieldStatus(const Selection &selection);

/// The keyboard shortcuts as an HTML table.
QString shortcutsText(const QList<QAction *> &actions);
/// The same in Markdown, for the guide.
QString shortcutsMarkdown(const QList<QAction *> &actions);
/// "Qt 6.4.2, libpcap 1.10.3": those that run.
QString libraryVersions();
/// What the program is, its version and its licence, as HTML.
/// @p report of rungs-capture, as CaptureRun::privileges() has it
QString aboutText(const QString &report);

} // namespace rungs
