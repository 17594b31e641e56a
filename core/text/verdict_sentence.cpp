// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened, where the evidence changes the sentence. The others are in core/connection/events.h and causes.h.
#include "core/text/digits.h"
#include "core/text/icmp_text.h"
#include "core/text/segment_text.h"
#include "core/text/story_search.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rungs {

namespace {

/// Why a SYN was sent again.
Phrase retransmittedSyn(const Story &story, const Rung &rung, const Event &event)
{
    if (const Rung *answer = answerBefore(story, rung, event.of)) {
        const std::vector<Argument> arguments{frame(event.of), frame(answer->frame)};
        if (answer->segment.isSyn())
            return {RUNGS_TEXT("Retransmits the SYN of #{0}: its answer, #{1}, was lost, came late or was ignored."),
                    arguments};
        return {RUNGS_TEXT("Retransmits the SYN of #{0}, which #{1} did not accept."), arguments};
    }
    const std::vector<Argument> of{frame(event.of)};
    if (const IcmpRung *error = icmpErrorBefore(story, rung)) {
        return {RUNGS_TEXT("Retransmits the SYN of #{0}, though #{1} is an ICMP error about it."),
                {frame(error->event.of), frame(error->frame)}};
    }
    const Rung *first = story.rungOf(event.of);
    // What answered a SYN on used ports belongs to the story of the connection before.
    if (first != nullptr && first->has(EventKind::portReuse))
        return {RUNGS_TEXT("Retransmits the SYN of #{0}, which was not accepted."), of};
    if (isCapturedAlone(story, rung.from))
        return {RUNGS_TEXT("Retransmits the SYN of #{0}. What the other side sent was not captured."), of};
    return {RUNGS_TEXT("Retransmits the SYN of #{0}, which was not answered in time."), of};
}

/// Why a SYN-ACK was sent again.
Phrase retransmittedSynAck(const Story &story, const Rung &rung, const Event &event)
{
    const std::vector<Argument> arguments{frame(event.of), frame(event.trigger)};
    if (event.cause == Cause::repeatedSyn) {
        return event.trigger.isValid()
                   ? Phrase{RUNGS_TEXT("Retransmits the SYN-ACK of #{0}: #{1} repeated the SYN."), arguments}
                   : Phrase{RUNGS_TEXT("Retransmits the SYN-ACK of #{0}: the SYN was repeated."), arguments};
    }
    const Rung *first = story.rungOf(event.of);
    const Rung *ack = first != nullptr ? acknowledging(story, *first) : nullptr;
    if (ack != nullptr && ack->frame < rung.frame) {
        return {RUNGS_TEXT("Retransmits the SYN-ACK of #{0}: #{1} answered it, but the server did not take that (it "
                           "waits for data, or its accept queue is full), or it was lost after the capture point."),
                {frame(event.of), frame(ack->frame)}};
    }
    if (isCapturedAlone(story, rung.from))
        return {RUNGS_TEXT("Retransmits the SYN-ACK of #{0}. What the other side sent was not captured."), arguments};
    return {RUNGS_TEXT("Retransmits the SYN-ACK of #{0}, which was not acknowledged in time."), arguments};
}

/// The first copy, captured after @p rung, which retransmits it; null: none near.
const Rung *originalAfter(const Story &story, const Rung &rung)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t end = std::min(story.rungs.size(), place + farthestSearched);
    for (std::size_t i = place + 1; i < end; ++i) {
        const Event *late = story.rungs[i].find(EventKind::outOfOrder);
        if (late != nullptr && late->of == rung.frame)
            return &story.rungs[i];
    }
    return nullptr;
}

/// A probe brought the first of its bytes; now the window is open.
Phrase afterProbe(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *probe = story.rungOf(event.of);
    const std::uint32_t before = probe != nullptr ? probe->segment.length : 0;
    const std::uint32_t own = rung.segment.length;
    if (before == 0 || own <= before)
        return {RUNGS_TEXT("The window is open (#{1}): sends what the probe #{0} had carried."),
                {frame(event.of), frame(event.trigger)}};
    return {RUNGS_TEXT("The window is open (#{1}): {2} that the probe #{0} had carried, and {3} more."),
            {frame(event.of), frame(event.trigger), bytesArgument(before), bytesArgument(own - before)}};
}

