// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/batch_reader.h"

#include "core/memory/prefetch.h"

#include <algorithm>
#include <array>

namespace rungs {

BatchReader::BatchReader(std::unique_ptr<CaptureReader> reader, FrameId last)
    : m_reader(std::move(reader))
    , m_last(last)
{
    m_ends.begin(segmentsTogether);
}

void BatchReader::next(FrameBatch &batch)
{
    batch.status = m_reader->next(m_frames);
    batch.begin(m_frames.size());
    const std::span<const ClockNote> notes = m_reader->clock().notes();
    batch.clockNotes.assign(notes.begin(), notes.end());
    const std::vector<CaptureInterface> &interfaces = m_reader->info().interfaces;
    for (const RawFrame &frame : m_frames)
        addFrame(frame, interfaces[frame.interface.value], batch);
    if (m_count > m_last.value && batch.status == ReadStatus::more)
        batch.status = ReadStatus::stopped;
    findConnections(batch);
    describe(batch);
    if (Clock::now().time_since_epoch().count() >= m_snapshotsFrom)
        batch.connections = m_connections.snapshot();
}

void BatchReader::finish(FrameBatch &batch)
{
    batch.begin(0);
    m_reader->finish();
    batch.status = ReadStatus::end;
    describe(batch);
}

CaptureInfo BatchReader::takeInfoDelta()
{
    const CaptureInfo &all = m_reader->info();
    CaptureInfo delta;
    delta.format = all.format;
    delta.byteOrder = all.byteOrder;
    delta.compression = all.compression;
    delta.sections = all.sections;
    delta.hardware = all.hardware;
    delta.operatingSystem = all.operatingSystem;
    delta.application = all.application;
    delta.dropped = all.dropped;
    const auto reportedComments = static_cast<std::ptrdiff_t>(m_reportedComments);
    const auto reportedInterfaces = static_cast<std::ptrdiff_t>(m_reportedInterfaces);
    delta.comments.assign(all.comments.begin() + reportedComments, all.comments.end());
    delta.interfaces.assign(all.interfaces.begin() + reportedInterfaces, all.interfaces.end());
    const auto reportedBlocks = static_cast<std::ptrdiff_t>(m_reportedBlocks);
    delta.otherBlocks.assign(all.otherBlocks.begin() + reportedBlocks, all.otherBlocks.end());
    m_reportedComments = all.comments.size();
    m_reportedBlocks = all.otherBlocks.size();
    m_reportedInterfaces = all.interfaces.size();
    m_infoVersion = m_reader->infoVersion();
    return delta;
}

void BatchReader::describe(FrameBatch &batch)
{
    if (m_infoVersion != m_reader->infoVersion())
        batch.infoDelta = takeInfoDelta();
    batch.clockSteps = m_reader->clock().steps();
    batch.firstTimed = m_reader->clock().firstTimed();
    batch.position = m_reader->position();
    batch.damage = m_reader->damage();
}

[[gnu::always_inline]] inline void BatchReader::addSegment(FrameId id, Timestamp time, const DecodedSegment &segment,
                                                           FrameRow &row, FrameBatch &batch)
{
    row.flags |= FrameRow::hasSegment;
    if (segment.checksum == ChecksumStatus::partial)
        batch.checksumsLeftToCard.add(id);
    batch.segments.add(id, time, segment, batch.options);
    m_finder.prefetch(m_ends.add(segment.summary));
    if (m_ends.items().size() == segmentsTogether)
        findConnections(batch);
}

void BatchReader::addFrame(const RawFrame &frame, const CaptureInterface &interface, FrameBatch &batch)
{
    const FrameId id{m_count++};
    ReadFrame &read = batch.frames.add();
    read.offset = frame.offset;
    FrameRow &row = read.row;
    row.time = frame.time;
    row.capturedLength = frame.capturedLength;
    row.originalLength = frame.originalLength;
    if (frame.hasComment)
        row.flags |= FrameRow::hasComment;
    if (frame.isTimeOutOfRange)
        batch.timesOutOfRange.add(id);
    row.interface = frame.interface;
    const FrameInput input{frame.bytes, frame.originalLength, interface.linkType, interface.fcsLength};
    // Its values stay in registers, for the slow path has a segment of its own.
    DecodedSegment segment;
    if (readFastSegment(input, segment)) [[likely]] {
        row.flags |= FrameRow::hasUsualHeaders;
        addSegment(id, frame.time, segment, row, batch);
    } else {
        addWalked(id, frame.time, input, row, batch);
    }
}

void BatchReader::addWalked(FrameId id, Timestamp time, const FrameInput &input, FrameRow &row, FrameBatch &batch)
{
    DecodedSegment segment;
    if (m_segments.walk(id, time, input, segment)) {
        if (segment.summary.isCut || segment.summary.optionsAreCut())
            batch.headersCut.add(id);
        addSegment(id, time, segment, row, batch);
    }
    const FrameWalker::Walk &walk = *m_segments.headers();
    if ((row.flags & FrameRow::hasSegment) == 0) {
        if (segmentWithoutPorts(walk.stack, walk.buffers) != nullptr)
            batch.headersCut.add(id);
        countUndecoded(id, input.linkType, walk.stack, batch);
        if (const std::optional<IcmpError> error = icmpErrorOf(walk.stack, walk.buffers))
            addIcmpError(id, time, *error, batch);
    }
    if (walk.completed != nullptr) {
        row.flags |= FrameRow::completesDatagram;
        for (const FrameId fragment : walk.completed->frames)
            batch.fragments.push_back({id, fragment.value});
    }
    const auto isSerious = [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::error;
    };
    if (std::ranges::any_of(walk.stack.diagnostics(), isSerious))
        row.flags |= FrameRow::isDamaged;
}

void BatchReader::countUndecoded(FrameId id, LinkType linkType, const LayerStack &stack, FrameBatch &batch)
{
    const auto diagnostics = stack.diagnostics();
    const auto undecoded = std::ranges::find(diagnostics, Diagnostic::Code::unknownLinkType, &Diagnostic::code);
    if (linkType == LinkType::undescribed) {
        batch.undescribed.add(id);
    } else if (undecoded != diagnostics.end()) {
        if (batch.notDecoded.count == 0)
            batch.firstNotDecoded = static_cast<LinkType>(undecoded->found);
        batch.notDecoded.add(id);
    }
}

void BatchReader::addIcmpError(FrameId id, Timestamp time, const IcmpError &error, FrameBatch &batch)
{
    findConnections(batch); // it may quote one of the segments before
    if (const auto place = m_finder.find(quotedEnds(error), m_connections))
        batch.icmpErrors.push_back({{id, time, place->from, error}, *place});
}

void BatchReader::findConnections(FrameBatch &batch)
{
    const std::span<const EndpointPair> ends = m_ends.items();
    std::array<std::uint32_t, segmentsTogether> likely;
    likely.fill(EndpointIndex::none);
    if (m_connections.size() >= manyConnections) {
        for (std::size_t i = 0; i < ends.size(); ++i) {
            likely[i] = m_finder.guess(ends[i]);
            if (likely[i] != EndpointIndex::none)
                prefetchForRead(m_connections[likely[i]]);
        }
    }
    const std::span<FoundSegment> found = batch.segments.items().last(ends.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        Segment &segment = found[i].segment;
        const ConnectionFinder::Header header{segment.flags, segment.sequence.value(), segment.acknowledgment.value(),
                                              segment.isCut};
        found[i].place = m_finder.add(segment.frame, ends[i], header, m_connections, likely[i]);
        if (found[i].place.previous.isValid())
            likely.fill(EndpointIndex::none); // it may be the one before
        segment.from = found[i].place.from;
    }
    m_ends.begin(segmentsTogether);
}

} // namespace rungs
