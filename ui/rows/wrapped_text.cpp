// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/wrapped_text.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace rungs {

QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines)
{
    const QFontMetrics metrics(font);
    // Measured once: what has room may be cut all the same by the other way to measure.
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    if (mostLines <= 1)
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
        const bool isMore = isLast && line.textStart() + line.textLength() < text.size();
        // Layout and metrics may differ by a pixel, so what the layout lets pass is not measured again.
        lines.append(isMore ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                            : text.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace rungs
