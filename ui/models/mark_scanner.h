// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/task.h"
#include "ui/models/mark_overview.h"

#include <QObject>

#include <memory>

namespace rungs {

class FrameFilter;

PacketMarks marksOf(const Session &session, FrameId frame);
/// "Retransmission"
QString markTitle(PacketMark mark);

/// Looks through the listed frames for marks, on a thread of its own, and goes on as the list grows.
class MarkScanner : public QObject
{
    Q_OBJECT

public:
    explicit MarkScanner(FrameFilter &filter, QObject *parent = nullptr);
    ~MarkScanner() override;

    /// As far as has been looked.
    const MarkOverview &overview() const { return *m_overview; }
    /// The next row after @p row (before it, with @p step -1) that has a mark; -1 where there is none.
    int markedRow(int row, int step) const;
    /// What there is and how often: "Gap: 2, Retransmission: 12".
    QString summary() const;

signals:
    void changed();

private:
    void restart();
    void scan();

    FrameFilter &m_filter;
    std::shared_ptr<const MarkOverview> m_overview;
    Task<NoProgress, std::shared_ptr<const MarkOverview>> m_scan;
};

} // namespace rungs
