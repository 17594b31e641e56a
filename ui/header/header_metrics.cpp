// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_metrics.h"

#include "ui/theme/fonts.h"

#include <QWidget>

#include <algorithm>

namespace rungs {

HeaderMetrics headerMetrics(const QWidget *widget)
{
    const QFontMetrics font = widget->fontMetrics();
    const QFontMetrics mono(monospaceFont(widget));
    HeaderMetrics metrics;
    metrics.lineHeight = std::max(1, font.height());
    metrics.margin = std::max(2, font.height() / 2);
    metrics.offsetWidth = mono.horizontalAdvance(QStringLiteral("0000")) + 2 * metrics.margin;
    metrics.minimumBitWidth = std::max(2, mono.horizontalAdvance(u'0') + 1);
    return metrics;
}

} // namespace rungs
