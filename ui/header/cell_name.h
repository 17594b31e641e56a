// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace rungs {

/// A name for a cell of @p width pixels: the whole name where it fits, else the brief one, the initials of its words,
/// its first letter; empty where not even that fits.
QString nameThatFits(const QString &name, const QString &brief, int width, const QFontMetrics &font);

} // namespace rungs
