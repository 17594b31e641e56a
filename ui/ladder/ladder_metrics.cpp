// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_metrics.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace rungs {

LadderMetrics ladderMetrics(const QWidget *widget)
{
    const QFontMetrics font = widget->fontMetrics();
    const QFontMetrics small(scaledFont(monospaceFont(widget), 0.85));
    LadderMetrics metrics;
    metrics.lineHeight = std::max(1, font.height());
    metrics.margin = std::max(2, font.height() / 2);
    metrics.timeWidth = small.horizontalAdvance(QStringLiteral("0000.000000")) + 2 * metrics.margin;
    return metrics;
}

QString endpointText(const EndpointAddress &endpoint)
{
    return QString::number(endpoint.port);
}

int endpointWidth(const QWidget *widget, const EndpointAddress &endpoint)
{
    return QFontMetrics(scaledFont(monospaceFont(widget), 0.9)).horizontalAdvance(endpointText(endpoint));
}

} // namespace rungs
