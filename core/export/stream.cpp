// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/stream.h"

#include "core/connection/stream_assembler.h"
#include "core/export/filtered_stream.h"
#include "core/text/error_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

bool assemble(const StreamFrame &frame, const StreamRequest &request, StreamAssembler &assembler)
{
    const StreamSegment *segment = frame.segment;
    if (segment == nullptr || segment->outcome->connection != request.connection || segment->outcome->isRejected)
        return true;
    if (segment->place.sidesExchanged)
        assembler.restart();
    return assembler.take(segment->summary, segment->outcome->from == request.from, {frame.id});
}

} // namespace

Result<std::optional<Error>> writeStream(const StreamRequest &request, const TextSink &sink,
                                         const std::function<void(const std::string &)> &remark)
{
    Result<FilteredStream> stream = FilteredStream::open(request.filter != nullptr ? *request.filter : filter::Filter(),
                                                         request.path, request.unpackLimit);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    const auto write = [&](ByteView bytes, StreamAssembler::Origin) {
        return sink({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    };
    const auto hole = [&](std::uint64_t offset, std::uint64_t length, FrameId) {
        remark(english(missingBytesPhrase(offset, length)));
    };
    const auto conflict = [&](const StreamAssembler::Conflict &each) {
        remark(english(differingBytesPhrase(each.offset, each.first, each.second.frame)));
    };
    StreamAssembler assembler({write, hole, conflict});
    std::optional<Error> damage = stream->forEach(
        [&](const StreamFrame &frame, bool passes) { return !passes || assemble(frame, request, assembler); });
    assembler.finish();
    if (request.connection.value >= stream->frames().connections().size())
        return tl::unexpected(Error{ErrorCode::badArgument,
                                    request.path,
                                    std::nullopt,
                                    fmt::format("--connection {}", request.connection.value),
                                    {}});
    return damage;
}

} // namespace rungs
