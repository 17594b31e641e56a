// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_sign.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr double widthOfLabel = 5; ///< in heights of the text, the room beside it included
constexpr double heightOfLabel = 3;
constexpr auto layerProperty = "layer"; ///< of a legend's marker
constexpr double heightOfStrip = 1.15;
constexpr double besideLabels = 12; ///< pixels above and below those of an axis, as Qt Charts makes it
constexpr double smaller = 0.9;     ///< than the text of the window: what is written on a chart

QAccessibleInterface *makeChartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ItemsAccessible(view, *view, QAccessible::Table) : nullptr;
}

/// %.3f of Qt Charts, with the unit behind the number.
QString formatOf(const ChartAxis &axis)
{
    const QString unit = axis.name.isEmpty() ? QString() : u' ' + axis.name;
    return u"%.%1f%2"_s.arg(axis.decimals).arg(unit);
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_times(new QValueAxis(this))
    , m_values(new QValueAxis(this))
    , m_plot(new ChartPlot(chart()))
    , m_overlay(new ChartOverlay(chart()))
    , m_data(std::make_shared<const ChartData>())
{
    installChartItems();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRubberBand(QChartView::NoRubberBand);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundRoundness(0);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (QValueAxis *axis : {m_times, m_values})
        axis->setTickType(QValueAxis::TicksDynamic);
    chart()->legend()->setAlignment(Qt::AlignTop); // of its rows
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    // It gets as many rows as it needs: in the layout of Qt Charts it has one, and cuts its texts.
    chart()->legend()->detachFromChart();
    chart()->legend()->setBackgroundVisible(false);
    chart()->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(chart(), &QGraphicsWidget::geometryChanged, this, &ChartView::placeLegend);
    connect(chart(), &QChart::plotAreaChanged, this, [this] {
        showAxes();
        showPlot();
    });
    applyLook();
}

ChartView::~ChartView() = default;

Theme ChartView::look() const
{
    return m_isOnPaper ? Theme::light() : Theme::of(this);
}

double ChartView::em() const
{
    return QFontMetricsF(chart()->legend()->font()).height();
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 28, line * 18};
}

QSize ChartView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 10, line * 8};
}

QRectF ChartView::plot() const
{
    return chart()->mapRectToScene(chart()->plotArea());
}

/// Between the labels of the time axis and the legend.
QRectF ChartView::strip() const
{
    if (m_data->bands.empty())
        return {};
    const QRectF plot = chart()->plotArea();
    const double height = em() * heightOfStrip;
    return {plot.left(), plot.bottom() + em() + besideLabels, plot.width(), height};
}

void ChartView::setMarkPainter(const ChartMarkPainter &painter)
{
    m_paintMark = painter;
    applyLook();
}

void ChartView::setData(const ChartDataPtr &data)
{
    const bool isSame = data->kind == m_data->kind && data->connection == m_data->connection
                        && data->direction == m_data->direction && data->expression == m_data->expression
                        && data->layers.size() == m_data->layers.size() && !m_data->isEmpty();
    m_data = data;
    m_hovered.reset();
    m_hoveredBand.reset();
    if (!isSame) {
        m_hidden.clear();
        m_isUntouched = true;
    }
    fillLegend();
    setAccessibleName(headingOf(*data));
    setAccessibleDescription(summaryOf(*data));
    if (m_isUntouched)
        apply(data->first());
    else if (m_showsAll)
        apply(data->whole());
    else
        apply(m_range);
}

