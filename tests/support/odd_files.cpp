// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/odd_files.h"

#include "tests/support/capture_file.h"

namespace rungs::test {

void writeLargeFrame(const QString &path)
{
    const PcapBytes small = PcapBytes({.snapLength = largeFrameLength, .linkType = 1}).record(1, 0, "one");
    writeAt(path, 0, small.all());
    const auto end = static_cast<qint64>(small.size());
    writeAt(path, end, recordHeader(largeFrameLength));
    writeAt(path, end + 16 + qint64{largeFrameLength} - 1, Bytes{7});
}

Bytes manyInterfaces(std::uint32_t count)
{
    PcapngBytes bytes;
    for (std::uint32_t i = 0; i < count; ++i)
        bytes.interface(i + 1 == count ? userLink : 1);
    return bytes.enhanced(count - 1, 1, "one").enhanced(0, 2, "two").all();
}

Bytes manyComments(std::uint32_t count)
{
    PcapngBytes bytes;
    bytes.interface();
    PcapngBytes::Options comments;
    for (std::uint32_t i = 0; i < count; ++i)
        comments.push_back({1, asBytes(std::to_string(i))});
    return bytes.enhanced(0, 1, "one", comments).all();
}

} // namespace rungs::test
