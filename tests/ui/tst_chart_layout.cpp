// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts without a window: which part is shown, what lies on which pixel, and that millions of points lose no extreme.
#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_clip.h"
#include "ui/charts/chart_columns.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_hit.h"
#include "ui/charts/chart_limits.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_table.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr QRectF plot(100, 50, 400, 200);

Series valuesAt(const std::vector<std::pair<std::int64_t, double>> &values)
{
    Series series;
    std::uint32_t number = 0;
    for (const auto &[time, value] : values)
        series.add({time, value, 0, {number++}});
    return series;
}

ChartData chartOf(Series series, ChartLayer::Shape shape = ChartLayer::Shape::dots)
{
    ChartData chart;
    chart.time = {static_cast<double>(series[0].time), static_cast<double>(series[series.size() - 1].time)};
    ChartLayer layer;
    layer.shape = shape;
    layer.series = std::make_shared<const Series>(std::move(series));
    chart.layers.push_back(std::move(layer));
    return chart;
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void mapsTimesAndValues();
    void zoomsWhereItIsPointed();
    void staysWithinTheWhole();
    void readsBands_data();
    void readsBands();
    void putsEveryPointIntoOneColumn();
    void showsOneExtremeAmongMillions();
    void keepsSegmentsOfOneMomentApart();
    void findsTheNearest();
    void goesFromFrameToFrame();
    void leavesAFarWindowEdgeOut();
    void endsLinesAtThePlot();
    void placesLimits();
    void writesAxes_data();
    void writesAxes();
    void writesTables();
};

void TestChartLayout::mapsTimesAndValues()
{
    const ChartScale scale({{1000, 2000}, {0, 10}}, plot);
    QCOMPARE(scale.at(1500, 5), plot.center());
    QCOMPARE(scale.timeAt(100), 1000.0);
    QCOMPARE(scale.valueAt(50), 10.0);
    // Painters cannot take any number.
    QCOMPARE(scale.y(1e300), plot.bottom() - 2 * plot.height());
}

void TestChartLayout::zoomsWhereItIsPointed()
{
    const ChartSpan span{0, 100};
    QCOMPARE(span.scaled(0.5, 20), (ChartSpan{10, 60}));
    QCOMPARE(span.moved(-5), (ChartSpan{-5, 95}));
}

void TestChartLayout::staysWithinTheWhole()
{
    const ChartSpan whole{0, 1000};
    QCOMPARE((ChartSpan{-100, 300}).within(whole, 1), (ChartSpan{0, 400}));
    QCOMPARE((ChartSpan{900, 1200}).within(whole, 1), (ChartSpan{700, 1000}));
    QCOMPARE((ChartSpan{-5000, 5000}).within(whole, 1), whole);
    QCOMPARE((ChartSpan{500, 500}).within(whole, 10), (ChartSpan{495, 505}));
}

void TestChartLayout::readsBands_data()
{
    QTest::addColumn<QRectF>("band");
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<bool>("isValue");
    QTest::newRow("both") << QRectF(200, 100, 100, 80) << true << true;
    QTest::newRow("flat") << QRectF(200, 100, 100, 8) << true << false;
    QTest::newRow("upright") << QRectF(200, 100, 8, 100) << false << true;
    QTest::newRow("a click") << QRectF(200, 100, 2, 2) << false << false;
}

void TestChartLayout::readsBands()
{
    QFETCH(QRectF, band);
    QFETCH(bool, isTime);
    QFETCH(bool, isValue);
    const ChartRange range{{0, 400}, {0, 200}};
    const ChartRange next = ChartScale(range, plot).rangeOf(band, 4);
    QCOMPARE(next.time, isTime ? (ChartSpan{100, 200}) : range.time);
    QCOMPARE(next.value.end, isValue ? 150.0 : range.value.end);
}

