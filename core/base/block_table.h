// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
            m_slots.push_back({std::make_shared_for_overwrite<Block>(), false});
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
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace rungs
