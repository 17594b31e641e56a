// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/verdict_text.h"

namespace rungs {

namespace {

Phrase repeatedSyn(const Story &story, const Event &event)
{
    const std::vector<Argument> of{frame(event.of), frame(event.trigger)};
    if (event.cause == Cause::synAckTimer)
        return {RUNGS_TEXT("#{0} had no answer, so its sender accepts again."), of};
    if (event.cause == Cause::repeatedSyn) {
        return event.trigger.isValid() ? Phrase{RUNGS_TEXT("#{1} asked again, so #{0} is said again."), of}
                                       : Phrase{RUNGS_TEXT("The SYN came again, so #{0} is said again."), of};
    }
    const Rung *first = story.rungOf(event.of);
    if (first != nullptr && first->has(EventKind::portReuse)) // what was said to that is told in the story before
        return {RUNGS_TEXT("Nothing accepted #{0}, so its sender asks again."), of};
    return {RUNGS_TEXT("#{0} had no answer, so its sender asks again."), of};
}

/// A lone last segment is asked after no sooner than a timer would send it again, and that is never less than this.
bool mayBeTimer(const Story &story, const Rung &rung, const Event &event)
{
    constexpr std::int64_t shortestTimer = 200'000'000;
    const Rung *first = story.rungOf(event.of);
    return first == nullptr || (rung.time - first->time).nanoseconds >= shortestTimer;
}

Phrase retransmission(const Story &story, const Rung &rung, const Event &event)
{
    if (!event.of.isValid() && event.rejected.because == Basis::longAgo) {
        return {RUNGS_TEXT("It fills a hole long after it arose: its first copy was lost before it came to where this "
                           "capture was made."),
                {}};
    }
    if (!event.of.isValid())
        return {RUNGS_TEXT("It fills a hole that the receiver had told of: its first copy was lost before it came to "
                           "where this capture was made."),
                {}};
    const std::vector<Argument> of{frame(event.of)};
    const bool isOfSyn =
        event.cause == Cause::synTimer || event.cause == Cause::synAckTimer || event.cause == Cause::repeatedSyn;
    if (isOfSyn)
        return repeatedSyn(story, event);
    if (event.needless && event.trigger.isValid()) {
        return {RUNGS_TEXT("The same bytes as #{0} again, though they had arrived: #{1} tells that they came twice "
                           "(RFC 2883)."),
                {frame(event.of), frame(event.trigger)}};
    }
    if (event.needless) {
        return {RUNGS_TEXT("The same bytes as #{0} again, though they had been confirmed: the acknowledgment was lost "
                           "or late."),
                of};
    }
    if (rung.segment.isFin() && rung.segment.length == 0)
        return {RUNGS_TEXT("The FIN of #{0} again: nothing had confirmed it in time."), of};
    switch (event.cause) {
    case Cause::fast:
        return {
            RUNGS_TEXT("The same bytes as #{0} again: duplicate acknowledgments told its sender that they were lost."),
            of};
    case Cause::tailLossProbe:
        if (mayBeTimer(story, rung, event)) {
            return {RUNGS_TEXT("The same bytes as #{0} again: the last ones had no answer, so their sender asks with "
                               "them (RFC 8985 7), or its timer ran out: after so long a wait that looks the same."),
                    of};
        }
        return {RUNGS_TEXT("The same bytes as #{0} again: the last ones had no answer, so their sender asks with them, "
                           "sooner than its timer (RFC 8985 7)."),
                of};
    case Cause::dataOfSynRefused:
        return {RUNGS_TEXT("The other side has taken the SYN of #{0}, but not its data: they are sent again."), of};
    default:
        return {RUNGS_TEXT("The same bytes as #{0} again: no acknowledgment came in time."), of};
    }
}

Phrase outOfOrder(const Rung &rung, const Event &event)
{
    if (rung.segment.sequenceLength() == 0 && rung.acknowledges.isValid()) {
        return {RUNGS_TEXT("Acknowledges segment #{0}; sent before segment #{1}, which overtook it."),
                {frame(rung.acknowledges), frame(event.of)}};
    }
    if (!event.of.isValid())
        return {RUNGS_TEXT("Sent before something that came past earlier: it was overtaken on the way."), {}};
    return {RUNGS_TEXT("Sent once, before #{0}, which overtook it on the way."), {frame(event.of)}};
}

Phrase duplicateAck(const Event &event)
{
    const std::vector<Argument> arguments{frame(event.of), frame(event.trigger)};
    if (!event.trigger.isValid()) {
        return event.cause == Cause::notInCapture
                   ? Phrase{RUNGS_TEXT(
                                "It says the same as #{0}. What reached its sender and made it do so did not come "
                                "past here."),
                            arguments}
                   : Phrase{RUNGS_TEXT("It says the same as #{0}: something arrived, but not what was due next."),
                            arguments};
    }
    switch (event.cause) {
    case Cause::segmentOutOfOrder:
        return {RUNGS_TEXT("It says the same as #{0}: #{1} arrived, but something before it is missing."), arguments};
    case Cause::lateAck:
        return {
            RUNGS_TEXT("It says the same as #{0}: #{1} lies before what its sender expects, and the answer to such a "
                       "segment is an acknowledgment (RFC 9293 3.10.7.4)."),
            arguments};
    case Cause::repeatedSyn:
    case Cause::repeatedSynAck:
        return {RUNGS_TEXT("It says the same as #{0}: #{1} opens once more what is open."), arguments};
    default:
        return {RUNGS_TEXT("It says the same as #{0}: #{1} brought what it had already."), arguments};
    }
}

Phrase challenge(const Event &event)
{
    const std::vector<Argument> arguments{frame(event.of), frame(event.trigger)};
    if (!event.trigger.isValid() && event.of.isValid())
        return {
            RUNGS_TEXT("It says the same as #{0}: something reached its sender that is not in this capture and that "
                       "it does not accept (RFC 5961)."),
            arguments};
    if (!event.trigger.isValid())
        return {
            RUNGS_TEXT("Something reached its sender that is not in this capture and that it does not accept; it says "
                       "where it is (RFC 5961)."),
            {}};
    switch (event.cause) {
    case Cause::badReset:
        return {RUNGS_TEXT(
                    "#{1} resets, but not at the number that is due: only who knows that number may (RFC 5961 3.2)."),
                arguments};
    case Cause::unexpectedSyn:
        return {RUNGS_TEXT("#{1} opens what is open: its sender is asked whether it means it (RFC 5961 4.2)."),
                arguments};
    default:
        return {RUNGS_TEXT("#{1} acknowledges what was never sent or long ago (RFC 5961 5.2)."), arguments};
    }
}

Phrase reset(const Event &event)
{
    const std::vector<Argument> of{frame(event.of)};
    switch (event.cause) {
    case Cause::refusal:
        return event.of.isValid() ? Phrase{RUNGS_TEXT("Nobody listens where #{0} asked to connect."), of}
                                  : Phrase{RUNGS_TEXT("Nobody listens there."), {}};
    case Cause::goneConnection:
        return event.of.isValid()
                   ? Phrase{RUNGS_TEXT("Its sender has no such connection any more; it takes its number from #{0}."),
                            of}
                   : Phrase{RUNGS_TEXT("Its sender has no such connection any more."), {}};
    case Cause::injected:
        return event.of.isValid()
                   ? Phrase{RUNGS_TEXT("Its time to live is not that of its sender's other segments: it comes from "
                                       "somebody in between, and answers #{0}."),
                            of}
                   : Phrase{RUNGS_TEXT("Its time to live is not that of its sender's other segments: it comes from "
                                       "somebody in between."),
                            {}};
    default:
        return {specOf(Cause::abort).sentence, {}};
    }
}

Phrase windowUpdate(const Rung &rung, const Event &event)
{
    const std::vector<Argument> arguments{frame(event.of), bytesArgument(rung.window.value_or(rung.segment.window))};
    if (rung.acknowledges.isValid() || event.basis == Basis::numbersSay) {
        return rung.window
                   ? Phrase{RUNGS_TEXT("The byte that asked, #{0}, is taken: there is room for {1} now."), arguments}
                   : Phrase{RUNGS_TEXT("The byte that asked, #{0}, is taken: the window is another one now."),
                            arguments};
    }
    return rung.window
               ? Phrase{RUNGS_TEXT("It confirms what #{0} confirmed, but there is room for {1} now."), arguments}
               : Phrase{RUNGS_TEXT("It confirms what #{0} confirmed, but the window is another one now."), arguments};
}

/// A question that is asked with a byte that came past before says which.
Phrase question(Phrase question, const Event &event)
{
    if (!event.of.isValid())
        return question;
    Phrase again{RUNGS_TEXT("The byte that it asks with came past in #{0} already."), {frame(event.of)}};
    return {"{0}", {std::vector<Phrase>{std::move(question), std::move(again)}}};
}

Phrase probes(const Rung &rung, const Event &event)
{
    const std::vector<Argument> of{frame(event.of)};
    switch (event.kind) {
    case EventKind::windowUpdate:
        return windowUpdate(rung, event);
    case EventKind::windowFull:
        return {RUNGS_TEXT("It uses up what #{0} allowed: nothing more may be sent before that moves."), of};
    case EventKind::windowProbe:
        return question({RUNGS_TEXT("The other side has no room. Lest its word of new room be lost, it is asked (RFC "
                                    "9293 3.8.6.1)."),
                         {}},
                        event);
    case EventKind::windowProbeAck:
        return {RUNGS_TEXT("Answers #{0} with its present window."), of};
    case EventKind::keepAlive:
        return question({RUNGS_TEXT("Nothing to send and nothing to wait for: a number from before, so that the other "
                                    "side must answer if it is still there (RFC 9293 3.8.4)."),
                         {}},
                        event);
    default:
        return {RUNGS_TEXT("Answers #{0}: it is still there."), of};
    }
}

/// By the subtype of its option (RFC 8684 3).
Phrase multipath(const Rung &rung)
{
    static constexpr std::string_view sentences[] = {
        RUNGS_TEXT("Multipath TCP: can do it, or brings the keys for it (MP_CAPABLE, RFC 8684 3.1)."),
        RUNGS_TEXT("Multipath TCP: joins a connection that there is already (MP_JOIN, RFC 8684 3.2)."),
        RUNGS_TEXT("Multipath TCP: the stream of the whole connection ends here (DATA_FIN, RFC 8684 3.3.3)."),
        RUNGS_TEXT("Multipath TCP: tells another address of its sender (ADD_ADDR, RFC 8684 3.4.1)."),
        RUNGS_TEXT("Multipath TCP: takes an address back (REMOVE_ADDR, RFC 8684 3.4.2)."),
        RUNGS_TEXT("Multipath TCP: says whether this path is to be used or kept in reserve (MP_PRIO, RFC 8684 3.3.8)."),
        RUNGS_TEXT("Multipath TCP: goes back to plain TCP, something on the way changes the data (MP_FAIL, RFC 8684 "
                   "3.7)."),
        RUNGS_TEXT("Multipath TCP: breaks the whole connection off (MP_FASTCLOSE, RFC 8684 3.5)."),
        RUNGS_TEXT("Multipath TCP: says why this path is given up (MP_TCPRST, RFC 8684 3.6)."),
    };
    const std::uint8_t subtype = rung.mptcpSubtype;
    return {subtype < std::size(sentences) ? sentences[subtype] : RUNGS_TEXT("A signal of Multipath TCP (RFC 8684)."),
            {}};
}

Phrase copies(const Event &event)
{
    const std::vector<Argument> of{frame(event.of)};
    switch (event.kind) {
    case EventKind::networkDuplicate:
        return {RUNGS_TEXT("The network made two of #{0}: nobody sent it twice."), of};
    case EventKind::captureDuplicate:
        return {RUNGS_TEXT("The same packet as #{0}, captured at another place: nobody sent it twice."), of};
    default:
        return event.basis == Basis::previousConnection
                   ? Phrase{RUNGS_TEXT("A copy of #{0}, which belongs to the connection before this one."), of}
                   : Phrase{RUNGS_TEXT("A copy of #{0}, which had been confirmed long before."), of};
    }
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
    case EventKind::captureDuplicate:
    case EventKind::oldDuplicate:
        return copies(event);
    case EventKind::fillsGap:
        return {RUNGS_TEXT("It brings what was missing since #{0}."), of};
    case EventKind::duplicateAck:
        return duplicateAck(event);
    case EventKind::dsack:
        return event.of.isValid() ? Phrase{RUNGS_TEXT("It tells that what #{0} brought arrived twice (RFC 2883)."), of}
                                  : Phrase{RUNGS_TEXT("It tells what arrived twice (RFC 2883)."), {}};
    case EventKind::windowUpdate:
    case EventKind::windowFull:
    case EventKind::windowProbe:
    case EventKind::windowProbeAck:
    case EventKind::keepAlive:
    case EventKind::keepAliveAck:
        return probes(rung, event);
    case EventKind::challengeAck:
        return challenge(event);
    case EventKind::ackOfOldConnection:
        return {
            RUNGS_TEXT("#{0} opens anew, but its sender still has the connection before: it says where that one is."),
            of};
    case EventKind::reset:
        return reset(event);
    case EventKind::portReuse:
        return {RUNGS_TEXT("The same endpoints as the connection that #{0} was the last segment of, with another first "
                           "number: a new connection."),
                of};
    case EventKind::simultaneousOpenSynAck:
        return {RUNGS_TEXT("Both ends opened at once. It repeats the number of #{0} as it must (RFC 9293 3.5)."), of};
    case EventKind::simultaneousOpenAck:
        return {RUNGS_TEXT("Both ends opened at once: it answers #{0}, and the connection is open (RFC 9293 3.5)."),
                of};
    case EventKind::mptcp:
        return multipath(rung);
    case EventKind::unusual:
        return {RUNGS_TEXT("No endpoint sends such a segment."), {}};
    default:
        return {};
    }
}

} // namespace rungs
