// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/batch_pipeline.h"

#include <sched.h>

namespace rungs {

bool hasSecondProcessor()
{
    cpu_set_t processors;
    CPU_ZERO(&processors);
    return ::sched_getaffinity(0, sizeof(processors), &processors) != 0 || CPU_COUNT(&processors) > 1;
}

BatchPipeline::BatchPipeline(std::unique_ptr<CaptureReader> reader, FrameId last)
    : m_reader(std::move(reader), last)
    , m_firstInfo(m_reader.takeInfoDelta())
{
    if (hasSecondProcessor())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

BatchPipeline::~BatchPipeline() = default;

void BatchPipeline::run(const std::stop_token &stop)
{
    ReadStatus status = ReadStatus::more;
    while (status == ReadStatus::more) {
        std::unique_lock lock(m_mutex);
        if (waiting() == room && !m_changed.wait(lock, stop, [this] { return waiting() + together <= room; }))
            return;
        if (stop.stop_requested())
            return;
        FrameBatch &batch = m_batches[m_filled % m_batches.size()];
        lock.unlock();
        m_reader.next(batch);
        status = batch.status;
        lock.lock();
        ++m_filled;
        m_isLast = status != ReadStatus::more;
        const bool isAwaited = waiting() == m_wanted || m_isLast;
        lock.unlock();
        if (isAwaited)
            m_changed.notify_all();
    }
}

void BatchPipeline::waitForBatch(std::unique_lock<std::mutex> &lock)
{
    const auto isEnough = [this] { return waiting() >= m_wanted || m_isLast; };
    m_wanted = m_given == 0 ? 1 : together;
    m_changed.wait_for(lock, patience, isEnough);
    m_wanted = 1;
    m_changed.wait(lock, isEnough);
    m_wanted = 0;
}

FrameBatch &BatchPipeline::next()
{
    if (!m_thread.joinable() && !hasBatch()) {
        m_reader.next(m_batches[0]);
        return m_batches[0];
    }
    std::unique_lock lock(m_mutex);
    if (!hasBatch())
        waitForBatch(lock);
    FrameBatch &batch = m_batches[m_given % m_batches.size()];
    ++m_given;
    const bool isAwaited = waiting() + together == room;
    lock.unlock();
    if (isAwaited)
        m_changed.notify_all();
    // What is written after the end arrives slowly: it is read when it is requested.
    if (batch.status != ReadStatus::more && m_thread.joinable())
        m_thread.join();
    return batch;
}

void BatchPipeline::halt()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

FrameBatch &BatchPipeline::finish()
{
    if (m_thread.joinable())
        m_thread.join();
    m_reader.finish(m_batches[0]);
    return m_batches[0];
}

} // namespace rungs
