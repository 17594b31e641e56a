// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/capture_facts.h"

#include "core/capture/packet_options.h"
#include "core/capture/snoop_scanner.h"

#include <algorithm>

namespace rungs {

namespace {

/// What has been read of a capture, and no more: what is still to come belongs to the thread that loads it.
class ReadPart : public ByteSource
{
public:
    ReadPart(const Session &session, FrameId last)
        : ByteSource(session.path(), session.source().compression())
        , m_source(session.source())
        , m_end(session.frameCount() == 0 ? 0 : endOf(session, last))
    { }

    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) override
    {
        if (offset >= m_end)
            return std::size_t{0};
        return m_source.read(offset, buffer.first(std::min<std::uint64_t>(buffer.size(), m_end - offset)));
    }
    std::uint64_t sizeOnDisk() const override { return m_source.sizeOnDisk(); }
    std::uint64_t positionOnDisk(std::uint64_t offset) const override { return m_source.positionOnDisk(offset); }

private:
    static std::uint64_t endOf(const Session &session, FrameId last)
    {
        const std::uint64_t offset = session.offsetOf(last);
        const std::uint32_t captured = session.frame(last).capturedLength;
        switch (session.capture().format) {
        case FileFormat::pcapng:
            return endOfBlock(session.source(), offset, captured);
        case FileFormat::snoop:
            return endOfSnoopRecord(session.source(), offset, captured);
        case FileFormat::pcap:
        case FileFormat::pcapNanosecond:
        case FileFormat::pcapModified:
            break;
        }
        return offset + captured;
    }

    ByteSource &m_source;
    std::uint64_t m_end;
};

} // namespace

Result<CaptureFacts> CaptureFacts::open(const SessionPtr &session, FactsNeeded needed, FrameId last,
                                        const std::stop_token &stop)
{
    const auto openTo = [&session](FrameId end) {
        Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(std::make_shared<ReadPart>(*session, end));
        if (stream)
            (*stream)->setFlips(session->flips());
        return stream;
    };
    Result<std::unique_ptr<FrameStream>> stream = openTo(last);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    if (needed.outcome) {
        const Result<std::unique_ptr<FrameStream>> ahead = openTo(FrameId{session->frameCount() - 1});
        Hindsight hindsight = ahead ? hindsightOf(**ahead, stop) : Hindsight();
        (*stream)->follow();
        (*stream)->know(std::move(hindsight));
    }
    return CaptureFacts(std::move(*stream), StreamFacts(needed.summary ? session : nullptr, session->sharedNotes()));
}

std::optional<Error> CaptureFacts::forEach(const std::function<bool(const StreamFrame &, StreamFacts &)> &visit)
{
    return m_stream->forEach([&](const StreamFrame &frame) { return visit(frame, m_facts); });
}

} // namespace rungs
