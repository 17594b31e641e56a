// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_model.h"

#include <QObject>

#include <optional>

class QMenu;

namespace rungs {

class PacketView;
class Selection;

/// The columns of the packet list: which there are, and by which it is sorted; by clicks, keys, the heading's menu and
/// fields that are dropped on it.
class PacketHead : public QObject
{
    Q_OBJECT

public:
    PacketHead(Selection &selection, PacketView &view, PacketModel &model);

    /// Columns, their widths, places and titles; not what the list is sorted by.
    QByteArray state();
    /// What is no state is that of the start.
    void restore(const QByteArray &state);

    /// Puts the entries for a column (-1: for none) into the menu of the heading.
    void fillMenu(QMenu *menu, int column);

public slots:
    /// Adds a column that shows a field, before the one at a place, or before the last one; @return false, and
    /// failed(), where the key is no expression or there are too many columns.
    bool addField(const QString &key, int before = -1);
    /// Sorts by the column: ascending, then descending, then as captured.
    void pressColumn(int column);
    void askForColumn(int column = -1);
    void removeColumn(int column);
    /// As at first, and in the order of the capture.
    void resetColumns();

signals:
    /// A sentence.
    void failed(const QString &reason);

private:
    bool add(const ExpressionColumn &column, int before);
    void showSort();
    void showProtocol();
    void noteShown(int column, bool isShown);

    Selection &m_selection;
    PacketView &m_view;
    PacketModel &m_model;
    std::optional<bool> m_showsProtocol; ///< what the user chose; else where a frame is no TCP segment
    QByteArray m_firstState;
};

} // namespace rungs
