// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/segment.h"

#include <algorithm>
#include <cstring>

namespace rungs {

namespace {

/// Option kinds that following a connection looks at (www.iana.org/assignments/tcp-parameters).
enum class Kind : std::uint8_t {
    endOfOptions = 0,
    noOperation = 1,
    maximumSegmentSize = 2,
    windowScale = 3,
    sackPermitted = 4,
    sack = 5,
    timestamps = 8,
    mptcp = 30,
    fastOpen = 34,
};

/// As the network has it: the most significant byte first.
std::uint16_t half(ByteView value, std::size_t at)
{
    return static_cast<std::uint16_t>(value[at] << 8 | value[at + 1]);
}

std::uint32_t word(ByteView value, std::size_t at)
{
    return std::uint32_t{half(value, at)} << 16 | half(value, at + 2);
}

void parseSack(ByteView value, SegmentOptions &options)
{
    options.sackCount = static_cast<std::uint8_t>(std::min<std::size_t>(value.size() / 8, options.sack.size()));
    for (std::size_t i = 0; i < options.sackCount; ++i)
        options.sack[i] = {SequenceNumber(word(value, i * 8)), SequenceNumber(word(value, i * 8 + 4))};
}

void parseMptcp(ByteView value, SegmentOptions &options)
{
    constexpr std::uint8_t dss = 2;
    if (value.empty())
        return;
    const std::uint8_t subtype = value[0] >> 4;
    // What the segment tells beside the place of its data is what it is for.
    if (options.mptcpSubtype == SegmentOptions::noMptcp || options.mptcpSubtype == dss)
        options.mptcpSubtype = subtype;
    // DATA_FIN is the F bit of a DSS option (RFC 8684 3.3.3).
    const bool isDataFin = subtype == dss && value.size() > 1 && (value[1] & 0x10) != 0;
    options.mptcpDataFin = options.mptcpDataFin || isDataFin;
}

void parseOption(Kind kind, ByteView value, SegmentOptions &options)
{
    switch (kind) {
    case Kind::maximumSegmentSize:
        if (value.size() == 2)
            options.mss = half(value, 0);
        break;
    case Kind::windowScale:
        if (value.size() == 1)
            options.windowScale = std::min<std::uint8_t>(value[0], 14);
        break;
    case Kind::sackPermitted:
        options.sackPermitted = true;
        break;
    case Kind::sack:
        parseSack(value, options);
        break;
    case Kind::timestamps:
        if (value.size() == 8) {
            options.hasTimestamp = true;
            options.timestampValue = word(value, 0);
            options.timestampEcho = word(value, 4);
        }
        break;
    case Kind::mptcp:
        parseMptcp(value, options);
        break;
    case Kind::fastOpen:
        options.hasFastOpen = true;
        options.fastOpenCookie = static_cast<std::uint8_t>(value.size());
        break;
    default:
        break;
    }
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0xff51afd7ed558ccdU;
    return hash ^ hash >> 32;
}

std::uint64_t wordAt(const std::uint8_t *place)
{
    std::uint64_t word = 0;
    std::memcpy(&word, place, sizeof(word));
    return word;
}

/// Of @p bytes and @p start.
std::uint32_t shortHash(ByteView bytes, std::uint64_t start)
{
    constexpr std::size_t wordLength = sizeof(std::uint64_t);
    std::uint64_t hash = mix(start << 32, bytes.size());
    if (bytes.size() < wordLength) {
        for (const std::uint8_t octet : bytes)
            hash = mix(hash, octet);
    } else {
        for (std::size_t i = 0; i + wordLength < bytes.size(); i += wordLength)
            hash = mix(hash, wordAt(bytes.data() + i));
        hash = mix(hash, wordAt(bytes.data() + bytes.size() - wordLength));
    }
    return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

} // namespace

void SegmentOptions::read(ByteView options)
{
    // Two times nothing and a timestamp: what almost all segments carry (RFC 7323 appendix A).
    constexpr std::uint32_t usualStart = 0x0101080a;
    if (options.size() == 12 && word(options, 0) == usualStart) {
        hasTimestamp = true;
        timestampValue = word(options, 4);
        timestampEcho = word(options, 8);
        return;
    }
    while (!options.empty()) {
        const auto kind = static_cast<Kind>(options[0]);
        if (kind == Kind::endOfOptions)
            break;
        if (kind == Kind::noOperation) {
            options = options.subspan(1);
            continue;
        }
        if (options.size() < 2 || options[1] < 2 || options[1] > options.size())
            break;
        parseOption(kind, options.subspan(2, options[1] - std::size_t{2}), *this);
        options = options.subspan(options[1]);
    }
}

Segment Segment::of(FrameId frame, Timestamp time, Side side, const SegmentSummary &summary, ChecksumStatus checksum,
                    ByteView linkHeader)
{
    Segment made;
    made.frame = frame;
    made.time = time;
    made.from = side;
    made.sequence = SequenceNumber(summary.sequence);
    made.acknowledgment = SequenceNumber(summary.acknowledgment);
    made.length = summary.payloadLength;
    made.flags = summary.flags;
    made.window = summary.window;
    made.urgentPointer = summary.urgentPointer;
    made.ipId = static_cast<std::uint16_t>(summary.ipId);
    made.trafficClass = summary.trafficClass;
    made.timeToLive = summary.timeToLive;
    made.isCut = summary.isCut;
    made.isDamaged = checksum == ChecksumStatus::bad;
    made.options.read(summary.options);
    made.link = shortHash(linkHeader, summary.timeToLive);
    std::uint64_t identity = mix(summary.ipId, std::uint64_t{summary.sequence} << 32 | summary.acknowledgment);
    identity = mix(identity, std::uint64_t{summary.payloadLength} << 32 | summary.checksum);
    identity =
        mix(identity, std::uint64_t{summary.flags} << 32 | std::uint32_t{summary.window} << 16 | summary.urgentPointer);
    made.identity = mix(identity, std::uint64_t{made.options.timestampValue} << 32 | made.options.timestampEcho);
    return made;
}

} // namespace rungs
