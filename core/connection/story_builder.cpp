// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/story_builder.h"

#include "core/connection/story_store.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// The rung of @p frame, searched from the end: what is acknowledged or retransmitted is mostly recent.
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

void StoryBuilder::add(const Segment &segment, Timestamp time, const SegmentOutcome &outcome,
                       std::string_view application)
{
    Rung &rung = m_story.rungs.emplace_back();
    rung.frame = segment.frame;
    rung.time = time;
    rung.from = outcome.from;
    rung.segment = static_cast<const SegmentFields &>(segment);
    keepEvents(rung, {outcome.events().begin(), outcome.events().end()}, outcome.possible());
    rung.sack = m_store->keep(std::span(segment.options->sack).first(segment.options->sackCount));
    rung.application = m_store->keep(application);
    rung.states = outcome.states;
    rung.acknowledges = outcome.acknowledges;
    rung.roundTrip = outcome.roundTrip;
    rung.window = outcome.window;
    rung.phase = outcome.phase;
    rung.mptcpSubtype = segment.options->mptcpSubtype;
    rung.isRejected = outcome.isRejected;
    rung.hasBadChecksum = segment.isDamaged;
    noteTimeToLive(segment, rung);
    noteEnd(rung);
    if (rung.segment.isAck() && !rung.isRejected)
        m_blocks[rung.from] = rung.sack;
    if (!rung.events.empty()) {
        noteRepeats(rung);
        noteAnswered(rung.events);
    }
    measureFlight(rung);
    if (rung.acknowledges.isValid())
        linkAcknowledged(rung);
    for (const Revision &revision : outcome.revisions())
        revise(revision);
}

void StoryBuilder::addIcmpError(const IcmpReport &report, const SegmentOutcome &outcome)
{
    IcmpRung &icmp = m_story.icmpErrors.emplace_back();
    static_cast<IcmpReport &>(icmp) = report;
    icmp.event = outcome.events().front();
    icmp.phase = outcome.phase;
}

/// A claim about an earlier segment is refuted.
void StoryBuilder::revise(const Revision &revision)
{
    Rung *const place = findFromEnd(m_story.rungs, revision.frame);
    if (place == nullptr)
        return;
    Rung &rung = *place;
    std::vector<Event> events(rung.events.begin(), rung.events.end());
    std::erase_if(events, [&](const Event &event) { return revision.withdrawn.contains(event.kind); });
    keepEvents(rung, std::move(events), rung.possible());
    if (!revision.withdrawn.contains(EventKind::badChecksum))
        return;
    rung.isRejected = false;
    noteEnd(rung);
    // Those that were captured meanwhile continue it, or are what it continues.
    const SequenceNumber end = rung.segment.range().end;
    for (auto later = m_story.rungs.begin() + (&rung - m_story.rungs.data()) + 1; later != m_story.rungs.end();
         ++later) {
        if (later->from == rung.from && later->segment.sequence == end && !later->continues.isValid())
            later->continues = rung.frame;
    }
    // What its peer had acknowledged by then.
    const std::span earlier(m_story.rungs.data(), &rung);
    const auto answer = std::find_if(earlier.rbegin(), earlier.rend(), [&](const Rung &each) {
        return each.from != rung.from && each.segment.isAck() && !each.isRejected;
    });
    const std::int32_t open = answer == earlier.rend() ? 0 : end.since(answer->segment.acknowledgment);
    rung.inFlight = open > 0 ? static_cast<std::uint32_t>(open) : 0;
}

void StoryBuilder::keepEvents(Rung &rung, std::vector<Event> events, std::span<const Event> possible) const
{
    const std::size_t count = events.size();
    events.insert(events.end(), possible.begin(), possible.end());
    rung.events = m_store->keep(std::span<const Event>(events)).first(count);
    rung.possibleCount = static_cast<std::uint8_t>(possible.size());
}

void StoryBuilder::noteTimeToLive(const Segment &segment, const Rung &rung)
{
    const Event *reset = segment.isRst() ? rung.find(EventKind::reset) : nullptr;
    if (!segment.isRst())
        m_timesToLive[rung.from].set(segment.timeToLive);
    else if (reset != nullptr && reset->cause == Cause::injected)
        m_foreignResets.push_back({rung.frame, rung.from, segment.timeToLive});
}

