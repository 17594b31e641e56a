// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace rungs {

Picture chartPicture(const std::vector<ShownChart> &charts, const ChartMarkPainter &paintMark, int width)
{
    constexpr int flatness = 2; // times as wide as high
    const QSize each(width, width / flatness);
    const bool isOneOfSeveral =
        std::ranges::count_if(charts, [](const ShownChart &shown) { return !shown.chart->isEmpty(); }) > 1;
    const int head = isOneOfSeveral ? QFontMetrics(paperFont()).height() * 2 : 0;
    std::vector<std::shared_ptr<ChartView>> views;
    Picture picture;
    for (const ShownChart &shown : charts) {
        if (shown.chart->isEmpty())
            continue;
        auto view = std::make_shared<ChartView>();
        view->setMarkPainter(paintMark);
        view->showOnPaper(shown.chart, shown.range, each);
        views.push_back(std::move(view));
        picture.breaks.push_back(static_cast<int>(views.size()) * (head + each.height()));
    }
    if (views.empty())
        return {};
    picture.size = QSize(width, static_cast<int>(views.size()) * (head + each.height()));
    picture.paint = [views = std::move(views), each, head](QPainter &painter) {
        QRectF place(QPointF(0, head), each);
        for (const std::shared_ptr<ChartView> &view : views) {
            if (head > 0) {
                painter.setFont(paperFont());
                painter.setPen(Theme::light().text);
                painter.drawText(QRectF(place.left(), place.top() - head, place.width(), head),
                                 Qt::AlignLeft | Qt::AlignVCenter, view->accessibleName());
            }
            view->paintOnPaper(painter, place);
            place.translate(0, head + each.height());
        }
    };
    return picture;
}

} // namespace rungs
