// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands out in a connection as a whole, and only there: said once, with some of the segments that show it. It is
// no event of a segment, and changes none.
#pragma once

#include "core/base/by_side.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/causes.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rungs {

struct Story;

struct Finding
{
    enum class Kind : std::uint8_t {
        joinedSegments,     ///< captured frames are larger than the MSS
        addressTranslation, ///< another connection is the same one on the other side of a NAT
        blackHole,          ///< full-sized segments do not arrive, small ones do
        heldSegments,       ///< Nagle's algorithm waits for delayed ACKs
    };

    Kind kind = Kind::joinedSegments;
    Side from = Side::client; ///< who sends the segments
    Certainty certainty = Certainty::likely;
    std::uint32_t count = 0;     ///< how many segments
    std::uint32_t largest = 0;   ///< the most bytes of payload in one of them
    std::vector<FrameId> frames; ///< the first of them; of heldSegments with the ACK that each waited for
    Duration wait;               ///< heldSegments: for the ACK, on average
    ConnectionId other;          ///< addressTranslation
};

/// As rungs-cli writes it.
std::string_view nameOf(Finding::Kind kind);

/// All but address translations, which more than one connection shows.
std::vector<Finding> findingsOf(const Story &story);

/// The frame is larger than the MSS that its receiver announced: the payload of several segments.
bool isJoined(std::uint32_t length, std::uint16_t mss);

namespace detail {

/// How many frames a finding names.
constexpr std::size_t mostEvidence = 8;

/// Adds what @p side shows.
void findBlackHole(const Story &story, Side side, std::vector<Finding> &findings);
void findHeldSegments(const Story &story, Side side, std::vector<Finding> &findings);

} // namespace detail

} // namespace rungs