void StoryBuilder::noteEnd(Rung &rung)
{
    if (rung.segment.isCut)
        return;
    Ends &own = m_ends[rung.from];
    for (std::size_t back = 1; back <= std::min(own.count, Ends::kept); ++back) {
        const End &end = own.ends[(own.count - back) % Ends::kept];
        if (end.number != rung.segment.sequence || end.frame > rung.frame)
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
            m_reports.other(rung.from).push_back({event.range, rung.frame});
        // The receiver reports a network duplicate as it does a retransmission.
        if (event.kind == EventKind::networkDuplicate && event.of.isValid())
            ++m_copies[event.of.value].count;
        if (event.kind != EventKind::retransmission || !event.of.isValid())
            continue;
        const Rung *first = findFromEnd(m_story.rungs, event.of);
        if (first == nullptr || first->isRejected)
            continue;
        Copies &copies = m_copies[event.of.value];
        Repeat repeat{event.of, copies.last, event.range, rung.frame};
        repeat.number = copies.count++;
        repeat.from = rung.from;
        repeat.reports = static_cast<std::uint32_t>(m_reports[rung.from].size());
        const bool isWhole = event.range.contains(first->segment.range());
        // Some senders retransmit everything from the loss on, including what SACK had acknowledged.
        const bool hadArrived = std::ranges::any_of(m_blocks.other(rung.from),
                                                    [&](SequenceRange block) { return block.contains(event.range); });
        repeat.canShowLoss = isWhole && !hadArrived && event.cause != Cause::repeatedSyn && !event.needless;
        m_repeats.push_back(repeat);
        copies.last = rung.frame;
    }
}

void StoryBuilder::noteAnswered(std::span<const Event> events)
{
    // Not every trigger proves arrival: that of a duplicate ACK is only inferred where several segments are in flight.
    for (const Event &event : events) {
        const bool isAnswer = event.kind == EventKind::ackOfOldConnection || event.kind == EventKind::challengeAck
                              || event.kind == EventKind::reset || event.kind == EventKind::windowProbeAck
                              || event.kind == EventKind::keepAliveAck;
        if (isAnswer && event.cause != Cause::injected && event.trigger.isValid())
            m_answered.push_back(event.trigger);
    }
}

void StoryBuilder::measureFlight(Rung &rung)
{
    if (rung.isRejected || rung.segment.isRst() || rung.segment.isCut)
        return;
    std::optional<SequenceNumber> &sent = m_sent[rung.from];
    std::optional<SequenceNumber> &acknowledged = m_acknowledged[rung.from];
    const SequenceNumber end = rung.segment.range().end;
    sent = sent ? later(*sent, end) : end;
    if (rung.segment.isAck()) {
        std::optional<SequenceNumber> &peerAcknowledged = m_acknowledged.other(rung.from);
        const SequenceNumber number = rung.segment.acknowledgment;
        peerAcknowledged = peerAcknowledged ? later(*peerAcknowledged, number) : number;
    }
    if (!acknowledged)
        acknowledged = rung.segment.sequence;
    const std::int32_t open = sent->since(*acknowledged);
    rung.inFlight = open > 0 ? static_cast<std::uint32_t>(open) : 0;
}

void StoryBuilder::linkAcknowledged(const Rung &rung)
{
    Rung *acknowledged = findFromEnd(m_story.rungs, rung.acknowledges);
    if (acknowledged != nullptr && !acknowledged->acknowledgedBy.isValid())
        acknowledged->acknowledgedBy = rung.frame;
}

void StoryBuilder::exchangeSides()
{
    for (Rung &rung : m_story.rungs) {
        rung.from = opposite(rung.from);
        rung.states.exchange();
    }
    for (IcmpRung &icmp : m_story.icmpErrors)
        icmp.about = opposite(icmp.about);
    for (Repeat &repeat : m_repeats)
        repeat.from = opposite(repeat.from);
    for (ForeignReset &reset : m_foreignResets)
        reset.from = opposite(reset.from);
    m_timesToLive.exchange();
    m_reports.exchange();
    m_blocks.exchange();
    m_ends.exchange();
    m_sent.exchange();
    m_acknowledged.exchange();
}

/// The report that the receiver already had the retransmitted bytes; else none.
FrameId StoryBuilder::reportOf(const Repeat &repeat) const
{
    // The report comes one round trip later. One long after is about the same numbers after a wrap.
    constexpr std::size_t farthest = 256;
    const std::vector<Report> &reports = m_reports[repeat.from];
    const std::size_t end = std::min(reports.size(), repeat.reports + farthest);
    // One of several retransmissions may have been needed: each report is about one, the later ones first.
    std::uint32_t ofLater = m_copies.at(repeat.first.value).count - repeat.number - 1;
    for (std::size_t i = repeat.reports; i < end; ++i) {
        if (!reports[i].range.overlaps(repeat.range))
            continue;
        if (ofLater == 0)
            return reports[i].frame;
        --ofLater;
    }
    return {};
}

