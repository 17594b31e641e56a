// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_pages.h"
#include "core/base/resident.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace rungs {

/// Rows in blocks of fixed size that never move: one thread appends and changes rows, any number of threads
/// read the snapshots it has handed out. A block that a snapshot holds is copied before a row in it is
/// changed; appending needs no copy, for a snapshot never looks past its own size.
template <class Row, std::size_t rowsPerBlock = 4096>
class BlockTable
{
    static_assert(std::is_trivially_copyable_v<Row>);
    /// A row comes to life when it is appended: until a little before then its memory costs nothing.
    union Block {
        Block() { }
        std::array<Row, rowsPerBlock> rows;
    };
    /// So many rows get their memory at a time: those of a block, at most 64 KiB.
    static constexpr std::size_t rowsPerStep = std::min(rowsPerBlock, std::bit_floor(65536 / sizeof(Row)));
    static_assert(rowsPerBlock % rowsPerStep == 0);
    /// So large a table is no longer small: its blocks lie side by side in large pages.
    static constexpr std::size_t smallTable = std::size_t{4} << 20;

    /// Places for blocks in large pages. A snapshot may give one back from any thread; the next block gets it.
    class Places
    {
    public:
        void *take()
        {
            const std::lock_guard lock(m_mutex);
            if (m_free.empty())
                grow();
            void *const place = m_free.back();
            m_free.pop_back();
            return place;
        }
        void giveBack(void *place)
        {
            const std::lock_guard lock(m_mutex);
            m_free.push_back(place);
        }

    private:
        /// So many pages together leave the least over.
        static constexpr std::size_t pagesTogether = [] {
            std::size_t best = 1;
            const auto wasted = [](std::size_t count) { return count * LargePages::pageSize % sizeof(Block) / count; };
            for (std::size_t pages = 2; pages <= 4; ++pages)
                best = wasted(pages) < wasted(best) ? pages : best;
            return best;
        }();

        void grow()
        {
            constexpr std::size_t count = pagesTogether * LargePages::pageSize / sizeof(Block);
            static_assert(count > 0);
            auto &pages = m_pages.emplace_back(std::make_unique<LargePages>(pagesTogether * LargePages::pageSize));
            for (std::size_t i = count; i-- > 0;)
                m_free.push_back(pages->begin() + i * sizeof(Block));
        }

        std::mutex m_mutex;
        std::vector<std::unique_ptr<LargePages>> m_pages;
        std::vector<void *> m_free;
    };

    struct Slot
    {
        std::shared_ptr<Block> block;
        bool published = false;
    };

public:
    /// What a reader holds: the rows as they were when it was taken. Cheap to copy.
    class Snapshot
    {
    public:
        std::size_t size() const { return m_size; }
        bool isEmpty() const { return m_size == 0; }
        const Row &operator[](std::size_t row) const
        {
            return (*m_blocks)[row / rowsPerBlock]->rows[row % rowsPerBlock];
        }

    private:
        friend BlockTable;
        using Blocks = std::vector<std::shared_ptr<const Block>>;
        std::shared_ptr<const Blocks> m_blocks = std::make_shared<const Blocks>();
        std::size_t m_size = 0;
    };

    std::size_t size() const { return m_size; }
    const Row &operator[](std::size_t row) const { return m_slots[row / rowsPerBlock].block->rows[row % rowsPerBlock]; }

    Row &append(const Row &row = {})
    {
        if (m_size % rowsPerStep == 0) [[unlikely]]
            beginStep();
        ++m_size;
        return *std::construct_at(m_next++, row);
    }

    /// The row to change. The reference is good until the next snapshot().
    Row &edit(std::size_t row)
    {
        Slot &slot = m_slots[row / rowsPerBlock];
        if (slot.published) {
            std::shared_ptr<Block> copy = newBlock();
            *copy = *slot.block;
            slot = {std::move(copy), false};
            m_next = placeOf(m_size);
        }
        return slot.block->rows[row % rowsPerBlock];
    }

    Snapshot snapshot()
    {
        auto blocks = std::make_shared<typename Snapshot::Blocks>();
        blocks->reserve(m_slots.size());
        for (Slot &slot : m_slots) {
            slot.published = true;
            blocks->push_back(slot.block);
        }
        Snapshot result;
        result.m_blocks = std::move(blocks);
        result.m_size = m_size;
        return result;
    }

private:
    Row *placeOf(std::size_t row)
    {
        const std::size_t slot = row / rowsPerBlock;
        return slot < m_slots.size() ? &m_slots[slot].block->rows[row % rowsPerBlock] : nullptr;
    }

    void beginStep()
    {
        if (m_size % rowsPerBlock == 0)
            m_slots.push_back({newBlock(), false});
        m_next = placeOf(m_size);
        makeResident(m_next, rowsPerStep * sizeof(Row));
    }

    std::shared_ptr<Block> newBlock()
    {
        if (m_slots.size() * sizeof(Block) < smallTable)
            return std::make_shared_for_overwrite<Block>();
        if (!m_places)
            m_places = std::make_shared<Places>();
        return {new (m_places->take()) Block, [places = m_places](Block *block) { places->giveBack(block); }};
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
    Row *m_next = nullptr;            ///< where the next one goes, but for the first of a step
    std::shared_ptr<Places> m_places; ///< null: the table is small
};

} // namespace rungs
