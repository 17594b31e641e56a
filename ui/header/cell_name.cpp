// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/cell_name.h"

#include <QStringList>

namespace rungs {

namespace {

QString initials(const QString &name)
{
    QString result;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber())
            result += word.front().toUpper();
    }
    return result;
}

} // namespace

QString nameThatFits(const QString &name, const QString &brief, int width, const QFontMetrics &font)
{
    const QStringList candidates = {name, brief, initials(name), brief.left(1), name.left(1)};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty() && font.horizontalAdvance(candidate) <= width)
            return candidate;
    }
    return {};
}

} // namespace rungs
