// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_finder.h"

#include "core/connection/segment.h"

#include <utility>

namespace rungs {

namespace {

/// How many frames after the first of its connection a SYN still shows which end is the client. It is late where it was
/// reordered, in the network or in the capture: by some frames, not by thousands.
constexpr std::uint32_t correctableFrames = 1000;

/// Without the handshake, the end with the lower port is taken for the server.
bool isLikelierServer(const EndpointPair &ends)
{
    return ends.sender().port < ends.receiver().port;
}

/// A SYN-ACK that answers another SYN than the one before, which was not captured.
bool answersAnotherSyn(const ConnectionRow &row, Side from, const ConnectionFinder::Header &segment)
{
    constexpr std::uint32_t longestConnection = 1U << 28U;
    // In an open connection, it is a stray one.
    if ((row.has(ConnectionRow::synSeen) && !row.has(ConnectionRow::isEnding)) || !row.hasBase[from]
        || !row.hasBase.other(from))
        return false;
    const std::uint32_t own = row.baseSequence[from] - segment.sequence;
    const std::uint32_t peer = row.baseSequence.other(from) - (segment.acknowledgment - 1);
    // Without a SYN-ACK before it, the numbers are those of the first segments, which it may precede.
    const bool mayPrecede = !row.has(ConnectionRow::synAckSeen) && own < longestConnection && peer < longestConnection;
    return own != 0 && peer != 0 && !mayPrecede;
}

/// A SYN with another number than its sender's first one begins a new connection. With FIN or RST set, every receiver
/// drops it, and the connection continues.
bool beginsConnection(const ConnectionRow &row, Side from, const ConnectionFinder::Header &segment)
{
    switch (segment.flags & (Segment::syn | Segment::ack | Segment::fin | Segment::rst)) {
    case Segment::syn:
        return row.hasBase[from] && row.baseSequence[from] != segment.sequence;
    case Segment::syn | Segment::ack:
        return answersAnotherSyn(row, from, segment);
    default:
        return false;
    }
}

/// Whether a segment without SYN continues the connection @p previous of @p before, rather than the one that the SYN
/// of @p opening opens: by its numbers, with room for what was not captured.
bool continues(const ConnectionRow &previous, Side before, const ConnectionFinder::Header &segment,
               const ConnectionRow &opening, Side from)
{
    constexpr std::uint32_t longestConnection = 1U << 28U;
    const bool isAck = (segment.flags & Segment::ack) != 0;
    const std::uint32_t next = opening.baseSequence[Side::client] + 1;
    if (from == Side::client ? segment.sequence == next : isAck && segment.acknowledgment == next)
        return false;
    if (!ConnectionFinder::answersSyn(opening, from, segment))
        return true;
    const auto isOld = [&previous](Side side, std::uint32_t number) {
        return previous.hasBase[side] && number - previous.baseSequence[side] < longestConnection;
    };
    return isOld(before, segment.sequence) && (!isAck || isOld(opposite(before), segment.acknowledgment));
}

void exchangeSides(ConnectionRow &row)
{
    std::swap(row.client, row.server);
    row.baseSequence.exchange();
    row.hasBase.exchange();
}

} // namespace

ConnectionFinder::Place ConnectionFinder::add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table)
{
    return add(frame, EndpointPair(segment), {segment.flags, segment.sequence, segment.acknowledgment, segment.isCut},
               table);
}

