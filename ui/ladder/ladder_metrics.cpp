// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_metrics.h"

#include "core/text/address_text.h"
#include "ui/ladder/rung_label.h"
#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace rungs {

LadderMetrics ladderMetrics(const QWidget *widget)
{
    const QFontMetrics font = widget->fontMetrics();
    LadderMetrics metrics;
    metrics.lineHeight = std::max(1, font.height());
    metrics.margin = std::max(2, font.height() / 2);
    metrics.timeWidth = 0;
    return metrics;
}

QFont timeFont(const QWidget *widget)
{
    return scaledFont(monospaceFont(widget), 0.85);
}

QFont endpointFont(const QWidget *widget)
{
    return scaledFont(monospaceFont(widget), 0.9);
}

int endpointWidth(const QWidget *widget, const EndpointAddress &endpoint)
{
    return QFontMetrics(endpointFont(widget)).horizontalAdvance(QString::fromStdString(endpointText(endpoint)));
}

QFont pillFont(const QWidget *widget)
{
    return boldFont(scaledFont(widget->font(), 0.8));
}

QSize pillSize(const QWidget *widget, TcpState state)
{
    const QFontMetrics font(pillFont(widget));
    return {font.horizontalAdvance(stateName(state)) + font.height(), font.height() + font.height() / 3};
}

QFont phaseFont(const QWidget *widget)
{
    return scaledFont(widget->font(), 0.85);
}

} // namespace rungs
