// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capture_loader.h"

#include "core/capture/byte_source.h"
#include "core/capture/changed_source.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace rungs {

/// Says when the next snapshot is due. Snapshots become rarer where they cost much, so that they take a small part of
/// the time, and the longer loading takes, since blocks that a snapshot holds are copied when they change.
class CaptureLoader::PublishClock
{
public:
    static constexpr std::chrono::milliseconds often{50};

    /// @p seldom the longest wait for a snapshot that costs little
    explicit PublishClock(std::chrono::milliseconds seldom)
        : m_seldom(seldom)
    { }

    Clock::time_point next() const { return m_next; }
    bool isDue() const { return Clock::now() >= m_next; }

    template <class Publish>
    void run(Publish publish)
    {
        const Clock::time_point start = Clock::now();
        publish();
        const Clock::time_point end = Clock::now();
        const Clock::duration usual = std::clamp<Clock::duration>((end - m_begin) / 4, often, m_seldom);
        m_next = end + std::max(usual, 10 * (end - start));
    }

private:
    Clock::duration m_seldom;
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_next = Clock::time_point::min();
};

CaptureLoader::CaptureLoader(std::unique_ptr<CaptureReader> reader, FrameId last)
    : m_pipeline(std::move(reader), last)
    , m_builder(m_pipeline.source(), m_pipeline.firstInfo())
{ }

Result<std::unique_ptr<CaptureLoader>> CaptureLoader::open(const std::string &path, const std::stop_token &stop,
                                                           std::optional<std::uint64_t> unpackLimit, FrameId last)
{
    Result<std::shared_ptr<ByteSource>> source = ByteSource::open(path, stop, unpackLimit);
    if (!source)
        return tl::unexpected(std::move(source).error());
    return openSource(*std::move(source), last);
}

Result<std::unique_ptr<CaptureLoader>> CaptureLoader::openSource(std::shared_ptr<ByteSource> source, FrameId last)
{
    Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(std::move(source), BatchReader::blockSize);
    if (!reader)
        return tl::unexpected(std::move(reader).error());
    return std::unique_ptr<CaptureLoader>(new CaptureLoader(*std::move(reader), last));
}

Result<std::unique_ptr<CaptureLoader>> CaptureLoader::openChanged(const Session &capture, BitFlips flips)
{
    // Only what frames hold is flipped, so the file has the same frames.
    std::vector<ChangedByte> changed;
    for (const BitFlip &flip : flips.all()) {
        if (flip.frame.value < capture.frameCount() && flip.byte < capture.frame(flip.frame).capturedLength)
            changed.push_back({capture.offsetOf(flip.frame) + flip.byte, flip.mask});
    }
    std::ranges::sort(changed, {}, &ChangedByte::offset);
    const std::shared_ptr<ByteSource> &original = capture.m_original;
    auto loader =
        openSource(changed.empty() ? original : std::make_shared<ChangedSource>(original, std::move(changed)), {});
    if (loader)
        (*loader)->m_builder.setFlips(original, std::make_shared<const BitFlips>(std::move(flips)));
    return loader;
}

Result<std::unique_ptr<CaptureLoader>> CaptureLoader::openGrowing(const std::string &path, const std::stop_token &stop)
{
    for (;;) {
        Result<std::unique_ptr<CaptureLoader>> loader = open(path, stop);
        if (loader || stop.stop_requested())
            return loader;
        const ErrorCode code = loader.error().code;
        if (code != ErrorCode::emptyFile && code != ErrorCode::cutShort)
            return loader;
        wait(stop);
    }
}

SessionPtr CaptureLoader::load(const std::stop_token &stop, const Publish &publish)
{
    // A pipe may pause at any time: what it has delivered is shown at once.
    const bool isFile = m_pipeline.source()->canGrow();
    PublishClock clock(isFile ? std::chrono::milliseconds(500) : PublishClock::often);
    m_pipeline.setSnapshotsFrom(publish ? clock.next() : Clock::time_point::max());
    ReadStatus status = ReadStatus::more;
    while (status == ReadStatus::more && !stop.stop_requested()) {
        FrameBatch &batch = m_pipeline.next();
        status = batch.status;
        m_builder.add(batch);
        if (publish && status == ReadStatus::more && m_builder.frameCount() > 0)
            publishWhenDue(clock, batch, {}, publish);
    }
    status = addWhatHasBeenRead(status);
    LoadProgress progress;
    progress.isComplete = true;
    progress.wasStopped = status == ReadStatus::stopped || (stop.stop_requested() && status != ReadStatus::end);
    if (!progress.wasStopped)
        m_builder.add(m_pipeline.finish());
    SessionPtr session = m_builder.session(progress, m_pipeline.connections());
    if (publish)
        publish(session);
    return session;
}

