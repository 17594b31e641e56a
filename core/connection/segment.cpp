// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/segment.h"

#include <algorithm>

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

void parseSack(ByteView value, SegmentOptions &options)
{
    options.sackCount = static_cast<std::uint8_t>(std::min<std::size_t>(value.size() / 8, options.sack.size()));
    for (std::size_t i = 0; i < options.sackCount; ++i)
        options.sack[i] = {SequenceNumber(SegmentOptions::word(value, i * 8)),
                           SequenceNumber(SegmentOptions::word(value, i * 8 + 4))};
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
            options.timestampValue = SegmentOptions::word(value, 0);
            options.timestampEcho = SegmentOptions::word(value, 4);
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

} // namespace

std::uint32_t detail::hashOf(ByteView bytes, std::uint64_t start)
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

void SegmentOptions::readUnusual(ByteView options)
{
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

} // namespace rungs
