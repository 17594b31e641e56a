// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/huge_pages.h"

#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace rungs {

/// Rows in blocks of one huge page, which never move: one thread appends and changes rows, any number of threads read
/// the snapshots it has handed out. A block that a snapshot holds is copied before a row in it is changed; appending
/// needs no copy, for a snapshot never reads past its own size.
template <class Row>
class BlockTable
{
    static_assert(std::is_trivially_copyable_v<Row>);
    static constexpr std::size_t rowsPerBlock = HugePages::pageSize / sizeof(Row);

    /// A row is constructed when it is appended.
    union Block {
        Block() { }
        std::array<Row, rowsPerBlock> rows;
    };

    struct Slot
    {
        std::shared_ptr<Block> block;
        bool isShared = false; ///< a snapshot holds the block, too
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
        if (m_next == m_end) [[unlikely]]
            addBlock();
        ++m_size;
        return *std::construct_at(m_next++, row);
    }

    /// The row to change. The reference is good until the next snapshot().
    Row &edit(std::size_t row)
    {
        Slot &slot = m_slots[row / rowsPerBlock];
        if (slot.isShared)
            unshare(slot);
        return slot.block->rows[row % rowsPerBlock];
    }

    Snapshot snapshot()
    {
        auto blocks = std::make_shared<typename Snapshot::Blocks>();
        blocks->reserve(m_slots.size());
        for (Slot &slot : m_slots) {
            slot.isShared = true;
            blocks->push_back(slot.block);
        }
        Snapshot result;
        result.m_blocks = std::move(blocks);
        result.m_size = m_size;
        return result;
    }

private:
    static std::shared_ptr<Block> newBlock(HugePages::Use use)
    {
        return {new (HugePages(sizeof(Block), use).release()) Block,
                [](Block *block) { HugePages::deallocate(block); }};
    }

    void addBlock()
    {
        const auto use = m_slots.empty() ? HugePages::Use::notYet : HugePages::Use::always;
        m_slots.push_back({newBlock(use)});
        m_next = m_slots.back().block->rows.data();
        m_end = m_next + rowsPerBlock;
    }

    void unshare(Slot &slot)
    {
        const std::shared_ptr<Block> old = slot.block;
        const Row *const begin = old->rows.data();
        const bool isLast = &slot == &m_slots.back();
        const Row *const end = isLast ? m_next : begin + rowsPerBlock;
        slot = {newBlock(m_slots.size() == 1 ? HugePages::Use::notYet : HugePages::Use::always)};
        Row *const newEnd = std::uninitialized_copy(begin, end, slot.block->rows.data());
        if (isLast) {
            m_next = newEnd;
            m_end = slot.block->rows.data() + rowsPerBlock;
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
    Row *m_next = nullptr; ///< where the next row goes
    Row *m_end = nullptr;  ///< of its block
};

} // namespace rungs
