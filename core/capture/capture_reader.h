// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/byte_source.h"
#include "core/capture/capture_clock.h"
#include "core/capture/capture_info.h"

#include <memory>
#include <optional>
#include <vector>

namespace rungs {

/// A frame as the file holds it.
struct RawFrame
{
    std::uint64_t offset = 0; ///< of its first captured byte in the (uncompressed) file
    Timestamp time;
    std::uint32_t capturedLength = 0;
    std::uint32_t originalLength = 0; ///< on the wire
    InterfaceId interface;
    ByteView bytes;                ///< good until the next call of next()
    bool isTimeOutOfRange = false; ///< the file says a time that a Timestamp cannot hold
    bool hasComment = false;       ///< the frame's block carries comments: readFrameComments()
};

enum class ReadStatus : std::uint8_t {
    more,    ///< there may be more frames: call again
    end,     ///< the source has no more bytes now; a growing file may have some later
    stopped, ///< a stop was asked for while more bytes were waited for
    damage   ///< nothing after this can be read: damage()
};

/// Steps through a capture file from its first to its last frame, in large block reads.
///
/// Every frame before a damaged place is returned; damage() says what is wrong there. A record that
/// the file's end cuts in two is no damage until finish() is called: a file that is still written to may
/// complete it.
class CaptureReader
{
public:
    /// Reads the file header. Fails where the file is no capture that can be read (nothing of it can be shown
    /// then).
    /// @p blockSize bytes are read at a time; tests make it small, to have many seams between blocks.
    static Result<std::unique_ptr<CaptureReader>> open(std::shared_ptr<ByteSource> source,
                                                       std::size_t blockSize = std::size_t{1} << 20);
    ~CaptureReader();

    /// Replaces the contents of @p frames by the next frames, a block's worth; there may be some whatever is returned,
    /// and none where a long record is still to be completed. The last frame of a block
    /// waits for the one after it where the file has more: the clock compares them. After damage there is nothing but
    /// damage; where that is ErrorCode::unpackLimit, it goes on once the source may.
    ReadStatus next(std::vector<RawFrame> &frames);

    /// The clock of the frames so far, and its notes on those of the last next().
    const CaptureClock &clock() const;

    /// There are no more bytes: a cut record is damage now, and until next() finds that it has been completed.
    void finish();

    /// What the file says about itself, as far as it has been read: interfaces are added as they occur.
    const CaptureInfo &info() const;
    /// Goes up whenever info() changes.
    std::uint64_t infoVersion() const;
    const std::optional<Error> &damage() const;
    /// Bytes of the file, compressed where it is, that have been consumed; for progress.
    std::uint64_t position() const;
    const std::shared_ptr<ByteSource> &source() const;

private:
    CaptureReader();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rungs
