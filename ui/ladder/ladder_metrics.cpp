// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_metrics.h"

#include "core/text/address_text.h"
#include "ui/ladder/rung_label.h"
#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace rungs {

namespace {

int widestPill(const QFont &font, const LadderContents &contents, bool isBrief)
{
    std::uint32_t states = 0;
    for (const LadderPill &pill : contents.pills)
        states |= 1U << static_cast<unsigned>(pill.state);
    int width = 0;
    for (unsigned state = 0; state <= static_cast<unsigned>(TcpState::timeWait); ++state) {
        if ((states >> state & 1U) != 0)
            width = std::max(width, pillSize(font, pillText(static_cast<TcpState>(state), isBrief)).width());
    }
    return width;
}

int widest(const QFont &font, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, QFontMetrics(font).horizontalAdvance(text));
    return width;
}

} // namespace

LadderMetrics ladderMetrics(const QWidget *widget)
{
    const QFontMetrics font = widget->fontMetrics();
    LadderMetrics metrics;
    metrics.lineHeight = std::max(1, font.height());
    metrics.margin = std::max(2, font.height() / 2);
    metrics.timeWidth = 0;
    return metrics;
}

LadderMetrics ladderMetrics(const QWidget *widget, const LadderScene &scene, const QStringList &times, int width)
{
    LadderMetrics metrics = ladderMetrics(widget);
    if (times.isEmpty())
        return metrics;
    const int shortestArrow = metrics.lineHeight * 8;
    int room = width - 2 * metrics.margin - shortestArrow;
    const auto take = [&room](int &measure, int wanted, int count) {
        if (wanted * count > room)
            return;
        measure = wanted;
        room -= wanted * count;
    };
    if (!scene.contents->pills.empty()) {
        for (const bool isBrief : {false, true}) {
            if (metrics.gutterWidth == 0) {
                take(metrics.gutterWidth, widestPill(pillFont(widget), *scene.contents, isBrief) + metrics.margin, 2);
                metrics.arePillsBrief = isBrief;
            }
        }
    }
    take(metrics.timeWidth, widest(timeFont(widget), times) + 2 * metrics.margin, 1);
    if (!scene.contents->phases.empty())
        take(metrics.phaseWidth, metrics.lineHeight + metrics.margin, 1);
    if (scene.connection) {
        const QString server = QString::fromStdString(endpointText(scene.connection->server));
        metrics.serverRoom = std::min(width / 5, widest(endpointFont(widget), {server}) / 2 + metrics.margin);
    }
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

QFont pillFont(const QWidget *widget)
{
    return boldFont(scaledFont(widget->font(), 0.8));
}

QString pillText(TcpState state, bool isBrief)
{
    return isBrief ? stateLetters(state) : stateName(state);
}

QSize pillSize(const QFont &pillFont, const QString &text)
{
    const QFontMetrics font(pillFont);
    return {font.horizontalAdvance(text) + font.height(), font.height() + font.height() / 3};
}

QFont phaseFont(const QWidget *widget)
{
    return scaledFont(widget->font(), 0.85);
}

} // namespace rungs
