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
    abort,
    goneConnection, ///< answers a segment for a connection that is gone
    injected,       ///< its time to live is not that of its sender's other segments
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
    {Cause::segmentOutOfOrder, "segment-out-of-order"},
    {Cause::oldSegment, "old-segment"},
    {Cause::lateAck, "late-ack"},
    {Cause::repeatedSynAck, "repeated-syn-ack"},
    {Cause::notInCapture, "not-in-capture"},
    {Cause::badReset, "bad-reset"},
    {Cause::unexpectedSyn, "unexpected-syn"},
    {Cause::badAck, "bad-ack"},
    {Cause::refusal, "refusal"},
    {Cause::abort, "abort", "Breaks the connection off", "Its sender breaks the connection off, and forgets it."},
    {Cause::goneConnection, "gone-connection"},
    {Cause::injected, "injected", "Resets; sent by somebody in between"},
    {Cause::synAndFin, "syn-and-fin", "Opens and closes at once: no endpoint does that",
     "SYN and FIN together: no endpoint sends that, and it is dropped."},
    {Cause::synAndRst, "syn-and-rst", "Opens and resets at once: no endpoint does that",
     "SYN and RST together: no endpoint sends that, and it is dropped."},
    {Cause::noFlags, "no-flags", "No flags at all: dropped",
     "No flag is set: without ACK it is dropped (RFC 9293 3.10.7.4)."},
    {Cause::allFlags, "all-flags", "FIN, PSH and URG without ACK: dropped",
     "FIN, PSH and URG without ACK, as port scanners send: it is dropped."},
    {Cause::noAckFlag, "no-ack-flag", "Without ACK, so it is dropped",
     "Every segment after the SYN carries ACK; without, it is dropped (RFC 9293 3.10.7.4)."},
    {Cause::dataAfterFin, "data-after-fin", "", "Data beyond its own FIN: nobody takes them."},
    {Cause::dataInReset, "data-in-reset", "", "A reset with data: they may say why (RFC 9293 3.5.3)."},
    {Cause::shrunkWindow, "shrunk-window", "",
     "Its window ends before where it ended already: a receiver should not take back what it offered (RFC 9293 "
     "3.8.6)."},
    {Cause::sackOfNothing, "sack-of-nothing", "",
     "It confirms bytes that did not come past and lie beyond all that did."},
    {Cause::timestampBackwards, "timestamp-backwards", "", "Its timestamp runs backwards."},
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
    identical,     ///< byte for byte, with the same IP identification
    identicalNoId, ///< the same segment with the same timestamp; the IP header has no identification
    otherLink,     ///< byte for byte, but the link header is another
    longAgo,       ///< the first copy was answered more than two round trips ago
    previousConnection,
    fieldsSay,  ///< it is what the fields say
    numbersSay, ///< sequence and acknowledgment numbers leave nothing else
    count,
};

struct BasisSpec
{
    Basis basis;
    std::string_view alternative; ///< in the card: why it is not the other event, whose title is {0}
};

inline constexpr BasisSpec basisTable[] = {
    {Basis::none, "Not “{0}”: the numbers do not allow it."},
    {Basis::sentBefore, "Not “{0}”: its sender had sent these bytes before."},
    {Basis::holeAnswered, "Not “{0}”: the receiver had told of the loss, so its sender had reason to send it again."},
    {Basis::newerTimestamp, "Not “{0}”: its timestamp is newer than that of what came before it."},
    {Basis::newerIdentification, "Not “{0}”: its IP identification is newer than that of what came before it."},
    {Basis::olderTimestamp,
     "Not “{0}”: its timestamp is older than that of what came before it, so it was sent before."},
    {Basis::olderIdentification,
     "Not “{0}”: its IP identification is older than that of what came before it, so it was sent before."},
    {Basis::tooSoon, "Not “{0}”: it came before anyone could have told its sender of a loss."},
    {Basis::olderNumbers, "Not “{0}”: its own numbers are older than those that its sender had already used."},
    {Basis::identical,
     "Not “{0}”: it is the same packet, down to the IP identification; whoever sends again uses a new one."},
    {Basis::identicalNoId, "Not “{0}”: it is the same segment, down to its timestamp."},
    {Basis::otherLink, "Not “{0}”: only its link header differs."},
    {Basis::longAgo, "Not “{0}”: the first copy had been confirmed long before."},
    {Basis::previousConnection, "Not “{0}”: its numbers are those of the connection before this one."},
    {Basis::fieldsSay, "Not “{0}”: its other fields tell."},
    {Basis::numbersSay, "Not “{0}”: the numbers do not allow it."},
};

/// @p value is not count
constexpr const CauseSpec &specOf(Cause value)
{
    return causeTable[static_cast<std::size_t>(value)];
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
    return std::size(causeTable) == static_cast<std::size_t>(Cause::count)
           && std::size(basisTable) == static_cast<std::size_t>(Basis::count);
}
static_assert(areWhole());

} // namespace detail

constexpr std::string_view nameOf(Cause cause)
{
    return specOf(cause).key;
}

} // namespace rungs
