// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/frame_search.h"
#include "ui/job/task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace rungs {

class Selection;

/// What a frame must be to be shown.
struct FrameCriteria
{
    ConnectionId connection; ///< none: of any
    FilterPtr filter;        ///< null: whatever it holds
    QString text;            ///< of the filter

    bool isEmpty() const { return !connection.isValid() && !filter; }
    bool operator==(const FrameCriteria &other) const
    {
        return connection == other.connection && filter == other.filter;
    }
};

/// Which frames the packet list shows: all of the capture, or those that pass. They are searched for on a thread of its
/// own; until the first are found, the list stays as it was.
class FrameFilter : public QObject
{
    Q_OBJECT

public:
    /// Follows the session of @p selection; another capture is shown whole.
    explicit FrameFilter(Selection &selection, QObject *parent = nullptr);
    ~FrameFilter() override;

    const SessionPtr &session() const { return m_session; }
    /// What the frames that are shown have passed.
    const FrameCriteria &criteria() const { return m_shown; }
    /// What has been asked for last: its frames are shown or still searched for.
    const FrameCriteria &wanted() const { return m_wanted; }
    /// The connection whose frames are shown; none: those of all.
    ConnectionId connection() const { return m_shown.connection; }
    /// How far the search for what is wanted has come, and what it says beside the frames.
    const FoundFrames &found() const { return m_found; }
    bool isSearching() const { return m_search.isRunning(); }
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
    /// Only the frames of @p connection that pass the filter, if there is one.
    void showOnly(rungs::ConnectionId connection);
    /// Only what passes @p filter, of one connection where that was asked for; null: any.
    void setFilter(const rungs::FilterPtr &filter, const QString &text);
    void showAllConnections();
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
    /// wanted(), found() or isSearching() is another.
    void searched();

private:
    void followSession();
    void followFlips();
    void showRows(const SessionPtr &session);
    void want(const FrameCriteria &criteria);
    void search(const FrameListPtr &known, std::uint32_t scanned);
    void take(const FrameCriteria &criteria, const FoundFrames &found, bool isComplete);
    void searchLater();
    void setAll();

    Selection &m_selection;
    SessionPtr m_session;
    FrameCriteria m_shown;
    FrameCriteria m_wanted;
    FoundFrames m_found;
    FrameListPtr m_frames;
    std::uint32_t m_scanned = 0; ///< frames searched for m_frames
    bool m_wasLoading = false;   ///< when they were
    int m_rows = 0;
    Task<FoundFrames, FoundFrames> m_search;
    QElapsedTimer m_took; ///< the last search
    QTimer m_again;       ///< for a capture that grows
};

} // namespace rungs
