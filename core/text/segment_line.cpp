// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/discarded_data.h"
#include "core/text/icmp_text.h"
#include "core/text/segment_text.h"
#include "core/text/story_search.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// A line that no evidence changes.
Phrase constantLine(EventKind kind)
{
    return {specOf(kind).words.line, {}};
}

Argument acknowledged(const Rung &rung)
{
    return frame(rung.acknowledges);
}

std::uint64_t relativeAcknowledgment(const Story &story, const Rung &rung)
{
    const SequenceNumber base = story.hasBase.other(rung.from) ? story.base.other(rung.from) : SequenceNumber();
    return rung.segment.acknowledgment.value() - base.value();
}

Phrase lineByItself(const Story &story, const Rung &rung)
{
    return lineByItself(rung.segment, relativeAcknowledgment(story, rung), rung.application);
}

Phrase resetLine(const Story &story, const Rung &rung, const Event &event)
{
    if (event.cause == Cause::refusal && event.of.isValid())
        return {RUNGS_TEXT("Refuses #{0}: port closed"), {frame(event.of)}};
    if (const Rung *next = event.cause == Cause::goneConnection ? continuingAfter(story, rung) : nullptr)
        return {RUNGS_TEXT("Reset, but its sender continues with #{0}"), {frame(next->frame)}};
    if (event.cause == Cause::goneConnection && event.of.isValid())
        return {RUNGS_TEXT("Reset: no such connection (answers #{0})"), {frame(event.of)}};
    if (event.cause == Cause::goneConnection)
        return {RUNGS_TEXT("Reset: no such connection"), {}};
    if (event.cause == Cause::badRefusal)
        return {RUNGS_TEXT("Reset ignored: does not acknowledge the SYN of #{0}"), {frame(event.of)}};
    if (event.cause == Cause::badReset)
        return {RUNGS_TEXT("Reset not accepted: not at the next sequence number"), {}};
    return {specOf(event.cause == Cause::injected ? Cause::injected : Cause::abort).line, {}};
}

Phrase retransmittedSynLine(const Story &story, const Rung &rung, FrameId original)
{
    const Rung *first = story.rungOf(original);
    const bool isAlone = isCapturedAlone(story, rung.from);
    if (rung.segment.isAck()) {
        const Rung *reply = first != nullptr ? acknowledging(story, *first) : nullptr;
        return reply != nullptr && reply->frame < rung.frame
                   ? Phrase{RUNGS_TEXT("SYN-ACK retransmitted: #{0} not taken, or lost"), {frame(reply->frame)}}
               : isAlone ? Phrase{RUNGS_TEXT("SYN-ACK of #{0} retransmitted"), {frame(original)}}
                         : Phrase{RUNGS_TEXT("SYN-ACK retransmitted: #{0} not acknowledged"), {frame(original)}};
    }
    if (const Rung *answer = answerBefore(story, rung, original)) {
        return answer->segment.isSyn()
                   ? Phrase{RUNGS_TEXT("SYN retransmitted: #{0} was lost, late or ignored"), {frame(answer->frame)}}
                   : Phrase{RUNGS_TEXT("SYN retransmitted: #{0} did not accept it"), {frame(answer->frame)}};
    }
    if (const IcmpRung *error = icmpErrorBefore(story, rung)) {
        return {RUNGS_TEXT("SYN retransmitted: #{0} is an ICMP error about #{1}"),
                {frame(error->frame), frame(error->event.of)}};
    }
    if (isAlone)
        return {RUNGS_TEXT("SYN of #{0} retransmitted"), {frame(original)}};
    return first != nullptr && first->has(EventKind::portReuse)
               ? Phrase{RUNGS_TEXT("SYN retransmitted: #{0} not accepted"), {frame(original)}}
               : Phrase{RUNGS_TEXT("SYN retransmitted: no answer to #{0}"), {frame(original)}};
}

Phrase synLine(const Story &story, const Rung &rung)
{
    if (const Event *again = rung.find(EventKind::retransmission))
        return retransmittedSynLine(story, rung, again->of);
    if (rung.has(EventKind::otherSynAck)) {
        return {RUNGS_TEXT("SYN-ACK with another initial sequence number: {0}"),
                {std::uint64_t{rung.segment.sequence.value()}}};
    }
    if (rung.has(EventKind::simultaneousOpenSynAck))
        return {RUNGS_TEXT("SYN-ACK: accepts #{0}, simultaneous open"), {acknowledged(rung)}};
    if (rung.segment.isAck() && rung.acknowledges.isValid()) {
        return {RUNGS_TEXT("SYN-ACK: accepts #{0}, initial sequence number {1}"),
                {acknowledged(rung), std::uint64_t{rung.segment.sequence.value()}}};
    }
    if (rung.has(EventKind::portReuse))
        return constantLine(EventKind::portReuse);
    if (const Rung *answer = rung.segment.isAck() ? nullptr : acknowledgingBefore(story, rung))
        return {RUNGS_TEXT("SYN, captured late: #{0} accepts it"), {frame(answer->frame)}};
    return lineByItself(story, rung);
}