bool CaptureLoader::publishWhenDue(PublishClock &clock, FrameBatch &batch, const LoadProgress &progress,
                                   const Publish &publish)
{
    if (!batch.connections || !clock.isDue())
        return false;
    clock.run([&] { publish(m_builder.session(progress, *std::move(batch.connections))); });
    m_pipeline.setSnapshotsFrom(clock.next());
    return true;
}

ReadStatus CaptureLoader::addWhatHasBeenRead(ReadStatus status)
{
    m_pipeline.halt();
    while (m_pipeline.hasBatch()) {
        FrameBatch &batch = m_pipeline.next();
        status = batch.status;
        m_builder.add(batch);
    }
    return status;
}

SessionPtr CaptureLoader::follow(const std::stop_token &stop, const Publish &publish)
{
    LoadProgress progress;
    progress.isComplete = m_builder.frameCount() > 0;
    progress.isFollowed = true;
    std::optional<Error> ended;
    PublishClock clock(PublishClock::often);
    m_pipeline.setSnapshotsFrom(clock.next());
    bool hasMore = true;
    while (!stop.stop_requested() && !ended) {
        // Taken before reading, so that what was written up to now is read before the file is given up.
        const FileState state = m_pipeline.source()->fileState();
        FrameBatch &batch = m_pipeline.next();
        hasMore = hasMore || !batch.frames.isEmpty();
        m_builder.add(batch);
        const bool isAtEnd = batch.status != ReadStatus::more;
        if (batch.status == ReadStatus::damage)
            break;
        if (isAtEnd)
            progress.isComplete = true;
        if (publish && hasMore && (isAtEnd || m_builder.frameCount() > 0))
            hasMore = !publishWhenDue(clock, batch, progress, publish);
        if (!isAtEnd)
            continue;
        ended = endOfGrowth(*m_pipeline.source(), state, m_builder.position());
        if (!ended)
            wait(stop);
    }
    addWhatHasBeenRead(ReadStatus::more);
    progress = {};
    progress.isComplete = true;
    if (ended)
        m_builder.setDamage(*std::move(ended));
    SessionPtr session = m_builder.session(progress, m_pipeline.connections());
    if (publish)
        publish(session);
    return session;
}

void CaptureLoader::wait(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, pollInterval, [] { return false; });
}

Result<SessionPtr> load(const std::string &path, const std::stop_token &stop,
                        const std::function<void(SessionPtr)> &publish, std::optional<std::uint64_t> unpackLimit)
{
    const Result<std::unique_ptr<CaptureLoader>> loader = CaptureLoader::open(path, stop, unpackLimit);
    if (!loader)
        return tl::unexpected(loader.error());
    return (*loader)->load(stop, publish);
}

Result<SessionWithTurns> loadWithTurns(const std::string &path, const TurnSelection &selection,
                                       std::optional<std::uint64_t> unpackLimit)
{
    const Result<std::unique_ptr<CaptureLoader>> loader = CaptureLoader::open(path, {}, unpackLimit);
    if (!loader)
        return tl::unexpected(loader.error());
    const auto turns = std::make_shared<CaptureTurns>(selection);
    (*loader)->keepTurns(turns);
    SessionPtr session = (*loader)->load({}, {});
    turns->finish();
    return SessionWithTurns{std::move(session), turns};
}

Result<SessionPtr> loadUpTo(const std::string &path, FrameId frame, std::optional<std::uint64_t> unpackLimit)
{
    const Result<std::unique_ptr<CaptureLoader>> loader = CaptureLoader::open(path, {}, unpackLimit, frame);
    if (!loader)
        return tl::unexpected(loader.error());
    return (*loader)->load({}, {});
}

} // namespace rungs
