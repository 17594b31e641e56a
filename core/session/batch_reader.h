// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/frame_walker.h"
#include "core/decode/plain_segment.h"
#include "core/session/frame_batch.h"

namespace rungs {

/// Reads frames and decodes them as far as following their connections needs: the half of loading that depends on no
/// frame before. Used by one thread at a time.
class BatchReader
{
public:
    /// What is read at a time stays in the processor's cache until it is decoded.
    static constexpr std::size_t blockSize = std::size_t{1} << 16;

    explicit BatchReader(std::unique_ptr<CaptureReader> reader);

    const std::shared_ptr<ByteSource> &source() const { return m_reader->source(); }
    /// What the file says of itself so far and has not been told yet, here or with a batch: FrameBatch::news.
    CaptureInfo takeNews();
    /// Replaces the contents of @p batch by the next block's frames.
    void next(FrameBatch &batch);
    /// The file ends here. @p batch gets no frames, but the damage that a cut record is.
    void finish(FrameBatch &batch);

private:
    void addFrame(const RawFrame &frame, const CaptureInterface &interface, FrameBatch &batch);
    void walkFrame(FrameId id, const RawFrame &frame, const FrameInput &input, FrameRow &row, FrameBatch &batch);
    static void addSegment(FrameId id, Timestamp time, const PlainSegment &segment, FrameRow &row, FrameBatch &batch);
    void describe(FrameBatch &batch);

    std::unique_ptr<CaptureReader> m_reader;
    std::vector<RawFrame> m_frames;
    FrameWalker m_walker;
    std::uint32_t m_count = 0;
    std::uint64_t m_infoVersion = 0; ///< of what has been told
    std::size_t m_toldInterfaces = 0;
    std::size_t m_toldComments = 0;
};

} // namespace rungs
