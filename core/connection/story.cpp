// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/story.h"

#include <algorithm>
#include <map>

namespace rungs {

namespace {

constexpr std::size_t index(Side side)
{
    return static_cast<std::size_t>(side);
}

/// Whether anything later shows that the first copy of what @p rung repeats arrived all the same.
bool wasNeedless(const Story &story, std::size_t rung, const Event &event)
{
    if (event.needless)
        return true;
    for (std::size_t i = rung + 1; i < story.rungs.size(); ++i) {
        const Rung &later = story.rungs[i];
        if (later.from == story.rungs[rung].from)
            continue;
        const Event *report = later.find(EventKind::dsack);
        if (report != nullptr && report->range.overlaps(event.range))
            return true;
    }
    return false;
}

void measureFlight(Story &story)
{
    std::optional<SequenceNumber> sent[2];
    std::optional<SequenceNumber> acknowledged[2];
    for (Rung &rung : story.rungs) {
        const std::size_t own = index(rung.from);
        const std::size_t peer = 1 - own;
        if (rung.isRejected || rung.segment.isRst() || rung.segment.isCut)
            continue;
        const SequenceNumber end = rung.segment.range().end;
        sent[own] = sent[own] ? later(*sent[own], end) : end;
        if (rung.segment.isAck()) {
            const SequenceNumber place = rung.segment.acknowledgment;
            acknowledged[peer] = acknowledged[peer] ? later(*acknowledged[peer], place) : place;
        }
        if (!acknowledged[own])
            acknowledged[own] = rung.segment.sequence;
        const std::int32_t open = sent[own]->since(*acknowledged[own]);
        rung.inFlight = open > 0 ? static_cast<std::uint32_t>(open) : 0;
    }
}

} // namespace

const Event *Rung::find(EventKind kind) const
{
    const auto place = std::ranges::find(events, kind, &Event::kind);
    return place != events.end() ? &*place : nullptr;
}

std::optional<std::size_t> Story::indexOf(FrameId frame) const
{
    const auto place = std::ranges::lower_bound(rungs, frame, {}, &Rung::frame);
    if (place == rungs.end() || place->frame != frame)
        return std::nullopt;
    return static_cast<std::size_t>(place - rungs.begin());
}

const Rung *Story::rungOf(FrameId frame) const
{
    const std::optional<std::size_t> place = indexOf(frame);
    return place ? &rungs[*place] : nullptr;
}

void StoryBuilder::add(const Segment &segment, const SegmentOutcome &outcome, std::optional<std::uint32_t> window,
                       std::string application)
{
    Rung rung;
    rung.frame = segment.frame;
    rung.time = segment.time;
    rung.from = outcome.from;
    rung.segment = segment;
    rung.segment.from = outcome.from;
    rung.events.assign(outcome.events().begin(), outcome.events().end());
    std::ranges::copy(outcome.states, rung.states);
    rung.acknowledges = outcome.acknowledges;
    rung.roundTrip = outcome.roundTrip;
    rung.window = window;
    rung.phase = outcome.phase;
    rung.application = std::move(application);
    rung.isRejected = outcome.isRejected;
    m_story.rungs.push_back(std::move(rung));
}

std::vector<FrameId> StoryBuilder::lostFrames() const
{
    std::map<FrameId, std::vector<FrameId>> copies; ///< what came past of the same bytes, by the first of them
    std::vector<FrameId> lost;
    for (std::size_t i = 0; i < m_story.rungs.size(); ++i) {
        for (const Event &event : m_story.rungs[i].events) {
            const Rung *first = event.of.isValid() ? m_story.rungOf(event.of) : nullptr;
            if (event.kind != EventKind::retransmission || first == nullptr || first->isRejected)
                continue;
            std::vector<FrameId> &before = copies[event.of];
            if (before.empty())
                before.push_back(event.of);
            const bool isWhole = event.range.contains(first->segment.range());
            if (isWhole && event.cause != Cause::repeatedSyn && !wasNeedless(m_story, i, event))
                lost.insert(lost.end(), before.begin(), before.end());
            before = {event.of, m_story.rungs[i].frame};
        }
    }
    std::ranges::sort(lost);
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    return lost;
}

void StoryBuilder::setStates(FrameId frame, const TcpState (&states)[2])
{
    const std::optional<std::size_t> place = m_story.indexOf(frame);
    if (place)
        std::ranges::copy(states, m_story.rungs[*place].states);
}

Story StoryBuilder::take(const ConnectionSummary &summary)
{
    m_story.summary = summary;
    for (const FrameId frame : lostFrames())
        m_story.rungs[*m_story.indexOf(frame)].isLost = true;
    for (const Rung &rung : m_story.rungs) {
        const std::optional<std::size_t> confirmed =
            rung.acknowledges.isValid() ? m_story.indexOf(rung.acknowledges) : std::nullopt;
        if (confirmed && !m_story.rungs[*confirmed].acknowledgedBy.isValid())
            m_story.rungs[*confirmed].acknowledgedBy = rung.frame;
    }
    measureFlight(m_story);
    const bool wasAnswered = !summary.path[index(Side::server)].states().empty();
    if (summary.opening == Opening::missing) {
        for (TcpState &state : m_story.initial)
            state = TcpState::unknown;
    } else if (wasAnswered && summary.opening != Opening::simultaneous) {
        m_story.initial[index(Side::server)] = TcpState::listen;
    }
    return std::move(m_story);
}

} // namespace rungs
