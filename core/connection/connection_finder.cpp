// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_table.h"
#include "core/connection/segment.h"

#include <array>
#include <bit>
#include <cstring>

namespace rungs {

namespace {

/// How many frames behind its connection's first an opening may come and still tell who is the client. It is late
/// where it was overtaken, or came out of the capture's order: by some frames, not by thousands.
constexpr std::uint32_t correctableFrames = 1000;

std::uint64_t hashOf(const EndpointAddress &endpoint)
{
    std::uint64_t words[2];
    std::memcpy(words, endpoint.address.bytes.data(), 16);
    const std::uint64_t port = endpoint.port | (endpoint.address.isV6 ? 0x10000U : 0U);
    std::uint64_t hash = (words[0] ^ port * 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU;
    hash = (hash ^ hash >> 32 ^ words[1]) * 0xc4ceb9fe1a85ec53U;
    return hash ^ hash >> 29;
}

/// Where nobody saw the opening, the side with the port that services use is taken for the server.
bool isLikelierServer(const SegmentEnds &ends)
{
    return ends.sender.port < ends.receiver.port;
}

/// 0 where the two are the same.
std::uint64_t differs(const EndpointAddress &a, const EndpointAddress &b)
{
    using Halves = std::array<std::uint64_t, 2>;
    const auto one = std::bit_cast<Halves>(a.address.bytes);
    const auto other = std::bit_cast<Halves>(b.address.bytes);
    const unsigned rest = (a.port ^ b.port) | (a.address.isV6 != b.address.isV6 ? 0x10000U : 0);
    return (one[0] ^ other[0]) | (one[1] ^ other[1]) | rest;
}

Side sideOf(const ConnectionRow &row, const EndpointAddress &sender)
{
    return differs(row.client, sender) == 0 ? Side::client : Side::server;
}

/// Which side sends can be guessed by nobody, the processor least of all: nothing here depends on it.
bool isBetween(const ConnectionRow &row, const SegmentEnds &ends)
{
    const std::uint64_t straight = differs(row.client, ends.sender) | differs(row.server, ends.receiver);
    const std::uint64_t crossed = differs(row.client, ends.receiver) | differs(row.server, ends.sender);
    return static_cast<unsigned>(straight == 0) + static_cast<unsigned>(crossed == 0) != 0;
}

constexpr std::size_t indexOf(Side side)
{
    return static_cast<std::size_t>(side);
}

/// A SYN with another number than the one its sender began with opens a new connection. With FIN or RST beside it, it
/// is dropped by everyone, and the connection that it meets goes on.
bool opensAnew(const ConnectionRow &row, Side from, const ConnectionFinder::Header &segment)
{
    return (segment.flags & (Segment::syn | Segment::ack | Segment::fin | Segment::rst)) == Segment::syn
           && row.hasBase[indexOf(from)] && row.baseSequence[indexOf(from)] != segment.sequence;
}

void learnBases(ConnectionRow &row, Side from, const ConnectionFinder::Header &segment)
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

SegmentEnds SegmentEnds::of(const SegmentSummary &segment)
{
    SegmentEnds ends{{segment.source, segment.sourcePort}, {segment.destination, segment.destinationPort}};
    const std::uint64_t sum = hashOf(ends.sender) + hashOf(ends.receiver);
    ends.hash = static_cast<std::uint32_t>(sum * 0x9e3779b97f4a7c15U >> 32);
    return ends;
}

ConnectionFinder::Place ConnectionFinder::add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table)
{
    return add(frame, SegmentEnds::of(segment),
               {segment.flags, segment.sequence, segment.acknowledgment, segment.isCut}, table);
}

ConnectionFinder::Place ConnectionFinder::add(FrameId frame, const SegmentEnds &ends, const Header &segment,
                                              ConnectionTable &table)
{
    const EndpointAddress &sender = ends.sender;
    const EndpointAddress &receiver = ends.receiver;
    const bool isSyn = (segment.flags & Segment::syn) != 0;
    const bool isAck = (segment.flags & Segment::ack) != 0;
    const bool senderOpens = isSyn && !isAck;

    std::uint32_t &latest =
        m_latest.findOrAdd(ends.hash, [&](std::uint32_t value) { return isBetween(table[value], ends); });
    bool opens = latest == EndpointIndex::none;
    if (!opens) {
        const ConnectionRow &known = table[latest];
        opens = opensAnew(known, sideOf(known, sender), segment);
    }
    const ConnectionId previous{opens ? latest : EndpointIndex::none};
    if (opens) {
        latest = static_cast<std::uint32_t>(table.size());
        ConnectionRow row;
        const bool senderIsServer = isSyn ? isAck : isLikelierServer(ends);
        row.client = senderIsServer ? receiver : sender;
        row.server = senderIsServer ? sender : receiver;
        row.openingSeen = isSyn;
        row.firstFrame = frame;
        table.append(row);
    }

    ConnectionRow &row = table.edit(latest);
    Place place;
    place.connection = ConnectionId{latest};
    place.from = sideOf(row, sender);
    if (previous.isValid()) {
        place.previous = previous;
        place.previousIsExchanged = table[previous.value].client != row.client;
        place.previousLastFrame = table[previous.value].lastFrame;
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