void TestChartLayout::putsEveryPointIntoOneColumn()
{
    std::mt19937 random(3);
    Series series;
    std::int64_t time = 0;
    for (std::uint32_t i = 0; i < 20'000; ++i)
        series.add({time += random() % 3 == 0 ? random() % 5000 : 0, static_cast<double>(random() % 100), 0, {i}});
    for (const ChartRange &range :
         {ChartRange{{0, static_cast<double>(time)}, {0, 100}}, ChartRange{{1e5, 2e6 + 0.5}, {0, 100}}}) {
        const ChartScale scale(range, plot);
        std::size_t expected = series.firstNotBefore(static_cast<std::int64_t>(std::ceil(range.time.begin)));
        double before = -1;
        forEachColumn(series, scale, [&](const ChartColumn &column) {
            QCOMPARE(column.first, expected);
            QVERIFY(column.last > column.first);
            QVERIFY(column.x >= before);
            before = column.x;
            expected = column.last;
        });
        QCOMPARE(expected, series.firstNotBefore(static_cast<std::int64_t>(range.time.end) + 1));
    }
}

/// The one value that is not like the others is seen, at every size.
void TestChartLayout::showsOneExtremeAmongMillions()
{
    constexpr std::uint32_t count = 1'000'000;
    Series series;
    for (std::uint32_t i = 0; i < count; ++i)
        series.add({i * std::int64_t{1000}, i == 333'333 ? 100.0 : 10.0, 0, {i}});
    const std::int64_t extreme = 333'333'000;
    using enum ChartLayer::Shape;
    for (const ChartLayer::Shape shape : {spans, steps, dots, line, columns}) {
        ChartData chart = chartOf(series, shape);
        chart.layers[0].width = 1000;
        const ChartScale scale({chart.time, {0, 110}}, plot);
        QImage image(600, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const Theme theme = Theme::light();
        ChartPainter(scale, theme, 16, {}).paint(painter, chart, {});
        painter.end();
        const int x = static_cast<int>(scale.x(static_cast<double>(extreme)));
        const int y = static_cast<int>(scale.y(99));
        bool isSeen = false;
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -3; dy <= 3; ++dy)
                isSeen |= image.pixel(x + dx, y + dy) != QColor(Qt::white).rgb();
        }
        QVERIFY2(isSeen, qPrintable(QString::number(static_cast<int>(shape))));
        QCOMPARE(image.pixel(x + 20, y), QColor(Qt::white).rgb());
    }
}

void TestChartLayout::keepsSegmentsOfOneMomentApart()
{
    const ChartData chart = chartOf(valuesAt({{50, 10}, {50, 60}, {50, 90}, {100, 0}}));
    const ChartScale scale({{0, 100}, {0, 100}}, plot);
    for (std::uint32_t i = 0; i < 3; ++i) {
        const SeriesPoint &point = (*chart.layers[0].series)[i];
        const auto hit = hitAt(chart, scale, scale.at(50, point.value), 10, {});
        QVERIFY(hit);
        QCOMPARE(hit->point.frame, FrameId{i});
    }
}

void TestChartLayout::findsTheNearest()
{
    ChartData chart = chartOf(valuesAt({{10, 10}, {20, 90}, {30, 10}}));
    const ChartScale scale({{0, 40}, {0, 100}}, plot);
    QCOMPARE(hitAt(chart, scale, scale.at(20, 90) + QPointF(3, 3), 10, {})->point.frame, FrameId{1});
    QVERIFY(!hitAt(chart, scale, scale.at(20, 40), 10, {}));
    QVERIFY(!hitAt(chart, scale, scale.at(20, 90), 10, {0}));
    // An event is meant rather than what lies below it.
    SeriesMark mark;
    mark.at = {20, 90, 0, {7}};
    chart.marks.push_back(mark);
    QCOMPARE(hitAt(chart, scale, scale.at(20, 90), 10, {})->point.frame, FrameId{7});
    // A column is hit along its width.
    ChartData bars = chartOf(valuesAt({{0, 50}, {20, 20}}), ChartLayer::Shape::columns);
    bars.layers[0].width = 20;
    QCOMPARE(hitAt(bars, scale, scale.at(15, 50), 10, {})->point.frame, FrameId{0});
}

void TestChartLayout::goesFromFrameToFrame()
{
    ChartData chart = chartOf(valuesAt({{10, 1}, {20, 2}, {20, 3}, {30, 4}}));
    QList<std::uint32_t> frames;
    std::optional<SeriesPoint> at = endOf(chart, true, {});
    while (at) {
        frames.append(at->frame.value);
        at = neighbourOf(chart, at->frame, at->time, 1, {});
    }
    QCOMPARE(frames, QList<std::uint32_t>({0, 1, 2, 3}));
    at = endOf(chart, false, {});
    frames.clear();
    while (at) {
        frames.append(at->frame.value);
        at = neighbourOf(chart, at->frame, at->time, -1, {});
    }
    QCOMPARE(frames, QList<std::uint32_t>({3, 2, 1, 0}));
    QVERIFY(!endOf(chart, true, {0}));
}

void TestChartLayout::leavesAFarWindowEdgeOut()
{
    const auto chartWith = [](double edge) {
        ChartData chart = chartOf(valuesAt({{0, 0}, {100, 1000}}));
        ChartLayer layer;
        layer.role = ChartLayer::Role::windowEdge;
        layer.series = std::make_shared<const Series>(valuesAt({{0, edge}}));
        chart.layers.push_back(layer);
        return chart;
    };
    QVERIFY(chartWith(3000).first().value.end > 3000);
    QVERIFY(chartWith(64000).first().value.end < 1200);
    QVERIFY(chartWith(64000).whole().value.end > 64000);
}

/// Files know no clipping.
void TestChartLayout::endsLinesAtThePlot()
{
    QCOMPARE(clipped({0, 100, 1000, 100}, plot), QLineF(100, 100, 500, 100));
    QCOMPARE(clipped({200, 0, 200, 1000}, plot), QLineF(200, 50, 200, 250));
    QVERIFY(!clipped({0, 0, 1000, 0}, plot));
    ClippedPath path(plot);
    for (const QPointF &point : {QPointF(150, 100), QPointF(150, 0), QPointF(300, 0), QPointF(300, 150)})
        path.lineTo(point);
    QCOMPARE(path.parts(), (QList<QPolygonF>{{{150, 100}, {150, 50}}, {{300, 50}, {300, 150}}}));
}

void TestChartLayout::placesLimits()
{
    const auto band = [](std::int64_t from, std::int64_t until, Limit limit) {
        LimitBand result;
        result.from = from;
        result.until = until;
        result.limit = limit;
        return result;
    };
    const std::vector<LimitBand> bands = {band(0, 500, Limit::application), band(500, 501, Limit::network),
                                          band(501, 1000, Limit::application)};
    // What takes less than a column of pixels gives way to what takes more.
    const QRectF strip(100, 0, 100, 10);
    const auto all = placedLimits(bands, {0, 1000}, strip);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].place, strip);
    const auto closer = placedLimits(bands, {495, 505}, strip);
    QCOMPARE(closer.size(), std::size_t{3});
    QCOMPARE(closer[1].place, QRectF(150, 0, 10, 10));
    QCOMPARE(closer[1].limit, Limit::network);
    // What of the network it was is said apart.
    std::vector<LimitBand> network = {band(0, 500, Limit::network), band(500, 1000, Limit::network)};
    network[0].network = NetworkLimit::queue;
    network[1].network = NetworkLimit::timer;
    QCOMPARE(placedLimits(network, {0, 1000}, strip).size(), std::size_t{2});
    QCOMPARE(placedLimits(network, {0, 1000}, strip)[1].network, NetworkLimit::timer);
    QCOMPARE(limitAt(bands, 500.5)->limit, Limit::network);
    QVERIFY(!limitAt(bands, 1001));
    QVERIFY(!limitAt(bands, -1));
}