ConnectionFinder::Place ConnectionFinder::addOpening(FrameId frame, const EndpointPair &ends, const Header &segment,
                                                     ConnectionTable &table)
{
    const EndpointAddress sender = ends.sender();
    const EndpointAddress receiver = ends.receiver();
    const bool isSyn = (segment.flags & Segment::syn) != 0;
    const bool isAck = (segment.flags & Segment::ack) != 0;
    const bool senderOpens = isSyn && !isAck;

    Place place;
    std::uint32_t &latest =
        m_latest.findOrAdd(ends.hash(), [&](std::uint32_t row) { return table[row].isBetween(ends, place.from); });
    const bool opens = latest == EndpointIndex::none || beginsConnection(table[latest], place.from, segment)
                       || (senderOpens && place.from == Side::server && isContinued(table[latest], latest));
    const ConnectionId previous{opens ? latest : EndpointIndex::none};
    ConnectionRow row;
    if (opens) {
        latest = static_cast<std::uint32_t>(table.size());
        const bool senderIsServer = isSyn ? isAck : isLikelierServer(ends);
        row.client = senderIsServer ? receiver : sender;
        row.server = senderIsServer ? sender : receiver;
        row.openingSeen = isSyn;
        row.firstFrame = frame;
        place.from = senderIsServer && sender != receiver ? Side::server : Side::client;
    } else {
        row = table[latest];
    }

    place.connection = ConnectionId{latest};
    if (previous.isValid()) {
        place.previous = previous;
        place.previousIsExchanged = table[previous.value].client != row.client;
    }
    row.set(ConnectionRow::synSeen, row.has(ConnectionRow::synSeen) || senderOpens);
    if (isSyn && !row.openingSeen) {
        const bool isContradicted = (place.from == Side::client) != senderOpens;
        // The rows of the frames so far are corrected, so there must be few.
        const bool canCorrect = frame.value - row.firstFrame.value <= correctableFrames;
        if (isContradicted && canCorrect) {
            exchangeSides(row);
            place.from = opposite(place.from);
            place.sidesExchanged = true;
        }
        row.openingSeen = !isContradicted || canCorrect;
    } else if (senderOpens && place.from == Side::server && !row.hasBase[Side::server] && row.server < row.client) {
        // A simultaneous open has no server: the lesser endpoint is called the client, so that captures made at either
        // end agree.
        exchangeSides(row);
        place.from = Side::client;
        place.sidesExchanged = true;
    }
    place.firstFrame = row.firstFrame;
    if (!segment.isCut) {
        if (isSyn && isAck)
            noteSynAck(row, latest, segment, place.from);
        learnBases(row, place.from, segment);
    }
    if (previous.isValid() && senderOpens && m_doubts.size() < mostDoubts) {
        m_doubts[latest].previous = previous;
        row.set(ConnectionRow::isDoubtful);
    }
    if (opens)
        table.append(row);
    else
        table.edit(latest) = row;
    return place;
}

/// A SYN-ACK answers the SYN. Where it has another number than what came before, the opener decides which one counts.
void ConnectionFinder::noteSynAck(ConnectionRow &row, std::uint32_t number, const Header &segment, Side from)
{
    if (row.has(ConnectionRow::isDoubtful) && m_doubts[number].previous.isValid()) {
        m_doubts.erase(number);
        row.set(ConnectionRow::isDoubtful, false);
    }
    constexpr std::uint32_t latest = 1U << 28U;
    std::uint32_t &base = row.baseSequence[from];
    const bool wasGuessed = !row.has(ConnectionRow::synAckSeen) && base - segment.sequence < latest;
    const bool isOther = row.hasBase[from] && base != segment.sequence && !wasGuessed;
    row.set(ConnectionRow::synAckSeen);
    if (!isOther) {
        base = segment.sequence;
        row.hasBase[from] = true;
        return;
    }
    if (m_doubts.size() >= mostDoubts)
        return;
    m_doubts[number] = {ConnectionId{}, false, true, segment.sequence};
    row.set(ConnectionRow::isDoubtful);
}

/// The receiver of the SYN that opened it has continued the connection before: it did not open at the same time.
bool ConnectionFinder::isContinued(const ConnectionRow &row, std::uint32_t number) const
{
    const auto doubt = row.has(ConnectionRow::isDoubtful) ? m_doubts.find(number) : m_doubts.end();
    return doubt != m_doubts.end() && doubt->second.isContinued;
}

ConnectionFinder::Place ConnectionFinder::addDoubtful(const EndpointPair &ends, const Header &segment,
                                                      ConnectionTable &table)
{
    Place place;
    const std::uint32_t number =
        m_latest.find(ends.hash(), [&](std::uint32_t row) { return table[row].isBetween(ends, place.from); });
    Doubt &doubt = m_doubts[number];
    place.connection = ConnectionId{number};
    place.firstFrame = table[number].firstFrame;
    if (doubt.previous.isValid()) {
        const ConnectionRow &previous = table[doubt.previous.value];
        Side before = Side::client;
        if (previous.isBetween(ends, before) && continues(previous, before, segment, table[number], place.from)) {
            doubt.isContinued = doubt.isContinued || place.from == Side::server;
            place.opening = place.connection;
            place.connection = doubt.previous;
            place.firstFrame = previous.firstFrame;
            place.from = before;
            return place;
        }
    }
    if (segment.isCut)
        return place;
    ConnectionRow &row = table.edit(number);
    const bool decides = !doubt.hasOther || (place.from == Side::client && (segment.flags & (ack | rst)) == ack);
    if (doubt.hasOther && decides) {
        std::uint32_t &base = row.baseSequence[Side::server];
        if (segment.acknowledgment - doubt.otherBase - 1 < segment.acknowledgment - base - 1)
            base = doubt.otherBase;
    }
    if (decides) {
        m_doubts.erase(number);
        row.set(ConnectionRow::isDoubtful, false);
    }
    learnBases(row, place.from, segment);
    return place;
}

} // namespace rungs
