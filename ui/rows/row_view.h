// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/painted_pane.h"
#include "ui/painted/shown_text.h"
#include "ui/rows/row_layout.h"

#include <QColor>

#include <functional>

class QAbstractItemModel;

namespace rungs {

class RowHeader;

/// A list of rows with columns. It stores nothing per row and asks the model only for visible rows, so a hundred
/// million rows are as fast as eleven. Subclasses say which row is current and how a cell looks.
class RowView : public PaintedPane, public ShowsTexts
{
    Q_OBJECT

public:
    explicit RowView(QAbstractItemModel *model, QWidget *parent = nullptr);
    ~RowView() override;

    QAbstractItemModel *model() const { return m_model; }
    RowHeader *header() const { return m_header; }
    const RowLayout &layoutValue() const { return m_layout; }
    virtual int currentRow() const = 0;
    /// In the coordinates of the viewport; empty if not visible.
    QRect cellRect(int row, int column) const;
    int columnAt(int x) const;
    /// The texts of the visible columns in their order, separated by tabs.
    QString rowText(int row) const;
    /// The column that was clicked last.
    int currentColumn() const { return m_lastColumn; }
    /// The text of the selected row in the column that was clicked last.
    QString currentCellText() const;

    /// Of the rows that are entirely on show.
    QList<ShownText> shownTexts() const override;

    /// What a list without rows says instead; empty: nothing.
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }

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
    /// A row that is one text across all columns, over the rows that follow; empty: it is a row of cells.
    virtual QString headingOf(int) const { return {}; }
    /// Whether the row is selected: the current one, or more of them.
    virtual bool isRowMarked(int row) const { return row == currentRow(); }
    /// What the text of a column is for.
    virtual ShownText::Kind kindOf(int) const { return ShownText::Kind::detail; }
    virtual CellLook lookOf(const QModelIndex &index, const Theme &theme) const = 0;
    /// Whether a column shows signs with numbers; its text is for tool tips, screen readers, and who copies it.
    virtual bool hasSigns(int) const { return false; }
    /// For a column that shows a sign, or signs, instead of its text.
    virtual void paintGlyph(QPainter &, const QModelIndex &, const QRect &, const Theme &) const { }
    /// A character was typed that the list does not use.
    virtual bool takeCharacter(QChar) { return false; }
    /// Space to the right of the rows, for a strip.
    virtual int sideWidth() const { return 0; }
    /// Whether there is a line of sums below the rows; and its text in a column.
    virtual bool hasSums() const { return false; }
    virtual QString sumText(int) const { return {}; }
    /// The rows, the visible ones, the current one or the geometry have changed.
    virtual void placeSide(const QRect &) { }

    void showRow(int row);
    /// Makes the column wide enough for the text.
    void makeRoom(int column, const QString &text);
    /// Makes the column exactly as wide as the text needs.
    void fitTo(int column, const QString &text);
    void updateGeometryOfParts();

    void paint(QPainter &painter, const Theme &theme, const QRect &exposed) const override;
    void relayout() override { updateGeometryOfParts(); }
    void onResize() override;
    void onFontChange() override;
    QString toolTipAt(QPoint inViewport) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// The text of a cell as it is painted.
    struct CellText
    {
        QFont font;
        QRect place;
        QStringList lines;
        bool isCut = false;
    };
    CellText textOf(const QModelIndex &index, const QRect &cell, const CellLook &look, const QFont &mono) const;
    int widthFor(int column, const QString &text) const;
    void updateRowHeight();
    int sharedWidth() const;
    void followModel();
    void updateFonts();
    void keepCurrentInView(const std::function<void()> &change);
    void placeParts();
    void updateSide();
    bool saysThatItIsEmpty() const { return m_layout.rowCount == 0 && !m_emptyText.isEmpty(); }
    QRect emptyTextPlace() const;
    QRect headingPlace(int row) const;
    void paintGround(QPainter &painter, int row, const QRect &line, const Theme &theme) const;
    void paintRow(QPainter &painter, int row, const Theme &theme, const QFont &mono) const;
    void paintCell(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme,
                   const QFont &mono) const;

    QAbstractItemModel *m_model;
    RowHeader *m_header;
    QWidget *m_corner;
    QWidget *m_sums;
    RowLayout m_layout;
    bool m_isPlacing = false;
    QString m_emptyText;
    int m_lastColumn = 0;
    int m_linesOfRow = 1; ///< of the column that wraps
    int m_emHeight = 0;   ///< of the font for which the column widths were computed
};

} // namespace rungs
