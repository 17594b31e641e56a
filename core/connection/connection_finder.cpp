// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_table.h"
#include "core/connection/segment.h"

#include <tsl/robin_map.h>

#include <cstring>

namespace rungs {

namespace {

/// How many frames behind its connection's first an opening may come and still tell who is the client. It is late
/// where it was overtaken, or came out of the capture's order: by some frames, not by thousands.
constexpr std::uint32_t correctableFrames = 1000;

/// Two endpoints, whichever of them sends: the lesser comes first.
struct EndpointPair
{
    std::uint64_t addresses[4] = {0, 0, 0, 0};
    std::uint64_t ports = 0; ///< and whether the addresses are IPv6

    friend bool operator==(const EndpointPair &, const EndpointPair &) = default;
};

struct EndpointPairHash
{
    std::size_t operator()(const EndpointPair &pair) const
    {
        std::uint64_t hash = pair.ports * 0x9e3779b97f4a7c15U;
        for (const std::uint64_t word : pair.addresses) {
            hash = (hash ^ word) * 0xff51afd7ed558ccdU;
            hash ^= hash >> 32;
        }
        return hash;
    }
};

EndpointPair pairOf(const EndpointAddress &a, const EndpointAddress &b)
{
    const int order = std::memcmp(a.address.bytes.data(), b.address.bytes.data(), 16);
    const bool isOrdered = order < 0 || (order == 0 && a.port <= b.port);
    const EndpointAddress &lesser = isOrdered ? a : b;
    const EndpointAddress &greater = isOrdered ? b : a;
    EndpointPair pair;
    std::memcpy(pair.addresses, lesser.address.bytes.data(), 16);
    std::memcpy(pair.addresses + 2, greater.address.bytes.data(), 16);
    pair.ports = std::uint64_t{lesser.port} << 32 | std::uint64_t{greater.port} << 16 | (a.address.isV6 ? 1U : 0U);
    return pair;
}

/// Where nobody saw the opening, the side with the port that services use is taken for the server.
bool isLikelierServer(const SegmentSummary &segment)
{
    return segment.sourcePort < segment.destinationPort;
}

Side sideOf(const ConnectionRow &row, const EndpointAddress &sender)
{
    return row.client == sender ? Side::client : Side::server;
}

constexpr std::size_t indexOf(Side side)
{
    return static_cast<std::size_t>(side);
}

/// A SYN with another number than the one its sender began with opens a new connection. With FIN or RST beside it, it
/// is dropped by everyone, and the connection that it meets goes on.
bool opensAnew(const ConnectionRow &row, Side from, const SegmentSummary &segment)
{
    return (segment.flags & (Segment::syn | Segment::ack | Segment::fin | Segment::rst)) == Segment::syn
           && row.hasBase[indexOf(from)] && row.baseSequence[indexOf(from)] != segment.sequence;
}

void learnBases(ConnectionRow &row, Side from, const SegmentSummary &segment)
{
    const std::size_t own = indexOf(from);
    const std::size_t other = indexOf(opposite(from));
    const bool isSyn = (segment.flags & Segment::syn) != 0;
    const bool isAck = (segment.flags & Segment::ack) != 0;
    // An answer to a SYN that begins elsewhere than the last one did is the one that counts: the opener
    // refuses the others.
    if (!row.hasBase[own] || (isSyn && isAck && row.baseSequence[own] != segment.sequence)) {
        row.baseSequence[own] = isSyn ? segment.sequence : segment.sequence - 1;
        row.hasBase[own] = true;
    }
    // The acknowledgment number of a SYN without ACK means nothing.
    if (!row.hasBase[other] && isAck) {
        row.baseSequence[other] = segment.acknowledgment - 1;
        row.hasBase[other] = true;
    }
}

void exchangeSides(ConnectionRow &row)
{
    std::swap(row.client, row.server);
    std::swap(row.baseSequence[0], row.baseSequence[1]);
    std::swap(row.hasBase[0], row.hasBase[1]);
}

} // namespace

class ConnectionFinder::Private
{
public:
    tsl::robin_map<EndpointPair, std::uint32_t, EndpointPairHash> latest;
};

ConnectionFinder::ConnectionFinder()
    : d(std::make_unique<Private>())
{ }

ConnectionFinder::~ConnectionFinder() = default;

ConnectionFinder::Place ConnectionFinder::add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table)
{
    const EndpointAddress sender{segment.source, segment.sourcePort};
    const EndpointAddress receiver{segment.destination, segment.destinationPort};
    const bool isSyn = (segment.flags & Segment::syn) != 0;
    const bool isAck = (segment.flags & Segment::ack) != 0;
    const bool senderOpens = isSyn && !isAck;

    const auto [entry, isNew] = d->latest.try_emplace(pairOf(sender, receiver), StrongId<ConnectionTag>::none);
    bool opens = isNew;
    if (!opens) {
        const ConnectionRow &known = table[entry->second];
        opens = opensAnew(known, sideOf(known, sender), segment);
    }
    const ConnectionId previous{opens ? entry->second : StrongId<ConnectionTag>::none};
    if (opens) {
        entry.value() = static_cast<std::uint32_t>(table.size());
        ConnectionRow row;
        const bool senderIsServer = isSyn ? isAck : isLikelierServer(segment);
        row.client = senderIsServer ? receiver : sender;
        row.server = senderIsServer ? sender : receiver;
        row.openingSeen = isSyn;
        row.firstFrame = frame;
        table.append(row);
    }

    ConnectionRow &row = table.edit(entry->second);
    Place place;
    place.connection = ConnectionId{entry->second};
    place.from = sideOf(row, sender);
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
    if (!segment.isCut)
        learnBases(row, place.from, segment);
    place.lastFrame = row.lastFrame;
    row.lastFrame = frame;
    ++row.frames;
    return place;
}

void ConnectionFinder::giveBack(FrameId frame, const Place &place, ConnectionId owner, ConnectionTable &table)
{
    ConnectionRow &wrong = table.edit(place.connection.value);
    --wrong.frames;
    wrong.lastFrame = place.lastFrame;
    ConnectionRow &right = table.edit(owner.value);
    ++right.frames;
    right.lastFrame = frame;
}

} // namespace rungs
