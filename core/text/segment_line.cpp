// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"

namespace rungs {

namespace {

/// A line that no evidence changes.
Phrase constantLine(EventKind kind)
{
    return {specOf(kind).words.line, {}};
}

Phrase resetLine(const Event &event)
{
    if (event.cause == Cause::refusal && event.of.isValid())
        return {RUNGS_TEXT("Refuses #{0}: nobody listens there"), {frame(event.of)}};
    if (event.cause == Cause::goneConnection && event.of.isValid())
        return {RUNGS_TEXT("Resets: answers #{0}, knows no such connection"), {frame(event.of)}};
    if (event.cause == Cause::goneConnection)
        return {RUNGS_TEXT("Resets: knows no such connection"), {}};
    return {specOf(event.cause == Cause::injected ? Cause::injected : Cause::abort).line, {}};
}

Phrase synLine(const Story &story, const Rung &rung)
{
    if (const Event *again = rung.find(EventKind::retransmission)) {
        if (rung.segment.isAck())
            return {RUNGS_TEXT("Accepts again: #{0} had no answer yet"), {frame(again->of)}};
        const Rung *first = story.rungOf(again->of);
        if (first != nullptr && first->has(EventKind::portReuse))
            return {RUNGS_TEXT("Opens again: #{0} was not accepted"), {frame(again->of)}};
        return {RUNGS_TEXT("Opens again: #{0} had no answer"), {frame(again->of)}};
    }
    if (rung.has(EventKind::simultaneousOpenSynAck))
        return {RUNGS_TEXT("Accepts #{0}, having opened itself"), {frame(rung.acknowledges)}};
    if (rung.segment.isAck() && rung.acknowledges.isValid())
        return {RUNGS_TEXT("Accepts #{0}, proposes its own"), {frame(rung.acknowledges)}};
    if (rung.segment.isAck())
        return {RUNGS_TEXT("Accepts, proposes its own first number"), {}};
    if (rung.has(EventKind::portReuse))
        return constantLine(EventKind::portReuse);
    if (rung.segment.length > 0)
        return {RUNGS_TEXT("Opens and sends {0} at once"), {bytesArgument(rung.segment.length)}};
    return {RUNGS_TEXT("Opens: proposes its first number"), {}};
}

Phrase duplicateLine(const Event &event)
{
    const FrameId trigger = event.trigger;
    if (!trigger.isValid()) {
        return event.cause == Cause::notInCapture
                   ? Phrase{RUNGS_TEXT("Repeats its place: what made it do so is not here"), {}}
                   : Phrase{RUNGS_TEXT("Repeats its place: something before is missing"), {}};
    }
    switch (event.cause) {
    case Cause::segmentOutOfOrder:
        return {RUNGS_TEXT("Repeats its place: something before #{0} is missing"), {frame(trigger)}};
    case Cause::lateAck:
        return {RUNGS_TEXT("Repeats its place: #{0} was too old"), {frame(trigger)}};
    case Cause::repeatedSyn:
    case Cause::repeatedSynAck:
        return {RUNGS_TEXT("Repeats its place: #{0} came again"), {frame(trigger)}};
    default:
        return {RUNGS_TEXT("Repeats its place: had #{0} already"), {frame(trigger)}};
    }
}

/// What a segment is that its receiver does not take.
Phrase rejectedLine(const Rung &rung)
{
    if (const Event *copy = rung.find(EventKind::captureDuplicate))
        return {RUNGS_TEXT("Captured twice: the same as #{0}"), {frame(copy->of)}};
    if (const Event *copy = rung.find(EventKind::networkDuplicate))
        return {RUNGS_TEXT("A copy of #{0}, made by the network"), {frame(copy->of)}};
    if (const Event *copy = rung.find(EventKind::oldDuplicate))
        return {RUNGS_TEXT("A copy of #{0} from long ago"), {frame(copy->of)}};
    if (rung.has(EventKind::badChecksum))
        return constantLine(EventKind::badChecksum);
    if (const Event *event = rung.find(EventKind::unusual))
        return {specOf(event->cause).line, {}};
    return {};
}

Phrase repeatedLine(const Event &again)
{
    if (!again.of.isValid())
        return {RUNGS_TEXT("Sent again: the first copy is not here"), {}};
    if (again.needless)
        return {RUNGS_TEXT("Sends #{0} again, without need"), {frame(again.of)}};
    return {RUNGS_TEXT("Sends #{0} again"), {frame(again.of)}};
}

Phrase lateLine(const Rung &rung, const Event &late)
{
    if (rung.segment.sequenceLength() > 0)
        return {RUNGS_TEXT("Late: {0}, overtaken by #{1}"), {bytesArgument(rung.segment.length), frame(late.of)}};
    if (rung.acknowledges.isValid())
        return {RUNGS_TEXT("Late: confirms #{0}, overtaken by #{1}"), {frame(rung.acknowledges), frame(late.of)}};
    return {RUNGS_TEXT("Late: overtaken by #{0}"), {frame(late.of)}};
}

Phrase windowLine(const Rung &rung)
{
    for (const EventKind probe : {EventKind::keepAlive, EventKind::windowProbe}) {
        if (rung.has(probe))
            return constantLine(probe);
    }
    if (const Event *answer = rung.find(EventKind::keepAliveAck))
        return {RUNGS_TEXT("Answers #{0}: still here"), {frame(answer->of)}};
    if (const Event *answer = rung.find(EventKind::windowProbeAck)) {
        return rung.segment.window == 0 ? Phrase{RUNGS_TEXT("Answers #{0}: still no room"), {frame(answer->of)}}
                                        : Phrase{RUNGS_TEXT("Answers #{0}: there is room"), {frame(answer->of)}};
    }
    if (const Event *challenge = rung.find(EventKind::challengeAck)) {
        return challenge->trigger.isValid() ? Phrase{RUNGS_TEXT("Questions #{0}"), {frame(challenge->trigger)}}
                                            : Phrase{RUNGS_TEXT("Questions something that is not here"), {}};
    }
    if (rung.has(EventKind::windowUpdate)) {
        return rung.window ? Phrase{RUNGS_TEXT("Has room for {0} now"), {bytesArgument(*rung.window)}}
                           : Phrase{RUNGS_TEXT("Has another window now"), {}};
    }
    return {};
}

bool confirmsFin(const Story &story, const Rung &rung)
{
    const Rung *confirmed = rung.acknowledges.isValid() ? story.rungOf(rung.acknowledges) : nullptr;
    return confirmed != nullptr && confirmed->segment.isFin();
}

Phrase finLine(const Story &story, const Rung &rung)
{
    if (confirmsFin(story, rung))
        return {RUNGS_TEXT("Confirms #{0} and closes: two in one"), {frame(rung.acknowledges)}};
    if (rung.segment.length > 0)
        return {RUNGS_TEXT("Its last {0}, closes its side"), {bytesArgument(rung.segment.length)}};
    return {RUNGS_TEXT("Closes its side"), {}};
}

Phrase ackLine(const Story &story, const Rung &rung)
{
    if (const Event *update = rung.find(EventKind::simultaneousOpenAck); update != nullptr && update->of.isValid())
        return {RUNGS_TEXT("Confirms #{0}: both had opened"), {frame(update->of)}};
    if (const Event *old = rung.find(EventKind::ackOfOldConnection))
        return {RUNGS_TEXT("Answers #{0} out of the old connection"), {frame(old->of)}};
    for (const Event &event : rung.events) {
        if (Phrase line = constantLine(event.kind); !line.isEmpty())
            return line;
    }
    if (!rung.acknowledges.isValid())
        return {RUNGS_TEXT("Confirms nothing new"), {}};
    const Rung *confirmed = story.rungOf(rung.acknowledges);
    if (confirmed != nullptr && confirmed->segment.isSyn())
        return {RUNGS_TEXT("Confirms #{0}: connection is open"), {frame(rung.acknowledges)}};
    const TcpState own = rung.states[indexOf(rung.from)];
    if (confirmsFin(story, rung) && own == TcpState::timeWait)
        return {RUNGS_TEXT("Confirms #{0}: {1}"), {frame(rung.acknowledges), std::string(nameOf(own))}};
    return {RUNGS_TEXT("Confirms #{0}"), {frame(rung.acknowledges)}};
}

Phrase dataLine(const Rung &rung)
{
    if (const Event *gap = rung.find(EventKind::gap))
        return {RUNGS_TEXT("{0}, with {1} missing before"),
                {bytesArgument(rung.segment.length), bytesArgument(gap->range.length())}};
    if (rung.has(EventKind::urgent))
        return {RUNGS_TEXT("{0}, up to an urgent place"), {bytesArgument(rung.segment.length)}};
    if (!rung.application.empty())
        return {"{0}", {std::string(rung.application)}};
    if (rung.has(EventKind::windowFull))
        return {RUNGS_TEXT("{0}: the window is full"), {bytesArgument(rung.segment.length)}};
    return {"{0}", {bytesArgument(rung.segment.length)}};
}

} // namespace

Phrase segmentLine(const Story &story, const Rung &rung)
{
    if (rung.segment.isCut)
        return {RUNGS_TEXT("Cut short: its flags were not captured"), {}};
    if (Phrase rejected = rejectedLine(rung); rung.isRejected && !rejected.isEmpty())
        return rejected;
    if (const Event *reset = rung.find(EventKind::reset))
        return resetLine(*reset);
    if (rung.segment.isSyn())
        return synLine(story, rung);
    if (const Event *late = rung.find(EventKind::outOfOrder))
        return lateLine(rung, *late);
    if (const Event *again = rung.find(EventKind::retransmission))
        return repeatedLine(*again);
    if (Phrase window = windowLine(rung); !window.isEmpty())
        return window;
    if (const Event *duplicate = rung.find(EventKind::duplicateAck))
        return duplicateLine(*duplicate);
    if (rung.segment.isFin())
        return finLine(story, rung);
    return rung.segment.length > 0 ? dataLine(rung) : ackLine(story, rung);
}

} // namespace rungs
