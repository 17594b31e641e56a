// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/wrapped_text.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace rungs {

QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines)
{
    const QFontMetrics metrics(font);
    if (mostLines <= 1 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString part = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(metrics.elidedText(part.trimmed(), Qt::ElideRight, width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace rungs
