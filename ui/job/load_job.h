// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/capture_loader.h"
#include "ui/job/load_estimate.h"
#include "ui/job/task.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace rungs {

/// What has been read of a capture, ready to continue. It is freed on a thread of its own: with many connections that
/// takes a while.
using CaptureLoaderPtr = std::shared_ptr<CaptureLoader>;

enum class LoadMode {
    whole,
    followed, ///< and what another program still appends to it
    further,  ///< past the limit at which a compressed file was stopped
};

/// Reads a capture on a thread of its own and delivers what has been read, one snapshot a tick. Can be deleted at any
/// time.
class LoadJob : public QObject
{
    Q_OBJECT

public:
    /// @p unpackLimit as for rungs::load()
    explicit LoadJob(const QString &path, LoadMode mode = LoadMode::whole,
                     std::optional<std::uint64_t> unpackLimit = {}, QObject *parent = nullptr);
    /// Continues where @p loader ended.
    LoadJob(const QString &path, const CaptureLoaderPtr &loader, LoadMode mode, QObject *parent = nullptr);

    const QString &path() const { return m_path; }
    /// Reads the file of @p capture anew, with @p flips; only its last snapshot is complete.
    LoadJob(const SessionPtr &capture, const BitFlips &flips, QObject *parent = nullptr);

    bool isRunning() const { return m_task.isRunning(); }
    LoadMode mode() const { return m_mode; }
    /// To continue reading, once the job has finished; null: nothing could be read.
    const CaptureLoaderPtr &loader() const { return m_loader; }
    const LoadEstimate &estimate() const { return m_estimate; }

public slots:
    /// Stops reading soon; what has been read until then remains.
    void stop() { m_task.stop(); }

signals:
    /// More of the capture; the last one is complete.
    void snapshot(const rungs::SessionPtr &session);
    /// Nothing of the file can be read.
    void failed(const rungs::Error &error);
    /// After the last snapshot, or after failed().
    void finished();

private:
    struct Outcome
    {
        CaptureLoaderPtr loader;
        std::optional<Error> error;
    };

    LoadJob(const QString &path, LoadMode mode, QObject *parent);
    using Open = std::function<Result<CaptureLoaderPtr>(const std::stop_token &)>;

    /// @p open is called on the thread that reads.
    void start(Open open);
    void finish(Outcome outcome);

    static constexpr int tickMilliseconds = 40;

    QString m_path;
    LoadMode m_mode;
    Task<SessionPtr, Outcome> m_task{tickMilliseconds};
    CaptureLoaderPtr m_loader;
    QElapsedTimer m_elapsed;
    LoadEstimate m_estimate;
};

} // namespace rungs