Phrase fastRetransmission(const Story &story, const Rung &rung, const Event &event)
{
    const std::vector<const Rung *> reports = reportsOfGap(story, rung, event.of);
    std::vector<Argument> arguments{frame(event.of)};
    const bool hasBlocks = !reports.empty() && !reports.front()->sack.empty();
    for (const Rung *report : reports) {
        if (!hasBlocks || !report->sack.empty())
            arguments.push_back(frame(report->frame));
    }
    if (hasBlocks && arguments.size() == 2)
        return {RUNGS_TEXT("Retransmits the bytes of #{0} after a SACK block in #{1} reported the gap."), arguments};
    if (hasBlocks) {
        return {RUNGS_TEXT("Retransmits the bytes of #{0} after SACK blocks in #{1} and #{2} reported the gap."),
                arguments};
    }
    if (arguments.size() > 3)
        return {RUNGS_TEXT("Retransmits the bytes of #{0} after three duplicate ACKs (#{1}, #{2}, #{3})."), arguments};
    return {RUNGS_TEXT("Retransmits the bytes of #{0} after duplicate ACKs reported the gap."), arguments};
}

Phrase spuriousRetransmission(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *report = event.trigger.isValid() ? story.rungOf(event.trigger) : nullptr;
    if (report != nullptr && report->from != rung.from) {
        return {RUNGS_TEXT("Spurious: the bytes of #{0} had already arrived, and #{1} reports them as received twice "
                           "(D-SACK, RFC 2883)."),
                {frame(event.of), frame(event.trigger)}};
    }
    const Rung *original = story.rungOf(event.of);
    const Rung *ack = original != nullptr ? acknowledging(story, *original) : nullptr;
    if (ack != nullptr && ack->frame < rung.frame) {
        return {RUNGS_TEXT("Spurious: #{1} had already acknowledged these bytes, but reached their sender late or "
                           "never."),
                {frame(event.of), frame(ack->frame)}};
    }
    return {RUNGS_TEXT("Spurious: the bytes of #{0} had already been acknowledged."), {frame(event.of)}};
}

/// The original was not captured.
Phrase fillingRetransmission(const Story &story, const Rung &rung, const Event &event)
{
    if (event.rejected.because == Basis::longAgo)
        return {RUNGS_TEXT("Fills a gap long after it arose. The original was lost before the capture point."), {}};
    if (const Rung *original = originalAfter(story, rung)) {
        return {RUNGS_TEXT("Retransmits bytes whose original was delayed: that was captured later, in #{0}."),
                {frame(original->frame)}};
    }
    const std::vector<const Rung *> reports = reportsOfGap(story, rung, {});
    if (reports.empty())
        return {RUNGS_TEXT("Fills a gap. The original was lost before the capture point."), {}};
    return {RUNGS_TEXT("Fills the gap that #{0} reported. The original was lost before the capture point."),
            {frame(reports.front()->frame)}};
}

Phrase retransmission(const Story &story, const Rung &rung, const Event &event)
{
    if (!event.of.isValid())
        return fillingRetransmission(story, rung, event);
    const std::vector<Argument> of{frame(event.of)};
    if (event.cause == Cause::synTimer)
        return retransmittedSyn(story, rung, event);
    if (event.cause == Cause::synAckTimer || event.cause == Cause::repeatedSyn)
        return retransmittedSynAck(story, rung, event);
    if (event.needless)
        return spuriousRetransmission(story, rung, event);
    if (rung.segment.isFin() && rung.segment.length == 0)
        return {RUNGS_TEXT("Retransmits the FIN of #{0}, which was not acknowledged in time."), of};
    if (event.cause == Cause::windowOpened && event.trigger.isValid())
        return afterProbe(story, rung, event);
    if (event.cause == Cause::packetTooBig && event.trigger.isValid()) {
        return {RUNGS_TEXT("Sends bytes of #{0} again in a smaller segment: #{1} reported that the path takes only "
                           "smaller packets."),
                {frame(event.of), frame(event.trigger)}};
    }
    switch (event.cause) {
    case Cause::fast:
        return fastRetransmission(story, rung, event);
    case Cause::tailLossProbe:
        if (mayBeTimer(story, rung, event)) {
            return {RUNGS_TEXT("Retransmits the last bytes, those of #{0}: either a tail loss probe (RFC 8985, 7) or "
                               "after the retransmission timeout, this capture cannot tell."),
                    of};
        }
        return {RUNGS_TEXT("Tail loss probe: the last segment went unacknowledged for about two round trips (RFC 8985, "
                           "7)."),
                {}};
    case Cause::dataOfSynRefused:
        return {RUNGS_TEXT("The SYN of #{0} was acknowledged, but not its data: retransmits the data."), of};
    case Cause::timer:
        return {RUNGS_TEXT("Retransmits the bytes of #{0}: not acknowledged before the retransmission timeout (RTO)."),
                of};
    default:
        return {RUNGS_TEXT("Retransmits bytes of #{0}; this capture cannot tell why."), of};
    }
}

