// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_source.h"
#include "core/capture/decompressor.h"
#include "core/capture/input_stream.h"
#include "core/capture/spool.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace rungs {

/// A compressed capture, or one from a pipe: spooled as far as it has been read.
class SpooledSource final : public ByteSource
{
public:
    /// @p start the bytes that have been read from @p input already
    SpooledSource(std::string path, Compression compression, InputStream input, Bytes start,
                  std::unique_ptr<Spool> spool);

    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) override;
    std::uint64_t sizeOnDisk() const override;
    std::uint64_t positionOnDisk(std::uint64_t offset) const override;
    void raiseUnpackLimit(std::stop_token stop) override;
    /// Bytes to which a compressed file may unpack; 0: no limit.
    void setUnpackLimit(std::uint64_t bytes);

private:
    std::optional<Error> spoolTo(std::uint64_t end);
    Result<void> pump();
    Result<void> refill();
    Result<void> append(ByteView bytes);
    std::optional<Error> limitReached() const;
    void endWith(ErrorCode code, std::string found);

    InputStream m_input;
    std::unique_ptr<Decompressor> m_decompressor; ///< null: the bytes are spooled as they come
    std::unique_ptr<Spool> m_spool;
    std::atomic<std::uint64_t> m_spooled = 0;
    std::atomic<std::uint64_t> m_consumed = 0;

    std::mutex m_mutex; ///< guards what follows
    Bytes m_buffer;     ///< input that has been read; not used up from m_used on
    std::size_t m_used = 0;
    Bytes m_output;
    std::uint64_t m_unpackLimit = 0;
    bool m_inputEnded = false;
    bool m_ended = false;
    std::optional<Error> m_error; ///< why it ended before its time
};

} // namespace rungs
