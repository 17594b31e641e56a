// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/segment.h"

namespace rungs {

namespace {

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

void Segment::readOtherOptions(ByteView bytes, SegmentOptions &found)
{
    options = &found;
    if (const std::optional<tcp::Timestamps> timestamps = tcp::readOptions(bytes, found))
        setTimestamps(*timestamps);
}

} // namespace rungs
