// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rung_facts.h"

#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/tcp_header.h"

#include <algorithm>

namespace rungs {

bool isUndisturbed(const Rung &rung)
{
    // What these events say does not disturb the numbers.
    constexpr EventSet harmless = EventSet(EventKind::windowFull)
                                      .with(EventSet(EventKind::zeroWindow))
                                      .with(EventSet(EventKind::windowUpdate))
                                      .with(EventSet(EventKind::ecnSetupSyn))
                                      .with(EventSet(EventKind::ecnSetupSynAck))
                                      .with(EventSet(EventKind::ceMark))
                                      .with(EventSet(EventKind::ece))
                                      .with(EventSet(EventKind::cwr))
                                      .with(EventSet(EventKind::portReuse))
                                      .with(EventSet(EventKind::tfoCookieRequest))
                                      .with(EventSet(EventKind::tfoCookie))
                                      .with(EventSet(EventKind::mptcp));
    return !rung.isRejected && !rung.isLost && !rung.hasBadChecksum && !rung.segment.isCut
           && !rung.segment.hasInvalidFlags()
           && std::ranges::all_of(rung.claims(), [&](const Event &event) { return harmless.contains(event.kind); });
}

std::optional<std::uint32_t> relativeOf(const Story &story, Side side, SequenceNumber number)
{
    if (!story.hasBase[side])
        return std::nullopt;
    return (number - story.base[side].value()).value();
}

std::uint32_t shownNumber(const Story &story, Side side, SequenceNumber number)
{
    return relativeOf(story, side, number).value_or(number.value());
}

bool beginsWithThreeWay(const Story &story)
{
    if (story.summary.opening != Opening::threeWay || story.rungs.size() < 3)
        return false;
    const Rung &syn = story.rungs[0];
    const Rung &synAck = story.rungs[1];
    const Rung &third = story.rungs[2];
    return syn.segment.isSyn() && !syn.segment.isAck() && syn.from == Side::client && synAck.segment.isSyn()
           && synAck.segment.isAck() && synAck.from == Side::server && third.from == Side::client
           && third.segment.isAck() && !third.segment.isSyn() && !third.segment.isRst()
           && third.segment.acknowledgment == synAck.segment.range().end
           && synAck.segment.acknowledgment == syn.segment.range().end && isUndisturbed(syn) && isUndisturbed(synAck)
           && isUndisturbed(third);
}

const Rung *synOf(const Story &story, Side side)
{
    // A SYN is among the first segments, unless it is one that was challenged.
    constexpr std::size_t most = 32;
    for (std::size_t i = 0; i < std::min(story.rungs.size(), most); ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.from == side && rung.segment.isSyn() && !rung.isRejected && !rung.hasBadChecksum && !rung.segment.isCut
            && !rung.segment.hasInvalidFlags())
            return &rung;
    }
    return nullptr;
}

bool hasSynOf(const Story &story, Side side)
{
    const Rung *const syn = synOf(story, side);
    return syn != nullptr && story.hasBase[side] && story.base[side] == syn->segment.sequence;
}

bool hasGaps(const Story &story)
{
    return !story.isComplete || !captureGaps(story.summary).empty() || story.summary.events.contains(EventKind::gap)
           || story.summary.events.contains(EventKind::fillsGap);
}

std::optional<PacketFacts> packetFacts(const Session &session, FrameId frame)
{
    Result<DecodedFrame> decoded = session.decode(frame);
    if (!decoded)
        return std::nullopt;
    PacketFacts facts{.frame = *std::move(decoded)};
    const Layer *const tcp = facts.frame.tcp();
    const Layer *ip = nullptr;
    if (tcp == nullptr || (tcp->flags & (Layer::cut | Layer::fragment)) != 0 || tcp->buffer != 0)
        return std::nullopt;
    for (const Layer &layer : facts.frame.layers()) {
        if (&layer == tcp)
            break;
        facts.isTagged = facts.isTagged || layer.protocol == Protocol::vlan;
        if (layer.protocol != Protocol::ipv4 && layer.protocol != Protocol::ipv6)
            continue;
        facts.isTunnelled = ip != nullptr;
        ip = &layer;
    }
    if (ip == nullptr || ip->buffer != 0)
        return std::nullopt;
    facts.ip = *ip;
    facts.tcp = *tcp;
    facts.isV6 = ip->protocol == Protocol::ipv6;
    const std::size_t fixed = facts.isV6 ? fixedLength(ipv6::fields) : fixedLength(ipv4::fields);
    const ByteView header = facts.bytes(facts.ip, fixed);
    const ByteView tcpHeader = facts.bytes(facts.tcp, tcp->headerLength);
    if (header.size() < fixed || tcpHeader.size() < fixedLength(tcp::fields) || tcpHeader.size() < tcp->headerLength)
        return std::nullopt;
    facts.ipHeader = tcp->offset - ip->offset;
    facts.tcpHeader = tcp->headerLength;
    if (facts.isV6) {
        facts.ipLength = read<ipv6::Field::payloadLength>(header) + static_cast<std::uint32_t>(fixed);
        facts.timeToLive = read<ipv6::Field::hopLimit>(header);
    } else {
        facts.ipLength = read<ipv4::Field::totalLength>(header);
        facts.timeToLive = read<ipv4::Field::timeToLive>(header);
    }
    // Left to the network card: 0 is no length (BIG TCP, segmentation offload).
    if (facts.ipLength < facts.ipHeader + facts.tcpHeader)
        return std::nullopt;
    return facts;
}

} // namespace rungs
