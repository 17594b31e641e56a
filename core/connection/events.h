// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said of a segment is one constexpr table of EventSpec rows: names, signs, constant words, and the guard
// of the fast path come from it.
//
// To add an event:
// 1. Its enumerator and its row. Their place is its precedence.
// 2. What raises it. Where the segment alone decides, that is a condition: a function of the segment above the table,
//    which the row names by Arises::when(). Else it is an analyser: a function in the file of its subject (data.cpp,
//    acknowledgments.cpp, ...) that calls SegmentOutcome::add(), and the row names the properties without one of which
//    it never arises. An event that can arise on any segment in order closes the fast path for all
//    (Arises::anySegment): that is right, and a third slower. A condition closes it only where it is true.
// 3. Its sentence: in the row where it is always the same, else in core/text/verdict_sentence.cpp.
// 4. A test, and its texts in resources/translations.
#pragma once

#include "core/connection/segment.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace rungs {

/// What a segment is, or does, beyond what its fields say. A claim about what happened.
/// In order of precedence: of several, the first decides how a rung is drawn. What a segment is counts before what it
/// says.
enum class EventKind : std::uint8_t {
    captureDuplicate,
    networkDuplicate,
    oldDuplicate,
    badChecksum,
    reset,
    outOfOrder,
    retransmission,
    keepAlive,
    windowProbe,
    duplicateAck,
    challengeAck,
    ackOfOldConnection,
    keepAliveAck,
    windowProbeAck,
    zeroWindow,
    windowFull,
    gap,
    fillsGap,
    portReuse,
    icmpError,   ///< of a frame that is no segment
    otherSynAck, ///< with another initial sequence number than the one before
    ceMark,
    urgent,
    unacceptableAck, ///< acknowledges what was never sent
    unusual,         ///< nothing an endpoint would send: the cause says what
    sack,
    dsack,
    windowUpdate,
    ece,
    cwr,
    ecnSetupSyn,
    ecnSetupSynAck,
    tfoCookieRequest,
    tfoCookie,
    tfoDataInSyn,
    mptcp,
    simultaneousOpenSynAck,
    simultaneousOpenAck,
    timeBackwards, ///< of the clock of the capture
    count,
};

/// The sign of a row in the list, the gravest last: of several, that one is shown.
enum class PacketMark : std::uint8_t {
    none,
    window,       ///< no room at the receiver
    duplicateAck, ///< asks again for what is missing
    duplicate,    ///< a copy made by the network or the capture, not a retransmission
    outOfOrder,
    notice, ///< challenge, a connection that is gone, ports reused
    retransmission,
    gap,
    reset,
    unusual, ///< nothing an endpoint would send
    damaged, ///< the frame cannot be decoded to its end
};

/// How the arrow of a segment differs in the ladder.
enum class RungMark : std::uint8_t {
    none,
    late, ///< overtaken on its way
    retransmission,
    copy,    ///< made by the network, or captured twice
    oldCopy, ///< from long ago
    repeatedAck,
    probe, ///< of a closed window or an idle peer
    reset,
    damaged,    ///< its checksum is wrong
    noteworthy, ///< anything else that is worth a look
};

/// Whether a ladder that folds runs of ordinary segments may fold one with this event.
enum class Gravity : std::uint8_t { ordinary, notable };

/// The segments that an event can arise on: those with one of these properties, judged before the segment is added.
struct Arises
{
    enum On : std::uint32_t {
        syn = 1U << 0U,
        fin = 1U << 1U,
        rst = 1U << 2U,
        withoutAck = 1U << 3U,
        ecnFlags = 1U << 4U, ///< CWR or ECE
        badChecksum = 1U << 5U,
        sack = 1U << 6U,
        mptcp = 1U << 7U,
        zeroWindow = 1U << 8U,
        outOfSequence = 1U << 9U, ///< does not begin where the numbers of its sender end
        repeatedAck = 1U << 10U,  ///< no data, and nothing newly acknowledged
        olderAck = 1U << 11U,     ///< acknowledges less than its sender did before
        futureAck = 1U << 12U,    ///< acknowledges what was not captured
        unsettled = 1U << 13U,    ///< the connection is opening or closing, or has a gap, a probe, a loss to answer
        // What the next segment in order of an open connection can be, too: the fast path looks at these.
        fillsWindow = 1U << 14U, ///< reaches the end of what its receiver allowed
        windowBack = 1U << 15U,  ///< the end of the window it offers moves back
        timestampBack = 1U << 16U,
        clockBack = 1U << 17U, ///< its time does not agree with those of the frames around it
        anySegment = 1U << 18U,
        icmpError = 1U << 19U, ///< no segment, but an ICMP error about one
        copied = syn | fin | rst | outOfSequence | repeatedAck | olderAck,
    };
    using Condition = bool (*)(const Segment &);

