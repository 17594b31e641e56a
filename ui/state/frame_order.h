// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/frame_order.h"
#include "ui/job/task.h"
#include "ui/state/frame_filter.h"

#include <QObject>

#include <functional>

namespace rungs {

/// The frames of a list by row, for any thread.
struct FrameRows
{
    FrameListPtr sorted; ///< of the first rows; null: none are
    FrameListPtr listed; ///< in the order of the capture; null: all frames are

    FrameId operator[](std::uint32_t row) const
    {
        if (sorted && row < sorted->size())
            return (*sorted)[row];
        return listed ? (*listed)[row] : FrameId{row};
    }
};

/// The order of the frames that the packet list shows: that of the capture, or one that was worked out on a thread of
/// its own. Frames that come later are at the end; they are sorted in once the file has been read, but not while it is
/// followed. Another capture is shown in its own order.
class FrameOrder : public QObject
{
    Q_OBJECT

public:
    /// Puts frames in order; null where it was stopped.
    using Sort = std::function<FrameListPtr(const SessionPtr &, const FrameSpan &, const std::stop_token &,
                                            const FrameProgress &)>;

    explicit FrameOrder(FrameFilter &filter, QObject *parent = nullptr);
    ~FrameOrder() override;

    const SessionPtr &session() const { return m_filter.session(); }
    int rowCount() const { return m_filter.rowCount(); }
    FrameId frameAt(int row) const { return rows()[static_cast<std::uint32_t>(row)]; }
    /// -1: it is not shown. Linear where they are sorted, but for the frame that was asked for last.
    int rowOf(FrameId frame) const;
    /// The row of the first frame in the capture at or after @p frame; rowCount() if none.
    int rowNear(FrameId frame) const;
    FrameRows rows() const { return {m_sorted, m_filter.frames()}; }

    /// Null: in the order of the capture.
    void sort(Sort how);
    bool isSorting() const { return m_sorting.isRunning(); }
    /// Whether another order than that of the capture is shown, or being worked out.
    bool isSorted() const { return m_how != nullptr; }

public slots:
    /// Gives up the sort that is running: the frames are shown in the order of the capture.
    void stop();

signals:
    /// All rows are others, or elsewhere.
    void aboutToReset();
    void reset();
    void aboutToGrow(int first, int last);
    void grown();
    void refreshed();
    /// A sort begins, has come further, has ended.
    void sortStarted();
    void sortProgressed(int percent);
    void sortEnded();
    /// isSorted() is false now, though sort() was not called.
    void unsorted();

private:
    void followReset();
    void sortWhatCameLater();
    void start();
    void setSorted(const FrameListPtr &sorted);
    int findRow(FrameId frame) const;

    FrameFilter &m_filter;
    Sort m_how;
    SessionPtr m_session; ///< of the capture that is sorted
    FrameListPtr m_sorted;
    mutable FrameId m_foundFrame; ///< asked for last
    mutable int m_foundRow = -1;
    Task<int, FrameListPtr> m_sorting;
};

} // namespace rungs
