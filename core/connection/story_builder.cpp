// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/story_builder.h"

#include "core/connection/story_store.h"

#include <algorithm>

namespace rungs {

namespace {

constexpr std::size_t index(Side side)
{
    return static_cast<std::size_t>(side);
}

/// The rung of @p frame, searched for from the last one backwards: what is acknowledged or repeated mostly lies near.
Rung *findFromEnd(std::vector<Rung> &rungs, FrameId frame)
{
    std::size_t end = rungs.size();
    std::size_t step = 1;
    while (end > 0 && rungs[end > step ? end - step : 0].frame > frame && end > step) {
        end -= step;
        step *= 2;
    }
    const auto first = rungs.begin() + static_cast<std::ptrdiff_t>(end > step ? end - step : 0);
    const auto last = rungs.begin() + static_cast<std::ptrdiff_t>(end);
    const auto place = std::ranges::lower_bound(first, last, frame, {}, &Rung::frame);
    return place != last && place->frame == frame ? &*place : nullptr;
}

} // namespace

StoryBuilder::StoryBuilder(std::size_t expected)
    : m_store(std::make_shared<StoryStore>())
{
    m_story.rungs.reserve(expected);
    m_story.store = m_store;
}

void StoryBuilder::add(const Segment &segment, const SegmentOutcome &outcome, std::optional<std::uint32_t> window,
                       std::string_view application)
{
    Rung &rung = m_story.rungs.emplace_back();
    rung.frame = segment.frame;
    rung.time = segment.time;
    rung.from = outcome.from;
    rung.segment = segment;
    rung.events = m_store->keep(outcome.events());
    rung.sack = m_store->keep(std::span(segment.options.sack).first(segment.options.sackCount));
    rung.application = m_store->keep(application);
    std::ranges::copy(outcome.states, rung.states);
    rung.acknowledges = outcome.acknowledges;
    rung.roundTrip = outcome.roundTrip;
    rung.window = window;
    rung.phase = outcome.phase;
    rung.mptcpSubtype = segment.options.mptcpSubtype;
    rung.isRejected = outcome.isRejected;
    noteEnd(rung);
    if (!rung.events.empty())
        noteRepeats(rung);
    measureFlight(rung);
    if (rung.acknowledges.isValid())
        linkAcknowledged(rung);
}

void StoryBuilder::noteEnd(Rung &rung)
{
    if (rung.segment.isCut)
        return;
    Ends &own = m_ends[index(rung.from)];
    for (std::size_t back = 1; back <= std::min(own.count, Ends::kept); ++back) {
        const End &end = own.ends[(own.count - back) % Ends::kept];
        if (end.place != rung.segment.sequence)
            continue;
        rung.continues = end.frame;
        break;
    }
    if (rung.segment.sequenceLength() > 0 && !rung.segment.isRst() && !rung.isRejected)
        own.ends[own.count++ % Ends::kept] = {rung.segment.range().end, rung.frame};
}

void StoryBuilder::noteRepeats(const Rung &rung)
{
    for (const Event &event : rung.events) {
        if (event.kind == EventKind::dsack)
            m_reports[index(opposite(rung.from))].push_back(event.range);
        if (event.kind != EventKind::retransmission || !event.of.isValid())
            continue;
        const Rung *first = findFromEnd(m_story.rungs, event.of);
        if (first == nullptr || first->isRejected)
            continue;
        FrameId &lastCopy = m_lastCopies[event.of.value];
        Repeat repeat{event.of, lastCopy, event.range};
        repeat.from = rung.from;
        repeat.reports = static_cast<std::uint32_t>(m_reports[index(rung.from)].size());
        const bool isWhole = event.range.contains(first->segment.range());
        repeat.canShowLoss = isWhole && event.cause != Cause::repeatedSyn && !event.needless;
        m_repeats.push_back(repeat);
        lastCopy = rung.frame;
    }
}

void StoryBuilder::measureFlight(Rung &rung)
{
    if (rung.isRejected || rung.segment.isRst() || rung.segment.isCut)
        return;
    std::optional<SequenceNumber> &sent = m_sent[index(rung.from)];
    std::optional<SequenceNumber> &acknowledged = m_acknowledged[index(rung.from)];
    const SequenceNumber end = rung.segment.range().end;
    sent = sent ? later(*sent, end) : end;
    if (rung.segment.isAck()) {
        std::optional<SequenceNumber> &confirmed = m_acknowledged[index(opposite(rung.from))];
        const SequenceNumber place = rung.segment.acknowledgment;
        confirmed = confirmed ? later(*confirmed, place) : place;
    }
    if (!acknowledged)
        acknowledged = rung.segment.sequence;
    const std::int32_t open = sent->since(*acknowledged);
    rung.inFlight = open > 0 ? static_cast<std::uint32_t>(open) : 0;
}

void StoryBuilder::linkAcknowledged(const Rung &rung)
{
    Rung *confirmed = findFromEnd(m_story.rungs, rung.acknowledges);
    if (confirmed != nullptr && !confirmed->acknowledgedBy.isValid())
        confirmed->acknowledgedBy = rung.frame;
}

void StoryBuilder::exchangeSides()
{
    for (Rung &rung : m_story.rungs) {
        rung.from = opposite(rung.from);
        std::swap(rung.states[0], rung.states[1]);
    }
    for (Repeat &repeat : m_repeats)
        repeat.from = opposite(repeat.from);
    std::swap(m_reports[0], m_reports[1]);
    std::swap(m_ends[0], m_ends[1]);
    std::swap(m_sent[0], m_sent[1]);
    std::swap(m_acknowledged[0], m_acknowledged[1]);
}

bool StoryBuilder::wasNeedless(const Repeat &repeat) const
{
    // Its report comes a round trip later: a report long after speaks of the same numbers of another turn.
    constexpr std::size_t farthest = 256;
    const std::vector<SequenceRange> &reports = m_reports[index(repeat.from)];
    const std::size_t end = std::min(reports.size(), repeat.reports + farthest);
    for (std::size_t i = repeat.reports; i < end; ++i) {
        if (reports[i].overlaps(repeat.range))
            return true;
    }
    return false;
}

std::vector<FrameId> StoryBuilder::lostFrames() const
{
    std::vector<FrameId> lost;
    for (const Repeat &repeat : m_repeats) {
        if (!repeat.canShowLoss || wasNeedless(repeat))
            continue;
        lost.push_back(repeat.first);
        if (repeat.before.isValid())
            lost.push_back(repeat.before);
    }
    std::ranges::sort(lost);
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    return lost;
}

bool StoryBuilder::changedStates(const std::vector<FrameId> &frames) const
{
    return std::ranges::any_of(frames, [this](FrameId frame) {
        const std::optional<std::size_t> place = m_story.indexOf(frame);
        if (!place || *place == 0)
            return place.has_value();
        return !std::ranges::equal(m_story.rungs[*place].states, m_story.rungs[*place - 1].states);
    });
}

void StoryBuilder::setStates(FrameId frame, const TcpState (&states)[2])
{
    const std::optional<std::size_t> place = m_story.indexOf(frame);
    if (place)
        std::ranges::copy(states, m_story.rungs[*place].states);
}

void StoryBuilder::finish(Story &story, const ConnectionSummary &summary) const
{
    story.summary = summary;
    for (const FrameId frame : lostFrames())
        story.rungs[*story.indexOf(frame)].isLost = true;
    const bool wasAnswered = !summary.path[index(Side::server)].states().empty();
    if (summary.opening == Opening::missing) {
        for (TcpState &state : story.initial)
            state = TcpState::unknown;
    } else if (wasAnswered && summary.opening != Opening::simultaneous) {
        story.initial[index(Side::server)] = TcpState::listen;
    }
}

Story StoryBuilder::snapshot(const ConnectionSummary &summary) const
{
    Story story = m_story;
    story.isComplete = false;
    finish(story, summary);
    return story;
}

Story StoryBuilder::take(const ConnectionSummary &summary)
{
    finish(m_story, summary);
    return std::move(m_story);
}

} // namespace rungs