Phrase duplicateLine(const Story &story, const Rung &rung, const Event &event)
{
    const FrameId trigger = event.trigger;
    const std::vector<Argument> arguments{frame(trigger), relativeAcknowledgment(story, rung)};
    if (!trigger.isValid()) {
        return event.cause == Cause::notInCapture
                   ? Phrase{RUNGS_TEXT("Repeats ACK {1}: its cause was not captured"), arguments}
                   : Phrase{RUNGS_TEXT("Duplicate ACK: data is missing"), {}};
    }
    switch (event.cause) {
    case Cause::segmentOutOfOrder:
        return {RUNGS_TEXT("Duplicate ACK: data before #{0} is missing"), arguments};
    case Cause::lateAck:
        return {RUNGS_TEXT("Repeats ACK {1}: #{0} is an old segment"), arguments};
    case Cause::repeatedSyn:
        return {RUNGS_TEXT("Repeats ACK {1}: #{0} is a repeated SYN"), arguments};
    case Cause::repeatedSynAck:
        return {RUNGS_TEXT("Repeats ACK {1}: #{0} is a repeated SYN-ACK"), arguments};
    default:
        return {RUNGS_TEXT("Duplicate ACK: #{0} had already arrived"), arguments};
    }
}

/// What a segment is that its receiver does not accept.
Phrase rejectedLine(const Story &story, const Rung &rung)
{
    if (const Event *copy = rung.find(EventKind::captureDuplicate))
        return {RUNGS_TEXT("Captured twice: same packet as #{0}"), {frame(copy->of)}};
    if (const Event *copy = rung.find(EventKind::networkDuplicate))
        return {RUNGS_TEXT("Duplicated in the network: copy of #{0}"), {frame(copy->of)}};
    if (const Event *copy = rung.find(EventKind::oldDuplicate)) {
        return copy->of.isValid() ? Phrase{RUNGS_TEXT("Old duplicate of #{0}"), {frame(copy->of)}}
                                  : Phrase{RUNGS_TEXT("Old segment of the previous connection"), {}};
    }
    if (rung.has(EventKind::badChecksum)) {
        const Rung *again = retransmitting(story, rung);
        return again != nullptr
                   ? Phrase{RUNGS_TEXT("Bad checksum: dropped, #{0} retransmits it"), {frame(again->frame)}}
                   : constantLine(EventKind::badChecksum);
    }
    if (const Event *event = rung.find(EventKind::unusual))
        return {specOf(event->cause).line, {}};
    return {};
}

Phrase retransmissionLine(const Story &story, const Rung &rung, const Event &again)
{
    const std::vector<Argument> of{frame(again.of)};
    if (!again.of.isValid())
        return {RUNGS_TEXT("Retransmission: original not captured"), {}};
    if (again.cause == Cause::windowOpened)
        return {RUNGS_TEXT("Data again after the probe #{0}: the window is open"), of};
    if (again.needless)
        return {RUNGS_TEXT("Spurious retransmission of #{0}"), of};
    if (again.cause == Cause::packetTooBig && again.trigger.isValid()) {
        return {RUNGS_TEXT("Retransmission of #{0}, smaller because of #{1}"), {frame(again.of), frame(again.trigger)}};
    }
    switch (again.cause) {
    case Cause::fast:
        return {RUNGS_TEXT("Fast retransmission of #{0}"), of};
    case Cause::tailLossProbe:
        if (mayBeTimer(story, rung, again))
            return {RUNGS_TEXT("Retransmission of #{0} (tail loss probe or RTO)"), of};
        return {RUNGS_TEXT("Tail loss probe: retransmits #{0}"), of};
    case Cause::timer:
        return {RUNGS_TEXT("Retransmission of #{0} (RTO)"), of};
    default:
        return {RUNGS_TEXT("Retransmission of #{0}"), of};
    }
}

Phrase outOfOrderLine(const Rung &rung, const Event &late)
{
    if (rung.segment.length > 0) {
        return {RUNGS_TEXT("Out of order: {0}, overtaken by #{1}"),
                {bytesArgument(rung.segment.length), frame(late.of)}};
    }
    if (rung.acknowledges.isValid()) {
        return {RUNGS_TEXT("Out of order: acknowledges #{0}, overtaken by #{1}"), {acknowledged(rung), frame(late.of)}};
    }
    return {RUNGS_TEXT("Out of order: overtaken by #{0}"), {frame(late.of)}};
}

