// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packets/packet_layout.h"
#include "ui/state/selection.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

class QAbstractItemModel;

namespace rungs {

class PacketHeader;
struct Theme;

/// The packet list: one row a frame. It keeps nothing for a row and asks the model only for the rows on show, so it is
/// as quick with a hundred million as with eleven.
class PacketView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PacketView(Selection &selection, QAbstractItemModel *model, QWidget *parent = nullptr);
    ~PacketView() override;

    QAbstractItemModel *model() const { return m_model; }
    PacketHeader *header() const { return m_header; }
    const PacketLayout &layoutValue() const { return m_layout; }
    int currentRow() const;
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
    void selectRow(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void followModel();
    void showSelectedFrame();
    void updateGeometryOfParts();
    void updateFonts();
    void paintRow(QPainter &painter, int row, const Theme &theme, const QFont &mono) const;
    void paintCell(QPainter &painter, int row, int column, const QRect &cell, const Theme &theme) const;
    void typeDigit(QChar digit);

    Selection &m_selection;
    QAbstractItemModel *m_model;
    PacketHeader *m_header;
    PacketLayout m_layout;
    int m_lastColumn = 0;
    int m_emHeight = 0; ///< of the font that the columns' widths were made for
    QString m_typed;    ///< digits of a frame number, typed one after the other
    QElapsedTimer m_sinceTyped;
};

} // namespace rungs
