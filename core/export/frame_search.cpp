// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frame_search.h"

#include "core/capture/packet_options.h"
#include "core/export/search_reports.h"
#include "core/export/stream_facts.h"

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
        return session.capture().format == FileFormat::pcapng ? endOfBlock(session.source(), offset, captured)
                                                              : offset + captured;
    }

    ByteSource &m_source;
    std::uint64_t m_end;
};

/// The frames of a session, with all that a filter asks of them.
class CaptureFacts
{
public:
    static Result<CaptureFacts> open(const SessionPtr &session, const filter::Filter &filter, FrameId last,
                                     const std::stop_token &stop)
    {
        const auto open = [&session](FrameId end) {
            return FrameStream::open(std::make_shared<ReadPart>(*session, end));
        };
        Result<std::unique_ptr<FrameStream>> stream = open(last);
        if (!stream)
            return tl::unexpected(std::move(stream).error());
        if (filter.needsOutcome()) {
            const Result<std::unique_ptr<FrameStream>> ahead = open(FrameId{session->frameCount() - 1});
            Hindsight hindsight = ahead ? hindsightOf(**ahead, stop) : Hindsight();
            (*stream)->follow();
            (*stream)->know(std::move(hindsight));
        }
        return CaptureFacts(std::move(*stream),
                            StreamFacts(filter.needsSummary() ? session : nullptr, session->sharedNotes()));
    }

    std::optional<Error> forEach(const std::function<bool(const StreamFrame &, StreamFacts &)> &visit)
    {
        return m_stream->forEach([&](const StreamFrame &frame) { return visit(frame, m_facts); });
    }

private:
    CaptureFacts(std::unique_ptr<FrameStream> stream, StreamFacts facts)
        : m_stream(std::move(stream))
        , m_facts(std::move(facts))
    { }

    std::unique_ptr<FrameStream> m_stream;
    StreamFacts m_facts;
};

} // namespace

FoundFrames findFrames(const SessionPtr &session, const filter::Filter &filter, ConnectionId only,
                       const std::stop_token &stop, const std::function<void(FoundFrames)> &report)
{
    constexpr std::uint32_t framesBetweenLooks = 256;
    FoundFrames found;
    found.total = session->frameCount();
    if (found.total == 0)
        return found;
    Result<CaptureFacts> source = CaptureFacts::open(session, filter, FrameId{found.total - 1}, stop);
    if (!source) {
        found.error = std::move(source).error();
        return found;
    }
    FrameList frames;
    filter::AbsenceCounter absences(filter);
    filter::Filter::Scratch scratch;
    SearchReports reports(report);
    found.error = source->forEach([&](const StreamFrame &frame, StreamFacts &facts) {
        if (frame.id.value >= found.total)
            return false;
        if (frame.id.value % framesBetweenLooks == 0) {
            if (stop.stop_requested())
                return false;
            reports.report(found, frames);
        }
        const filter::FrameFacts &known = facts.take(frame);
        if (!only.isValid() || session->connectionOf(frame.id) == only) {
            const bool passes = filter.matches(known, scratch);
            if (absences.isNeeded())
                absences.count(known, passes, scratch);
            if (passes)
                frames.push_back(frame.id);
        }
        found.scanned = frame.id.value + 1;
        return true;
    });
    // What cannot be read of the last frame is no news: the session knows.
    if (found.scanned == found.total)
        found.error.reset();
    found.frames = std::make_shared<const FrameList>(std::move(frames));
    found.absences = absences.counts();
    if (found.scanned == found.total && !only.isValid())
        found.missingKeys = absences.missingKeys();
    found.wasGivenUp = scratch.wasGivenUp;
    return found;
}

std::optional<FrameVerdict> verdictOn(const SessionPtr &session, FrameId frame, const filter::Filter &filter,
                                      const std::stop_token &stop)
{
    if (frame.value >= session->frameCount())
        return std::nullopt;
    Result<CaptureFacts> source = CaptureFacts::open(session, filter, frame, stop);
    if (!source)
        return std::nullopt;
    std::optional<FrameVerdict> verdict;
    source->forEach([&](const StreamFrame &each, StreamFacts &facts) {
        const filter::FrameFacts &known = facts.take(each);
        if (each.id == frame) {
            filter::Filter::Scratch scratch;
            verdict = FrameVerdict{filter.matches(known, scratch), filter::reasonsOf(filter, known)};
        }
        return each.id < frame && !stop.stop_requested();
    });
    return verdict;
}

filter::Result<filter::Filter> compileFilter(std::string_view text, const SessionPtr &session, FrameId selected)
{
    if (!session || selected.value >= session->frameCount() || text.find('$') == std::string_view::npos)
        return filter::Filter::compile(text);
    const Result<DecodedFrame> frame = session->decode(selected);
    if (!frame)
        return filter::Filter::compile(text);
    filter::SegmentFacts segment;
    const filter::FrameFacts facts = factsOf(*session, selected, *frame, segment);
    return filter::Filter::compile(text, &facts);
}

} // namespace rungs
