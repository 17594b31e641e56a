// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSet>

class QMenu;

namespace rungs {

/// The heading of a list: columns that can be made wider, moved and hidden, by keys too.
class RowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(QWidget *parent);

    /// Space left and right of the text, in the rows too.
    int padding() const;
    /// As wide as the texts usually are, according to the model.
    void resetWidths();
    /// If @p available pixels are too few, the columns with RowRole::narrowest shrink until the last one has the width
    /// it needs, and then those with RowRole::leaves are left out, or shown in brief. Columns that the user resized
    /// keep their width.
    void shareWidth(int available);
    /// Scales all columns by numerator / denominator.
    void scaleWidths(int numerator, int denominator);
    /// Widths, order and hidden columns, as if none had shrunk to fit @p available pixels.
    QByteArray savedColumns(int available);
    void restoreColumns(const QByteArray &state);
    bool givesWay(int column) const;
    /// Whether the column shows RowRole::brief texts.
    bool isBrief(int column) const { return m_brief.contains(column); }

    /// The alignment of the texts of a column.
    Qt::Alignment sideOf(int column) const;
    /// A column that shrinks keeps the end of its text: the port of an endpoint.
    Qt::TextElideMode cutOf(int column) const { return givesWay(column) ? Qt::ElideLeft : Qt::ElideRight; }
    /// Whether the list has the column, though it may be left out for want of room: copies and screen readers get it.
    bool has(int column) const { return !isSectionHidden(column) || m_left.contains(column); }
    /// The logical column of the @p shown th of them, or -1.
    int shownColumn(int shown) const;
    int shownCount() const { return count() - hiddenSectionCount() + static_cast<int>(m_left.size()); }
    /// All that it has, in their order.
    QList<int> columns() const;
    /// The one that keys act on; valid as long as any is shown.
    int currentColumn() const;
    void setCurrentColumn(int column);
    /// Does what a click on it does.
    void pressCurrentColumn();
    void showColumn(int column, bool isShown);
    void widenColumn(int column, int steps);
    void moveColumn(int column, int step);
    /// Whether the column shows a sign instead of its text.
    bool isGlyph(int column) const;
    /// While widths change by shareWidth(), signals say what is not yet final.
    bool isSharing() const { return m_isSharing; }

    /// The first columns, in their order, stay where the others scroll: as long as they leave a third of the width.
    void setFrozenCount(int columns) { m_frozenCount = columns; }
    int frozenWidth() const;
    bool isFrozen(int column) const { return visualIndex(column) < m_frozenCount && frozenWidth() > 0; }
    /// Where the column begins in the window.
    int placeOf(int column) const;
    /// The column at @p x of the window; -1: none.
    int columnAt(int x) const;
    /// A field that is dragged onto the heading can be dropped there.
    void setTakesFields(bool takesFields);
    void setModel(QAbstractItemModel *model) override;

    QSize sizeHint() const override;

signals:
    /// The menu of a column (-1: of none) is about to be shown: other entries may be added before its own.
    void menuWanted(QMenu *menu, int column);
    /// The user shows or hides a column.
    void columnShown(int column, bool isShown);
    /// @param before the place of a column, in the order that they have now
    void fieldDropped(const QString &key, int before);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QMouseEvent asScrolled(const QMouseEvent &event) const;
    int visualIndexBefore(int x) const;
    void forgetColumn(int column);
    QList<int> shownColumns() const;
    void step(int direction, Qt::KeyboardModifiers modifiers);
    void announceColumn();
    void noteWidth(int column);
    void takeBackWidths();
    void putBack(int column);
    void leaveOut(int available);
    int showBriefly(int column, int full);
    int leastOfAll(const QSet<int> &out) const;
    int widthOf(const QString &text) const;
    int fullWidth(int column) const;
    int briefWidth(int column) const;
    int leastWidth(int column) const;
    int sortArrowWidth() const;
    void paintSortArrow(QPainter *painter, const QRect &rect) const;

    QHash<int, int> m_given; ///< the columns that shrank, and their full widths
    QSet<int> m_fixed;       ///< the columns that the user resized or asked for
    QHash<int, int> m_left;  ///< the columns that are left out, and their full widths
    QSet<int> m_brief;       ///< the columns that are shown in brief
    bool m_isSharing = false;
    int m_current = -1;
    int m_frozenCount = 0;
    bool m_isPressedFrozen = false; ///< the mouse was pressed on a frozen column
    int m_dropPlace = -1; ///< the column (by place) that a dragged field would come before; -1: none is dragged
};

} // namespace rungs
