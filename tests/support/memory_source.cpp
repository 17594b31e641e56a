// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_source.h"

#include <algorithm>

namespace rungs::test {

Result<std::size_t> MemorySource::read(std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    const ByteView part = slice(m_bytes, offset, buffer.size());
    std::copy(part.begin(), part.end(), buffer.begin());
    return part.size();
}

ReadCapture readCapture(ByteView file)
{
    return readCapture(std::make_shared<MemorySource>(file));
}

ReadCapture readCapture(std::shared_ptr<ByteSource> source)
{
    ReadCapture result;
    const auto reader = CaptureReader::open(std::move(source));
    if (!reader) {
        result.refused = reader.error();
        return result;
    }
    std::vector<RawFrame> batch;
    ReadStatus status = ReadStatus::more;
    while (status == ReadStatus::more) {
        status = (*reader)->next(batch);
        for (const RawFrame &frame : batch)
            result.frames.push_back({frame.time.nanoseconds,
                                     {frame.bytes.begin(), frame.bytes.end()},
                                     frame.originalLength,
                                     frame.interface.value,
                                     frame.offset,
                                     frame.hasComment});
    }
    (*reader)->finish();
    result.info = (*reader)->info();
    result.damage = (*reader)->damage();
    return result;
}

QString dataOf(const ReadCapture &capture)
{
    QString words;
    for (const ReadCapture::Frame &frame : capture.frames)
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(frame.data);
    return words;
}

} // namespace rungs::test
