// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessible/painted_items.h"
#include "ui/explain/sequence_strip_layout.h"

#include <QWidget>

namespace rungs {

class Selection;
struct Theme;

/// One side's sequence numbers at the selected segment: acknowledged, on the way, selectively acknowledged, lost, and
/// how far the window lets it go. Hatching, shape and a legend say it beside the colours.
class SequenceStrip : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    explicit SequenceStrip(Selection &selection, QWidget *parent = nullptr);

    void setSegment(const Story *story, std::size_t index);
    void clear();
    const SequenceStripLayout &layoutValue() const { return m_layout; }
    const SequenceSpace &space() const { return m_space; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override { return m_current; }
    int itemAt(QPoint point) const override;
    /// Selects the frame that brought the part.
    void activateItem(int item) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Kind = SequenceStripLayout::Kind;

    /// A line of the legend: a part's kind, or what is drawn over and through the bar.
    struct Sign
    {
        enum class What : std::uint8_t { part, segment, place, windowEdge } what = What::part;
        Kind kind = Kind::unknown;
        QString text;
        QRect rect;
    };

    void relayout();
    QString legendTitle() const;
    QString nameOf(Kind kind) const;
    QString rangeText(int item) const;
    FrameId frameAt(SequenceNumber place) const;
    QString tipAt(QPoint point) const;
    void moveTo(int item);
    void paintFill(QPainter &painter, const QRect &rect, Kind kind, const Theme &theme) const;
    void paintPart(QPainter &painter, const SequenceStripLayout::Part &part, const Theme &theme) const;
    void paintMarker(QPainter &painter, const Theme &theme) const;
    void paintNumbers(QPainter &painter, const Theme &theme) const;
    void paintLegend(QPainter &painter, const Theme &theme) const;

    Selection &m_selection;
    SequenceSpace m_space;
    std::optional<SequenceNumber> m_base;
    FrameId m_frame; ///< none: there is nothing to show
    SequenceStripLayout m_layout;
    std::vector<Sign> m_legend;
    int m_current = -1;
};

} // namespace rungs
