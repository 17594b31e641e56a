// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_finder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rungs {

/// What each side of each connection has offered as window scale.
class WindowScales
{
public:
    /// Takes the next segment of the capture.
    /// @return its window in bytes; empty where the SYNs that would tell the scale were not captured
    std::optional<std::uint32_t> add(const ConnectionFinder::Place &place, const SegmentSummary &segment);

private:
    static constexpr std::int8_t unknown = -2; ///< its SYN has not been seen
    static constexpr std::int8_t none = -1;    ///< its SYN had no such option

    struct Offers
    {
        std::int8_t shift[2] = {unknown, unknown}; ///< by Side
        bool previousIsExchanged = false;          ///< its client is the server of this one
        ConnectionId previous;                     ///< of the same endpoints, until this one is open
    };

    std::optional<std::uint32_t> windowIn(const Offers &offers, Side from, std::uint16_t window) const;

    std::vector<Offers> m_offers; ///< by connection
};

} // namespace rungs
