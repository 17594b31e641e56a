// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ladder_mark.h"

#include <array>

namespace rungs {

namespace {

struct Marked
{
    EventKind kind;
    RungMark mark;
};

// What a segment is counts before what it says: the first that applies.
constexpr std::array marks{
    Marked{EventKind::captureDuplicate, RungMark::copy},
    Marked{EventKind::networkDuplicate, RungMark::copy},
    Marked{EventKind::oldDuplicate, RungMark::oldCopy},
    Marked{EventKind::badChecksum, RungMark::damaged},
    Marked{EventKind::reset, RungMark::reset},
    Marked{EventKind::outOfOrder, RungMark::late},
    Marked{EventKind::retransmission, RungMark::retransmission},
    Marked{EventKind::keepAlive, RungMark::probe},
    Marked{EventKind::windowProbe, RungMark::probe},
    Marked{EventKind::duplicateAck, RungMark::repeatedAck},
    Marked{EventKind::challengeAck, RungMark::repeatedAck},
    Marked{EventKind::ackOfOldConnection, RungMark::repeatedAck},
    Marked{EventKind::keepAliveAck, RungMark::noteworthy},
    Marked{EventKind::windowProbeAck, RungMark::noteworthy},
    Marked{EventKind::zeroWindow, RungMark::noteworthy},
    Marked{EventKind::windowFull, RungMark::noteworthy},
    Marked{EventKind::gap, RungMark::noteworthy},
    Marked{EventKind::fillsGap, RungMark::noteworthy},
    Marked{EventKind::portReuse, RungMark::noteworthy},
    Marked{EventKind::urgent, RungMark::noteworthy},
    Marked{EventKind::unacceptableAck, RungMark::noteworthy},
    Marked{EventKind::unusual, RungMark::noteworthy},
};

constexpr EventSet harmless()
{
    EventSet set;
    for (const EventKind kind :
         {EventKind::windowUpdate, EventKind::ceMark, EventKind::ece, EventKind::cwr, EventKind::mptcp})
        set.add(kind);
    return set;
}

Phrase ofFrame(std::string_view with, std::string_view without, FrameId frame)
{
    return frame.isValid() ? Phrase{with, {FrameReference{frame}}} : Phrase{without, {}};
}

MarkWords retransmissionWords(const Event &event)
{
    const Phrase brief{RUNGS_TEXT("again"), {}};
    if (event.needless)
        return {ofFrame(RUNGS_TEXT("needless retransmission of #{0}"), RUNGS_TEXT("needless retransmission"), event.of),
                brief};
    if (event.cause == Cause::fast)
        return {ofFrame(RUNGS_TEXT("fast retransmission of #{0}"), RUNGS_TEXT("fast retransmission"), event.of), brief};
    if (event.cause == Cause::tailLossProbe)
        return {ofFrame(RUNGS_TEXT("tail-loss probe, #{0} again"), RUNGS_TEXT("tail-loss probe"), event.of), brief};
    return {ofFrame(RUNGS_TEXT("retransmission of #{0}"), RUNGS_TEXT("retransmission"), event.of), brief};
}

MarkWords same(Phrase phrase)
{
    return {phrase, phrase};
}

MarkWords resetWords(const Event &event)
{
    switch (event.cause) {
    case Cause::refusal:
        return same({RUNGS_TEXT("refused"), {}});
    case Cause::goneConnection:
        return {{RUNGS_TEXT("knows no such connection"), {}}, {}};
    case Cause::injected:
        return same({RUNGS_TEXT("injected"), {}});
    default:
        return same({RUNGS_TEXT("broken off"), {}});
    }
}

MarkWords repeatedWords(const Event &event)
{
    if (event.kind == EventKind::challengeAck)
        return same({RUNGS_TEXT("challenge"), {}});
    if (event.kind == EventKind::ackOfOldConnection)
        return {{RUNGS_TEXT("out of the old connection"), {}}, {RUNGS_TEXT("old"), {}}};
    const Phrase repeated{RUNGS_TEXT("repeated"), {}};
    if (event.count < 2)
        return same(repeated);
    return {{RUNGS_TEXT("repeated, {0} times"), {std::uint64_t{event.count}}}, repeated};
}

MarkWords wordsOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::captureDuplicate:
        return {ofFrame(RUNGS_TEXT("captured twice: #{0}"), RUNGS_TEXT("captured twice"), event.of),
                {RUNGS_TEXT("captured twice"), {}}};
    case EventKind::networkDuplicate:
        return {ofFrame(RUNGS_TEXT("copy of #{0}"), RUNGS_TEXT("copy"), event.of), {RUNGS_TEXT("copy"), {}}};
    case EventKind::oldDuplicate:
        return {ofFrame(RUNGS_TEXT("old copy of #{0}"), RUNGS_TEXT("old copy"), event.of),
                {RUNGS_TEXT("old copy"), {}}};
    case EventKind::badChecksum:
        return same({RUNGS_TEXT("damaged"), {}});
    case EventKind::reset:
        return resetWords(event);
    case EventKind::outOfOrder:
        return same({RUNGS_TEXT("late"), {}});
    case EventKind::retransmission:
        return retransmissionWords(event);
    case EventKind::duplicateAck:
    case EventKind::challengeAck:
    case EventKind::ackOfOldConnection:
        return repeatedWords(event);
    case EventKind::keepAlive:
        return same({RUNGS_TEXT("keep-alive"), {}});
    case EventKind::windowProbe:
        return same({RUNGS_TEXT("window probe"), {}});
    case EventKind::keepAliveAck:
        return same({RUNGS_TEXT("still here"), {}});
    case EventKind::windowProbeAck:
        return {{RUNGS_TEXT("answers the probe"), {}}, {}};
    case EventKind::zeroWindow:
        return same({RUNGS_TEXT("window 0"), {}});
    case EventKind::windowFull:
        return same({RUNGS_TEXT("window full"), {}});
    case EventKind::gap:
        return {{RUNGS_TEXT("{0} bytes missing before it"), {std::uint64_t{event.range.length()}}},
                {RUNGS_TEXT("after a gap"), {}}};
    case EventKind::fillsGap:
        return {{RUNGS_TEXT("fills the gap"), {}}, {}};
    case EventKind::portReuse:
        return {{RUNGS_TEXT("ports used again"), {}}, {}};
    case EventKind::urgent:
        return same({RUNGS_TEXT("urgent"), {}});
    case EventKind::unacceptableAck:
        return {{RUNGS_TEXT("confirms the unseen"), {}}, {}};
    case EventKind::unusual:
        return same({RUNGS_TEXT("unusual"), {}});
    default:
        return {};
    }
}

