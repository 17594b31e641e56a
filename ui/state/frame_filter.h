// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection_order.h"
#include "ui/job/task.h"

#include <QObject>

namespace rungs {

class Selection;

/// Which frames the packet list shows: all of the capture, or those of one connection. They are searched for on a
/// thread of its own; until they are found, the list stays as it was.
class FrameFilter : public QObject
{
    Q_OBJECT

public:
    /// Follows the session of @p selection; another capture is shown whole.
    explicit FrameFilter(Selection &selection, QObject *parent = nullptr);
    ~FrameFilter() override;

    const SessionPtr &session() const { return m_session; }
    /// The connection whose frames are shown; none: all frames are.
    ConnectionId connection() const { return m_connection; }
    /// The frames that are shown; null: all of the first rowCount().
    const FrameListPtr &frames() const { return m_frames; }
    /// A row count is an int in Qt.
    int rowCount() const { return m_rows; }
    FrameId frameAt(int row) const;
    /// -1: it is not shown.
    int rowOf(FrameId frame) const;
    /// The row of the first frame at or after @p frame; rowCount() if none.
    int rowNear(FrameId frame) const;

public slots:
    void showOnly(rungs::ConnectionId connection);
    void showAll();

signals:
    /// All rows are others.
    void aboutToReset();
    void reset();
    /// More rows after the existing ones: @p first to @p last.
    void aboutToGrow(int first, int last);
    void grown();
    /// The rows are the same, from another snapshot of the capture.
    void refreshed();

private:
    void followSession();
    void search(ConnectionId connection, const FrameListPtr &known, std::uint32_t scanned);
    void take(ConnectionId connection, const SessionPtr &searched, const FrameListPtr &frames);
    void setAll();

    Selection &m_selection;
    SessionPtr m_session;
    ConnectionId m_connection;
    FrameListPtr m_frames;
    std::uint32_t m_scanned = 0; ///< frames searched for m_frames
    int m_rows = 0;
    Task<NoProgress, FrameListPtr> m_search;
};

} // namespace rungs