Phrase outOfOrder(const Rung &rung, const Event &event)
{
    if (rung.segment.sequenceLength() == 0 && rung.acknowledges.isValid()) {
        return {RUNGS_TEXT("Acknowledges #{0}. Sent before #{1}, which overtook it in the network."),
                {frame(rung.acknowledges), frame(event.of)}};
    }
    if (!event.of.isValid())
        return {RUNGS_TEXT("Sent before a segment that was captured earlier and overtook it in the network."), {}};
    return {RUNGS_TEXT("Sent before #{0}, which overtook it in the network."), {frame(event.of)}};
}

Phrase duplicateAck(const Event &event)
{
    const std::vector<Argument> arguments{frame(event.of), frame(event.trigger)};
    if (!event.trigger.isValid()) {
        return event.cause == Cause::notInCapture
                   ? Phrase{RUNGS_TEXT("Same acknowledgment number as #{0}: its cause was not captured."), arguments}
                   : Phrase{RUNGS_TEXT("Same acknowledgment number as #{0}: data arrived, but not what was due next."),
                            arguments};
    }
    switch (event.cause) {
    case Cause::segmentOutOfOrder:
        return {RUNGS_TEXT("Same acknowledgment number as #{0}: #{1} arrived, but data before it is missing."),
                arguments};
    case Cause::lateAck:
        return {RUNGS_TEXT("Same acknowledgment number as #{0}: #{1} is an old segment and must be answered with an "
                           "ACK (RFC 9293, 3.10.7.4). No sign of loss."),
                arguments};
    case Cause::repeatedSyn:
        return {RUNGS_TEXT("Same acknowledgment number as #{0}: #{1} repeats the SYN of an open connection."),
                arguments};
    case Cause::repeatedSynAck:
        return {RUNGS_TEXT("Same acknowledgment number as #{0}: #{1} repeats the SYN-ACK of an open connection."),
                arguments};
    default:
        return {RUNGS_TEXT("Same acknowledgment number as #{0}: the data of #{1} had already arrived."), arguments};
    }
}

Phrase challenge(const Event &event)
{
    const std::vector<Argument> arguments{frame(event.of), frame(event.trigger)};
    if (!event.trigger.isValid() && event.of.isValid()) {
        return {RUNGS_TEXT("Same acknowledgment number as #{0}: answers a segment that was not captured and not "
                           "acceptable (RFC 5961)."),
                arguments};
    }
    if (!event.trigger.isValid())
        return {RUNGS_TEXT("Answers a segment that was not captured and not acceptable (RFC 5961)."), {}};
    switch (event.cause) {
    case Cause::badReset:
        return {RUNGS_TEXT("#{1} is a RST, but not at the next sequence number: only its exact value is accepted (RFC "
                           "5961, 3.2)."),
                arguments};
    case Cause::unexpectedSyn:
        return {RUNGS_TEXT("#{1} is a SYN in an open connection: its sender must confirm it with a RST (RFC 5961, "
                           "4.2)."),
                arguments};
    default:
        return {RUNGS_TEXT("#{1} acknowledges data that was never sent, or sent long ago (RFC 5961, 5.2)."), arguments};
    }
}

/// One after the other.
Phrase together(std::vector<Phrase> phrases)
{
    return {"{0}", {std::move(phrases)}};
}

/// A reset that does not answer the SYN of its receiver.
Phrase badRefusal(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *syn = story.rungOf(event.of);
    if (!rung.segment.isAck() || syn == nullptr) {
        return {RUNGS_TEXT("Not acceptable: it does not acknowledge the SYN of #{0}, so its receiver ignores it (RFC "
                           "9293, 3.10.7.3)."),
                {frame(event.of)}};
    }
    return {RUNGS_TEXT("Not acceptable: it acknowledges {1}, but the SYN of #{0} requires {2}, so its receiver ignores "
                       "it (RFC 9293, 3.10.7.3)."),
            {frame(event.of), std::uint64_t{rung.segment.acknowledgment.value()},
             std::uint64_t{syn->segment.range().end.value()}}};
}

