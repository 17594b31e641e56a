// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job/load_job.h"

#include <QFile>

#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace rungs {

/// Where the worker leaves the newest snapshot, and at the end the outcome.
struct LoadJob::Mailbox
{
    std::mutex mutex;
    SessionPtr newest; ///< null: nothing new since the last look
    std::optional<Error> error;
    bool isDone = false;
};

LoadJob::LoadJob(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_elapsed.start();
    connect(&m_ticks, &QTimer::timeout, this, &LoadJob::look);
    m_ticks.start(tickMilliseconds);

    std::thread worker([mailbox = m_mailbox, stop = m_stop.get_token(), file = QFile::encodeName(path).toStdString()] {
        Result<SessionPtr> result = load(file, stop, [&mailbox](SessionPtr session) {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->newest = std::move(session);
        });
        const std::scoped_lock lock(mailbox->mutex);
        if (result)
            mailbox->newest = std::move(*result);
        else
            mailbox->error = std::move(result.error());
        mailbox->isDone = true;
    });
    // A read from a pipe or a dead network drive may never come back: nobody waits for it.
    worker.detach();
}

LoadJob::~LoadJob()
{
    m_stop.request_stop();
}

void LoadJob::stop()
{
    m_stop.request_stop();
}

void LoadJob::look()
{
    SessionPtr newest;
    std::optional<Error> error;
    bool isDone = false;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        newest = std::exchange(m_mailbox->newest, nullptr);
        error = m_mailbox->error;
        isDone = m_mailbox->isDone;
    }
    if (isDone)
        m_ticks.stop();
    if (newest)
        m_estimate.update(newest->progress().bytesRead, newest->progress().bytesTotal, m_elapsed.elapsed());
    if (newest)
        emit snapshot(newest);
    emit progressed();
    if (isDone && error)
        emit failed(*error);
    if (isDone)
        emit finished();
}

} // namespace rungs
