// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "ui/painted/painted_pane.h"

// After Qt's headers: the moc of Qt 6.4 cannot parse it before them.
#include "ui/explain/sequence_strip_painter.h"

namespace rungs {

class Selection;
class ViewOptions;

/// One side's sequence numbers at the selected segment: acknowledged, in flight, selectively acknowledged, lost, and
/// the window. Hatching, shapes and a legend carry the meaning beside the colours.
class SequenceStrip : public PaintedPane, public PaintedItems
{
    Q_OBJECT

public:
    SequenceStrip(Selection &selection, const ViewOptions &options, QWidget *parent = nullptr);

    void setSegment(const Story *story, std::size_t index);
    void clear();
    const SequenceStripLayout &layoutValue() const { return m_layout; }
    const SequenceSpace &space() const { return m_space; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    PaintedItems *items() override { return this; }
    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override { return m_current; }
    int itemAt(QPoint point) const override;
    /// Selects the frame that carried the part.
    void activateItem(int item) override;

protected:
    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override;
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    using Kind = SequenceStripLayout::Kind;

    QString legendTitle() const;
    QString nameOf(Kind kind) const;
    QString rangeText(int item) const;
    FrameId frameAt(SequenceNumber place) const;
    void moveTo(int item);

    Selection &m_selection;
    const ViewOptions &m_options;
    SequenceSpace m_space;
    Opening m_opening = Opening::missing;
    std::optional<SequenceNumber> m_base;
    FrameId m_frame; ///< none: there is nothing to show
    SequenceStripLayout m_layout;
    std::vector<SequenceStripSign> m_legend;
    int m_current = -1;
};

} // namespace rungs