    constexpr Arises(std::uint32_t properties) // NOLINT(google-explicit-constructor): a row names the properties
        : on(properties)
    { }
    /// On every segment that is judged and that @p condition is true of.
    static constexpr Arises when(Condition condition)
    {
        Arises arises(0);
        arises.condition = condition;
        arises.hasCondition = true;
        return arises;
    }

    std::uint32_t on;
    Condition condition = nullptr;
    bool hasCondition = false; ///< beside it: under UBSan GCC cannot compare a function with null at compile time
};

/// What is said in every case alike; an empty text: the evidence decides, or nothing is said.
struct EventWords
{
    std::string_view sentence = {};    ///< in the card: what happened
    std::string_view alternative = {}; ///< in the card: why it is not the other event, whose title is {0}
    std::string_view line = {};        ///< in the list
    std::string_view word = {};        ///< beside its rung
    std::string_view brief = {};       ///< beside its rung, where there is little room

    constexpr EventWords card(std::string_view text) const { return {text, alternative, line, word, brief}; }
    constexpr EventWords notThat(std::string_view text) const { return {sentence, text, line, word, brief}; }
    constexpr EventWords list(std::string_view text) const { return {sentence, alternative, text, word, brief}; }
    constexpr EventWords rung(std::string_view text) const { return rung(text, text); }
    constexpr EventWords rung(std::string_view text, std::string_view shorter) const
    {
        return {sentence, alternative, line, text, shorter};
    }
};

struct EventSpec
{
    EventKind kind;
    std::string_view key; ///< as rungs-cli and filters write it
    std::string_view title;
    PacketMark sign;
    RungMark mark;
    Gravity gravity;
    Arises arises;
    EventWords words = {};
};

// Conditions of rows.
constexpr bool isUrgent(const Segment &segment)
{
    return segment.has(Segment::urg) && !segment.isSyn();
}

constexpr bool isMarkedByRouter(const Segment &segment)
{
    constexpr std::uint8_t congestionExperienced = 3; // RFC 3168 5
    return (segment.trafficClass & 3) == congestionExperienced;
}

