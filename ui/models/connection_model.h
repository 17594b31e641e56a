// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection_order.h"
#include "ui/job/task.h"
#include "ui/models/connection_events.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace rungs {

class Selection;

/// The columns of the list of connections: one for each ConnectionKey, in their order.
namespace ConnectionColumn {
enum Column : int {
    number,
    client,
    server,
    opening,
    closing,
    frames,
    clientBytes,
    serverBytes,
    duration,
    handshake,
    retransmissions,
    outOfOrder,
    duplicateAcks,
    zeroWindows,
    resets,
    cost,
    events,
    program,
    limit,
    count
};
}

/// The connections of the capture as rows, in the order of any column: at first those that lost most time. They are
/// sorted on a thread of their own; connections added while the file is read are at the end until it has been read.
class ConnectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Follows the session of @p selection.
    explicit ConnectionModel(Selection &selection, QObject *parent = nullptr);
    ~ConnectionModel() override;

    const SessionPtr &session() const { return m_session; }
    /// Null: by number.
    const ConnectionListPtr &order() const { return m_order; }
    ConnectionId connectionAt(int row) const;
    /// -1: no such connection. A linear search unless they are sorted by number.
    int rowOf(ConnectionId connection) const;
    FrameId firstFrameOf(int row) const;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Only connections that have one of these frames; null: all.
    void setFrames(const FrameListPtr &frames);
    /// What held the sender back whose data took longer.
    LimitShares limitsOf(int row) const;
    /// Those that it has, the gravest first.
    std::vector<ConnectionEvents> eventsOf(int row) const;

    /// The explanation of a column's short title.
    static QString explanationOf(int column);
    /// The number in a cell; of an endpoint 0.
    std::int64_t valueAt(int row, int column) const;

    /// What all connections have in a column together; empty where that says nothing.
    QString sumText(int column) const;

private:
    /// By column.
    using ConnectionSums = std::array<std::int64_t, ConnectionColumn::count>;
    struct Sorted
    {
        ConnectionListPtr order;
        ConnectionCostsPtr costs;
        std::shared_ptr<const ConnectionSums> sums;
    };

    struct Wanted
    {
        ConnectionKey key = ConnectionKey::number;
        bool isDescending = false;
        FrameListPtr frames;
    };
    static Sorted sorted(const Session &session, const Wanted &wanted, const std::stop_token &stop);
    void take(const Sorted &result, const FrameListPtr &frames);
    QString limitToolTip(ConnectionId connection) const;
    QString valueText(std::int64_t value, int column) const;
    void followSession();
    void startSort();
    QString text(ConnectionId connection, int column) const;

    Selection &m_selection;
    SessionPtr m_session;
    ConnectionListPtr m_order; ///< null: by number
    FrameListPtr m_frames;     ///< of those that are wanted; null: all are
    bool m_isPart = false;     ///< not all are listed
    int m_rows = 0;
    ConnectionCostsPtr m_costs; ///< null: they are being worked out
    std::shared_ptr<const ConnectionSums> m_sums;
    int m_sortColumn = ConnectionColumn::cost;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    Task<NoProgress, Sorted> m_sorting;
};

} // namespace rungs
