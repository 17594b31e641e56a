// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/chart_view.h"

#include <QPainter>

#include <memory>

namespace rungs {

Picture chartPicture(const std::vector<ShownChart> &charts, const ChartMarkPainter &paintMark, int width)
{
    constexpr int flatness = 2; // times as wide as high
    const QSize each(width, width / flatness);
    std::vector<std::shared_ptr<ChartView>> views;
    Picture picture;
    for (const ShownChart &shown : charts) {
        if (shown.chart->isEmpty())
            continue;
        auto view = std::make_shared<ChartView>();
        view->setMarkPainter(paintMark);
        view->showOnPaper(shown.chart, shown.range, each);
        views.push_back(std::move(view));
        picture.breaks.push_back(static_cast<int>(views.size()) * each.height());
    }
    if (views.empty())
        return {};
    picture.size = QSize(width, static_cast<int>(views.size()) * each.height());
    picture.paint = [views = std::move(views), each](QPainter &painter) {
        QRectF place(QPointF(), each);
        for (const std::shared_ptr<ChartView> &view : views) {
            view->paintOnPaper(painter, place);
            place.translate(0, each.height());
        }
    };
    return picture;
}

} // namespace rungs
