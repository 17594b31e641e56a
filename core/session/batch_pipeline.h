// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/batch_reader.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace rungs {

/// Whether this process may use more than one processor; std::thread::hardware_concurrency() counts those of the
/// machine.
bool hasSecondProcessor();

/// Reads and decodes batches ahead of their reader: on a thread of its own where there is a second processor, else when
/// a batch is requested.
class BatchPipeline
{
public:
    /// @p last as for BatchReader
    BatchPipeline(std::unique_ptr<CaptureReader> reader, FrameId last);
    /// Waits for the current read; the source's stop token ends that early.
    ~BatchPipeline();

    const std::shared_ptr<ByteSource> &source() const { return m_reader.source(); }
    /// What the file says of itself before the first frame.
    const CaptureInfo &firstInfo() const { return m_firstInfo; }
    /// The next batch, good until the next call. After one whose status is end, it is what has been written to the file
    /// since then.
    FrameBatch &next();
    /// The file ends here.
    FrameBatch &finish();
    /// Reads no further ahead. What has been read can still be taken: next(), while hasBatch().
    void halt();
    bool hasBatch() const { return m_given < m_filled; }
    /// As BatchReader::setSnapshotsFrom().
    void setSnapshotsFrom(BatchReader::Clock::time_point time) { m_reader.setSnapshotsFrom(time); }
    /// The connections of all batches that have been taken; to be asked for where nothing is read ahead, and hasBatch()
    /// is false.
    ConnectionTable::Snapshot connections() { return m_reader.connections(); }

private:
    void run(const std::stop_token &stop);
    std::size_t waiting() const { return m_filled - m_given; }
    void waitForBatch(std::unique_lock<std::mutex> &lock);

    /// Sleeping and waking take about as long as a batch: a thread that has to sleep waits for this many.
    static constexpr std::size_t together = 4;
    /// But it waits for a slow source no longer than this.
    static constexpr std::chrono::milliseconds patience{1};

    /// How many batches can wait, beside the one handed out last, which is still in use.
    static constexpr std::size_t room = 2 * together - 1;

    BatchReader m_reader;
    CaptureInfo m_firstInfo;
    /// Few, so that what one thread has written is still in the cache when the other reads it.
    std::array<FrameBatch, room + 1> m_batches;
    std::size_t m_filled = 0; ///< how many have been written in total
    std::size_t m_given = 0;  ///< and handed out
    std::size_t m_wanted = 0; ///< next() continues with this many waiting(), or the last one
    bool m_isLast = false;    ///< the thread is done
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::jthread m_thread;
};

} // namespace rungs
