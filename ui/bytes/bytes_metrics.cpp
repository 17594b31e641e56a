// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bytes_metrics.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace rungs {

BytesMetrics bytesMetrics(const QWidget *widget)
{
    const QFontMetrics font(monospaceFont(widget));
    BytesMetrics metrics;
    metrics.charWidth = std::max(1, font.horizontalAdvance(u'0'));
    metrics.rowHeight = std::max(1, font.height() * 5 / 4);
    metrics.margin = std::max(2, font.height() * 2 / 3);
    return metrics;
}

} // namespace rungs
