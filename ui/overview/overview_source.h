// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "ui/job/task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace rungs {

class Selection;

/// The overview of the open capture, made on a thread of its own while somebody wants it; and made again, not too
/// often, as the capture grows.
class OverviewSource : public QObject
{
    Q_OBJECT

public:
    explicit OverviewSource(Selection &selection, QObject *parent = nullptr);
    ~OverviewSource() override;

    /// While it is not wanted nothing is done.
    void setWanted(bool isWanted);

    using OverviewPtr = std::shared_ptr<const CaptureOverview>;
    /// Null: there is none yet.
    const OverviewPtr &overview() const { return m_overview; }
    /// Of what the overview was made.
    const SessionPtr &session() const { return m_session; }
    /// How much of it is done, where it takes longer than half a second; else -1.
    double progress() const { return m_progress; }

signals:
    void changed();

private:
    void restart();
    void followSession();
    void make();
    void take(const SessionPtr &session, OverviewPtr overview);

    Selection &m_selection;
    bool m_isWanted = false;
    OverviewPtr m_overview;
    SessionPtr m_session;
    double m_progress = -1;
    QElapsedTimer m_clock;
    QTimer m_again;
    Task<double, OverviewPtr> m_work;
};

} // namespace rungs
