// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/frame_columns.h"
#include "core/filter/program.h"

#include <memory>
#include <unordered_map>

namespace rungs::filter {

/// What columns tell of the frames of a chunk: which pass, where that is known.
struct ChunkVerdict
{
    Bits passes; ///< none of those that are not known
    Bits isKnown;
};

// What is known of a conjunction, a disjunction, a negation.
ChunkVerdict both(const ChunkVerdict &a, const ChunkVerdict &b);
ChunkVerdict either(const ChunkVerdict &a, const ChunkVerdict &b);
ChunkVerdict negated(const ChunkVerdict &a);

/// A filter as far as it can be answered from what is stored of each frame: exactly what evaluating it would come to,
/// or not known. For one thread.
class ColumnFilter
{
public:
    /// Both must outlive it.
    ColumnFilter(const Filter &filter, FrameColumns &columns);
    ~ColumnFilter();

    /// Moves on to other frames.
    void begin(const Chunk &chunk);
    const Chunk &chunk() const { return m_chunk; }
    /// Whether anything can be known of any frame.
    bool canTell() const { return m_canTell; }

    /// Which frames pass.
    ChunkVerdict verdict() { return verdictOf(m_filter.test(), {}); }
    /// Which would, if one of the tests had this answer.
    ChunkVerdict verdictWith(const Answer &answer) { return verdictOf(m_filter.test(), answer); }
    /// Which frames have values of a key of the filter.
    ChunkVerdict presenceOf(const Operand &key);

private:
    class Leaf;
    class NumberLeaf;
    class ValueLeaf;

    ChunkVerdict verdictOf(const Test &test, const Answer &answer);
    ChunkVerdict verdictOfLeaf(const Test &test);
    Leaf *leafOf(const Test &test);
    std::unique_ptr<Leaf> makeLeaf(const Test &test);
    const ColumnPart &part(Column column);
    void findLeaves(const Test &test);

    const Filter &m_filter;
    FrameColumns &m_columns;
    Chunk m_chunk;
    bool m_canTell = false;
    std::unordered_map<const Test *, std::unique_ptr<Leaf>> m_leaves; ///< null: nothing is known of such a test
    std::unordered_map<const Operand *, Test> m_presences;
    std::array<std::unique_ptr<ColumnPart>, static_cast<std::size_t>(Column::count)> m_parts;
    std::array<bool, static_cast<std::size_t>(Column::count)> m_isRead{};
};

} // namespace rungs::filter
