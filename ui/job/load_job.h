// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/capture_loader.h"
#include "ui/job/load_estimate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace rungs {

/// What has been read of a capture, ready to go on. It is freed on a thread of its own: of many connections that
/// takes a while.
using CaptureLoaderPtr = std::shared_ptr<CaptureLoader>;

enum class LoadMode {
    whole,
    followed, ///< and what another program still writes to it
    further,  ///< past the limit at which a compressed file was halted
};

/// Reads a capture on a thread of its own and hands over what has been read, one snapshot a tick.
///
/// The worker knows nothing of this object: it puts what it has into a mailbox that both own, and this object looks
/// there. So neither ever waits for the other, and the job can be deleted at any time.
class LoadJob : public QObject
{
    Q_OBJECT

public:
    /// @p unpackLimit as for rungs::load()
    explicit LoadJob(const QString &path, LoadMode mode = LoadMode::whole,
                     std::optional<std::uint64_t> unpackLimit = {}, QObject *parent = nullptr);
    /// Goes on where @p loader ended.
    LoadJob(const QString &path, const CaptureLoaderPtr &loader, LoadMode mode, QObject *parent = nullptr);
    /// Tells the worker to stop and leaves it to end by itself.
    ~LoadJob() override;

    const QString &path() const { return m_path; }
    bool isRunning() const { return m_ticks.isActive(); }
    LoadMode mode() const { return m_mode; }
    /// What can go on, once the job has finished; null where nothing could be read.
    CaptureLoaderPtr loader() const;
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
    LoadJob(const QString &path, LoadMode mode, QObject *parent);
    struct Mailbox;

    void look();
    void start(const CaptureLoaderPtr &loader, std::optional<std::uint64_t> unpackLimit);

    static constexpr int tickMilliseconds = 40;

    QString m_path;
    LoadMode m_mode;
    std::shared_ptr<Mailbox> m_mailbox;
    std::stop_source m_stop;
    QTimer m_ticks;
    QElapsedTimer m_elapsed;
    LoadEstimate m_estimate;
};

} // namespace rungs
