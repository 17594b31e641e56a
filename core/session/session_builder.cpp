// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_builder.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace rungs {

SessionBuilder::SessionBuilder(std::shared_ptr<ByteSource> source, CaptureInfo info)
    : m_source(std::move(source))
    , m_info(std::move(info))
{ }

void SessionBuilder::addNews(CaptureInfo news)
{
    news.comments.swap(m_info.comments);
    news.interfaces.swap(m_info.interfaces);
    std::ranges::move(m_info.comments, std::back_inserter(news.comments));
    std::ranges::move(m_info.interfaces, std::back_inserter(news.interfaces));
    m_info = std::move(news);
    m_sharedInfo.reset();
}

void SessionBuilder::add(FrameBatch &batch)
{
    if (batch.news)
        addNews(*batch.news);
    m_position = batch.position;
    m_damage = batch.damage;
    for (const FrameNote &note : batch.highInterfaces)
        m_highInterfaces.append(note);
    for (const FrameNote &note : batch.fragments)
        m_fragments.append(note);
    std::span<FoundSegment> segments = batch.segments;
    std::size_t fetched = 0;
    for (FrameRow &row : batch.rows) {
        if ((row.flags & FrameRow::hasSegment) != 0) {
            if (fetched == 0)
                fetched = fetch(segments);
            --fetched;
            addSegment(segments.front(), row);
            segments = segments.subspan(1);
        }
        m_frames.append(row);
    }
}

std::size_t SessionBuilder::fetch(std::span<const FoundSegment> segments) const
{
    // So few that what is fetched for the last is not displaced by what the first ones need. Each step asks for what
    // the one before it has brought.
    constexpr std::size_t ahead = 32;
    std::array<ConnectionId, ahead> connections;
    const std::size_t count = std::min(ahead, segments.size());
    for (std::size_t i = 0; i < count; ++i)
        m_finder.index().prefetch(segments[i].ends.hash);
    for (std::size_t i = 0; i < count; ++i) {
        connections[i] = ConnectionId{m_finder.index().guess(segments[i].ends.hash)};
        if (connections[i].isValid())
            __builtin_prefetch(&m_connections[connections[i].value], 1);
        m_tracker.prefetch(connections[i], ConnectionTracker::Stage::slot);
    }
    using Stage = ConnectionTracker::Stage;
    for (const Stage stage : {Stage::place, Stage::conversation, Stage::flights}) {
        for (std::size_t i = 0; i < count; ++i)
            m_tracker.prefetch(connections[i], stage);
    }
    return count;
}

void SessionBuilder::addSegment(FoundSegment &found, FrameRow &row)
{
    Segment &segment = found.segment;
    const FrameId id = segment.frame;
    const ConnectionFinder::Place place = m_finder.add(
        id, found.ends, {segment.flags, segment.sequence.value(), segment.acknowledgment.value(), segment.isCut},
        m_connections);
    if (place.sidesExchanged)
        exchangeSides(place.connection, id);
    segment.from = place.from;
    const SegmentOutcome &outcome = m_tracker.add(place, segment);
    if (outcome.connection != place.connection)
        ConnectionFinder::giveBack(id, place, outcome.connection, m_connections);
    row.connection = outcome.connection;
    if (outcome.from == Side::server)
        row.flags |= FrameRow::fromServer;
    row.events = numberOf(id, outcome.eventSet());
}

void SessionBuilder::exchangeSides(ConnectionId connection, FrameId end)
{
    for (std::size_t i = m_connections[connection.value].firstFrame.value; i < end.value; ++i) {
        if (m_frames.connectionOf(i) == connection)
            m_frames.toggle(i, FrameRow::fromServer);
    }
}

std::uint8_t SessionBuilder::numberOf(FrameId id, EventSet events)
{
    if (const std::optional<std::uint8_t> number = m_eventSets.numberOf(events))
        return *number;
    m_rareEventPlaces.append({id, static_cast<std::uint32_t>(m_rareEvents.size())});
    m_rareEvents.append(events);
    return EventSets::tooMany;
}

SessionPtr SessionBuilder::session(LoadProgress progress)
{
    progress.bytesRead = m_position;
    progress.bytesTotal = m_source->sizeOnDisk();
    auto session = std::make_shared<Session>();
    session->m_source = m_source;
    if (!m_sharedInfo)
        m_sharedInfo = std::make_shared<const CaptureInfo>(m_info);
    session->m_capture = m_sharedInfo;
    session->m_progress = progress;
    session->m_damage = m_damage;
    session->m_frames = m_frames.snapshot();
    session->m_connections = m_connections.snapshot();
    session->m_summaries = m_tracker.summaries();
    session->m_eventSets = m_eventSets.snapshot();
    session->m_rareEventPlaces = m_rareEventPlaces.snapshot();
    session->m_rareEvents = m_rareEvents.snapshot();
    session->m_highInterfaces = m_highInterfaces.snapshot();
    session->m_fragments = m_fragments.snapshot();
    return session;
}

} // namespace rungs
