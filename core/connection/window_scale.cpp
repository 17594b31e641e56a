// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/window_scale.h"

#include "core/connection/segment.h"

#include <algorithm>
#include <utility>

namespace rungs {

std::optional<std::uint8_t> windowScaleOf(ByteView options)
{
    constexpr std::uint8_t endOfList = 0;
    constexpr std::uint8_t noOperation = 1;
    constexpr std::uint8_t windowScale = 3;
    constexpr std::uint8_t largestShift = 14;
    for (std::size_t place = 0; place < options.size() && options[place] != endOfList;) {
        if (options[place] == noOperation) {
            ++place;
            continue;
        }
        const std::size_t length = place + 1 < options.size() ? options[place + 1] : 0;
        if (length < 2 || place + length > options.size())
            return std::nullopt;
        if (options[place] == windowScale && length == 3)
            return std::min(options[place + 2], largestShift);
        place += length;
    }
    return std::nullopt;
}

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
        const std::optional<std::uint8_t> shift = windowScaleOf(segment.options);
        offers.shift[indexOf(place.from)] = shift ? static_cast<std::int8_t>(*shift) : none;
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
