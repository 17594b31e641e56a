// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_builder.h"

#include "core/memory/prefetch.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <span>

namespace rungs {

namespace {

/// The number of the set of all events among the likely ones.
constexpr std::uint8_t everyEvent = 1;

/// For Lookahead: what judging the segments of a batch needs.
struct PrefetchStep
{
    std::span<const FoundSegment> segments;
    const ConnectionTracker &tracker;

    void operator()(std::size_t step, std::size_t item) const
    {
        const ConnectionId connection = segments[item].place.connection;
        if (step == 0)
            tracker.prefetchSlot(connection);
        else if (step == 1)
            tracker.prefetchState(connection);
        else
            tracker.prefetchFor(connection, segments[item].segment);
    }
};

} // namespace

SessionBuilder::SessionBuilder(std::shared_ptr<ByteSource> source, CaptureInfo info)
    : m_source(std::move(source))
    , m_original(m_source)
    , m_info(std::move(info))
{
    [[maybe_unused]] const auto number = m_likelySets.numberOf(EventSet(~std::uint64_t{0}));
    assert(number == everyEvent);
    m_tracker.keepLimits();
}

void SessionBuilder::setFlips(std::shared_ptr<ByteSource> original, BitFlipsPtr flips)
{
    m_original = std::move(original);
    m_flips = std::move(flips);
}

void SessionBuilder::addInfo(CaptureInfo delta)
{
    delta.comments.swap(m_info.comments);
    delta.interfaces.swap(m_info.interfaces);
    delta.otherBlocks.swap(m_info.otherBlocks);
    std::ranges::move(m_info.comments, std::back_inserter(delta.comments));
    std::ranges::move(m_info.interfaces, std::back_inserter(delta.interfaces));
    std::ranges::move(m_info.otherBlocks, std::back_inserter(delta.otherBlocks));
    m_info = std::move(delta);
    m_sharedInfo.reset();
}

/// The first segments of the capture tell whether its recorder wrote them twice.
void SessionBuilder::markRecordedTwice(std::span<FoundSegment> segments)
{
    if (!m_doubleRecording && !segments.empty()) {
        auto recording = std::make_shared<DoubleRecording>();
        for (const FoundSegment &found : segments.first(std::min(segments.size(), DoubleRecording::most)))
            recording->add(found.segment);
        recording->decide();
        m_doubleRecording = std::move(recording);
    }
    if (!m_doubleRecording || m_doubleRecording->isEmpty())
        return;
    for (FoundSegment &found : segments)
        found.segment.isRecordedTwice = m_doubleRecording->contains(found.segment.link);
}

void SessionBuilder::markChanged(std::span<FoundSegment> segments) const
{
    if (m_flips->isEmpty())
        return;
    for (FoundSegment &found : segments)
        found.segment.isChanged = m_flips->touches(found.segment.frame);
}

void SessionBuilder::takeClockNotes(FrameBatch &batch)
{
    m_firstTimed = batch.firstTimed;
    if (batch.clockNotes.empty())
        return;
    m_clockNotes.insert(m_clockNotes.end(), batch.clockNotes.begin(), batch.clockNotes.end());
    m_sharedClockNotes.reset();
    ClockCursor clock(batch.clockNotes);
    for (FoundSegment &found : batch.segments.items()) {
        if (const ClockNote *note = clock.at(found.segment.frame).note)
            found.segment.take(*note);
    }
}

void SessionBuilder::add(FrameBatch &batch)
{
    if (batch.infoDelta)
        addInfo(*batch.infoDelta);
    m_position = batch.position;
    m_damage = batch.damage;
    for (const FrameNote &note : batch.fragments)
        m_fragments.append(note);
    markRecordedTwice(batch.segments.items());
    markChanged(batch.segments.items());
    takeClockNotes(batch);
    m_findingCounts.add(batch);
    m_segmentCount += static_cast<std::uint32_t>(batch.segments.items().size());
    ClockCursor clock(batch.clockNotes);
    std::optional<Lookahead<PrefetchStep>> lookahead;
    if (m_tracker.openCount() >= manyConnections)
        lookahead.emplace(batch.segments.items().size(), PrefetchStep{batch.segments.items(), m_tracker});
    auto segment = batch.segments.items().begin();
    auto icmpError = batch.icmpErrors.begin();
    for (ReadFrame &frame : batch.frames.items()) {
        if ((frame.row.flags & FrameRow::hasSegment) != 0) {
            if (lookahead)
                lookahead->next();
            if (!batch.clockNotes.empty() && clock.at(segment->segment.frame).isBroken)
                m_tracker.breakClock();
            addSegment(*segment++, frame.row);
        } else if (icmpError != batch.icmpErrors.end() && icmpError->report.frame.value == m_frames.size()) {
            addIcmpError(*icmpError++, frame.row);
        }
        m_frames.append(frame.row, frame.offset);
    }
    if (clock.at({}).isBroken)
        m_tracker.breakClock();
}

void SessionBuilder::addSegment(const FoundSegment &found, FrameRow &row)
{
    const FrameId id = found.segment.frame;
    if (found.place.sidesExchanged)
        exchangeSides(found.place, id);
    row.connection = found.place.connection;
    Side from = found.segment.from;
    if (!m_tracker.addFast(found.place, found.segment)) {
        const SegmentOutcome &outcome = m_tracker.addSlow(found.place, found.segment);
        row.connection = outcome.connection;
        from = outcome.from;
        row.events = numberOf(id, outcome.eventSet());
        noteLikely(id, outcome);
        for (const Revision &revision : outcome.revisions())
            revise(revision);
        m_findingCounts.add(found.segment, outcome);
        if (m_turns)
            m_turns->add(found.segment, outcome);
    } else if (m_turns) {
        m_turns->addInOrder(found.segment, row.connection);
    }
    row.setSide(from);
    if (const ConnectionId stream = found.place.stream(); stream != row.connection)
        m_otherStreams.append({id, stream.value});
}

void SessionBuilder::addIcmpError(const FoundIcmpError &found, FrameRow &row)
{
    const SegmentOutcome &outcome = m_tracker.addIcmpError(found.place, found.report);
    row.connection = outcome.connection;
    row.events = numberOf(found.report.frame, outcome.eventSet());
    noteLikely(found.report.frame, outcome);
    row.setSide(outcome.from);
}

void SessionBuilder::exchangeSides(const ConnectionFinder::Place &place, FrameId end)
{
    if (m_turns)
        m_turns->exchangeSides(place.connection);
    for (std::size_t i = place.firstFrame.value; i < end.value; ++i) {
        if (m_frames.connectionOf(i) == place.connection)
            m_frames.toggle(i, FrameRow::fromServer);
    }
}

/// What was said of an earlier frame is corrected.
void SessionBuilder::revise(const Revision &revision)
{
    const std::size_t row = revision.frame.value;
    const std::uint8_t number = m_frames.eventsOf(row);
    if (number == EventSets::tooMany)
        return;
    const EventSet events = m_eventSets[number].without(revision.withdrawn);
    if (const std::optional<std::uint8_t> revised = m_eventSets.numberOf(events))
        m_frames.setEvents(row, *revised);
}

std::uint8_t SessionBuilder::numberOf(FrameId id, EventSet events)
{
    if (const std::optional<std::uint8_t> number = m_eventSets.numberOf(events))
        return *number;
    m_rareEventPlaces.append({id, static_cast<std::uint32_t>(m_rareEvents.size())});
    m_rareEvents.append(events);
    return EventSets::tooMany;
}

void SessionBuilder::noteLikely(FrameId id, const SegmentOutcome &outcome)
{
    EventSet likely;
    for (const Event &event : outcome.events()) {
        if (certaintyOf(event) == Certainty::likely)
            likely.add(event.kind);
    }
    if (likely.isEmpty())
        return;
    // Of too many different sets, what the last ones claim is likely as a whole.
    m_likelyEvents.append({id, m_likelySets.numberOf(likely).value_or(everyEvent)});
}

SessionPtr SessionBuilder::session(LoadProgress progress, ConnectionTable::Snapshot connections)
{
    progress.bytesRead = m_position;
    progress.bytesTotal = m_source->sizeOnDisk();
    auto session = std::make_shared<Session>();
    session->m_source = m_source;
    session->m_original = m_original;
    session->m_flips = m_flips;
    if (!m_sharedInfo)
        m_sharedInfo = std::make_shared<const CaptureInfo>(m_info);
    session->m_capture = m_sharedInfo;
    session->m_progress = progress;
    session->m_damage = m_damage;
    session->m_frames = m_frames.snapshot();
    session->m_connections = std::move(connections);
    session->m_summaries = m_tracker.summaries();
    session->m_limits = m_tracker.limits(progress.isComplete && !progress.isFollowed);
    session->m_eventSets = m_eventSets.snapshot();
    session->m_rareEventPlaces = m_rareEventPlaces.snapshot();
    session->m_rareEvents = m_rareEvents.snapshot();
    session->m_likelyEvents = m_likelyEvents.snapshot();
    session->m_likelySets = m_likelySets.snapshot();
    session->m_fragments = m_fragments.snapshot();
    session->m_otherStreams = m_otherStreams.snapshot();
    session->m_doubleRecording = m_doubleRecording;
    session->m_findings = m_findingCounts.findings(m_info.dropped, m_doubleRecording.get(), m_tracker.sideCounts());
    session->m_segmentCount = m_segmentCount;
    session->m_firstTimed = m_firstTimed;
    if (!m_sharedClockNotes)
        m_sharedClockNotes = std::make_shared<const std::vector<ClockNote>>(m_clockNotes);
    session->m_clockNotes = m_sharedClockNotes;
    return session;
}

} // namespace rungs
