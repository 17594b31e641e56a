// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_hit.h"
#include "ui/charts/chart_painter.h"
#include "ui/painted/painted_items.h"

#include <QChartView>

#include <optional>
#include <set>

class QValueAxis;

namespace rungs {

class ChartOverlay;
class ChartPlot;

/// One chart: axes and legend are those of Qt Charts, its points are painted between grid and axes. For a screen reader
/// it is a table of its events.
class ChartView : public QChartView, public PaintedItems
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setMarkPainter(const ChartMarkPainter &painter);
    /// The range stays where the chart is the same as before, grown.
    void setData(const ChartDataPtr &data);
    const ChartDataPtr &data() const { return m_data; }
    /// Marks a frame. @p time nanoseconds since the first frame of the capture; empty: it has none
    void setFrame(FrameId frame, std::optional<std::int64_t> time);

    const ChartRange &range() const { return m_range; }
    void setRange(const ChartRange &range);
    bool showsAll() const { return m_showsAll; }
    /// Where the plot is, in pixels of the viewport.
    QRectF plot() const;
    ChartScale scale() const { return {m_range, plot()}; }
    bool isLayerShown(int layer) const { return !m_hidden.contains(layer); }
    void setLayerShown(int layer, bool isShown);
    /// Where the bands of what limited the transfer are; empty: there are none.
    QRectF strip() const;
    /// What is said of the point under the pointer.
    QStringList hoverLines() const;

    /// The chart in the colours of paper, without anything that is selected, for files.
    void showOnPaper(const ChartDataPtr &data, const ChartRange &range, QSize size);
    void paintOnPaper(QPainter &painter, const QRectF &place) const;

    // Its events, for a screen reader.
    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QAccessible::Role itemRole(int) const override { return QAccessible::Row; }
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void showAll();
    /// @p factor below 1 shows less, around the marked frame, else the middle.
    void zoomTime(double factor);
    void zoomValue(double factor);
    /// @p share of what is shown.
    void moveTime(double share);

signals:
    void frameChosen(rungs::FrameId frame);
    void rangeChanged();
    void menuRequested(QPoint global);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void apply(const ChartRange &range);
    void applyLook();
    void fillLegend();
    void markHidden();
    void placeLegend();
    void showAxes();
    void showPlot();
    void showOverlay();
    void hover(std::optional<QPointF> at);
    void choose(const SeriesPoint &point);
    void chooseNeighbour(int step);
    Theme look() const;
    double em() const;

    QValueAxis *m_times;
    QValueAxis *m_values;
    ChartPlot *m_plot;
    ChartOverlay *m_overlay;
    ChartMarkPainter m_paintMark;
    ChartDataPtr m_data;
    ChartRange m_range;
    bool m_showsAll = true;
    bool m_isUntouched = true; ///< what is shown was not chosen by a person
    bool m_isOnPaper = false;
    std::set<int> m_hidden;
    FrameId m_frame;
    std::optional<std::int64_t> m_frameTime;
    std::optional<ChartHit> m_hovered;
    std::optional<LimitBand> m_hoveredBand;
    std::optional<QPointF> m_pressed; ///< where a drag began
    QRectF m_band;
};

/// Makes charts accessible. May be called again.
void installChartItems();

} // namespace rungs
