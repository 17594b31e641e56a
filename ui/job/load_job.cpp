// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job/load_job.h"

#include "ui/text/file_path.h"

#include <thread>
#include <utility>

namespace rungs {

namespace {

Result<CaptureLoaderPtr> shared(Result<std::unique_ptr<CaptureLoader>> loader)
{
    if (!loader)
        return tl::unexpected(std::move(loader).error());
    return CaptureLoaderPtr(loader->release(),
                            [](CaptureLoader *done) { std::thread([done] { delete done; }).detach(); });
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
    const std::string file = pathBytes(path);
    start([file, mode, unpackLimit](const std::stop_token &stop) {
        return shared(mode == LoadMode::followed ? CaptureLoader::openGrowing(file, stop)
                                                 : CaptureLoader::open(file, stop, unpackLimit));
    });
}

LoadJob::LoadJob(const QString &path, const CaptureLoaderPtr &loader, LoadMode mode, QObject *parent)
    : LoadJob(path, mode, parent)
{
    start([loader](const std::stop_token &) { return Result<CaptureLoaderPtr>(loader); });
}

LoadJob::LoadJob(const SessionPtr &capture, const BitFlips &flips, QObject *parent)
    : LoadJob(pathText(capture->path()), LoadMode::whole, parent)
{
    start([capture, flips](const std::stop_token &) { return shared(CaptureLoader::openChanged(*capture, flips)); });
}

void LoadJob::start(Open open)
{
    const auto work = [open = std::move(open), mode = m_mode](const std::stop_token &stop, const auto &publish) {
        Result<CaptureLoaderPtr> opened = open(stop);
        if (!opened)
            return Outcome{nullptr, std::move(opened).error()};
        CaptureLoaderPtr reader = *std::move(opened);
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
