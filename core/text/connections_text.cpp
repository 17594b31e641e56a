// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/connections_text.h"

#include "core/connection/stream_assembler.h"
#include "core/session/frame_stream.h"
#include "core/text/address_text.h"
#include "core/text/phrase.h"

#include <fmt/format.h>

#include <array>

namespace rungs {

namespace {

RecordValue number(std::uint64_t value)
{
    return {fmt::format_int(value).str(), true};
}

RecordValue text(std::string_view value)
{
    return {std::string(value), false};
}

RecordValue endpoint(const EndpointAddress &address)
{
    return {endpointText(address), false};
}

RecordValue handshake(const ConnectionSummary &summary)
{
    const std::optional<Duration> time = summary.handshake();
    return time ? RecordValue{fmt::format("{:.3f}", static_cast<double>(time->nanoseconds) / 1000.0), true}
                : RecordValue{};
}

RecordValue segmentSize(std::uint16_t mss)
{
    return mss != 0 ? number(mss) : RecordValue{};
}

RecordValue scale(std::uint8_t shift)
{
    return shift != SegmentOptions::noScale ? number(shift) : RecordValue{};
}

std::uint64_t sum(const std::uint32_t (&counts)[2])
{
    return std::uint64_t{counts[0]} + counts[1];
}

std::vector<std::string> columns()
{
    return {"tcp.stream",      "client",       "server",         "frames",        "bytes.client",
            "bytes.server",    "first",        "last",           "opening",       "closing",
            "state.client",    "state.server", "path.client",    "path.server",   "rtt.handshake",
            "mss.client",      "mss.server",   "wscale.client",  "wscale.server", "sack",
            "retransmissions", "out_of_order", "duplicate_acks", "zero_windows",  "resets"};
}

std::vector<RecordValue> record(ConnectionId id, const ConnectionRow &row, const ConnectionSummary &summary)
{
    return {number(id.value),
            endpoint(row.client),
            endpoint(row.server),
            number(row.frames),
            number(summary.bytesUnique[0]),
            number(summary.bytesUnique[1]),
            number(frameNumber(row.firstFrame)),
            number(frameNumber(row.lastFrame)),
            text(nameOf(summary.opening)),
            text(nameOf(summary.closing)),
            text(nameOf(summary.state[0])),
            text(nameOf(summary.state[1])),
            text(summary.pathText(Side::client)),
            text(summary.pathText(Side::server)),
            handshake(summary),
            segmentSize(summary.mss[0]),
            segmentSize(summary.mss[1]),
            scale(summary.windowScale[0]),
            scale(summary.windowScale[1]),
            text(summary.sackPermitted ? "yes" : "no"),
            number(sum(summary.retransmissions)),
            number(sum(summary.outOfOrder)),
            number(sum(summary.duplicateAcks)),
            number(sum(summary.zeroWindows)),
            number(sum(summary.resets))};
}

/// Hands the payload of one side's segments to the assembler, and acknowledgments of the other's.
bool assemble(const StreamFrame &frame, const StreamRequest &request, StreamAssembler &assembler)
{
    const StreamSegment *segment = frame.segment;
    if (segment == nullptr || segment->outcome->connection != request.connection || segment->outcome->isRejected)
        return true;
    if (segment->place.sidesExchanged)
        assembler.restart();
    const SegmentSummary &summary = segment->summary;
    if ((summary.flags & Segment::rst) != 0 || summary.isCut)
        return true;
    if (segment->outcome->from != request.from) {
        return (summary.flags & Segment::ack) == 0 || assembler.acknowledged(SequenceNumber(summary.acknowledgment));
    }
    const bool isSyn = (summary.flags & Segment::syn) != 0;
    const SequenceNumber place = SequenceNumber(summary.sequence) + (isSyn ? 1U : 0U);
    if (isSyn)
        assembler.begin(place);
    return assembler.add(place, summary.payload, summary.payloadLength, frame.id);
}

} // namespace

Result<std::optional<Error>> writeConnections(const std::string &path, RecordFormat format, const TextSink &sink)
{
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(path);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    (*stream)->follow();
    std::optional<Error> damage = (*stream)->forEach([](const StreamFrame &) { return true; });
    RecordWriter writer(format, columns(), sink);
    const ConnectionTable &table = (*stream)->connections();
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        if (!writer.write(record({i}, table[i], (*stream)->tracker().summary({i}))))
            break;
    }
    writer.finish();
    return damage;
}

Result<std::optional<Error>> writeStream(const StreamRequest &request, const TextSink &sink,
                                         const std::function<void(const std::string &)> &remark)
{
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(request.path);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    (*stream)->follow();
    const auto write = [&](ByteView bytes) {
        return sink({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    };
    const auto hole = [&](std::uint64_t offset, std::uint64_t length) {
        remark(english({RUNGS_TEXT("{0} bytes from byte {1} on are not in the capture"), {length, offset}}));
    };
    const auto conflict = [&](std::uint64_t offset, FrameId first, FrameId second) {
        remark(english({RUNGS_TEXT("From byte {0} on, {1} brought other bytes than {2}"),
                        {offset, FrameReference{second}, FrameReference{first}}}));
    };
    StreamAssembler assembler({write, hole, conflict});
    std::optional<Error> damage =
        (*stream)->forEach([&](const StreamFrame &frame) { return assemble(frame, request, assembler); });
    assembler.finish();
    if (request.connection.value >= (*stream)->connections().size())
        return tl::unexpected(Error{ErrorCode::badArgument,
                                    request.path,
                                    std::nullopt,
                                    fmt::format("--connection {}", request.connection.value),
                                    {}});
    return damage;
}

} // namespace rungs
