// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/frame_batch.h"
#include "core/session/segment_reader.h"

#include <atomic>
#include <chrono>

namespace rungs {

/// The first half of loading: reads frames, decodes their segments and finds their connections. SessionBuilder does the
/// rest. Used by one thread at a time.
class BatchReader
{
public:
    using Clock = std::chrono::steady_clock;

    /// Small enough to stay in the cache until it is decoded.
    static constexpr std::size_t blockSize = std::size_t{1} << 16;

    /// @p last the batch with this frame ends with ReadStatus::stopped; invalid: none does
    explicit BatchReader(std::unique_ptr<CaptureReader> reader, FrameId last = {});

    const std::shared_ptr<ByteSource> &source() const { return m_reader->source(); }
    /// What of the file's description has not been reported yet, here or in a FrameBatch::infoDelta.
    CaptureInfo takeInfoDelta();
    /// Replaces the contents of @p batch by the next block's frames.
    void next(FrameBatch &batch);
    /// The file ends here: @p batch gets no frames, but a cut record is damage now.
    void finish(FrameBatch &batch);
    /// From @p time on, each batch carries a snapshot of the connections; before the first call they all do. For any
    /// thread.
    void setSnapshotsFrom(Clock::time_point time) { m_snapshotsFrom = time.time_since_epoch().count(); }
    /// The connections of all batches so far.
    ConnectionTable::Snapshot connections() { return m_connections.snapshot(); }

private:
    void addFrame(const RawFrame &frame, const CaptureInterface &interface, FrameBatch &batch);
    /// The slow path: reads the segment by walking the headers, and notes what only that finds.
    [[gnu::noinline]] void addWalked(FrameId id, Timestamp time, const FrameInput &input, FrameRow &row,
                                     FrameBatch &batch);
    void addSegment(FrameId id, Timestamp time, const DecodedSegment &segment, FrameRow &row, FrameBatch &batch);
    void findConnections(FrameBatch &batch);
    /// Counts frames whose link layer is shown as data.
    static void countUndecoded(FrameId id, LinkType linkType, const LayerStack &stack, FrameBatch &batch);
    void addIcmpError(FrameId id, Timestamp time, const IcmpError &error, FrameBatch &batch);
    void describe(FrameBatch &batch);

    /// Connections are found for this many segments at a time: by then, what the first of them needs has been
    /// prefetched.
    static constexpr std::size_t segmentsTogether = 32;

    std::unique_ptr<CaptureReader> m_reader;
    const FrameId m_last;
    std::vector<RawFrame> m_frames;
    SegmentReader m_segments;
    BatchBuffer<EndpointPair> m_ends; ///< of the last segments, whose connections are still to be found
    ConnectionFinder m_finder;
    ConnectionTable m_connections;
    std::atomic<Clock::rep> m_snapshotsFrom = Clock::time_point::min().time_since_epoch().count();
    std::uint32_t m_count = 0;
    std::uint64_t m_infoVersion = 0; ///< that has been reported
    std::size_t m_reportedInterfaces = 0;
    std::size_t m_reportedComments = 0;
    std::size_t m_reportedBlocks = 0;
};

} // namespace rungs
