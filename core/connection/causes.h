// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a segment was sent, and what a claim about it rests on: a table each, as events.h has one of the events.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace rungs {

/// What made an endpoint send it.
enum class Cause : std::uint8_t {
    none,
    // retransmission
    fast,          ///< duplicate or selective acknowledgments reported the loss
    tailLossProbe, ///< the last segment again, before its timer
    timer,
    synTimer,
    synAckTimer,
    repeatedSyn, ///< the answer to a SYN that came again
    dataOfSynRefused,
    windowOpened, ///< a probe brought its first byte, and the window is open now
    packetTooBig, ///< an ICMP error said so; of that one, too
    // duplicate acknowledgment, challenge
    segmentOutOfOrder,
    oldSegment,
    lateAck,
    repeatedSynAck,
    notInCapture, ///< what provoked it was not captured
    badReset,
    unexpectedSyn,
    badAck,
    // reset
    refusal,
    badRefusal, ///< does not acknowledge the SYN that it answers
    abort,
    goneConnection, ///< answers a segment for a connection that is gone
    injected,       ///< its time to live is not that of its sender's other segments
    // ICMP error, beside refusal
    hardError,
    softError,
    notInFlight,        ///< quotes what was not captured, or never sent
    acknowledgedBefore, ///< quotes what its peer has received
    impossibleMtu,
    ofTunnel, ///< quotes the packet of a tunnel
    // unusual
    synAndFin,
    synAndRst,
    noFlags,
    allFlags,
    noAckFlag, ///< every segment after the SYN carries ACK
    dataAfterFin,
    dataInReset,
    shrunkWindow,
    sackOfNothing,
    timestampBackwards,
    count,
};

struct CauseSpec
{
    Cause cause;
    std::string_view key; ///< as rungs-cli writes it
    // What is said in every case alike; an empty text: the evidence decides.
    std::string_view line = {};     ///< in the list
    std::string_view sentence = {}; ///< in the card
};

inline constexpr CauseSpec causeTable[] = {
    {Cause::none, ""},
    {Cause::fast, "fast"},
    {Cause::tailLossProbe, "tail-loss-probe"},
    {Cause::timer, "timer"},
    {Cause::synTimer, "syn-timer"},
    {Cause::synAckTimer, "syn-ack-timer"},
    {Cause::repeatedSyn, "repeated-syn"},
    {Cause::dataOfSynRefused, "data-of-syn-refused"},
    {Cause::windowOpened, "window-opened"},
    {Cause::packetTooBig, "packet-too-big"},
    {Cause::segmentOutOfOrder, "segment-out-of-order"},
    {Cause::oldSegment, "old-segment"},
    {Cause::lateAck, "late-ack"},
    {Cause::repeatedSynAck, "repeated-syn-ack"},
    {Cause::notInCapture, "not-in-capture"},
    {Cause::badReset, "bad-reset"},
    {Cause::unexpectedSyn, "unexpected-syn"},
    {Cause::badAck, "bad-ack"},
    {Cause::refusal, "refusal"},
    {Cause::badRefusal, "bad-refusal"},
    {Cause::abort, "abort", "Aborts the connection", "Its sender aborts the connection and discards its state."},
    {Cause::goneConnection, "gone-connection"},
    {Cause::injected, "injected", "Reset, perhaps injected on the path"},
    {Cause::hardError, "hard-error"},
    {Cause::softError, "soft-error"},
    {Cause::notInFlight, "not-in-flight"},
    {Cause::acknowledgedBefore, "acknowledged-before"},
    {Cause::impossibleMtu, "impossible-mtu"},
    {Cause::ofTunnel, "of-tunnel"},
    {Cause::synAndFin, "syn-and-fin", "SYN and FIN together: dropped",
     "SYN and FIN together are invalid: the segment is dropped."},
    {Cause::synAndRst, "syn-and-rst", "SYN and RST together: dropped",
     "SYN and RST together are invalid: the segment is dropped."},
    {Cause::noFlags, "no-flags", "No flags: dropped",
     "No flag is set: without ACK the segment is dropped (RFC 9293, 3.10.7.4)."},
    {Cause::allFlags, "all-flags", "FIN, PSH and URG without ACK: dropped",
     "FIN, PSH and URG without ACK, as port scanners send: the segment is dropped."},
    {Cause::noAckFlag, "no-ack-flag", "No ACK flag: dropped",
     "Every segment after the SYN carries ACK; without it the segment is dropped (RFC 9293, 3.10.7.4)."},
    {Cause::dataAfterFin, "data-after-fin", "", "Carries data beyond its own FIN: the receiver ignores it."},
    {Cause::dataInReset, "data-in-reset", "", "A reset with data, which may give the reason (RFC 9293, 3.5.3)."},
    {Cause::shrunkWindow, "shrunk-window", "",
     "The window shrinks: its right edge moves back, which a receiver should not do (RFC 9293, 3.8.6)."},
    {Cause::sackOfNothing, "sack-of-nothing", "", "Selectively acknowledges bytes beyond all captured data."},
    {Cause::timestampBackwards, "timestamp-backwards", "",
     "Its timestamp is older than one that its sender used before."},
};

/// How sure a claim is.
enum class Certainty : std::uint8_t {
    certain,    ///< by what was captured nothing else can be
    likely,     ///< something else can be, but what was captured speaks against it
    cannotTell, ///< what was captured leaves more than one: never counted as an event
    count,
};

struct CertaintySpec
{
    Certainty certainty;
    std::string_view key; ///< as rungs-cli writes it
    std::string_view title;
};

