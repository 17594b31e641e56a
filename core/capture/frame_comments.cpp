// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_comments.h"

#include "core/capture/packet_options.h"
#include "core/capture/pcapng_block.h"

#include <algorithm>
#include <array>

namespace rungs {

using namespace pcapng;

Result<void> readExactly(ByteSource &source, std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const Result<std::size_t> count = source.read(offset + done, buffer.subspan(done));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0) {
            Error error;
            error.code = ErrorCode::fileChanged;
            error.file = source.path();
            error.offset = offset;
            error.found = std::to_string(done);
            error.expected = std::to_string(buffer.size());
            return tl::unexpected(std::move(error));
        }
        done += *count;
    }
    return {};
}

Result<std::vector<std::string>> readFrameComments(ByteSource &source, std::uint64_t offset, std::size_t most)
{
    std::vector<std::string> comments;
    if (offset < packet::data)
        return comments;
    std::array<std::uint8_t, packet::data> header{};
    const std::uint64_t start = offset - packet::data;
    if (Result<void> read = readExactly(source, start, header); !read)
        return tl::unexpected(std::move(read).error());
    const std::optional<PacketBlock> block = packetBlockAt(header);
    if (!block)
        return comments;

    const std::uint64_t place = packet::data + padded(block->captured);
    if (place + trailerLength >= block->length)
        return comments;
    Bytes options(std::min<std::uint64_t>(block->length - trailerLength - place, maxOptionsLength));
    if (Result<void> read = readExactly(source, start + place, options); !read)
        return tl::unexpected(std::move(read).error());
    forEachOption(options, block->order, [&](std::uint16_t code, ByteView value) {
        if (code == comment && comments.size() < most)
            comments.push_back(text(value));
    });
    return comments;
}

} // namespace rungs
