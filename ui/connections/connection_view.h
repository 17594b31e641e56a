// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/row_view.h"
#include "ui/state/selection.h"

class QActionGroup;

namespace rungs {

class ConnectionModel;

/// The list of connections: one row each. A click on a heading sorts them by that column.
class ConnectionView : public RowView
{
    Q_OBJECT

public:
    ConnectionView(Selection &selection, ConnectionModel *model, QWidget *parent = nullptr);

    int currentRow() const override { return m_currentRow; }
    /// An action for each column that sorts the connections by it; again: in reverse.
    QList<QAction *> sortActions() const;

public slots:
    /// Selects the connection, and the first of its frames unless one of them is selected already.
    void selectRow(int row) override;
    void sortBy(int column);

signals:
    /// Enter was pressed: show its first frame.
    void entered();

protected:
    bool hasSums() const override { return true; }
    QString sumText(int column) const override;
    bool hasSigns(int column) const override;
    void paintGlyph(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme) const override;
    CellLook lookOf(const QModelIndex &index, const Theme &theme) const override;
    void showEvent(QShowEvent *event) override;

private:
    void paintLimit(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme) const;
    void describeSums();
    void showPrograms();
    void findCurrentRow();
    void selectAny();
    void makeSortActions();
    void goToFirstFrame(int row);

    Selection &m_selection;
    ConnectionModel *m_connections;
    QActionGroup *m_sortActions;
    int m_currentRow = -1;
};

} // namespace rungs