inline constexpr CertaintySpec certaintyTable[] = {
    {Certainty::certain, "certain", "Certain"},
    {Certainty::likely, "likely", "Likely"},
    {Certainty::cannotTell, "cannot-tell", "Cannot be told"},
};

/// What a claim rests on.
enum class Basis : std::uint8_t {
    none,
    sentBefore,          ///< the same range was captured already
    holeAnswered,        ///< fills a hole whose later neighbours had been answered for
    newerTimestamp,      ///< its timestamp is newer than that of what came before it
    newerIdentification, ///< its IP identification is
    olderTimestamp,      ///< its timestamp is older than that of what came before it
    olderIdentification,
    tooSoon,       ///< sooner than any sender could have learned of the loss
    olderNumbers,  ///< its own numbers are older than those already seen from its sender
    sentAtOnce,    ///< the same packet again, sooner than any endpoint retransmits
    identical,     ///< byte for byte, with the same IP identification, which its sender changes
    identicalNoId, ///< the same segment with the same timestamp; the IP header has no identification
    otherLink,     ///< byte for byte, but the link header is another
    recordedTwice, ///< byte for byte, where most segments of this way come twice within a millisecond
    longAgo,       ///< the first copy was answered more than two round trips ago
    previousConnection,
    fieldsSay,  ///< it is what the fields say
    numbersSay, ///< sequence and acknowledgment numbers leave nothing else
    count,
};

struct BasisSpec
{
    Basis basis;
    Certainty certainty;          ///< at most, of a claim that rests on it
    std::string_view alternative; ///< in the card: why it is not the other event, whose title is {0}
};

inline constexpr BasisSpec basisTable[] = {
    {Basis::none, Certainty::certain, "Not “{0}”: the sequence and acknowledgment numbers rule it out."},
    {Basis::sentBefore, Certainty::certain, "Not an original: these bytes were captured before."},
    {Basis::holeAnswered, Certainty::certain,
     "Not “{0}”: the receiver had reported the gap, so its sender had reason to retransmit."},
    {Basis::newerTimestamp, Certainty::certain, "Not “{0}”: its timestamp is newer than those captured before it."},
    {Basis::newerIdentification, Certainty::likely,
     "Not “{0}”: its IP identification is newer than those captured before it."},
    {Basis::olderTimestamp, Certainty::certain,
     "Not “{0}”: its timestamp is older than those captured before it, so it was sent earlier."},
    {Basis::olderIdentification, Certainty::likely,
     "Not “{0}”: its IP identification is older than those captured before it, so it was sent earlier."},
    {Basis::tooSoon, Certainty::likely, "Not “{0}”: it arrived before its sender could have learned of a loss."},
    {Basis::olderNumbers, Certainty::certain,
     "Not “{0}”: its own numbers are older than those that its sender had already used."},
    {Basis::sentAtOnce, Certainty::certain, "Not “{0}”: it came too soon after the original for that."},
    {Basis::identical, Certainty::likely,
     "Probably not “{0}”: same packet down to the IP identification, which its sender changes with every packet."},
    {Basis::identicalNoId, Certainty::likely, "Probably not “{0}”: same segment, down to its timestamp."},
    {Basis::otherLink, Certainty::certain, "Not “{0}”: only the link header differs."},
    {Basis::recordedTwice, Certainty::certain, "Not “{0}”: most segments that came this way are in the capture twice."},
    {Basis::longAgo, Certainty::likely, "Not “{0}”: the original had long been acknowledged."},
    {Basis::previousConnection, Certainty::certain, "Not “{0}”: its numbers are those of the previous connection."},
    {Basis::fieldsSay, Certainty::certain, "Not “{0}”: its other fields rule it out."},
    {Basis::numbersSay, Certainty::certain, "Not “{0}”: the sequence and acknowledgment numbers rule it out."},
};

/// @p value is not count
constexpr const CauseSpec &specOf(Cause value)
{
    return causeTable[static_cast<std::size_t>(value)];
}

constexpr const CertaintySpec &specOf(Certainty value)
{
    return certaintyTable[static_cast<std::size_t>(value)];
}

constexpr const BasisSpec &specOf(Basis value)
{
    return basisTable[static_cast<std::size_t>(value)];
}

namespace detail {

/// Each row is at the place of its enumerator, and has its text.
constexpr bool areWhole()
{
    for (std::size_t i = 0; i < std::size(causeTable); ++i) {
        const bool isNone = causeTable[i].cause == Cause::none;
        if (static_cast<std::size_t>(causeTable[i].cause) != i || causeTable[i].key.empty() != isNone)
            return false;
    }
    for (std::size_t i = 0; i < std::size(basisTable); ++i) {
        if (static_cast<std::size_t>(basisTable[i].basis) != i || basisTable[i].alternative.empty())
            return false;
    }
    for (std::size_t i = 0; i < std::size(certaintyTable); ++i) {
        if (static_cast<std::size_t>(certaintyTable[i].certainty) != i || certaintyTable[i].title.empty())
            return false;
    }
    return std::size(certaintyTable) == static_cast<std::size_t>(Certainty::count)
           && std::size(causeTable) == static_cast<std::size_t>(Cause::count)
           && std::size(basisTable) == static_cast<std::size_t>(Basis::count);
}
static_assert(areWhole());

} // namespace detail

constexpr std::string_view nameOf(Cause cause)
{
    return specOf(cause).key;
}

constexpr std::string_view nameOf(Certainty certainty)
{
    return specOf(certainty).key;
}

} // namespace rungs
