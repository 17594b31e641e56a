// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/task.h"
#include "ui/models/mark_overview.h"

#include <QObject>

#include <memory>

namespace rungs {

class FrameOrder;

PacketMarks marksOf(const Session &session, FrameId frame);
/// "Retransmission"
QString markTitle(PacketMark mark);
/// "14 retransmissions"
QString markCountText(PacketMark mark, int count);
/// "2 resets, 14 retransmissions", the most severe first; empty if none.
QString markCountsText(const std::array<int, MarkOverview::markCount> &counts);

/// Scans the listed frames for marks, on a thread of its own, and continues as the list grows.
class MarkScanner : public QObject
{
    Q_OBJECT

public:
    explicit MarkScanner(FrameOrder &order, QObject *parent = nullptr);
    ~MarkScanner() override;

    /// Of the rows scanned so far.
    const MarkOverview &overview() const { return *m_overview; }
    const FrameOrder &order() const { return m_order; }
    /// The next row after @p row (before it, with @p step -1) that has a mark, or that one; -1 if none.
    int markedRow(int row, int step, PacketMark kind = PacketMark::none) const;
    /// The marks and how often they occur: "12 retransmissions, 2 gaps".
    QString summary() const;

signals:
    void changed();

private:
    void restart();
    void scan();

    FrameOrder &m_order;
    std::shared_ptr<const MarkOverview> m_overview;
    SessionPtr m_scanned; ///< whose frames they are
    Task<NoProgress, std::shared_ptr<const MarkOverview>> m_scan;
};

} // namespace rungs
