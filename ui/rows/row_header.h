// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QSet>

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
    /// Where `available` pixels are too few, the columns that may (RowRole::narrowest) give way, until the last one has
    /// what it wishes for. What somebody made wider or narrower stays as it is.
    void shareWidth(int available);
    /// All columns are numerator / denominator as wide.
    void scaleWidths(int numerator, int denominator);
    /// Widths, order and what is hidden; as if none had given way to the others in `available` pixels.
    QByteArray savedColumns(int available);
    void restoreColumns(const QByteArray &state);
    bool givesWay(int column) const;

    /// The side that the texts of a column stand at.
    Qt::Alignment sideOf(int column) const;

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void noteWidth(int column);
    void takeBackWidths();
    int widthOf(const QString &text) const;
    int leastWidth(int column) const;
    int sortArrowWidth() const;
    void paintSortArrow(QPainter *painter, const QRect &rect) const;
    bool isGlyph(int column) const;

    QHash<int, int> m_given; ///< the columns that gave way, and how wide they would be
    QSet<int> m_fixed;       ///< the columns that somebody made wider or narrower
    bool m_isSharing = false;
};

} // namespace rungs