/// A reset at another number than the next.
Phrase badReset(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result{
        {RUNGS_TEXT("Not acceptable: its sequence number is not the next one (RFC 5961, 3.2)."), {}}};
    if (const Rung *challenge = challenging(story, rung))
        result.push_back({RUNGS_TEXT("#{0} challenges it."), {frame(challenge->frame)}});
    if (const Rung *next = continuingAfter(story, rung))
        result.push_back({RUNGS_TEXT("Its sender continues with #{0}."), {frame(next->frame)}});
    return together(std::move(result));
}

/// A second SYN-ACK with another number.
Phrase otherSynAck(const Story &story, const Rung &rung, const Event &event)
{
    std::vector<Phrase> result;
    if (const Rung *first = story.rungOf(event.of)) {
        result.push_back({RUNGS_TEXT("Its initial sequence number is {1}, that of #{0} was {2}."),
                          {frame(event.of), std::uint64_t{rung.segment.sequence.value()},
                           std::uint64_t{first->segment.sequence.value()}}});
    } else {
        result.push_back({RUNGS_TEXT("Its initial sequence number, {0}, is not that of this connection."),
                          {std::uint64_t{rung.segment.sequence.value()}}});
    }
    const Rung *ack = acknowledging(story, rung);
    if (rung.isRejected) {
        result.push_back({RUNGS_TEXT("The connection is established and keeps its numbers (RFC 5961, 4.2)."), {}});
    } else if (ack != nullptr && ack->segment.acknowledgment == rung.segment.range().end) {
        result.push_back({RUNGS_TEXT("#{0} acknowledges this one."), {frame(ack->frame)}});
    }
    return together(std::move(result));
}

/// Before a segment: what became of the numbers.
Phrase gap(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *end = closingGap(story, rung, event);
    if (end == nullptr)
        return {RUNGS_TEXT("Data before it is missing: lost, delayed, or not captured."), {}};
    if (end->from == rung.from)
        return {RUNGS_TEXT("Data before it is missing here; #{0} fills the gap."), {frame(end->frame)}};
    return {RUNGS_TEXT("The data before it arrived, since #{0} acknowledges it, but was not captured."),
            {frame(end->frame)}};
}

Phrase reset(const Story &story, const Rung &rung, const Event &event)
{
    const std::vector<Argument> of{frame(event.of)};
    const bool hasEvidence = event.of.isValid();
    switch (event.cause) {
    case Cause::refusal:
        return hasEvidence ? Phrase{RUNGS_TEXT("The port that #{0} addressed is closed."), of}
                           : Phrase{RUNGS_TEXT("The port is closed."), {}};
    case Cause::goneConnection:
        if (const Rung *next = continuingAfter(story, rung))
            return {RUNGS_TEXT("A reset, yet its sender continues with #{0}."), {frame(next->frame)}};
        return hasEvidence ? Phrase{RUNGS_TEXT("Its sender has no such connection; the sequence number is the "
                                               "acknowledgment number of #{0} (RFC 9293, 3.5.2)."),
                                    of}
                           : Phrase{RUNGS_TEXT("Its sender has no such connection."), {}};
    case Cause::badRefusal:
        return badRefusal(story, rung, event);
    case Cause::badReset:
        return badReset(story, rung);
    case Cause::injected:
        return hasEvidence ? Phrase{RUNGS_TEXT("Answers #{0}; perhaps injected on the path, since its time to live "
                                               "differs from all other segments of its sender."),
                                    of}
                           : Phrase{RUNGS_TEXT("Perhaps injected on the path, since its time to live differs from all "
                                               "other segments of its sender."),
                                    {}};
    default:
        return {specOf(Cause::abort).sentence, {}};
    }
}

Phrase windowUpdate(const Rung &rung, const Event &event)
{
    const bool acknowledgesProbe = rung.acknowledges.isValid() || event.basis == Basis::numbersSay;
    const std::vector<Argument> arguments{frame(event.of), rung.window ? bytesArgument(*rung.window)
                                                                       : Argument(std::uint64_t{rung.segment.window})};
    if (acknowledgesProbe) {
        return rung.window ? Phrase{RUNGS_TEXT("Accepts the probe byte of #{0}: the window is now {1}."), arguments}
                           : Phrase{RUNGS_TEXT("Accepts the probe byte of #{0}: the window field is now {1}, its scale "
                                               "not known."),
                                    arguments};
    }
    return rung.window
               ? Phrase{RUNGS_TEXT("Same acknowledgment number as #{0}, but the window is now {1}."), arguments}
               : Phrase{RUNGS_TEXT("Same acknowledgment number as #{0}, but the window field is now {1}, its scale not "
                                   "known."),
                        arguments};
}

