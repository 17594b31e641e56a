// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/saved_capture.h"

#include "core/capture/other_blocks.h"
#include "core/capture/pcapng_block.h"
#include "core/capture/pcapng_writer.h"
#include "core/capture/saved_file.h"
#include "core/session/ascending_reader.h"
#include "core/text/bit_flip_text.h"

namespace rungs {

namespace {

/// The frames of a capture, in order, with what their blocks say beside their bytes.
class StoredFrames
{
public:
    explicit StoredFrames(const Session &session)
        : m_session(session)
        , m_reader(session)
    { }

    struct Frame
    {
        ByteView bytes; ///< good until the next one
        PacketOptions options;
    };

    Result<Frame> read(FrameId id)
    {
        const FrameRow row = m_session.frame(id);
        if (m_session.capture().format == FileFormat::pcapng) {
            if (std::optional<Frame> frame = readBlock(id, row))
                return *std::move(frame);
        }
        Result<ByteView> bytes = m_reader.bytesOf(id);
        if (!bytes)
            return tl::unexpected(std::move(bytes).error());
        if ((row.flags & FrameRow::hasComment) == 0)
            return Frame{*bytes, {}};
        Error error;
        error.code = ErrorCode::fileChanged;
        error.file = m_session.path();
        error.offset = m_session.offsetOf(id);
        error.found = "0";
        error.expected = "1";
        return tl::unexpected(std::move(error));
    }

private:
    /// Empty where the frame is of a block without options of its own.
    std::optional<Frame> readBlock(FrameId id, const FrameRow &row)
    {
        using namespace pcapng;
        const std::uint64_t offset = m_session.offsetOf(id);
        if (offset < packet::data)
            return std::nullopt;
        const std::uint64_t start = offset - packet::data;
        const std::optional<ByteView> begin = m_reader.bytesAt(start, packet::data + std::size_t{row.capturedLength});
        const std::optional<PacketBlock> header = begin ? packetBlockAt(*begin) : std::nullopt;
        const std::uint64_t least = packet::data + padded(row.capturedLength) + trailerLength;
        if (!header || header->captured != row.capturedLength || header->length < least
            || header->length > least + maxOptionsLength)
            return std::nullopt;
        const std::optional<ByteView> block = m_reader.bytesAt(start, header->length);
        if (!block || load32(block->data() + header->length - trailerLength, header->order) != header->length)
            return std::nullopt;
        return Frame{block->subspan(packet::data, row.capturedLength), packetOptions(*header, *block)};
    }

    const Session &m_session;
    AscendingReader m_reader;
};

std::uint32_t countOf(const SaveRequest &request)
{
    return request.frames ? static_cast<std::uint32_t>(request.frames->size()) : request.session->frameCount();
}

FrameId frameAt(const SaveRequest &request, std::uint32_t place)
{
    return request.frames ? (*request.frames)[place] : FrameId{place};
}

Error saveError(ErrorCode code, const std::string &file)
{
    Error error;
    error.code = code;
    error.file = file;
    return error;
}

/// Frames can be longer than their interface says they can; not all readers take that in a pcapng file.
std::vector<CaptureInterface> interfacesOf(const SaveRequest &request)
{
    const Session &session = *request.session;
    std::vector<CaptureInterface> interfaces = session.capture().interfaces;
    for (std::uint32_t i = 0; i < countOf(request); ++i) {
        const FrameRow row = session.frame(frameAt(request, i));
        std::uint32_t &limit = interfaces[row.interface.value].snapLength;
        if (limit > 0 && row.capturedLength > limit)
            limit = row.capturedLength;
    }
    return interfaces;
}

Result<void> writeDescription(const SaveRequest &request, PcapngWriter &writer)
{
    const Session &session = *request.session;
    const CaptureInfo &info = session.capture();
    const std::string application = info.application.empty() ? "Rungs" : info.application;
    if (Result<void> done = writer.writeSection({info.hardware, info.operatingSystem, application, info.comments});
        !done)
        return done;
    for (const CaptureInterface &interface : interfacesOf(request)) {
        if (Result<InterfaceId> done = writer.writeInterface(interface); !done)
            return tl::unexpected(std::move(done).error());
    }
    return copyNamesAndSecrets(session.source(), info, writer);
}

Result<void> writeFrame(const SaveRequest &request, FrameId id, StoredFrames &frames, PcapngWriter &writer)
{
    Result<StoredFrames::Frame> frame = frames.read(id);
    if (!frame)
        return tl::unexpected(std::move(frame).error());
    std::vector<std::string> comments = request.session->notes().commentsOf(id, std::move(frame->options.comments));
    if (request.comments)
        comments = request.comments(id, std::move(comments));
    for (const BitFlip &flip : request.session->flips().of(id))
        comments.push_back(flipComment(flip));
    const FrameRow row = request.session->frame(id);
    return writer.writePacket(
        {row.interface, row.time, row.originalLength, frame->bytes, comments, frame->options.others});
}

} // namespace

Result<std::uint32_t> writeCapture(const SaveRequest &request, ByteSink &sink, const std::stop_token &stop,
                                   const std::function<void(std::uint32_t)> &report)
{
    const Session &session = *request.session;
    PcapngWriter writer(sink, request.path);
    if (Result<void> done = writeDescription(request, writer); !done)
        return tl::unexpected(std::move(done).error());
    constexpr std::uint32_t framesBetweenStops = 1024;
    StoredFrames frames(session);
    const std::uint32_t count = countOf(request);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i % framesBetweenStops == 0) {
            if (stop.stop_requested())
                return tl::unexpected(saveError(ErrorCode::cancelled, request.path));
            if (report)
                report(i);
        }
        if (Result<void> done = writeFrame(request, frameAt(request, i), frames, writer); !done)
            return tl::unexpected(std::move(done).error());
    }
    if (Result<void> done = copyStatistics(session.source(), session.capture(), writer); !done)
        return tl::unexpected(std::move(done).error());
    return count;
}

Result<std::uint32_t> saveCapture(const SaveRequest &request, const std::stop_token &stop,
                                  const std::function<void(std::uint32_t)> &report)
{
    if (request.path != "-" && isSameFile(request.path, request.session->path()))
        return tl::unexpected(saveError(ErrorCode::sourceAsTarget, request.path));
    Result<std::unique_ptr<SavedFile>> file = SavedFile::open(request.path);
    if (!file)
        return tl::unexpected(std::move(file).error());
    Result<std::uint32_t> count = writeCapture(request, **file, stop, report);
    if (!count)
        return count;
    if (Result<void> done = (*file)->commit(); !done)
        return tl::unexpected(std::move(done).error());
    return count;
}

} // namespace rungs
