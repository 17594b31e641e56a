// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace rungs {

struct NoProgress
{ };

/// One piece of core's work at a time, on a thread of its own. What it reports, and its result, are delivered on the
/// GUI thread, once a tick; of several reports in one tick only the newest is. After cancel(), another start() or the
/// end of the Task nothing is delivered; nothing waits for the worker, since a read from a pipe or a dead network drive
/// may never return.
template <class Progress, class Result>
class Task
{
public:
    using Report = std::function<void(Progress)>;
    /// Knows no QObject: it owns or shares all that it reads. Ends soon after a stop is requested.
    using Work = std::function<Result(std::stop_token, const Report &)>;

    explicit Task(int tickMilliseconds = 5)
        : m_tickMilliseconds(tickMilliseconds)
    {
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] { deliver(); });
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { cancel(); }

    bool isRunning() const { return m_mailbox != nullptr; }

    /// Both functions may start the next piece of work, cancel this one or delete the Task.
    void start(Work work, std::function<void(Result)> done, Report progressed = {})
    {
        cancel();
        m_mailbox = std::make_shared<Mailbox>();
        m_done = std::move(done);
        m_progressed = std::move(progressed);
        m_stop = {};
        std::thread worker([mailbox = m_mailbox, stop = m_stop.get_token(), work = std::move(work)] {
            Result result = work(stop, [&mailbox](Progress progress) {
                const std::scoped_lock lock(mailbox->mutex);
                mailbox->progress = std::move(progress);
            });
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->result = std::move(result);
        });
        worker.detach();
        m_ticks.start(m_tickMilliseconds);
    }

    /// Asks the worker to end soon; what it reports and returns until then is still delivered.
    void stop() { m_stop.request_stop(); }

    void cancel()
    {
        m_stop.request_stop();
        m_mailbox.reset();
        m_done = nullptr;
        m_progressed = nullptr;
        m_ticks.stop();
    }

private:
    /// Shared by the worker and the Task, so that either may end first.
    struct Mailbox
    {
        std::mutex mutex;
        std::optional<Progress> progress; ///< empty: nothing new since the last tick
        std::optional<Result> result;
    };

    void deliver()
    {
        std::optional<Progress> progress;
        std::optional<Result> result;
        {
            const std::scoped_lock lock(m_mailbox->mutex);
            progress = std::exchange(m_mailbox->progress, std::nullopt);
            // The result comes one tick after the last report: that may have deleted this Task.
            if (!progress || !m_progressed)
                result = std::exchange(m_mailbox->result, std::nullopt);
        }
        if (result) {
            const auto done = std::exchange(m_done, nullptr);
            cancel();
            done(std::move(*result));
        } else if (progress) {
            const Report progressed = m_progressed;
            progressed(std::move(*progress));
        }
    }

    int m_tickMilliseconds;
    std::shared_ptr<Mailbox> m_mailbox; ///< null: no work is running
    std::function<void(Result)> m_done;
    Report m_progressed;
    std::stop_source m_stop;
    QTimer m_ticks;
};

} // namespace rungs