void StoryBuilder::markSpurious(Story &story) const
{
    for (const Repeat &repeat : m_repeats) {
        const FrameId report = reportOf(repeat);
        const std::optional<std::size_t> place = report.isValid() ? story.indexOf(repeat.frame) : std::nullopt;
        if (!place)
            continue;
        Rung &rung = story.rungs[*place];
        std::vector<Event> events(rung.events.begin(), rung.events.end());
        const auto event = std::ranges::find(events, EventKind::retransmission, &Event::kind);
        if (event == events.end() || event->needless)
            continue;
        event->needless = true;
        event->trigger = report;
        keepEvents(rung, std::move(events), rung.possible());
    }
}

/// A later segment of its sender has the time to live that was foreign when the reset was captured.
void StoryBuilder::clearResets(Story &story) const
{
    for (const ForeignReset &foreign : m_foreignResets) {
        if (!m_timesToLive[foreign.from].test(foreign.timeToLive))
            continue;
        Rung &rung = story.rungs[*story.indexOf(foreign.frame)];
        std::vector<Event> events(rung.events.begin(), rung.events.end());
        std::ranges::find(events, EventKind::reset, &Event::kind)->cause =
            rung.segment.isAck() ? Cause::abort : Cause::goneConnection;
        keepEvents(rung, std::move(events), rung.possible());
    }
}

/// What an ICMP error of a router quotes was dropped there, unless it was acknowledged and nothing sent its bytes
/// again.
void StoryBuilder::markDropped(Story &story) const
{
    if (story.icmpErrors.empty())
        return;
    std::vector<FrameId> sentAgain;
    for (const Repeat &repeat : m_repeats) {
        sentAgain.push_back(repeat.first);
        sentAgain.push_back(repeat.before);
    }
    std::ranges::sort(sentAgain);
    for (const IcmpRung &icmp : story.icmpErrors) {
        const Cause cause = icmp.event.cause;
        const bool isBelieved = cause == Cause::packetTooBig || cause == Cause::refusal || cause == Cause::hardError
                                || cause == Cause::softError;
        const std::optional<std::size_t> place = isBelieved ? story.indexOf(icmp.event.of) : std::nullopt;
        if (!place || icmp.error.reporter == icmp.error.destination)
            continue;
        Rung &rung = story.rungs[*place];
        const bool arrived = rung.acknowledgedBy.isValid() && !std::ranges::binary_search(sentAgain, rung.frame);
        rung.isLost = rung.isLost || (!rung.isRejected && !arrived);
    }
}

std::vector<FrameId> StoryBuilder::lostFrames() const
{
    std::vector<FrameId> lost;
    for (const Repeat &repeat : m_repeats) {
        const bool isPeerCaptured = m_sent.other(repeat.from).has_value();
        if (!repeat.canShowLoss || !isPeerCaptured || reportOf(repeat).isValid())
            continue;
        lost.push_back(repeat.first);
        if (repeat.before.isValid())
            lost.push_back(repeat.before);
    }
    std::ranges::sort(lost);
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    std::vector<FrameId> answered = m_answered;
    std::ranges::sort(answered);
    std::erase_if(lost, [&](FrameId frame) { return std::ranges::binary_search(answered, frame); });
    return lost;
}

void StoryBuilder::finish(Story &story, const ConnectionSummary &summary, const BySide<StateHistory> &histories) const
{
    story.summary = summary;
    story.histories = histories;
    story.initial = summary.initialStates();
    for (Rung &rung : story.rungs) {
        for (const Side side : bothSides)
            rung.states[side] = histories[side].stateAt(rung.frame, story.initial[side], rung.states[side]);
    }
    for (const FrameId frame : lostFrames())
        story.rungs[*story.indexOf(frame)].isLost = true;
    markSpurious(story);
    clearResets(story);
    markDropped(story);
    story.findings = findingsOf(story);
}

Story StoryBuilder::snapshot(const ConnectionSummary &summary, const BySide<StateHistory> &histories) const
{
    Story story = m_story;
    story.isComplete = false;
    finish(story, summary, histories);
    return story;
}

Story StoryBuilder::take(const ConnectionSummary &summary, const BySide<StateHistory> &histories)
{
    finish(m_story, summary, histories);
    return std::move(m_story);
}

} // namespace rungs
