// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_reader.h"

namespace rungs {

/// Takes the records of one capture format out of bytes. It knows no files: it is given a window, and says how much of
/// it has been taken.
class Scanner
{
public:
    struct Step
    {
        std::size_t consumed = 0;
        std::optional<Error> error; ///< why what follows the consumed bytes cannot be read
    };

    /// A frame longer than this is taken for damage.
    static constexpr std::uint32_t maxFrameLength = 256 << 20;
    /// The longest frame that is believed without being announced, as libpcap and Wireshark have it.
    static constexpr std::uint32_t usualFrameLength = 262144;

    virtual ~Scanner() = default;

    /// Reads what comes before the first record. Consumes nothing if it needs more bytes.
    virtual Step scanHeader(ByteView window, std::uint64_t offset) = 0;
    /// Takes all whole records at the front of @p window, and appends their frames to @p frames.
    virtual Step scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames) = 0;
    /// What it means that the file ends after @p rest, which is not a whole record: found and expected byte counts.
    virtual Error cutShort(ByteView rest, std::uint64_t offset) const = 0;

    const CaptureInfo &info() const { return m_info; }
    /// Goes up whenever info() changes.
    std::uint64_t infoVersion() const { return m_infoVersion; }

    /// The scanner for a file that begins with @p start. @p start has at least bytesToDetect bytes where the file has.
    static Result<std::unique_ptr<Scanner>> create(ByteView start, Compression compression);
    static constexpr std::size_t bytesToDetect = 32;

protected:
    static Error error(ErrorCode code, std::uint64_t offset, std::string found = {}, std::string expected = {});

    CaptureInfo m_info;
    std::uint64_t m_infoVersion = 0;
};

} // namespace rungs
