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

/// One piece of core's work at a time, on a thread of its own; its result is handed over on this thread. Whoever starts
/// another, cancels or goes away leaves the worker to end by itself, and never hears of its result.
template <class Result>
class Task
{
public:
    /// Knows nothing of any QObject: it is given all that it reads. Ends soon after a stop is asked for.
    using Work = std::function<Result(std::stop_token)>;
    using Done = std::function<void(Result)>;

    Task()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] { look(); });
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { cancel(); }

    bool isRunning() const { return m_mailbox != nullptr; }

    void start(Work work, Done done)
    {
        cancel();
        m_mailbox = std::make_shared<Mailbox>();
        m_done = std::move(done);
        m_stop = {};
        std::thread worker([mailbox = m_mailbox, stop = m_stop.get_token(), work = std::move(work)] {
            Result result = work(stop);
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->result = std::move(result);
        });
        worker.detach();
        m_ticks.start(tickMilliseconds);
    }

    void cancel()
    {
        m_stop.request_stop();
        m_mailbox.reset();
        m_done = nullptr;
        m_ticks.stop();
    }

private:
    struct Mailbox
    {
        std::mutex mutex;
        std::optional<Result> result;
    };

    void look()
    {
        std::optional<Result> result;
        {
            const std::scoped_lock lock(m_mailbox->mutex);
            result = std::exchange(m_mailbox->result, std::nullopt);
        }
        if (!result)
            return;
        // What is told may start the next piece at once.
        const Done done = std::exchange(m_done, nullptr);
        cancel();
        done(std::move(*result));
    }

    static constexpr int tickMilliseconds = 5;

    std::shared_ptr<Mailbox> m_mailbox; ///< null: no worker is under way
    Done m_done;
    std::stop_source m_stop;
    QTimer m_ticks;
};

} // namespace rungs
