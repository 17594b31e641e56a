// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_reader.h"

#include <QString>

namespace rungs::test {

/// A capture in memory, to which more can be added while it is read.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(ByteView bytes)
        : ByteSource("memory", Compression::none)
        , m_bytes(bytes.begin(), bytes.end())
    { }

    void append(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) override;
    std::uint64_t sizeOnDisk() const override { return m_bytes.size(); }
    std::uint64_t positionOnDisk(std::uint64_t offset) const override { return offset; }

private:
    Bytes m_bytes;
};

/// What came out of a capture file, from its first to its last frame.
struct ReadCapture
{
    struct Frame
    {
        std::int64_t time = 0; ///< nanoseconds
        std::string data;
        std::uint32_t originalLength = 0;
        std::uint32_t interface = 0;
        std::uint64_t offset = 0;
        bool hasComment = false;
    };
    std::vector<Frame> frames;
    CaptureInfo info;
    std::optional<Error> damage;  ///< reading ended there
    std::optional<Error> refused; ///< nothing could be read
};

ReadCapture readCapture(ByteView file);
ReadCapture readCapture(std::shared_ptr<ByteSource> source);
/// The frames' bytes, one frame a word.
QString dataOf(const ReadCapture &capture);

} // namespace rungs::test
