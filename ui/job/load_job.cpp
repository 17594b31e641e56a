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
    CaptureLoaderPtr loader; ///< at the end
    bool isDone = false;
};

namespace {

CaptureLoaderPtr shared(std::unique_ptr<CaptureLoader> loader)
{
    return {loader.release(), [](CaptureLoader *done) { std::thread([done] { delete done; }).detach(); }};
}

} // namespace

LoadJob::LoadJob(const QString &path, LoadMode mode, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_mode(mode)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_elapsed.start();
    connect(&m_ticks, &QTimer::timeout, this, &LoadJob::look);
    m_ticks.start(tickMilliseconds);
}

LoadJob::LoadJob(const QString &path, LoadMode mode, std::optional<std::uint64_t> unpackLimit, QObject *parent)
    : LoadJob(path, mode, parent)
{
    start(nullptr, unpackLimit);
}

LoadJob::LoadJob(const QString &path, const CaptureLoaderPtr &loader, LoadMode mode, QObject *parent)
    : LoadJob(path, mode, parent)
{
    start(loader, {});
}

void LoadJob::start(const CaptureLoaderPtr &loader, std::optional<std::uint64_t> unpackLimit)
{
    std::thread worker([mailbox = m_mailbox, stop = m_stop.get_token(), file = QFile::encodeName(m_path).toStdString(),
                        mode = m_mode, reader = loader, unpackLimit]() mutable {
        std::optional<Error> error;
        if (!reader) {
            auto opened = mode == LoadMode::followed ? CaptureLoader::openGrowing(file, stop)
                                                     : CaptureLoader::open(file, stop, unpackLimit);
            if (opened)
                reader = shared(*std::move(opened));
            else
                error = std::move(opened).error();
        }
        const auto publish = [&mailbox](SessionPtr session) {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->newest = std::move(session);
        };
        if (reader && mode == LoadMode::further)
            reader->raiseUnpackLimit(stop);
        if (reader && mode == LoadMode::followed && reader->canGrow())
            reader->follow(stop, publish);
        else if (reader)
            reader->load(stop, publish);
        const std::scoped_lock lock(mailbox->mutex);
        mailbox->error = std::move(error);
        mailbox->loader = std::move(reader);
        mailbox->isDone = true;
    });
    // A read from a pipe or a dead network drive may never come back: nobody waits for it.
    worker.detach();
}

CaptureLoaderPtr LoadJob::loader() const
{
    const std::scoped_lock lock(m_mailbox->mutex);
    return m_mailbox->loader;
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
