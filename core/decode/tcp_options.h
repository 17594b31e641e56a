// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of a TCP header, read by their tables (tcp_option_tables.h): all of them for the tree, and the few
// values that following a connection needs.
#pragma once

#include "core/base/byte_view.h"
#include "core/decode/sequence_number.h"
#include "core/decode/tcp_option_tables.h"

#include <array>
#include <cstdint>
#include <optional>

namespace rungs {

class NodeBuilder;

/// What following a connection needs of a segment's options besides its timestamps; few segments carry any of it.
/// Where a kind occurs twice, the last one counts.
struct SegmentOptions
{
    static constexpr std::uint8_t noScale = 0xff;
    static constexpr std::uint8_t noMptcp = 0xff;

    std::array<SequenceRange, 4> sack{};
    std::uint16_t mss = 0; ///< 0: none
    std::uint8_t sackCount = 0;
    std::uint8_t windowScale = noScale;  ///< at most 14 (RFC 7323 2.3)
    std::uint8_t mptcpSubtype = noMptcp; ///< a data sequence signal only where the segment has no other
    std::uint8_t fastOpenCookie = 0;     ///< bytes; 0 asks for a cookie
    bool sackPermitted = false;
    bool hasFastOpen = false; ///< kind 34, or the experiment before it (RFC 7413 4.1.1)
    bool mptcpDataFin = false;
};

inline constexpr SegmentOptions noOptions;

namespace tcp {

struct Timestamps
{
    std::uint32_t value = 0;
    std::uint32_t echo = 0;
};

/// @p option holds a whole timestamps option.
inline Timestamps timestampsOf(const std::uint8_t *option)
{
    return {readRange<timestampValue.bits>(option), readRange<timestampEcho.bits>(option)};
}

/// The timestamps of options that are two NOPs and them: what nearly every segment carries (RFC 7323 appendix A).
inline std::optional<Timestamps> onlyTimestamps(ByteView options)
{
    constexpr std::uint32_t start = 0x0101080a; // NOP, NOP, kind 8, length 10
    if (options.size() != 12 || readRange<bits(0, 32)>(options.data()) != start)
        return std::nullopt;
    return timestampsOf(options.data() + 2);
}

/// Reads SegmentSummary::options. Options that are cut, or whose kind does not have their length, count as absent.
std::optional<Timestamps> readOptions(ByteView options, SegmentOptions &found);

/// Adds the rows of the options of the TCP header that @p builder is at.
void addOptions(NodeBuilder &builder);

} // namespace tcp

} // namespace rungs
