// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/frame_stream.h"

#include "core/capture/byte_source.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <thread>

namespace rungs {

FrameStream::FrameStream(std::unique_ptr<CaptureReader> reader)
    : m_reader(std::move(reader))
{ }

Result<std::unique_ptr<FrameStream>> FrameStream::open(const std::string &path,
                                                       std::optional<std::uint64_t> unpackLimit)
{
    Result<std::shared_ptr<ByteSource>> source = ByteSource::open(path, {}, unpackLimit, Keep::recent);
    if (!source)
        return tl::unexpected(std::move(source).error());
    return open(*std::move(source));
}

Result<std::unique_ptr<FrameStream>> FrameStream::open(std::shared_ptr<ByteSource> source)
{
    Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(std::move(source));
    if (!reader)
        return tl::unexpected(std::move(reader).error());
    return std::unique_ptr<FrameStream>(new FrameStream(*std::move(reader)));
}

void FrameStream::follow()
{
    m_tracker = std::make_unique<ConnectionTracker>();
}

ReadStatus FrameStream::readBatch(const std::function<bool(const StreamFrame &)> &visit, bool &isWanted)
{
    const ReadStatus status = m_reader->next(m_batch);
    if (m_tracker && !m_doubleRecording)
        lookForDoubleRecording();
    m_clockNotes = ClockCursor(m_reader->clock().notes());
    const std::vector<CaptureInterface> &interfaces = m_reader->info().interfaces;
    isWanted = std::ranges::all_of(
        m_batch, [&](const RawFrame &raw) { return visitFrame(raw, interfaces[raw.interface.value], visit); });
    return status;
}

/// The first segments of the capture tell whether its recorder wrote them twice: they are read ahead.
void FrameStream::lookForDoubleRecording()
{
    DoubleRecording recording;
    SegmentReader segments;
    std::uint32_t number = 0;
    for (const RawFrame &raw : m_batch) {
        if (recording.added() == DoubleRecording::most)
            break;
        const CaptureInterface &interface = m_reader->info().interfaces[raw.interface.value];
        const FrameInput input{raw.bytes, raw.originalLength, interface.linkType, interface.fcsLength};
        const FrameId id{number++};
        StreamSegment segment;
        if (!segments.walk(id, raw.time, input, segment))
            continue;
        KeptOptions options;
        options.begin(1);
        recording.add(Segment(id, raw.time, Side::client, segment, options));
    }
    if (recording.added() == 0)
        return;
    recording.decide();
    m_doubleRecording = std::make_unique<DoubleRecording>(std::move(recording));
}

std::optional<Error> FrameStream::forEach(const std::function<bool(const StreamFrame &)> &visit,
                                          const std::function<bool()> &caughtUp)
{
    for (;;) {
        bool isWanted = true;
        const ReadStatus status = readBatch(visit, isWanted);
        if (!isWanted)
            return std::nullopt;
        if (status != ReadStatus::more)
            break;
        if (caughtUp && !caughtUp())
            return std::nullopt;
    }
    m_reader->finish();
    return m_reader->damage();
}

std::optional<Error> FrameStream::forEachWritten(const std::function<bool(const StreamFrame &)> &visit,
                                                 const std::function<bool()> &caughtUp)
{
    if (!m_reader->source()->canGrow())
        return forEach(visit, caughtUp);
    bool isWanted = true;
    for (;;) {
        const FileState state = m_reader->source()->fileState();
        const ReadStatus status = readBatch(visit, isWanted);
        if (!isWanted)
            return std::nullopt;
        if (status == ReadStatus::damage)
            return m_reader->damage();
        if (status == ReadStatus::more)
            continue;
        if (!caughtUp())
            return std::nullopt;
        if (std::optional<Error> end = endOfGrowth(*m_reader->source(), state, m_reader->position()))
            return end;
        std::this_thread::sleep_for(pollInterval);
    }
}

bool FrameStream::visitFrame(const RawFrame &raw, const CaptureInterface &interface,
                             const std::function<bool(const StreamFrame &)> &visit)
{
    const FrameId id{m_count++};
    const ClockCursor::Found clock = m_clockNotes.at(id);
    m_clockNote = clock.note;
    if (clock.isBroken && m_tracker)
        m_tracker->breakClock();
    const FrameInput input{raw.bytes, raw.originalLength, interface.linkType, interface.fcsLength};
    const bool hasSegment = m_segments.walk(id, raw.time, input, m_segment);
    const FrameWalker::Walk &walk = *m_segments.headers();
    if (hasSegment)
        findConnection(id, raw, walk.stack);
    const bool hasIcmpError = !hasSegment && findIcmpError(id, raw, walk);
    return visit({id, raw, *m_reader->source(), input, walk, hasSegment ? &m_segment : nullptr,
                  hasIcmpError ? &m_icmpError : nullptr, &interface});
}

bool FrameStream::findIcmpError(FrameId id, const RawFrame &raw, const FrameWalker::Walk &walk)
{
    const std::optional<IcmpError> error = icmpErrorOf(walk.stack, walk.buffers);
    const auto place = error ? m_finder.find(quotedEnds(*error), m_connections) : std::nullopt;
    if (!place)
        return false;
    m_icmpError.report = {id, raw.time, place->from, *error};
    m_icmpError.outcome = m_tracker ? &m_tracker->addIcmpError(*place, m_icmpError.report) : nullptr;
    return true;
}

void FrameStream::findConnection(FrameId id, const RawFrame &raw, const LayerStack &stack)
{
    m_segment.layer = stack.innermost(Protocol::tcp);
    m_segment.place = m_finder.add(id, m_segment.summary, m_connections);
    m_segment.connection = m_connections[m_segment.place.connection.value];
    if (m_tracker) {
        m_options.begin(1);
        Segment segment(id, raw.time, m_segment.place.from, m_segment, m_options);
        if (m_clockNote != nullptr)
            segment.take(*m_clockNote);
        segment.isRecordedTwice = m_doubleRecording && m_doubleRecording->contains(segment.link);
        segment.isChanged = m_flips.touches(id);
        m_segment.outcome = &m_tracker->add(m_segment.place, segment);
        applyHindsight(id);
    }
}

void FrameStream::applyHindsight(FrameId id)
{
    const auto refuted = m_hindsight.refuted.find(id.value);
    const auto states = m_hindsight.states.find(m_segment.outcome->connection.value);
    if (refuted == m_hindsight.refuted.end() && states == m_hindsight.states.end())
        return;
    m_outcome = *m_segment.outcome;
    m_segment.outcome = &m_outcome;
    if (refuted != m_hindsight.refuted.end())
        m_outcome.withdraw(refuted->second);
    if (states == m_hindsight.states.end())
        return;
    const Hindsight::States &truly = states->second;
    const bool isExchanged = truly.exchangedAt.isValid() && id < truly.exchangedAt;
    for (const Side side : bothSides) {
        const Side final = isExchanged ? opposite(side) : side;
        TcpState &state = m_outcome.states[side];
        state = truly.histories[final].stateAt(id, truly.initial[final], state);
    }
}

std::optional<Hindsight> hindsightOf(const std::string &path, std::optional<std::uint64_t> unpackLimit)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return std::nullopt;
    Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(path, unpackLimit);
    if (!stream)
        return std::nullopt;
    return hindsightOf(**stream);
}

Hindsight hindsightOf(FrameStream &stream, const std::stop_token &stop)
{
    Hindsight hindsight;
    stream.follow();
    ConnectionTracker &tracker = *stream.tracker();
    tracker.keepStates();
    std::unordered_map<std::uint32_t, FrameId> exchanges;
    stream.forEach([&](const StreamFrame &frame) {
        if (frame.segment != nullptr) {
            if (frame.segment->place.sidesExchanged)
                exchanges[frame.segment->place.connection.value] = frame.id;
            for (const Revision &revision : frame.segment->outcome->revisions()) {
                EventSet &withdrawn = hindsight.refuted[revision.frame.value];
                withdrawn = withdrawn.with(revision.withdrawn);
            }
        }
        return !stop.stop_requested();
    });
    for (const ConnectionId id : tracker.revisedStates()) {
        const auto exchange = exchanges.find(id.value);
        hindsight.states[id.value] = {tracker.statesOf(id), tracker.summary(id).initialStates(),
                                      exchange != exchanges.end() ? exchange->second : FrameId{}};
    }
    return hindsight;
}

} // namespace rungs
