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

std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0xff51afd7ed558ccdU;
    return hash ^ hash >> 32;
}

void parseSack(ByteView value, SegmentOptions &found)
{
    found.sackCount = static_cast<std::uint8_t>(std::min<std::size_t>(value.size() / 8, found.sack.size()));
    for (std::size_t i = 0; i < found.sackCount; ++i)
        found.sack[i] = {SequenceNumber(detail::word(value, i * 8)), SequenceNumber(detail::word(value, i * 8 + 4))};
}

void parseMptcp(ByteView value, SegmentOptions &found)
{
    constexpr std::uint8_t dss = 2;
    if (value.empty())
        return;
    const std::uint8_t subtype = value[0] >> 4;
    // What the segment tells beside the place of its data is what it is for.
    if (found.mptcpSubtype == SegmentOptions::noMptcp || found.mptcpSubtype == dss)
        found.mptcpSubtype = subtype;
    // DATA_FIN is the F bit of a DSS option (RFC 8684 3.3.3).
    const bool isDataFin = subtype == dss && value.size() > 1 && (value[1] & 0x10) != 0;
    found.mptcpDataFin = found.mptcpDataFin || isDataFin;
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

void Segment::parseOption(std::uint8_t kind, ByteView value, SegmentOptions &found)
{
    switch (static_cast<Kind>(kind)) {
    case Kind::maximumSegmentSize:
        if (value.size() == 2)
            found.mss = half(value, 0);
        break;
    case Kind::windowScale:
        if (value.size() == 1)
            found.windowScale = std::min<std::uint8_t>(value[0], 14);
        break;
    case Kind::sackPermitted:
        found.sackPermitted = true;
        break;
    case Kind::sack:
        parseSack(value, found);
        break;
    case Kind::timestamps:
        if (value.size() == 8)
            readTimestamp(value);
        break;
    case Kind::mptcp:
        parseMptcp(value, found);
        break;
    case Kind::fastOpen:
        found.hasFastOpen = true;
        found.fastOpenCookie = static_cast<std::uint8_t>(value.size());
        break;
    default:
        break;
    }
}

void Segment::readUnusualOptions(ByteView bytes, SegmentOptions &found)
{
    options = &found;
    while (!bytes.empty()) {
        const auto kind = static_cast<Kind>(bytes[0]);
        if (kind == Kind::endOfOptions)
            break;
        if (kind == Kind::noOperation) {
            bytes = bytes.subspan(1);
            continue;
        }
        if (bytes.size() < 2 || bytes[1] < 2 || bytes[1] > bytes.size())
            break;
        parseOption(bytes[0], bytes.subspan(2, bytes[1] - std::size_t{2}), found);
        bytes = bytes.subspan(bytes[1]);
    }
}

} // namespace rungs
