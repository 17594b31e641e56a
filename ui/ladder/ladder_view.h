// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessible/painted_items.h"
#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/rung_label.h"
#include "ui/state/selection.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <vector>

class QMenu;
class QToolButton;

namespace rungs {

struct Theme;

/// The ladder pane: the connection of the selected frame as two lifelines and an arrow for each segment.
class LadderView : public QAbstractScrollArea, public PaintedItems
{
    Q_OBJECT

public:
    explicit LadderView(Selection &selection, QWidget *parent = nullptr);
    ~LadderView() override;

    QString title() const;
    QString note() const;
    LadderSpacing spacing() const { return m_spacing; }
    void setSpacing(LadderSpacing spacing);

    const LadderLayout &layoutValue() const { return m_layout; }
    LadderRung rung(std::uint32_t index) const;
    /// In the coordinates of the viewport.
    LadderLayout::Place placeOf(std::uint32_t index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

signals:
    void headingChanged(const QString &title, const QString &note);
    void spacingChanged(rungs::LadderSpacing spacing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const ConnectionRow *connectionRow() const;
    void followConnection();
    void followFrame();
    int timeWidthFor(const LadderMetrics &metrics) const;
    void relayout();
    void placeButton();
    void fillMenu(QMenu *menu);
    int headHeight() const;
    LadderLayout::Height contentTop() const;
    void showRung(std::uint32_t index);
    const RungLabel &labelOf(std::uint32_t index) const;
    QString fittingLabel(std::uint32_t index, int width, const QFont &font) const;

    void paintNothing(QPainter &painter, const Theme &theme) const;
    void paintHead(QPainter &painter, const Theme &theme) const;
    void paintHeadOf(QPainter &painter, Side side, const Theme &theme) const;
    void paintLifelines(QPainter &painter, const Theme &theme) const;
    void paintRung(QPainter &painter, std::uint32_t index, const Theme &theme) const;
    void paintArrow(QPainter &painter, const LadderLayout::Place &place, const LadderRung &rung,
                    const QColor &color) const;

    Selection &m_selection;
    QToolButton *m_button;
    LadderSpacing m_spacing = LadderSpacing::even;
    ConnectionId m_connection;
    std::vector<FrameId> m_frames;
    LadderLayout m_layout;
    LadderLayout::Height m_scrollUnit = 1; ///< what a step of the scroll bar is, in pixels
    mutable QCache<std::uint32_t, RungLabel> m_labels;
};

} // namespace rungs
