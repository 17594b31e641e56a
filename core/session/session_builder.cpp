// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_builder.h"

#include "core/session/segment_of_frame.h"

#include <algorithm>

namespace rungs {

SessionBuilder::SessionBuilder(std::unique_ptr<CaptureReader> reader)
    : m_reader(std::move(reader))
{ }

ReadStatus SessionBuilder::readBlock()
{
    const ReadStatus status = m_reader->next(m_batch);
    const std::vector<CaptureInterface> &interfaces = m_reader->info().interfaces;
    for (const RawFrame &frame : m_batch)
        addFrame(frame, interfaces[frame.interface.value]);
    return status;
}

void SessionBuilder::addFrame(const RawFrame &frame, const CaptureInterface &interface)
{
    const FrameId id{static_cast<std::uint32_t>(m_frames.size())};
    FrameRow row;
    row.offset = frame.offset;
    row.time = frame.time;
    row.capturedLength = frame.capturedLength;
    row.originalLength = frame.originalLength;
    if (frame.hasComment)
        row.flags |= FrameRow::hasComment;
    if (frame.interface.value < FrameRow::highInterface) {
        row.interface = static_cast<std::uint8_t>(frame.interface.value);
    } else {
        row.interface = FrameRow::highInterface;
        m_highInterfaces.append({id, frame.interface.value});
    }

    const FrameWalker::Walk walk =
        m_walker.walk(id, frame.time, {frame.bytes, frame.originalLength, interface.linkType, interface.fcsLength});
    if (walk.completed != nullptr) {
        row.flags |= FrameRow::completesDatagram;
        for (const FrameId fragment : walk.completed->frames)
            m_fragments.append({id, fragment.value});
    }
    if (summarize(walk.stack, walk.buffers, m_summary))
        addSegment(id, frame, walk, row);
    const auto isSerious = [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::error;
    };
    if (std::ranges::any_of(walk.stack.diagnostics(), isSerious))
        row.flags |= FrameRow::isDamaged;
    m_frames.append(row);
}

void SessionBuilder::addSegment(FrameId id, const RawFrame &frame, const FrameWalker::Walk &walk, FrameRow &row)
{
    const ConnectionFinder::Place place = m_finder.add(id, m_summary, m_connections);
    if (place.sidesExchanged)
        exchangeSides(place.connection, id);
    const Segment segment = segmentOfFrame(id, frame.time, place.from, m_summary, walk.stack, walk.buffers);
    const SegmentOutcome &outcome = m_tracker.add(place, segment);
    if (outcome.connection != place.connection)
        ConnectionFinder::giveBack(id, place, outcome.connection, m_connections);
    row.connection = outcome.connection;
    row.flags |= FrameRow::hasSegment;
    if (outcome.from == Side::server)
        row.flags |= FrameRow::fromServer;
    setEvents(id, outcome.eventSet(), row);
}

void SessionBuilder::setEvents(FrameId id, EventSet events, FrameRow &row)
{
    const std::optional<std::uint16_t> number = m_eventSets.numberOf(events);
    row.events = number.value_or(EventSets::tooMany);
    if (number)
        return;
    m_rareEventPlaces.append({id, static_cast<std::uint32_t>(m_rareEvents.size())});
    m_rareEvents.append(events);
}

void SessionBuilder::updateSummaries()
{
    while (m_summaries.size() < m_tracker.connectionCount())
        m_summaries.append();
    for (const ConnectionId id : m_tracker.takeChanged())
        m_summaries.edit(id.value) = m_tracker.summary(id);
}

void SessionBuilder::exchangeSides(ConnectionId connection, FrameId end)
{
    for (std::size_t i = m_connections[connection.value].firstFrame.value; i < end.value; ++i) {
        if (m_frames[i].connection == connection)
            m_frames.edit(i).flags ^= FrameRow::fromServer;
    }
}

SessionPtr SessionBuilder::session(LoadProgress progress)
{
    // A file can describe a million interfaces: they are copied only where some have been added.
    if (!m_info || m_infoVersion != m_reader->infoVersion()) {
        m_info = std::make_shared<const CaptureInfo>(m_reader->info());
        m_infoVersion = m_reader->infoVersion();
    }
    progress.bytesRead = m_reader->position();
    progress.bytesTotal = m_reader->source()->sizeOnDisk();

    updateSummaries();
    auto session = std::make_shared<Session>();
    session->m_source = m_reader->source();
    session->m_capture = m_info;
    session->m_progress = progress;
    session->m_damage = m_reader->damage();
    session->m_frames = m_frames.snapshot();
    session->m_connections = m_connections.snapshot();
    session->m_summaries = m_summaries.snapshot();
    session->m_eventSets = m_eventSets.snapshot();
    session->m_rareEventPlaces = m_rareEventPlaces.snapshot();
    session->m_rareEvents = m_rareEvents.snapshot();
    session->m_highInterfaces = m_highInterfaces.snapshot();
    session->m_fragments = m_fragments.snapshot();
    return session;
}

} // namespace rungs
