// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/load_estimate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace rungs {

/// Reads a capture on a thread of its own and hands over what has been read, one snapshot a tick.
///
/// The worker knows nothing of this object: it puts what it has into a mailbox that both own, and this object looks
/// there. So neither ever waits for the other, and the job can be deleted at any time.
class LoadJob : public QObject
{
    Q_OBJECT

public:
    explicit LoadJob(const QString &path, QObject *parent = nullptr);
    /// Tells the worker to stop and leaves it to end by itself.
    ~LoadJob() override;

    const QString &path() const { return m_path; }
    bool isRunning() const { return m_ticks.isActive(); }
    const LoadEstimate &estimate() const { return m_estimate; }

public slots:
    /// The worker ends soon; what it has read until then is kept.
    void stop();

signals:
    /// More of the capture; the last one is complete.
    void snapshot(const rungs::SessionPtr &session);
    /// Every tick, whether there is more or not.
    void progressed();
    /// Nothing of the file can be read.
    void failed(const rungs::Error &error);
    /// After the last snapshot, or after failed().
    void finished();

private:
    struct Mailbox;

    void look();

    static constexpr int tickMilliseconds = 40;

    QString m_path;
    std::shared_ptr<Mailbox> m_mailbox;
    std::stop_source m_stop;
    QTimer m_ticks;
    QElapsedTimer m_elapsed;
    LoadEstimate m_estimate;
};

} // namespace rungs