Phrase windowLine(const Rung &rung)
{
    if (rung.has(EventKind::keepAlive))
        return constantLine(EventKind::keepAlive);
    if (const Event *probe = rung.find(EventKind::windowProbe)) {
        if (probe->trigger.isValid())
            return {RUNGS_TEXT("Window probe: #{0} was probably lost"), {frame(probe->trigger)}};
        return probe->count == 0 ? Phrase{RUNGS_TEXT("Zero-window probe"), {}}
                                 : Phrase{RUNGS_TEXT("Window probe: {0} are too few"), {bytesArgument(probe->count)}};
    }
    if (const Event *answer = rung.find(EventKind::keepAliveAck))
        return {RUNGS_TEXT("Keep-alive ACK for #{0}"), {frame(answer->of)}};
    if (const Event *answer = rung.find(EventKind::windowProbeAck)) {
        if (answer->count > 0 && rung.window == answer->count)
            return {RUNGS_TEXT("Window still {1} (answers #{0})"), {frame(answer->of), bytesArgument(answer->count)}};
        return rung.segment.window == 0 ? Phrase{RUNGS_TEXT("Window still zero (answers #{0})"), {frame(answer->of)}}
                                        : Phrase{RUNGS_TEXT("Window open again (answers #{0})"), {frame(answer->of)}};
    }
    if (const Event *challenge = rung.find(EventKind::challengeAck)) {
        return challenge->trigger.isValid() ? Phrase{RUNGS_TEXT("Challenge ACK for #{0}"), {frame(challenge->trigger)}}
                                            : Phrase{RUNGS_TEXT("Challenge ACK: its cause was not captured"), {}};
    }
    if (rung.has(EventKind::windowUpdate)) {
        return rung.window
                   ? Phrase{RUNGS_TEXT("Window update: {0}"), {bytesArgument(*rung.window)}}
                   : Phrase{RUNGS_TEXT("Window changed to {0}, scale not known"), {std::uint64_t{rung.segment.window}}};
    }
    return {};
}

bool acknowledgesFin(const Story &story, const Rung &rung)
{
    const Rung *first = rung.acknowledges.isValid() ? story.rungOf(rung.acknowledges) : nullptr;
    return first != nullptr && first->segment.isFin();
}

Phrase finLine(const Story &story, const Rung &rung)
{
    if (acknowledgesFin(story, rung))
        return {RUNGS_TEXT("ACK of #{0} and FIN in one segment"), {acknowledged(rung)}};
    return lineByItself(story, rung);
}

Phrase ackLine(const Story &story, const Rung &rung)
{
    if (const Event *update = rung.find(EventKind::simultaneousOpenAck); update != nullptr && update->of.isValid())
        return {RUNGS_TEXT("Acknowledges #{0}: simultaneous open"), {frame(update->of)}};
    if (const Event *old = rung.find(EventKind::ackOfOldConnection))
        return {RUNGS_TEXT("ACK of the old connection (answers #{0})"), {frame(old->of)}};
    for (const Event &event : rung.events) {
        if (Phrase line = constantLine(event.kind); !line.isEmpty())
            return line;
    }
    if (const Rung *later = rung.acknowledges.isValid() ? nullptr : acknowledgedLater(story, rung))
        return {RUNGS_TEXT("Acknowledges #{0}, which was captured later"), {frame(later->frame)}};
    // Of one side only: what it acknowledges was not captured.
    if (!rung.acknowledges.isValid() && story.summary.segments.other(rung.from) == 0)
        return lineByItself(story, rung);
    if (!rung.acknowledges.isValid())
        return {RUNGS_TEXT("Acknowledges nothing new"), {}};
    const Rung *first = story.rungOf(rung.acknowledges);
    if (first != nullptr && first->segment.isSyn() && rung.states.other(rung.from) == TcpState::synReceived)
        return {RUNGS_TEXT("Acknowledges #{0}; its receiver has not accepted it yet"), {acknowledged(rung)}};
    if (first != nullptr && first->segment.isSyn())
        return {RUNGS_TEXT("Acknowledges #{0}: connection established"), {acknowledged(rung)}};
    const TcpState own = rung.states[rung.from];
    if (acknowledgesFin(story, rung) && own == TcpState::timeWait)
        return {RUNGS_TEXT("Acknowledges #{0}: {1}"), {acknowledged(rung), std::string(nameOf(own))}};
    return {RUNGS_TEXT("Acknowledges #{0}"), {acknowledged(rung)}};
}