/// A probe with a byte that was sent before says in which segment.
Phrase probe(Phrase probe, const Event &event)
{
    if (!event.of.isValid())
        return probe;
    Phrase again{RUNGS_TEXT("#{0} already carried its byte."), {frame(event.of)}};
    return {"{0}", {std::vector<Phrase>{std::move(probe), std::move(again)}}};
}

/// By the subtype of its option (RFC 8684 3).
Phrase multipath(const Rung &rung)
{
    static constexpr std::string_view sentences[] = {
        RUNGS_TEXT("Multipath TCP: offers it, or carries its keys (MP_CAPABLE, RFC 8684, 3.1)."),
        RUNGS_TEXT("Multipath TCP: joins an existing connection (MP_JOIN, RFC 8684, 3.2)."),
        RUNGS_TEXT("Multipath TCP: ends the data of the whole connection (DATA_FIN, RFC 8684, 3.3.3)."),
        RUNGS_TEXT("Multipath TCP: announces another address of its sender (ADD_ADDR, RFC 8684, 3.4.1)."),
        RUNGS_TEXT("Multipath TCP: withdraws an address (REMOVE_ADDR, RFC 8684, 3.4.2)."),
        RUNGS_TEXT("Multipath TCP: makes this path a regular or a backup one (MP_PRIO, RFC 8684, 3.3.8)."),
        RUNGS_TEXT("Multipath TCP: falls back to plain TCP, a middlebox changes the data (MP_FAIL, RFC 8684, 3.7)."),
        RUNGS_TEXT("Multipath TCP: aborts the whole connection (MP_FASTCLOSE, RFC 8684, 3.5)."),
        RUNGS_TEXT("Multipath TCP: says why this subflow is reset (MP_TCPRST, RFC 8684, 3.6)."),
    };
    const std::uint8_t subtype = rung.mptcpSubtype;
    return {subtype < std::size(sentences) ? sentences[subtype] : RUNGS_TEXT("A signal of Multipath TCP (RFC 8684)."),
            {}};
}

/// The time of @p rung does not agree with that of the frame of @p event.
Phrase timeBackwards(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *other = story.rungOf(event.of);
    const bool isAhead = rung.frame < event.of;
    const Timestamp otherTime = other != nullptr ? other->time : Timestamp::none();
    const std::optional<Duration> distance = isAhead ? elapsed(otherTime, rung.time) : elapsed(rung.time, otherTime);
    if (!distance) {
        return isAhead ? Phrase{RUNGS_TEXT("Its time is later than that of #{0}, which follows it in the file: one of "
                                           "the two is wrong."),
                                {frame(event.of)}}
                       : Phrase{RUNGS_TEXT("Its time is earlier than that of #{0}, which precedes it in the file: one "
                                           "of the two is wrong, or the clock was set back."),
                                {frame(event.of)}};
    }
    const std::vector<Argument> arguments{frame(event.of), millisecondsText(*distance)};
    return isAhead
               ? Phrase{RUNGS_TEXT("Its time is {1} ms later than that of #{0}, which follows it in the file: one of "
                                   "the two is wrong."),
                        arguments}
               : Phrase{RUNGS_TEXT("Its time is {1} ms earlier than that of #{0}, which precedes it in the file: "
                                   "one of the two is wrong, or the clock was set back."),
                        arguments};
}

/// What is said whatever the evidence; empty where that decides.
std::string_view constantSentence(const Event &event)
{
    const bool isByCause = event.kind == EventKind::unusual || event.kind == EventKind::reset;
    return isByCause ? specOf(event.cause).sentence : specOf(event.kind).words.sentence;
}

} // namespace

