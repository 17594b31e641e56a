// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/memory/block_table.h"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace rungs {

/// The distinct sets of events of a capture's frames: some dozens, however many frames. A row keeps the number of its
/// set; 0 is the empty one.
class EventSets
{
public:
    using Table = BlockTable<EventSet>;
    /// A row with this number has its set in a table beside: few captures have this many distinct ones.
    static constexpr std::uint8_t tooMany = 255;

    EventSets() { m_table.append({}); }

    /// The number of @p events, below tooMany; none where there are too many sets.
    std::optional<std::uint8_t> numberOf(EventSet events)
    {
        if (events.isEmpty())
            return std::uint8_t{0};
        if (events == m_last)
            return m_lastNumber;
        const auto place = m_numbers.find(events.bits());
        if (place == m_numbers.end() && m_table.size() >= tooMany)
            return std::nullopt;
        m_last = events;
        m_lastNumber = place != m_numbers.end() ? place->second : append(events);
        return m_lastNumber;
    }

    EventSet operator[](std::uint8_t number) const { return m_table[number]; }

    Table::Snapshot snapshot() { return m_table.snapshot(); }

private:
    std::uint8_t append(EventSet events)
    {
        const auto number = static_cast<std::uint8_t>(m_table.size());
        m_table.append(events);
        m_numbers.emplace(events.bits(), number);
        return number;
    }

    Table m_table;
    std::unordered_map<std::uint64_t, std::uint8_t> m_numbers;
    EventSet m_last;
    std::uint8_t m_lastNumber = 0;
};

} // namespace rungs
