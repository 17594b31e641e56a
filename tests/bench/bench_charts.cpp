// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a chart of many points takes to paint, for each way of drawing: bench_charts [POINTS]. Paints it whole, then
// zooms in step by step, as a wheel does; each picture is painted anew. Prints milliseconds.
#include "core/connection/series/rates.h"
#include "ui/charts/chart_hit.h"
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace rungs;

namespace {

constexpr QSize size(1600, 1000);

Series manyPoints(std::uint32_t count)
{
    std::mt19937 random(1);
    Series series;
    series.reserve(count);
    std::int64_t time = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        time += static_cast<std::int64_t>(random() % 2000);
        series.add({time,
                    1e6 * std::sin(i * 1e-6) + static_cast<double>(random() % 100'000),
                    static_cast<std::uint32_t>(random() % 1500),
                    {i}});
    }
    return series;
}

struct Times
{
    std::vector<double> milliseconds;

    double median()
    {
        std::ranges::sort(milliseconds);
        return milliseconds[milliseconds.size() / 2];
    }
    double most() const { return *std::ranges::max_element(milliseconds); }
};

void measure(const char *name, ChartView &view, const ChartDataPtr &data)
{
    QElapsedTimer clock;
    clock.start();
    view.setData(data);
    view.grab();
    const double first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    Times frames;
    for (int i = 0; i < 40; ++i) {
        clock.restart();
        view.zoomTime(i < 20 ? 0.7 : 1 / 0.7);
        view.viewport()->repaint();
        frames.milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    Times hits;
    for (int i = 1; i < 40; ++i) {
        clock.restart();
        const QRectF plot = view.plot();
        const auto hit =
            hitAt(*data, view.scale(), plot.topLeft() + QPointF(plot.width() * i / 40, plot.height() / 2), 20, {});
        hits.milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6 + (hit ? 0 : 1e-9));
    }
    std::printf("%-10s first %7.2f   a frame %6.2f, at most %6.2f   what is pointed at %6.2f, at most %6.2f\n", name,
                first, frames.median(), frames.most(), hits.median(), hits.most());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto count = static_cast<std::uint32_t>(argc > 1 ? std::atoi(argv[1]) : 1'000'000);
    const auto points = std::make_shared<const Series>(manyPoints(count));
    ChartView view;
    view.resize(size);
    view.show();
    QEventLoop untilShown;
    QTimer::singleShot(100, &untilShown, &QEventLoop::quit);
    untilShown.exec();
    using enum ChartLayer::Shape;
    const std::pair<const char *, ChartLayer::Shape> shapes[] = {
        {"spans", spans}, {"steps", steps}, {"dots", dots}, {"line", line}, {"columns", columns}};
    for (const auto &[name, shape] : shapes) {
        auto data = std::make_shared<ChartData>();
        data->kind = ChartKind::expression;
        data->expression = QString::fromLatin1(name);
        data->time = {0, static_cast<double>((*points)[points->size() - 1].time)};
        data->layers.push_back(
            {ChartLayer::Role::expression, shape, Side::client, points, shape == columns ? 1000 : 0});
        measure(name, view, data);
    }
    return 0;
}
