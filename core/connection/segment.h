// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_note.h"
#include "core/base/timestamp.h"
#include "core/connection/connection_table.h"
#include "core/decode/segment_summary.h"
#include "core/decode/tcp_options.h"
#include "core/memory/batch_buffer.h"

#include <cstdint>

namespace rungs {

/// What stands in a segment's header, as far as it is kept for every segment of a story.
struct SegmentFields
{
    enum Flag : std::uint16_t {
        fin = tcp::flagMask(tcp::Field::fin),
        syn = tcp::flagMask(tcp::Field::syn),
        rst = tcp::flagMask(tcp::Field::rst),
        psh = tcp::flagMask(tcp::Field::psh),
        ack = tcp::flagMask(tcp::Field::ack),
        urg = tcp::flagMask(tcp::Field::urg),
        ece = tcp::flagMask(tcp::Field::ece),
        cwr = tcp::flagMask(tcp::Field::cwr),
        ae = tcp::flagMask(tcp::Field::ae),
    };

    SequenceNumber sequence;
    SequenceNumber acknowledgment;
    std::uint32_t length = 0; ///< bytes of payload
    std::uint16_t flags = 0;
    std::uint16_t window = 0;
    std::uint16_t urgentPointer = 0;
    std::uint16_t ipId = 0; ///< 0: none
    bool isCut = false;
    bool optionsAreCut = false; ///< they are not all in the capture

    constexpr bool has(Flag flag) const { return (flags & flag) != 0; }
    constexpr bool isSyn() const { return has(syn); }
    constexpr bool isFin() const { return has(fin); }
    constexpr bool isRst() const { return has(rst); }
    constexpr bool isAck() const { return has(ack); }
    /// How much of the sequence it takes up: payload, SYN and FIN.
    std::uint32_t sequenceLength() const { return length + (isSyn() ? 1U : 0U) + (isFin() ? 1U : 0U); }
    SequenceRange range() const { return {sequence, sequence + sequenceLength()}; }
    /// Flags that no endpoint sends together, or without which every endpoint drops it (RFC 9293 3.10.7.4).
    bool hasInvalidFlags() const { return isSyn() ? isFin() || isRst() : !isAck() && !isRst(); }
    /// Neither payload nor SYN, FIN or RST.
    bool isPureAck() const { return length == 0 && (flags & (syn | fin | rst | ack)) == ack; }
};

namespace detail {

// Odd numbers whose bits look like chance: a product with one of them carries every bit of a word into its upper half.
inline constexpr std::uint64_t spread[] = {0x9e3779b97f4a7c15U, 0xff51afd7ed558ccdU, 0xc4ceb9fe1a85ec53U,
                                           0xd6e8feb86659fd93U};

std::uint32_t hashOf(ByteView bytes, std::uint64_t start);

} // namespace detail

/// Where the options of several segments lie, one after the other.
using KeptOptions = BatchBuffer<SegmentOptions>;

/// A segment as following a connection sees it. Small, for one of each frame goes from one thread to another.
struct Segment : SegmentFields
{
    FrameId frame;
    Timestamp time;         ///< none, where the capture's clock is wrong there
    std::uint32_t link = 0; ///< stands for the link header and the time to live: the way it came past
    std::uint32_t timestampValue = 0;
    std::uint32_t timestampEcho = 0;
    std::uint16_t checksum = 0; ///< as sent
    /// The frame that contradicts its time, as a distance in frames; 0: none.
    std::int16_t timeContradictedBy = 0;
    /// Never null; lies elsewhere.
    const SegmentOptions *options = &noOptions;
    Side from = Side::client;
    std::uint8_t trafficClass = 0;
    std::uint8_t timeToLive = 0;
    bool isDamaged = false;       ///< its checksum is wrong
    bool isJudgedLate = false;    ///< it was taken for damaged until what followed refuted that
    bool isChanged = false;       ///< a reader flipped bits of it: no network card would fill its checksum in
    bool isRecordedTwice = false; ///< the capture holds most segments that came this way twice
    bool hasTimestamp = false;

    Segment() = default;
    /// @p kept has room for its options, which lie there where they say more than a timestamp, as long as the segment
    /// is used
    Segment(FrameId number, Timestamp at, Side side, const DecodedSegment &decoded, KeptOptions &kept);

    void take(const ClockNote &note)
    {
        timeContradictedBy = note.other;
        if (note.isWrong)
            time = Timestamp::none();
    }

    /// Stands for the IP identification and the TCP header. Where two have the same, their numbers are compared too.
    std::uint32_t identity() const
    {
        const std::uint64_t numbers = sequence.value() | std::uint64_t{acknowledgment.value()} << 32;
        const std::uint64_t clocks = timestampValue | std::uint64_t{timestampEcho} << 32;
        const std::uint64_t rest =
            flags | std::uint64_t{window} << 16 | std::uint64_t{urgentPointer} << 32 | std::uint64_t{ipId} << 48;
        const std::uint64_t sums = checksum | std::uint64_t{length} << 16;
        return static_cast<std::uint32_t>((numbers * detail::spread[0] + clocks * detail::spread[1]
                                           + rest * detail::spread[2] + sums * detail::spread[3])
                                          >> 32);
    }

    /// Takes over what @p bytes, the options of its header, say.
    void readOptions(ByteView bytes, KeptOptions &kept)
    {
        if (const std::optional<tcp::Timestamps> timestamps = tcp::onlyTimestamps(bytes))
            setTimestamps(*timestamps);
        else if (!bytes.empty())
            readOtherOptions(bytes, kept.add());
    }

private:
    void setTimestamps(tcp::Timestamps timestamps)
    {
        hasTimestamp = true;
        timestampValue = timestamps.value;
        timestampEcho = timestamps.echo;
    }
    void readOtherOptions(ByteView bytes, SegmentOptions &found);
    static std::uint32_t linkOf(ByteView header, std::uint8_t timeToLive);
};

inline std::uint32_t Segment::linkOf(ByteView header, std::uint8_t timeToLive)
{
    constexpr std::size_t ethernet = 14;
    if (header.size() != ethernet)
        return detail::hashOf(header, timeToLive);
    const std::uint64_t start = wordAt(header.data());
    const std::uint64_t end = wordAt(header.data() + ethernet - sizeof(end));
    return static_cast<std::uint32_t>(
        (start * detail::spread[0] + end * detail::spread[1] + timeToLive * detail::spread[2]) >> 32);
}

inline Segment::Segment(FrameId number, Timestamp at, Side side, const DecodedSegment &decoded, KeptOptions &kept)
    : SegmentFields{.sequence = SequenceNumber(decoded.summary.sequence),
                    .acknowledgment = SequenceNumber(decoded.summary.acknowledgment),
                    .length = decoded.summary.payloadLength,
                    .flags = decoded.summary.flags,
                    .window = decoded.summary.window,
                    .urgentPointer = decoded.summary.urgentPointer,
                    .ipId = static_cast<std::uint16_t>(decoded.summary.ipId),
                    .isCut = decoded.summary.isCut,
                    .optionsAreCut = decoded.summary.optionsAreCut()}
    , frame(number)
    , time(at)
    , link(linkOf(decoded.linkHeader, decoded.summary.timeToLive))
    , checksum(decoded.summary.checksum)
    , from(side)
    , trafficClass(decoded.summary.trafficClass)
    , timeToLive(decoded.summary.timeToLive)
    , isDamaged(decoded.checksum == ChecksumStatus::bad)
{
    readOptions(decoded.summary.options, kept);
}

} // namespace rungs