Phrase verdictSentence(const Story &story, const Rung &rung, const Event &event)
{
    if (const std::string_view constant = constantSentence(event); !constant.empty())
        return {constant, {}};
    const std::vector<Argument> of{frame(event.of)};
    switch (event.kind) {
    case EventKind::retransmission:
        return retransmission(story, rung, event);
    case EventKind::outOfOrder:
        return outOfOrder(rung, event);
    case EventKind::networkDuplicate:
        return event.basis == Basis::sentAtOnce
                   ? Phrase{RUNGS_TEXT("Duplicated in the network: same packet as #{0}, sent once."), of}
                   : Phrase{RUNGS_TEXT("Same packet as #{0}: probably duplicated in the network."), of};
    case EventKind::captureDuplicate:
        return event.basis == Basis::recordedTwice
                   ? Phrase{RUNGS_TEXT("Same packet as #{0}, sent once: written twice by what recorded the capture (a "
                                       "mirror port, a bond or a driver)."),
                            of}
                   : Phrase{RUNGS_TEXT("Same packet as #{0}, captured at a second point: sent once."), of};
    case EventKind::oldDuplicate:
        if (!event.of.isValid())
            return {RUNGS_TEXT("Acknowledges what was sent in the previous connection, to which it belongs."), {}};
        if (event.basis == Basis::olderTimestamp)
            return {RUNGS_TEXT("Copy of #{0}: its sender has used newer timestamps since."), of};
        return event.basis == Basis::previousConnection
                   ? Phrase{RUNGS_TEXT("Copy of #{0}, which belongs to the previous connection."), of}
                   : Phrase{RUNGS_TEXT("Copy of #{0}, which had long been acknowledged."), of};
    case EventKind::gap:
        return gap(story, rung, event);
    case EventKind::fillsGap:
        return {RUNGS_TEXT("Fills the gap before #{0}."), of};
    case EventKind::duplicateAck:
        return duplicateAck(event);
    case EventKind::dsack:
        return event.of.isValid() ? Phrase{RUNGS_TEXT("Reports that #{0} arrived twice (RFC 2883)."), of}
                                  : Phrase{RUNGS_TEXT("Reports bytes that arrived twice (RFC 2883)."), {}};
    case EventKind::windowUpdate:
        return windowUpdate(rung, event);
    case EventKind::windowFull:
        return {RUNGS_TEXT("The bytes in flight fill the window that #{0} offered: until it moves, only probes may be "
                           "sent."),
                of};
    case EventKind::windowProbe:
        if (event.count > 0) {
            return {RUNGS_TEXT("Probes a window of {0}, too small for what waits: it is treated like a closed one (RFC "
                               "9293, 3.8.6.2.1)."),
                    {bytesArgument(event.count)}};
        }
        if (event.trigger.isValid()) {
            return {
                RUNGS_TEXT("Probes the window, although #{0} had opened it: that segment was probably lost, or data "
                           "would have followed."),
                {frame(event.trigger)}};
        }
        return probe({RUNGS_TEXT("Probes the zero window of its peer, since a window update may be lost (RFC 9293, "
                                 "3.8.6.1)."),
                      {}},
                     event);
    case EventKind::windowProbeAck:
        return {RUNGS_TEXT("Answers #{0} with the current window."), of};
    case EventKind::keepAlive:
        return probe({RUNGS_TEXT("Probes an idle connection with a sequence number that is already acknowledged: the "
                                 "peer must answer (RFC 9293, 3.8.4)."),
                      {}},
                     event);
    case EventKind::keepAliveAck:
        return {RUNGS_TEXT("Answers #{0}: the connection is still open."), of};
    case EventKind::challengeAck:
        return challenge(event);
    case EventKind::ackOfOldConnection:
        return {RUNGS_TEXT("#{0} opens a new connection, but its receiver still has the old one and answers with the "
                           "ACK of that."),
                of};
    case EventKind::reset:
        return reset(story, rung, event);
    case EventKind::otherSynAck:
        return otherSynAck(story, rung, event);
    case EventKind::portReuse:
        return {RUNGS_TEXT("Same endpoints as the connection that ended with #{0}, another initial sequence number: a "
                           "new connection."),
                of};
    case EventKind::simultaneousOpenSynAck:
        return {RUNGS_TEXT("Both ends opened at once: repeats the sequence number of #{0} (RFC 9293, 3.5)."), of};
    case EventKind::simultaneousOpenAck:
        return {RUNGS_TEXT("Both ends opened at once: acknowledges #{0}, the connection is established (RFC 9293, "
                           "3.5)."),
                of};
    case EventKind::mptcp:
        return multipath(rung);
    case EventKind::timeBackwards:
        return timeBackwards(story, rung, event);
    case EventKind::unusual:
        return {RUNGS_TEXT("No endpoint sends such a segment."), {}};
    default:
        return {};
    }
}

} // namespace rungs
