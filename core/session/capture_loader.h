// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/batch_pipeline.h"
#include "core/session/session_builder.h"

namespace rungs {

/// Reads one capture, and can continue where it ended: nothing is read twice. Used by one thread at a time.
class CaptureLoader
{
public:
    using Publish = std::function<void(SessionPtr)>;

    /// @p last the frame to stop after, at the end of its block; invalid: none. Fails where nothing can be read.
    static Result<std::unique_ptr<CaptureLoader>> open(const std::string &path, const std::stop_token &stop,
                                                       std::optional<std::uint64_t> unpackLimit = {},
                                                       FrameId last = {});
    /// The same for a file that another program has just begun: waits for what precedes the first frame.
    static Result<std::unique_ptr<CaptureLoader>> openGrowing(const std::string &path, const std::stop_token &stop);
    /// The file of @p capture, which has been read to its end, with @p flips instead of those that it has: read anew
    /// from where its bytes lie, the file or what was unpacked of it. Flips of bytes that were not captured change
    /// nothing.
    static Result<std::unique_ptr<CaptureLoader>> openChanged(const Session &capture, BitFlips flips);

    /// Whether more can be written to the file and be read; not for pipes and compressed files.
    bool canGrow() const { return m_pipeline.source()->canGrow(); }

    /// To be called before load() or follow(): @p turns gets the segments. The caller finishes it.
    void keepTurns(std::shared_ptr<CaptureTurns> turns) { m_builder.keepTurns(std::move(turns)); }

    /// After ErrorCode::unpackLimit: lets load() continue for twice as many bytes.
    void raiseUnpackLimit(const std::stop_token &stop) { m_pipeline.source()->raiseUnpackLimit(stop); }

    /// Reads to where the file ends now, where a cut record is damage, or to open()'s last frame. As rungs::load().
    SessionPtr load(const std::stop_token &stop, const Publish &publish);
    /// Reads on, and waits at the end for what is written to the file; a record that is cut there may still be
    /// completed. Ends where @p stop asks for it, with the file damaged, or where it is no longer the file that was
    /// opened: progress().isFollowed says whether more may come, damage() why it ended.
    SessionPtr follow(const std::stop_token &stop, const Publish &publish);

    /// To be called before load() or follow(), for limitDetails() afterwards.
    void keepLimitDetails() { m_builder.keepLimitDetails(); }
    /// By ConnectionId.
    const std::unordered_map<std::uint32_t, ConnectionTracker::LimitDetails> &limitDetails() const
    {
        return m_builder.limitDetails();
    }

private:
    using Clock = BatchReader::Clock;
    class PublishClock;

    CaptureLoader(std::unique_ptr<CaptureReader> reader, FrameId last);
    static Result<std::unique_ptr<CaptureLoader>> openSource(std::shared_ptr<ByteSource> source, FrameId last);
    bool publishWhenDue(PublishClock &clock, FrameBatch &batch, const LoadProgress &progress, const Publish &publish);
    /// Reads no further ahead. @return the status of the last batch; @p status where there is none any more
    ReadStatus addWhatHasBeenRead(ReadStatus status);
    static void wait(const std::stop_token &stop);

    BatchPipeline m_pipeline;
    SessionBuilder m_builder;
};

} // namespace rungs
