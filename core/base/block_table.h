// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_pages.h"
#include "core/base/resident.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <memory>
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
    /// The blocks of a table that is not small lie side by side in large pages: in so many of these that the least is
    /// left over.
    static constexpr std::size_t pagesPerRegion = [] {
        std::size_t best = 1;
        for (std::size_t pages = 1; pages <= 4; ++pages) {
            const auto wasted = [](std::size_t count) { return count * LargePages::pageSize % sizeof(Block) / count; };
            if (wasted(pages) < wasted(best))
                best = pages;
        }
        return best;
    }();
    static constexpr std::size_t blocksPerRegion = pagesPerRegion * LargePages::pageSize / sizeof(Block);
    static_assert(blocksPerRegion > 0);
    static constexpr std::size_t smallTable = std::size_t{256} << 10;

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
        if (m_size % rowsPerBlock == 0)
            m_slots.push_back({newBlock(), false});
        Row &place = m_slots[m_size / rowsPerBlock].block->rows[m_size % rowsPerBlock];
        if (m_size % rowsPerStep == 0)
            makeResident(&place, rowsPerStep * sizeof(Row));
        ++m_size;
        return *std::construct_at(&place, row);
    }

    /// The row to change. The reference is good until the next snapshot().
    Row &edit(std::size_t row)
    {
        Slot &slot = m_slots[row / rowsPerBlock];
        if (slot.published) {
            slot.block = std::make_shared<Block>(*slot.block);
            slot.published = false;
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
    std::shared_ptr<Block> newBlock()
    {
        if (m_slots.size() * sizeof(Block) < smallTable)
            return std::make_shared_for_overwrite<Block>();
        if (m_inRegion == blocksPerRegion) {
            m_region = std::make_shared<LargePages>(pagesPerRegion * LargePages::pageSize);
            m_inRegion = 0;
        }
        std::byte *const place = m_region->begin() + m_inRegion++ * sizeof(Block);
        return {m_region, new (place) Block};
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
    std::shared_ptr<LargePages> m_region; ///< where the next blocks will lie
    std::size_t m_inRegion = blocksPerRegion;
};

} // namespace rungs
