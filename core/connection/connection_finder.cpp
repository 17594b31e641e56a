// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_finder.h"

#include "core/connection/segment.h"

#include <utility>

namespace rungs {

namespace {

/// How many frames behind its connection's first an opening may come and still tell who is the client. It is late
/// where it was overtaken, or came out of the capture's order: by some frames, not by thousands.
constexpr std::uint32_t correctableFrames = 1000;

/// Where nobody saw the opening, the side with the port that services use is taken for the server.
bool isLikelierServer(const SegmentEnds &ends)
{
    return ends.sender().port < ends.receiver().port;
}

/// A SYN with another number than the one its sender began with opens a new connection. With FIN or RST beside it, it
/// is dropped by everyone, and the connection that it meets goes on.
bool opensAnew(const ConnectionRow &row, Side from, const ConnectionFinder::Header &segment)
{
    return (segment.flags & (Segment::syn | Segment::ack | Segment::fin | Segment::rst)) == Segment::syn
           && row.hasBase[indexOf(from)] && row.baseSequence[indexOf(from)] != segment.sequence;
}

void exchangeSides(ConnectionRow &row)
{
    std::swap(row.client, row.server);
    std::swap(row.baseSequence[0], row.baseSequence[1]);
    std::swap(row.hasBase[0], row.hasBase[1]);
}

} // namespace

ConnectionFinder::Place ConnectionFinder::add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table)
{
    return add(frame, SegmentEnds(segment), {segment.flags, segment.sequence, segment.acknowledgment, segment.isCut},
               table);
}

/// Of the connections that two endpoints have, the last one counts.
void ConnectionFinder::growIndex(const ConnectionTable &table)
{
    m_latest.grow();
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const ConnectionTable::Entry entry = table.entry(i);
        Side unused = Side::client;
        latestOf(SegmentEnds(entry.endpoint(Side::client), entry.endpoint(Side::server)), table, unused) = i;
    }
}

ConnectionFinder::Place ConnectionFinder::addOpening(FrameId frame, const SegmentEnds &ends, const Header &segment,
                                                     ConnectionTable &table)
{
    const EndpointAddress sender = ends.sender();
    const EndpointAddress receiver = ends.receiver();
    const bool isSyn = (segment.flags & Segment::syn) != 0;
    const bool isAck = (segment.flags & Segment::ack) != 0;
    const bool senderOpens = isSyn && !isAck;

    Place place;
    if (!m_latest.hasRoom())
        growIndex(table);
    std::uint32_t &latest = latestOf(ends, table, place.from);
    const bool opens = latest == EndpointIndex::none || opensAnew(table[latest], place.from, segment);
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
    if (isSyn && !row.openingSeen) {
        const bool isContradicted = (place.from == Side::client) != senderOpens;
        // What was said of the frames so far is corrected where there are few: that must stay cheap.
        const bool canCorrect = frame.value - row.firstFrame.value <= correctableFrames;
        if (isContradicted && canCorrect) {
            exchangeSides(row);
            place.from = opposite(place.from);
            place.sidesExchanged = true;
        }
        row.openingSeen = !isContradicted || canCorrect;
    } else if (senderOpens && place.from == Side::server && !row.hasBase[indexOf(Side::server)]
               && row.server < row.client) {
        // Both open at once, and nobody is the server: the lesser endpoint is called the client, so that captures
        // made at either end agree.
        exchangeSides(row);
        place.from = Side::client;
        place.sidesExchanged = true;
    }
    place.firstFrame = row.firstFrame;
    if (!segment.isCut)
        learnBases(row, place.from, segment);
    if (opens)
        table.append(row);
    else
        table.set(latest, row);
    return place;
}

} // namespace rungs
