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

/// A SYN with another number than its sender's first one begins a new connection. With FIN or RST set, every receiver
/// drops it, and the connection continues.
bool beginsConnection(const ConnectionRow &row, Side from, const ConnectionFinder::Header &segment)
{
    return (segment.flags & (Segment::syn | Segment::ack | Segment::fin | Segment::rst)) == Segment::syn
           && row.hasBase[from] && row.baseSequence[from] != segment.sequence;
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
    const bool opens = latest == EndpointIndex::none || beginsConnection(table[latest], place.from, segment);
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
    if (!segment.isCut)
        learnBases(row, place.from, segment);
    if (opens)
        table.append(row);
    else
        table.edit(latest) = row;
    return place;
}

} // namespace rungs