void TestChartLayout::writesAxes_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, double least, double greatest, ChartUnit unit, const char *written) {
        QTest::newRow(name) << least << greatest << static_cast<int>(unit) << QString::fromLatin1(written);
    };
    row("bytes", 0, 900, ChartUnit::bytes, "200 0 bytes");
    row("kilobytes", 0, 800'000, ChartUnit::bytes, "200 0 kB");
    row("a part of a megabyte", 1'000'000, 1'100'000, ChartUnit::bytes, "0.02 2 MB");
    row("rate", 0, 2'500'000, ChartUnit::bytesPerSecond, "0.5 1 MB/s");
    row("milliseconds", 0, 0.05, ChartUnit::seconds, "10 0 ms");
    row("seconds", 0, 3, ChartUnit::seconds, "1 0 s");
    row("numbers", -5, 5, ChartUnit::number, "2 0 ");
    row("nothing", 0, 0, ChartUnit::number, "1 0 ");
}

void TestChartLayout::writesAxes()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    QFETCH(int, unit);
    QFETCH(QString, written);
    const ChartAxis axis = ChartAxis::ofValues({least, greatest}, static_cast<ChartUnit>(unit), 5);
    QCOMPARE(u"%1 %2 %3"_s.arg(axis.step).arg(axis.decimals).arg(axis.name), written);
}

void TestChartLayout::writesTables()
{
    ChartData chart = chartOf(valuesAt({{1'500'000'000, 7}}));
    chart.connection = {0};
    Series spans;
    spans.add({2'000'000'001, 10, 5, {1}});
    chart.layers.push_back(
        {ChartLayer::Role::sack, ChartLayer::Shape::spans, Side::server, std::make_shared<const Series>(spans)});
    SeriesMark mark;
    mark.at = {3, 4, 0, {2}};
    mark.kind = EventKind::zeroWindow;
    mark.from = Side::server;
    chart.marks.push_back(mark);
    std::string text;
    const auto write = [&text](std::string_view part) {
        text += part;
        return true;
    };
    QVERIFY(writeTable(chart, write, {}));
    QCOMPARE(QString::fromStdString(text), u"layer,from,frame,time,value,end\n"
                                           u"sent,client,1,1.500000000,7,\n"
                                           u"sack,server,2,2.000000001,10,15\n"
                                           u"zero-window,server,3,0.000000003,4,\n"_s);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!writeTable(chart, write, stop.get_token()));
}

} // namespace rungs

QTEST_MAIN(rungs::TestChartLayout)
#include "tst_chart_layout.moc"