Phrase dataLine(const Story &story, const Rung &rung)
{
    const Argument bytes = bytesArgument(rung.segment.length);
    if (const Event *gap = rung.find(EventKind::gap)) {
        const Rung *end = closingGap(story, rung, *gap);
        const std::vector<Argument> arguments{bytes, bytesArgument(gap->range.length())};
        return end != nullptr && end->from != rung.from
                   ? Phrase{RUNGS_TEXT("{0} after {1} not captured, but acknowledged"), arguments}
                   : Phrase{RUNGS_TEXT("{0} after a gap of {1}"), arguments};
    }
    if (rung.has(EventKind::urgent))
        return {RUNGS_TEXT("{0}, urgent data"), {bytes}};
    if (rung.application.empty() && isJoined(rung.segment.length, story.summary.mss.other(rung.from)))
        return {RUNGS_TEXT("{0}: several segments, joined"), {bytes}};
    if (rung.application.empty() && rung.has(EventKind::windowFull))
        return {RUNGS_TEXT("{0}: fills the receive window"), {bytes}};
    return lineByItself(story, rung);
}

/// Where the gravest claim of the row is.
bool isOnlyLikely(const Rung &rung)
{
    const auto first = std::ranges::min_element(rung.events, {}, &Event::kind);
    return first != rung.events.end() && certaintyOf(*first) == Certainty::likely;
}

Phrase lineOf(const Story &story, const Rung &rung)
{
    if (rung.segment.isCut)
        return lineByItself(story, rung);
    if (rung.isRejected) {
        if (Phrase rejected = rejectedLine(story, rung); !rejected.isEmpty())
            return rejected;
    }
    if (const Event *reset = rung.find(EventKind::reset))
        return withUnacknowledged(story, rung, resetLine(story, rung, *reset));
    if (rung.segment.isSyn())
        return synLine(story, rung);
    if (const Event *late = rung.find(EventKind::outOfOrder); late != nullptr && !rung.has(EventKind::retransmission))
        return outOfOrderLine(rung, *late);
    if (const Event *again = rung.find(EventKind::retransmission))
        return retransmissionLine(story, rung, *again);
    if (Phrase window = windowLine(rung); !window.isEmpty())
        return window;
    if (const Event *duplicate = rung.find(EventKind::duplicateAck))
        return duplicateLine(story, rung, *duplicate);
    if (rung.segment.isFin())
        return finLine(story, rung);
    return rung.segment.length > 0 ? dataLine(story, rung) : ackLine(story, rung);
}

/// Its checksum is wrong, but it was not dropped.
Phrase leftToTheCard(const Rung &rung, Phrase line)
{
    return {rung.acknowledgedBy.isValid() ? RUNGS_TEXT("{0}, checksum left to the network card")
                                          : RUNGS_TEXT("{0}, checksum probably left to the network card"),
            {std::vector<Phrase>{std::move(line)}}};
}

} // namespace

Phrase lineByItself(const SegmentFields &segment, std::uint64_t acknowledgment, std::string_view application)
{
    const std::uint64_t initial = segment.sequence.value();
    const Argument bytes = bytesArgument(segment.length);
    if (segment.isCut)
        return {RUNGS_TEXT("Header cut short: flags not captured"), {}};
    if (segment.isRst())
        return {specOf(EventKind::reset).title, {}};
    if (segment.isSyn() && segment.isAck())
        return {RUNGS_TEXT("SYN-ACK: accepts, initial sequence number {0}"), {initial}};
    if (segment.isSyn()) {
        return segment.length > 0
                   ? Phrase{RUNGS_TEXT("SYN: opens with {0} of data, initial sequence number {1}"), {bytes, initial}}
                   : Phrase{RUNGS_TEXT("SYN: opens, initial sequence number {0}"), {initial}};
    }
    if (segment.isFin()) {
        return segment.length > 0 ? Phrase{RUNGS_TEXT("Last {0}, closes its direction"), {bytes}}
                                  : Phrase{RUNGS_TEXT("Closes its direction"), {}};
    }
    if (!application.empty())
        return {"{0}", {std::string(application)}};
    if (segment.length > 0)
        return {"{0}", {bytes}};
    if (!segment.isAck())
        return {RUNGS_TEXT("No data and no ACK"), {}};
    return segment.window == 0 ? Phrase{RUNGS_TEXT("Zero window: acknowledges everything before {0}"), {acknowledgment}}
                               : Phrase{RUNGS_TEXT("Acknowledges everything before {0}"), {acknowledgment}};
}

Phrase segmentLine(const Story &story, const Rung &rung)
{
    Phrase line = lineOf(story, rung);
    if (rung.hasBadChecksum && !rung.isRejected)
        line = leftToTheCard(rung, std::move(line));
    return isOnlyLikely(rung) ? Phrase{RUNGS_TEXT("{0} (likely)"), {std::vector<Phrase>{std::move(line)}}} : line;
}

} // namespace rungs
