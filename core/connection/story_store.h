// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// What few rungs have: events, SACK blocks, lines of text. Nothing in it ever moves, so a story shares it with its
/// earlier, shorter versions. Only the builder adds to it.
class StoryStore
{
public:
    std::span<const Event> keep(std::span<const Event> events) { return m_events.keep(events); }
    std::span<const SequenceRange> keep(std::span<const SequenceRange> blocks) { return m_ranges.keep(blocks); }
    std::string_view keep(std::string_view text)
    {
        const std::span<const char> kept = m_text.keep(std::span<const char>(text.data(), text.size()));
        return {kept.data(), kept.size()};
    }

private:
    /// Items in blocks.
    template <class Item>
    class Blocks
    {
    public:
        std::span<const Item> keep(std::span<const Item> items)
        {
            if (items.empty())
                return {};
            if (m_room < items.size()) {
                m_room = std::max(itemsPerBlock, items.size());
                m_blocks.push_back(std::make_unique<Item[]>(m_room));
                m_next = m_blocks.back().get();
            }
            Item *place = m_next;
            std::copy(items.begin(), items.end(), place);
            m_next += items.size();
            m_room -= items.size();
            return {place, items.size()};
        }

    private:
        static constexpr std::size_t itemsPerBlock = 512;

        std::vector<std::unique_ptr<Item[]>> m_blocks;
        Item *m_next = nullptr;
        std::size_t m_room = 0;
    };

    Blocks<Event> m_events;
    Blocks<SequenceRange> m_ranges;
    Blocks<char> m_text;
};

} // namespace rungs