void ChartView::setFrame(FrameId frame, std::optional<std::int64_t> time)
{
    m_frame = time ? frame : FrameId{};
    m_frameTime = time;
    // A frame of another connection is not brought into view, and no person has chosen this range.
    const double at = static_cast<double>(time.value_or(0));
    if (time && !m_range.time.contains(at) && m_data->whole().time.contains(at)) {
        ChartRange range = m_range;
        range.time = range.time.moved(at - (range.time.begin + range.time.end) / 2);
        apply(range);
    }
    showOverlay();
    if (hasFocus() && currentItem() >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(currentItem());
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::setRange(const ChartRange &range)
{
    m_isUntouched = false;
    apply(range);
}

void ChartView::apply(const ChartRange &range)
{
    const ChartRange whole = m_data->whole();
    const ChartRange next = range.within(whole);
    const bool isOther = next != m_range;
    m_range = next;
    m_showsAll = next == whole;
    showAxes();
    showPlot();
    if (isOther)
        emit rangeChanged();
}

void ChartView::showAll()
{
    setRange(m_data->whole());
}

void ChartView::zoomTime(double factor)
{
    ChartRange range = m_range;
    const double middle = (range.time.begin + range.time.end) / 2;
    const double marked = m_frameTime ? static_cast<double>(*m_frameTime) : middle;
    range.time = range.time.scaled(factor, range.time.contains(marked) ? marked : middle);
    setRange(range);
}

void ChartView::zoomValue(double factor)
{
    ChartRange range = m_range;
    range.value = range.value.scaled(factor, (range.value.begin + range.value.end) / 2);
    setRange(range);
}

void ChartView::moveTime(double share)
{
    ChartRange range = m_range;
    range.time = range.time.moved(range.time.length() * share);
    setRange(range);
}

void ChartView::setLayerShown(int layer, bool isShown)
{
    if (isShown)
        m_hidden.erase(layer);
    else
        m_hidden.insert(layer);
    markHidden();
    showPlot();
}

/// Series without points: Qt Charts makes the legend of them.
void ChartView::fillLegend()
{
    const Theme theme = look();
    chart()->removeAllSeries();
    const auto add = [this](QXYSeries *series, const QString &name) {
        series->setName(name);
        chart()->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_values);
        return chart()->legend()->markers(series).front();
    };
    for (int i = 0; i < static_cast<int>(m_data->layers.size()); ++i) {
        const ChartLayer &layer = m_data->layers[static_cast<std::size_t>(i)];
        if (layer.series->isEmpty())
            continue;
        auto *series = new QLineSeries;
        QPen pen = penOf(layer, theme, em());
        pen.setWidthF(std::max(2.0, pen.widthF()));
        series->setPen(pen);
        QLegendMarker *marker = add(series, nameOf(layer, *m_data));
        marker->setProperty(layerProperty, i);
        connect(marker, &QLegendMarker::clicked, this, [this, i] { setLayerShown(i, m_hidden.contains(i)); });
    }
    std::array<std::optional<ChartSign>, ChartSign::count> signs;
    for (const SeriesMark &mark : m_data->marks) {
        const ChartSign sign = ChartSign::of(mark);
        signs[sign.index()] = sign;
    }
    const double side = signSize(em());
    for (const std::optional<ChartSign> &sign : signs) {
        if (!sign)
            continue;
        QImage image((QSizeF(side, side) * devicePixelRatioF()).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(devicePixelRatioF());
        image.fill(Qt::transparent);
        QPainter painter(&image);
        sign->paint(painter, QRectF(0, 0, side, side), theme, m_paintMark);
        painter.end();
        auto *series = new QScatterSeries;
        series->setLightMarker(image);
        series->setMarkerSize(side);
        add(series, sign->name());
    }
    markHidden();
    placeLegend();
}

/// At the bottom, in rows.
void ChartView::placeLegend()
{
    constexpr double besideText = 2.2; ///< of a marker, in heights of the text
    constexpr double aroundRow = 5;    ///< pixels, as Qt Charts makes it
    const QFontMetricsF metrics(chart()->legend()->font());
    const double width = std::max(1.0, chart()->size().width() - em());
    double row = 0;
    int rows = 1;
    for (const QLegendMarker *marker : chart()->legend()->markers()) {
        const double one = metrics.horizontalAdvance(marker->label()) + em() * besideText;
        if (row > 0 && row + one > width) {
            ++rows;
            row = 0;
        }
        row += one;
    }
    const double height = rows * (em() + aroundRow) + em() / 3;
    const double strip = m_data->bands.empty() ? 0 : em() * (heightOfStrip + 1) + besideLabels;
    const int margin = static_cast<int>(em() / 2);
    chart()->setMargins({margin, margin, margin, static_cast<int>(height + strip)});
    chart()->legend()->setGeometry({em() / 2, chart()->size().height() - height, width, height});
}

/// In the legend.
void ChartView::markHidden()
{
    const Theme theme = look();
    for (QLegendMarker *marker : chart()->legend()->markers()) {
        const QVariant layer = marker->property(layerProperty);
        const bool isHidden = layer.isValid() && m_hidden.contains(layer.toInt());
        QFont font = chart()->legend()->font();
        font.setStrikeOut(isHidden);
        marker->setFont(font);
        marker->setLabelBrush(isHidden ? theme.dimText : theme.text);
    }
}

void ChartView::applyLook()
{
    const Theme theme = look();
    const QFont base = m_isOnPaper ? paperFont() : font();
    const QFont small = scaledFont(base, smaller);
    chart()->setBackgroundBrush(theme.pane);
    setBackgroundBrush(theme.pane);
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelBrush(theme.text);
    for (QValueAxis *axis : {m_times, m_values}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(theme.dimText);
        axis->setTitleFont(small);
        axis->setTitleBrush(theme.dimText);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setLinePen(QPen(theme.dimText, 1));
    }
    m_plot->setLook(theme, em(), small, m_paintMark);
    m_overlay->setLook(theme, em(), small);
    fillLegend();
    showAxes();
    showPlot();
}

void ChartView::showAxes()
{
    const QRectF place = chart()->plotArea();
    const auto labels = [](double length, double one) { return std::max(2, static_cast<int>(length / one)); };
    const ChartAxis times = ChartAxis::ofTime(m_range.time, labels(place.width(), em() * widthOfLabel));
    const ChartAxis values =
        ChartAxis::ofValues(m_range.value, m_data->unit, labels(place.height(), em() * heightOfLabel));
    const auto show = [](QValueAxis *axis, const ChartSpan &span, const ChartAxis &how, const QString &format) {
        axis->setLabelFormat(format);
        axis->setTickInterval(how.step);
        axis->setRange(span.begin / how.unit, span.end / how.unit);
    };
    const bool hasStrip = !m_data->bands.empty();
    m_times->setTitleText(hasStrip ? QString() : tr("seconds since the first frame"));
    show(m_times, m_range.time, times, hasStrip ? formatOf(times) : u"%.%1f"_s.arg(times.decimals));
    show(m_values, m_range.value, values, formatOf(values));
}

void ChartView::showPlot()
{
    m_plot->show(m_data, m_range, chart()->plotArea(), strip(), m_hidden);
    showOverlay();
}

void ChartView::showOverlay()
{
    ChartOverlay::Contents contents;
    contents.data = m_data;
    contents.range = m_range;
    contents.plot = chart()->plotArea();
    contents.strip = strip();
    contents.hidden = m_hidden;
    if (!m_isOnPaper) {
        contents.frame = m_frame;
        contents.frameTime = m_frameTime.value_or(0);
        contents.band = m_band;
        if (m_hovered) {
            const ChartScale scale(m_range, contents.plot);
            contents.pointed = scale.at(static_cast<double>(m_hovered->point.time), m_hovered->point.value);
            contents.lines = linesOf(*m_data, m_hovered->point);
        } else if (m_hoveredBand) {
            const ChartScale scale(m_range, contents.plot);
            const double middle = static_cast<double>(m_hoveredBand->from + m_hoveredBand->until) / 2;
            contents.pointed = {std::clamp(scale.x(middle), contents.plot.left(), contents.plot.right()),
                                contents.plot.bottom()};
            contents.lines = linesOf(*m_hoveredBand);
        }
    }
    m_overlay->show(std::move(contents));
}

QStringList ChartView::hoverLines() const
{
    return m_overlay->contents().lines;
}

void ChartView::showOnPaper(const ChartDataPtr &data, const ChartRange &range, QSize size)
{
    m_isOnPaper = true;
    scene()->setSceneRect(QRectF(QPointF(), size));
    chart()->resize(size);
    setData(data);
    applyLook();
    setRange(range);
    // What Qt Charts would do before it paints: nobody waits for that here.
    chart()->layout()->activate();
    QCoreApplication::sendPostedEvents(chart(), QEvent::LayoutRequest);
    showAxes();
    showPlot();
}

void ChartView::paintOnPaper(QPainter &painter, const QRectF &place) const
{
    scene()->render(&painter, place, scene()->sceneRect(), Qt::IgnoreAspectRatio);
}

int ChartView::itemCount() const
{
    return static_cast<int>(m_data->marks.size());
}

QString ChartView::itemName(int item) const
{
    const SeriesMark &mark = m_data->marks[static_cast<std::size_t>(item)];
    return tr("#%1, %2").arg(frameNumber(mark.at.frame)).arg(ChartSign::of(mark).name());
}

QString ChartView::itemValue(int item) const
{
    return linesOf(*m_data, m_data->marks[static_cast<std::size_t>(item)].at).join(u", "_s);
}

QRect ChartView::itemRect(int item) const
{
    const SeriesMark &mark = m_data->marks[static_cast<std::size_t>(item)];
    const QPointF at = scale().at(static_cast<double>(mark.at.time), mark.at.value);
    const double side = signSize(em());
    const QRectF square(at.x() - side / 2, at.y() - side / 2, side, side);
    return plot().intersects(square) ? square.toAlignedRect() : QRect();
}

int ChartView::currentItem() const
{
    const auto found = std::ranges::find_if(
        m_data->marks, [this](const SeriesMark &mark) { return m_frame.isValid() && mark.at.frame == m_frame; });
    return found == m_data->marks.end() ? -1 : static_cast<int>(found - m_data->marks.begin());
}

int ChartView::itemAt(QPoint point) const
{
    const std::optional<ChartHit> hit = hitAt(*m_data, scale(), point, em(), m_hidden);
    if (!hit)
        return -1;
    const auto found =
        std::ranges::find_if(m_data->marks, [&](const SeriesMark &mark) { return mark.at == hit->point; });
    return found == m_data->marks.end() ? -1 : static_cast<int>(found - m_data->marks.begin());
}

void ChartView::activateItem(int item)
{
    choose(m_data->marks[static_cast<std::size_t>(item)].at);
}

void installChartItems()
{
    QAccessible::installFactory(makeChartInterface);
}

} // namespace rungs