/// The event that a rung is drawn by.
const Event *telling(const Rung &rung, RungMark *mark = nullptr)
{
    if (rung.events.empty())
        return nullptr;
    for (const Marked &each : marks) {
        if (const Event *event = rung.find(each.kind)) {
            if (mark != nullptr)
                *mark = each.mark;
            return event;
        }
    }
    return nullptr;
}

} // namespace

RungMark markOf(const Rung &rung)
{
    RungMark mark = RungMark::none;
    telling(rung, &mark);
    return mark;
}

bool isOrdinary(const Rung &rung)
{
    if (rung.phase != Phase::data || rung.isLost || rung.isRejected || rung.segment.isCut || !rung.application.empty())
        return false;
    if (rung.segment.isSyn() || rung.segment.isFin() || rung.segment.isRst())
        return false;
    for (const Event &event : rung.events) {
        if (!harmless().contains(event.kind))
            return false;
    }
    return true;
}

MarkWords markWords(const Rung &rung)
{
    const Event *event = telling(rung);
    MarkWords words = event != nullptr ? wordsOf(*event) : MarkWords{};
    if (!rung.isLost)
        return words;
    const Phrase lost{RUNGS_TEXT("lost"), {}};
    if (words.full.isEmpty())
        return {lost, lost};
    return {{RUNGS_TEXT("{0}, lost"), {std::vector<Phrase>{words.full}}}, lost};
}

Phrase phaseText(Phase phase)
{
    switch (phase) {
    case Phase::opening:
        return {RUNGS_TEXT("opening"), {}};
    case Phase::data:
        return {RUNGS_TEXT("data"), {}};
    case Phase::closing:
        return {RUNGS_TEXT("closing"), {}};
    }
    return {};
}

} // namespace rungs
