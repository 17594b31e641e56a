// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every option of a TCP header, one table a kind (tcp_option_tables.h), and the few of their values that following a
// connection needs.
#pragma once

#include "core/base/byte_view.h"
#include "core/decode/option_walk.h"

#include <array>
#include <cstdint>
#include <optional>

namespace rungs {
class NodeBuilder;
}

namespace rungs::tcp {

enum class OptionKind : std::uint8_t {
    endOfList = 0,
    noOperation = 1,
    maximumSegmentSize = 2,
    windowScale = 3,
    sackPermitted = 4,
    sack = 5,
    timestamps = 8,
    multipath = 30,
    fastOpen = 34,
    accurateEcn0 = 172,
    accurateEcn1 = 174,
    experiment1 = 253,
    experiment2 = 254,
};

/// A range of sequence numbers that has arrived out of order.
struct SackBlock
{
    std::uint32_t left = 0;
    std::uint32_t right = 0; ///< the first number after it

    friend constexpr bool operator==(SackBlock, SackBlock) = default;
};

/// What the options of one segment say. The last one counts where a kind stands twice.
struct OptionValues
{
    std::optional<std::uint16_t> maximumSegmentSize;
    std::optional<std::uint8_t> windowScale; ///< as it stands there: above 14 counts as 14 (RFC 7323 2.3)
    bool sackPermitted = false;
    std::uint8_t sackCount = 0;
    std::array<SackBlock, 4> sack{};
    bool hasTimestamps = false;
    std::uint32_t timestampValue = 0;
    std::uint32_t timestampEcho = 0;
    bool hasFastOpen = false; ///< with an empty cookie: it asks for one
    ByteView fastOpenCookie;
    std::uint16_t multipathSubtypes = 0; ///< bit n: subtype n
};

/// Reads the options of SegmentSummary::options. Options that are cut or of a wrong length say nothing.
OptionValues readOptions(ByteView options);

/// Adds the rows of the options of the TCP header that @p builder is at.
void addOptions(NodeBuilder &builder);

} // namespace rungs::tcp
