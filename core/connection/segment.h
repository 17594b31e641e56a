// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/connection/connection_table.h"
#include "core/connection/sequence_number.h"
#include "core/decode/checksum.h"
#include "core/decode/segment_summary.h"

#include <array>
#include <cstdint>

namespace rungs {

/// What following a connection needs of a segment's options.
struct SegmentOptions
{
    static constexpr std::uint8_t noScale = 0xff;
    static constexpr std::uint8_t noMptcp = 0xff;

    std::array<SequenceRange, 4> sack{};
    std::uint32_t timestampValue = 0;
    std::uint32_t timestampEcho = 0;
    std::uint16_t mss = 0; ///< 0: not there
    std::uint8_t sackCount = 0;
    std::uint8_t windowScale = noScale; ///< at most 14 (RFC 7323 2.3)
    std::uint8_t mptcpSubtype = noMptcp;
    std::uint8_t fastOpenCookie = 0; ///< bytes
    bool hasTimestamp = false;
    bool sackPermitted = false;
    bool hasFastOpen = false;
    bool mptcpDataFin = false;

    /// Adds what @p options say.
    void read(ByteView options);
};

/// What stands in a segment's header, as far as it is kept for every segment of a story.
struct SegmentFields
{
    enum Flag : std::uint16_t {
        fin = 0x001,
        syn = 0x002,
        rst = 0x004,
        psh = 0x008,
        ack = 0x010,
        urg = 0x020,
        ece = 0x040,
        cwr = 0x080,
        ae = 0x100,
    };

    SequenceNumber sequence;
    SequenceNumber acknowledgment;
    std::uint32_t length = 0; ///< bytes of payload
    std::uint16_t flags = 0;
    std::uint16_t window = 0;
    std::uint16_t urgentPointer = 0;
    std::uint16_t ipId = 0; ///< 0: none
    bool isCut = false;

    bool has(Flag flag) const { return (flags & flag) != 0; }
    bool isSyn() const { return has(syn); }
    bool isFin() const { return has(fin); }
    bool isRst() const { return has(rst); }
    bool isAck() const { return has(ack); }
    /// How much of the sequence it takes up: payload, SYN and FIN.
    std::uint32_t sequenceLength() const { return length + (isSyn() ? 1U : 0U) + (isFin() ? 1U : 0U); }
    SequenceRange range() const { return {sequence, sequence + sequenceLength()}; }
    /// Flags that no endpoint sends together, or without which every endpoint drops it (RFC 9293 3.10.7.4).
    bool isNonsense() const { return isSyn() ? isFin() || isRst() : !isAck() && !isRst(); }
    /// Neither payload nor SYN, FIN or RST.
    bool isPureAck() const { return length == 0 && (flags & (syn | fin | rst | ack)) == ack; }
};

/// A segment as following a connection sees it.
struct Segment : SegmentFields
{
    FrameId frame;
    Timestamp time;
    Side from = Side::client;
    std::uint8_t trafficClass = 0;
    std::uint8_t timeToLive = 0;
    bool isDamaged = false;     ///< its checksum is wrong
    bool isLost = false;        ///< what followed has shown that it never arrived
    std::uint32_t link = 0;     ///< stands for the link header and the time to live: the way it came past
    std::uint64_t identity = 0; ///< stands for the IP identification and the TCP header
    SegmentOptions options;

    /// Half of identity, where many are kept. Where two segments have the same, their numbers have been compared too.
    std::uint32_t shortIdentity() const { return static_cast<std::uint32_t>(identity ^ identity >> 32); }
    /// @p linkHeader the bytes of the frame in front of its outermost IP header
    static Segment of(FrameId frame, Timestamp time, Side side, const SegmentSummary &summary, ChecksumStatus checksum,
                      ByteView linkHeader);
};

} // namespace rungs
