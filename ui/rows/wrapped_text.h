// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace rungs {

/// @p text in lines of at most @p width pixels, broken between words. If it needs more than @p mostLines, the last one
/// ends in an ellipsis.
QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines);

} // namespace rungs