inline constexpr EventSpec eventTable[] = {
    {EventKind::captureDuplicate, "capture-duplicate", "Captured twice", PacketMark::duplicate, RungMark::copy,
     Gravity::notable, Arises::copied},
    {EventKind::networkDuplicate, "network-duplicate", "Network duplicate", PacketMark::duplicate, RungMark::copy,
     Gravity::notable, Arises::copied},
    {EventKind::oldDuplicate, "old-duplicate", "Old duplicate", PacketMark::duplicate, RungMark::oldCopy,
     Gravity::notable, Arises::copied},
    {EventKind::badChecksum, "bad-checksum", "Bad checksum", PacketMark::unusual, RungMark::damaged, Gravity::notable,
     Arises::badChecksum,
     EventWords()
         .card("The checksum is wrong: the receiver drops the segment silently.")
         .list("Bad checksum")
         .rung("bad checksum")},
    {EventKind::reset, "reset", "Reset", PacketMark::reset, RungMark::reset, Gravity::notable, Arises::rst},
    {EventKind::outOfOrder, "out-of-order", "Out of order", PacketMark::outOfOrder, RungMark::late, Gravity::notable,
     Arises::syn | Arises::outOfSequence | Arises::repeatedAck | Arises::olderAck, EventWords().rung("out of order")},
    {EventKind::retransmission, "retransmission", "Retransmission", PacketMark::retransmission,
     RungMark::retransmission, Gravity::notable, Arises::syn | Arises::outOfSequence | Arises::unsettled},
    {EventKind::keepAlive, "keep-alive", "Keep-alive", PacketMark::none, RungMark::probe, Gravity::notable,
     Arises::outOfSequence,
     EventWords()
         .notThat("Not “{0}”: it repeats one sequence number of an idle connection.")
         .list("Keep-alive")
         .rung("keep-alive")},
    {EventKind::windowProbe, "window-probe", "Window probe", PacketMark::none, RungMark::probe, Gravity::notable,
     Arises::outOfSequence | Arises::unsettled,
     EventWords().notThat("Not “{0}”: the window has no room for what waits, and it carries at most one byte.")},
    {EventKind::duplicateAck, "duplicate-ack", "Duplicate ACK", PacketMark::duplicateAck, RungMark::repeatedAck,
     Gravity::notable, Arises::repeatedAck | Arises::olderAck},
    {EventKind::challengeAck, "challenge-ack", "Challenge ACK", PacketMark::notice, RungMark::repeatedAck,
     Gravity::notable, Arises::repeatedAck, EventWords().rung("challenge ACK")},
    {EventKind::ackOfOldConnection, "ack-of-old-connection", "ACK of the old connection", PacketMark::notice,
     RungMark::repeatedAck, Gravity::notable, Arises::unsettled,
     EventWords().rung("ACK of the old connection", "old ACK")},
    {EventKind::keepAliveAck, "keep-alive-ack", "Keep-alive ACK", PacketMark::none, RungMark::noteworthy,
     Gravity::notable, Arises::repeatedAck,
     EventWords().notThat("Not “{0}”: nothing is missing; it answers a probe.").rung("keep-alive ACK")},
    {EventKind::windowProbeAck, "window-probe-ack", "Window probe ACK", PacketMark::none, RungMark::noteworthy,
     Gravity::notable, Arises::repeatedAck,
     EventWords().notThat("Not “{0}”: nothing is missing; it answers a probe.").rung("answers the probe", "")},
    {EventKind::zeroWindow, "zero-window", "Zero window", PacketMark::window, RungMark::noteworthy, Gravity::notable,
     Arises::zeroWindow,
     EventWords()
         .card("The receive buffer is full. Until the window opens, its peer may send no data except zero-window "
               "probes (RFC 9293, 3.8.6.1).")
         .list("Zero window: no more data can be accepted")
         .rung("zero window")},
    {EventKind::windowFull, "window-full", "Window full", PacketMark::window, RungMark::noteworthy, Gravity::notable,
     Arises::fillsWindow | Arises::fin | Arises::unsettled | Arises::outOfSequence, EventWords().rung("window full")},
    {EventKind::gap, "gap", "Gap", PacketMark::gap, RungMark::noteworthy, Gravity::notable, Arises::outOfSequence},
    {EventKind::fillsGap, "fills-gap", "Fills a gap", PacketMark::none, RungMark::noteworthy, Gravity::notable,
     Arises::outOfSequence, EventWords().rung("fills the gap", "")},
    {EventKind::portReuse, "port-reuse", "Port reuse", PacketMark::notice, RungMark::noteworthy, Gravity::notable,
     Arises::syn,
     EventWords()
         .notThat("Not “{0}”: a retransmitted SYN keeps its initial sequence number; this one has another.")
         .list("New connection on the same ports")
         .rung("ports reused", "")},
    {EventKind::icmpError, "icmp-error", "ICMP error", PacketMark::notice, RungMark::noteworthy, Gravity::notable,
     Arises::icmpError,
     EventWords().card("Reports an error about a segment, which it quotes (RFC 792, RFC 4443).").rung("ICMP error")},
    {EventKind::otherSynAck, "other-syn-ack", "SYN-ACK with another initial sequence number", PacketMark::notice,
     RungMark::noteworthy, Gravity::notable, Arises::syn,
     EventWords()
         .notThat("Not “{0}”: a retransmitted SYN-ACK keeps its initial sequence number; this one has another.")
         .rung("other initial sequence number", "other number")},
    {EventKind::ceMark, "ce-mark", "CE mark", PacketMark::none, RungMark::none, Gravity::ordinary,
     Arises::when(isMarkedByRouter), EventWords().card("Marked CE by a router: congestion (RFC 3168).")},
    {EventKind::urgent, "urgent", "Urgent data", PacketMark::none, RungMark::noteworthy, Gravity::notable,
     Arises::when(isUrgent),
     EventWords()
         .card("URG is set, so the urgent pointer is valid. New applications should not use it (RFC 6093).")
         .rung("urgent")},
    {EventKind::unacceptableAck, "unacceptable-ack", "Acknowledges uncaptured data", PacketMark::unusual,
     RungMark::noteworthy, Gravity::notable, Arises::futureAck,
     EventWords()
         .card("Acknowledges data that was not captured, or never sent.")
         .list("Acknowledges data that was not captured")
         .rung("acknowledges uncaptured data", "")},
    {EventKind::unusual, "unusual", "Unusual", PacketMark::unusual, RungMark::noteworthy, Gravity::notable,
     Arises::syn | Arises::rst | Arises::withoutAck | Arises::sack | Arises::unsettled | Arises::windowBack
         | Arises::timestampBack,
     EventWords().rung("unusual")},
    {EventKind::sack, "sack", "Selective ACK (SACK)", PacketMark::none, RungMark::none, Gravity::notable, Arises::sack,
     EventWords().card("Reports data that arrived beyond a gap (RFC 2018).")},
    {EventKind::dsack, "dsack", "Duplicate SACK (D-SACK)", PacketMark::none, RungMark::none, Gravity::notable,
     Arises::sack},
    {EventKind::windowUpdate, "window-update", "Window update", PacketMark::none, RungMark::none, Gravity::ordinary,
     Arises::repeatedAck | Arises::unsettled,
     EventWords().notThat("Not “{0}”: nothing captured calls for one, and the window has changed.")},
    {EventKind::ece, "ece", "ECN echo", PacketMark::none, RungMark::none, Gravity::ordinary, Arises::ecnFlags,
     EventWords().card("Reports a CE mark back to the sender of the marked packet (RFC 3168).")},
    {EventKind::cwr, "cwr", "CWR", PacketMark::none, RungMark::none, Gravity::ordinary, Arises::ecnFlags,
     EventWords().card("Congestion window reduced: answers the ECN echo (RFC 3168).")},
    {EventKind::ecnSetupSyn, "ecn-setup-syn", "ECN setup", PacketMark::none, RungMark::none, Gravity::notable,
     Arises::syn, EventWords().card("Offers explicit congestion notification (RFC 3168).")},
    {EventKind::ecnSetupSynAck, "ecn-setup-syn-ack", "ECN setup", PacketMark::none, RungMark::none, Gravity::notable,
     Arises::syn, EventWords().card("Agrees to explicit congestion notification (RFC 3168).")},
    {EventKind::tfoCookieRequest, "tfo-cookie-request", "Fast Open cookie request", PacketMark::none, RungMark::none,
     Gravity::notable, Arises::syn, EventWords().card("Requests a Fast Open cookie (RFC 7413).")},
    {EventKind::tfoCookie, "tfo-cookie", "Fast Open cookie", PacketMark::none, RungMark::none, Gravity::notable,
     Arises::syn, EventWords().card("Carries a Fast Open cookie for later connections (RFC 7413).")},
    {EventKind::tfoDataInSyn, "tfo-data-in-syn", "Fast Open data in the SYN", PacketMark::none, RungMark::none,
     Gravity::notable, Arises::syn,
     EventWords().card("Carries data in the SYN, authorized by a Fast Open cookie (RFC 7413).")},
    {EventKind::mptcp, "mptcp", "Multipath TCP", PacketMark::none, RungMark::none, Gravity::ordinary, Arises::mptcp},
    {EventKind::simultaneousOpenSynAck, "simultaneous-open-syn-ack", "Simultaneous open", PacketMark::none,
     RungMark::none, Gravity::notable, Arises::syn,
     EventWords().notThat("Not “{0}”: a retransmitted SYN is unchanged; this one acknowledges the SYN of its peer.")},
    {EventKind::simultaneousOpenAck, "simultaneous-open-ack", "Simultaneous open", PacketMark::none, RungMark::none,
     Gravity::notable, Arises::repeatedAck,
     EventWords().notThat("Not “{0}”: it is the first ACK of its sender after the simultaneous open.")},
    {EventKind::timeBackwards, "time-backwards", "Time goes backwards", PacketMark::notice, RungMark::noteworthy,
     Gravity::notable, Arises::clockBack, EventWords().rung("time goes backwards", "")},
};

/// Each row is at the place of its enumerator, has a key and a title, and says what it can arise on.
template <std::size_t size>
constexpr bool isWhole(const EventSpec (&table)[size])
{
    for (std::size_t i = 0; i < size; ++i) {
        const EventSpec &row = table[i];
        if (static_cast<std::size_t>(row.kind) != i || row.key.empty() || row.title.empty()
            || (row.arises.on == 0 && !row.arises.hasCondition))
            return false;
    }
    return true;
}
static_assert(std::size(eventTable) == static_cast<std::size_t>(EventKind::count) && isWhole(eventTable));

/// @p kind is not count
constexpr const EventSpec &specOf(EventKind kind)
{
    return eventTable[static_cast<std::size_t>(kind)];
}

constexpr std::string_view nameOf(EventKind kind)
{
    return kind < EventKind::count ? specOf(kind).key : std::string_view();
}

constexpr std::optional<EventKind> eventKindOf(std::string_view key)
{
    for (const EventSpec &row : eventTable) {
        if (row.key == key)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace rungs
