// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/marks.h"

#include "core/connection/fast_path.h"

namespace rungs {

namespace {

constexpr std::uint16_t ecnBits = Segment::ae | Segment::cwr | Segment::ece;

/// The three ECN bits of a SYN-ACK that agrees to AccECN (RFC 9768 3.1.2, table 2).
bool agreesToAccurateEcn(std::uint16_t flags)
{
    const unsigned code = (flags & ecnBits) >> 6U;
    return code == 0b010 || code == 0b011 || code == 0b100 || code == 0b110;
}

void addSackMarks(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const SegmentOptions &options = *segment.options;
    const Direction &peer = state.directions.other(segment.from);
    const bool isDuplicate = reportsDuplicate(segment);
    if (isDuplicate) {
        Event &event = outcome.add(EventKind::dsack);
        event.range = options.sack[0];
        if (const Flight::Sent *first = peer.flight.earliest(options.sack[0]))
            event.of = first->frame;
    }
    if (options.sackCount > (isDuplicate ? 1 : 0)) {
        Event &event = outcome.add(EventKind::sack);
        event.range = options.sack[isDuplicate ? 1 : 0];
        if (peer.isKnown() && event.range.end.isAfter(peer.edge())) {
            Event &unusual = outcome.add(EventKind::unusual);
            unusual.cause = Cause::sackOfNothing;
            unusual.mostCertain = Certainty::likely; // or the data was not captured
        }
    }
}

void addEcnMarks(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    constexpr std::uint16_t setupBits = Segment::cwr | Segment::ece;
    if (segment.isSyn()) {
        if (!segment.isAck()) {
            state.handshake.offersAccurateEcn = (segment.flags & ecnBits) == ecnBits;
            if ((segment.flags & ecnBits) == setupBits)
                outcome.add(EventKind::ecnSetupSyn);
        } else {
            const bool mayBeOffered =
                state.handshake.offersAccurateEcn || state.directions.other(segment.from).bareSyns == 0;
            state.usesAccurateEcn = mayBeOffered && agreesToAccurateEcn(segment.flags);
            if ((segment.flags & setupBits) == Segment::ece && !state.usesAccurateEcn)
                outcome.add(EventKind::ecnSetupSynAck);
        }
        return;
    }
    if ((segment.flags & setupBits) == 0 || state.usesAccurateEcn)
        return;
    // AccECN gives the bits another meaning. Where it was offered, the SYN-ACK says whether it is used.
    const bool isOffered = state.handshake.offersAccurateEcn;
    const bool isAnswered =
        state.directions[Side::server].synAckFrame.isValid() || state.directions[Side::client].synAckFrame.isValid();
    const auto add = [&](EventKind kind) {
        if (isOffered && !isAnswered)
            outcome.addPossible(kind);
        else if (Event &event = outcome.add(kind); !state.hasSyn() && !isAnswered)
            event.mostCertain = Certainty::likely;
    };
    if (segment.has(Segment::ece))
        add(EventKind::ece);
    if (segment.has(Segment::cwr))
        add(EventKind::cwr);
}

void addOptionMarks(const Segment &segment, SegmentOutcome &outcome)
{
    const SegmentOptions &options = *segment.options;
    if (options.mptcpSubtype != SegmentOptions::noMptcp) {
        constexpr std::uint8_t dss = 2;
        constexpr std::uint8_t lastKnown = 8; // RFC 8684 8.2
        const bool isSignal = options.mptcpSubtype != dss || options.mptcpDataFin;
        if (options.mptcpSubtype <= lastKnown && (segment.isSyn() || isSignal))
            outcome.add(EventKind::mptcp);
    }
    if (segment.isSyn() && options.hasFastOpen) {
        if (segment.isAck())
            outcome.add(EventKind::tfoCookie);
        else if (options.fastOpenCookie == 0)
            outcome.add(EventKind::tfoCookieRequest);
        else if (segment.length > 0)
            outcome.add(EventKind::tfoDataInSyn);
    }
}

} // namespace

bool reportsDuplicate(std::span<const SequenceRange> sack, SequenceNumber acknowledgment)
{
    // RFC 2883 4: the first block lies below the acknowledgment number, or inside the second.
    if (sack.empty())
        return false;
    return sack[0].begin.isBefore(acknowledgment) || (sack.size() > 1 && sack[1].contains(sack[0]));
}

void addInvalidFlags(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    constexpr std::uint16_t christmasTree = Segment::fin | Segment::psh | Segment::urg;
    const auto add = [&](Cause cause) { outcome.add(EventKind::unusual).cause = cause; };
    if ((segment.flags & 0xff) == 0)
        add(Cause::noFlags);
    else if (segment.isSyn() && segment.isFin())
        add(Cause::synAndFin);
    else if (segment.isSyn() && segment.isRst())
        add(Cause::synAndRst);
    else if ((segment.flags & (christmasTree | Segment::ack)) == christmasTree)
        add(Cause::allFlags);
    else if (!segment.isAck() && !segment.isSyn() && !segment.isRst())
        add(Cause::noAckFlag);
    if (segment.isRst() && segment.length > 0)
        add(Cause::dataInReset);
    const Direction &own = state.directions[segment.from];
    if (own.has(Direction::sentFin) && segment.length > 0 && !segment.isRst()
        && segment.range().end.isAfter(own.finEnd))
        add(Cause::dataAfterFin);
}

void addOldTimestamp(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = state.directions[segment.from];
    if (!segment.hasTimestamp || !own.hasTimestamp() || segment.isRst() || outcome.has(EventKind::outOfOrder))
        return;
    if (static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp) < 0)
        outcome.add(EventKind::unusual).cause = Cause::timestampBackwards;
}

void addMarks(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (segment.isRst())
        return;
    addOptionMarks(segment, outcome);
    addEcnMarks(state, segment, outcome);
    static constexpr auto conditional = conditionalEvents<eventTable>();
    for (const ConditionalEvent &event : conditional) {
        if (event.isRaisedBy(segment))
            outcome.add(event.kind);
    }
    if (segment.isSyn())
        return;
    if (segment.isAck())
        addSackMarks(state, segment, outcome);
    if (segment.window == 0)
        outcome.add(EventKind::zeroWindow);
}

} // namespace rungs
