// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/batch_pipeline.h"
#include "core/session/session_builder.h"

#include <algorithm>
#include <chrono>

namespace rungs {

namespace {

/// Says when the next snapshot is due. Where snapshots cost much, they become rarer, so that they never take more than
/// a small part of the time.
class PublishClock
{
    using Clock = std::chrono::steady_clock;

public:
    bool isDue() const { return Clock::now() >= m_next; }

    template <class Publish>
    void run(Publish publish)
    {
        const Clock::time_point start = Clock::now();
        publish();
        const Clock::time_point end = Clock::now();
        m_next = end + std::max<Clock::duration>(std::chrono::milliseconds(50), 10 * (end - start));
    }

private:
    Clock::time_point m_next = Clock::time_point::min();
};

} // namespace

Result<SessionPtr> load(const std::string &path, std::stop_token stop, const std::function<void(SessionPtr)> &publish)
{
    Result<std::shared_ptr<ByteSource>> source = ByteSource::open(path, stop);
    if (!source)
        return tl::unexpected(std::move(source).error());
    Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(*std::move(source), BatchReader::blockSize);
    if (!reader)
        return tl::unexpected(std::move(reader).error());

    BatchPipeline pipeline(*std::move(reader));
    SessionBuilder builder(pipeline.source(), pipeline.firstInfo());
    PublishClock clock;
    ReadStatus status = ReadStatus::more;
    while (status == ReadStatus::more && !stop.stop_requested()) {
        const FrameBatch &batch = pipeline.next();
        status = batch.status;
        builder.add(batch);
        if (publish && status == ReadStatus::more && builder.frameCount() > 0 && clock.isDue())
            clock.run([&] { publish(builder.session({})); });
    }
    LoadProgress progress;
    progress.isComplete = true;
    progress.wasStopped = stop.stop_requested() && status != ReadStatus::end;
    if (!progress.wasStopped)
        builder.add(pipeline.finish());
    SessionPtr session = builder.session(progress);
    if (publish)
        publish(session);
    return session;
}

} // namespace rungs
