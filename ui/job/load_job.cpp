// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job/load_job.h"

#include <QFile>

#include <thread>
#include <utility>

namespace rungs {

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
{
    m_elapsed.start();
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
    const auto work = [file = QFile::encodeName(m_path).toStdString(), mode = m_mode, loader,
                       unpackLimit](const std::stop_token &stop, const auto &publish) {
        CaptureLoaderPtr reader = loader;
        if (!reader) {
            auto opened = mode == LoadMode::followed ? CaptureLoader::openGrowing(file, stop)
                                                     : CaptureLoader::open(file, stop, unpackLimit);
            if (!opened)
                return Outcome{nullptr, std::move(opened).error()};
            reader = shared(*std::move(opened));
        }
        if (mode == LoadMode::further)
            reader->raiseUnpackLimit(stop);
        if (mode == LoadMode::followed && reader->canGrow())
            reader->follow(stop, publish);
        else
            reader->load(stop, publish);
        return Outcome{std::move(reader), {}};
    };
    m_task.start(
        work, [this](Outcome outcome) { finish(std::move(outcome)); },
        [this](const SessionPtr &session) {
            m_estimate.update(session->progress().bytesRead, session->progress().bytesTotal, m_elapsed.elapsed());
            emit snapshot(session);
        });
}

void LoadJob::finish(Outcome outcome)
{
    m_loader = std::move(outcome.loader);
    if (outcome.error)
        emit failed(*outcome.error);
    emit finished();
}

} // namespace rungs
