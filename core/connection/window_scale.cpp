// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/window_scale.h"

#include "core/connection/segment.h"

#include <utility>

namespace rungs {

std::optional<std::uint32_t> WindowScales::add(const ConnectionFinder::Place &place, const SegmentSummary &segment)
{
    if (segment.isCut)
        return std::nullopt;
    if (m_offers.size() <= place.connection.value)
        m_offers.resize(place.connection.value + std::size_t{1});
    Offers &offers = m_offers[place.connection.value];
    if (place.sidesExchanged)
        std::swap(offers.shift[0], offers.shift[1]);
    if (place.previous.isValid()) {
        offers.previous = place.previous;
        offers.previousIsExchanged = place.previousIsExchanged;
    }
    if ((segment.flags & Segment::syn) != 0) {
        SegmentOptions options;
        tcp::readOptions(segment.options, options);
        const bool hasScale = options.windowScale != SegmentOptions::noScale;
        offers.shift[indexOf(place.from)] = hasScale ? static_cast<std::int8_t>(options.windowScale) : none;
        return segment.window; // the window of a SYN is never scaled (RFC 7323 2.2)
    }
    // What the server sends before its SYN still belongs to the connection before this one.
    if (place.from == Side::client && (segment.flags & Segment::rst) == 0)
        offers.previous = {};
    const bool isOfPrevious = offers.shift[indexOf(Side::server)] == unknown;
    if (isOfPrevious && offers.previous.isValid() && offers.previous.value < m_offers.size()) {
        const Side from = offers.previousIsExchanged ? opposite(place.from) : place.from;
        return windowIn(m_offers[offers.previous.value], from, segment.window);
    }
    return windowIn(offers, place.from, segment.window);
}

std::optional<std::uint32_t> WindowScales::windowIn(const Offers &offers, Side from, std::uint16_t window) const
{
    const std::int8_t own = offers.shift[indexOf(from)];
    const std::int8_t other = offers.shift[indexOf(opposite(from))];
    // Scaling needs the offer of both; one that is known not to be there settles it (RFC 7323 2.2).
    if (own == none || other == none || window == 0)
        return window;
    if (own == unknown || other == unknown)
        return std::nullopt;
    return std::uint32_t{window} << own;
}

} // namespace rungs
