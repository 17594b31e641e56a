// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rungs {

/// The heading of a list: columns that can be made wider, moved and hidden.
class RowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(QWidget *parent);

    /// Space left and right of the text, in the rows too.
    int padding() const;
    /// As wide as the model says that the texts usually are.
    void resetWidths();

    /// The side that the texts of a column stand at.
    Qt::Alignment sideOf(int column) const;

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int sortArrowWidth() const;
    void paintSortArrow(QPainter *painter, const QRect &rect) const;
    bool isGlyph(int column) const;
};

} // namespace rungs
