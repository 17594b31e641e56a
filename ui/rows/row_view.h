// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/row_layout.h"

#include <QAbstractScrollArea>
#include <QColor>

#include <functional>

class QAbstractItemModel;

namespace rungs {

class RowHeader;
struct Theme;

/// A list of rows with columns. It keeps nothing for a row and asks the model only for the rows on show, so it is as
/// quick with a hundred million as with eleven. Which row is the current one, and how a cell looks, a list says itself.
class RowView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RowView(QAbstractItemModel *model, QWidget *parent = nullptr);
    ~RowView() override;

    QAbstractItemModel *model() const { return m_model; }
    RowHeader *header() const { return m_header; }
    const RowLayout &layoutValue() const { return m_layout; }
    virtual int currentRow() const = 0;
    /// In the coordinates of the viewport; empty where it is not on show.
    QRect cellRect(int row, int column) const;
    int columnAt(int x) const;
    /// The texts of the columns on show, as they stand, separated by tabs.
    QString rowText(int row) const;
    /// The text of the selected row in the column that was clicked last.
    QString currentCellText() const;

    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

public slots:
    virtual void selectRow(int row) = 0;

signals:
    /// A double click on the row, or Enter.
    void activated(int row);

protected:
    struct CellLook
    {
        QColor text;
        bool isBold = false;
        bool isMonospace = false;
    };
    virtual CellLook lookOf(const QModelIndex &index, const Theme &theme) const = 0;
    /// Of a column that shows a sign in place of its text.
    virtual void paintGlyph(QPainter &, const QModelIndex &, const QRect &, const Theme &) const { }
    /// A character was typed that means nothing to a list.
    virtual bool takeCharacter(QChar) { return false; }
    /// Space to the right of the rows, for a part of its own.
    virtual int sideWidth() const { return 0; }
    /// The rows, what is on show of them, the current one or the geometry have changed.
    virtual void placeSide(const QRect &) { }

    void showRow(int row);
    /// The column is wide enough for the text from now on.
    void makeRoom(int column, const QString &text);
    /// The column is as wide as the text needs, no less and no more.
    void fitTo(int column, const QString &text);
    void updateGeometryOfParts();

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int widthFor(int column, const QString &text) const;
    void followModel();
    void updateFonts();
    void keepCurrentInView(const std::function<void()> &change);
    void updateSide();
    void paintRow(QPainter &painter, int row, const Theme &theme, const QFont &mono) const;
    void paintCell(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme,
                   const QFont &mono) const;
    Qt::TextElideMode cutOf(int column) const;
    bool isGlyph(int column) const;
    QString toolTipAt(QPoint place) const;

    QAbstractItemModel *m_model;
    RowHeader *m_header;
    QWidget *m_corner;
    RowLayout m_layout;
    int m_lastColumn = 0;
    int m_emHeight = 0; ///< of the font that the columns' widths were made for
};

} // namespace rungs
