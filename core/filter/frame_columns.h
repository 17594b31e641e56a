// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "core/connection/event.h"
#include "core/connection/limits/limit_shares.h"
#include "core/filter/column.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rungs::filter {

/// Frames whose columns are looked at together: few enough that what is worked out of them stays in the cache.
struct Chunk
{
    static constexpr std::size_t most = 4096;

    std::uint32_t first = 0; ///< a multiple of most
    std::uint32_t count = 0;

    /// From @p first on, in a capture of @p frames.
    static Chunk at(std::uint32_t first, std::uint32_t frames)
    {
        return {first, frames - first < most ? frames - first : static_cast<std::uint32_t>(most)};
    }
};

/// A bit for each frame of a chunk; those after its last frame are not used.
struct Bits
{
    std::array<std::uint64_t, Chunk::most / 64> words{};

    bool operator[](std::size_t frame) const { return (words[frame / 64] >> (frame % 64) & 1) != 0; }
    std::uint32_t count() const
    {
        std::uint32_t bits = 0;
        for (const std::uint64_t word : words)
            bits += static_cast<std::uint32_t>(std::popcount(word));
        return bits;
    }
    bool isEmpty() const { return count() == 0; }
    /// Calls @p visit with each frame whose bit is set.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::uint64_t word = words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }
    void set(std::size_t frame) { words[frame / 64] |= std::uint64_t{1} << (frame % 64); }
    void fill(bool value) { words.fill(value ? ~std::uint64_t{0} : 0); }

    friend Bits operator&(Bits a, const Bits &b)
    {
        for (std::size_t i = 0; i < a.words.size(); ++i)
            a.words[i] &= b.words[i];
        return a;
    }
    friend Bits operator|(Bits a, const Bits &b)
    {
        for (std::size_t i = 0; i < a.words.size(); ++i)
            a.words[i] |= b.words[i];
        return a;
    }
    Bits operator~() const
    {
        Bits result;
        for (std::size_t i = 0; i < words.size(); ++i)
            result.words[i] = ~words[i];
        return result;
    }
};

/// One column of a chunk.
struct ColumnPart
{
    std::array<std::int64_t, Chunk::most> values{}; ///< where the frame has one
    Bits has;                                       ///< which frames have one
    Bits isKnown;                                   ///< of which frames the column can tell
};

/// What is stored of the frames of a capture. For one thread.
class FrameColumns
{
public:
    struct Words
    {
        std::string_view opening;
        std::string_view closing;
    };

    virtual ~FrameColumns() = default;

    virtual std::uint32_t frameCount() const = 0;
    /// @p part every frame has a value, and it is known: what is not so is set too
    virtual void read(Column column, const Chunk &chunk, ColumnPart &part) = 0;
    /// What a value of Column::events stands for.
    virtual EventSet eventsOf(std::int64_t value) const = 0;
    virtual ConnectionRow connection(ConnectionId id) const = 0;
    /// How a connection as a whole was opened and closed; good until the next call.
    virtual Words wordsOf(ConnectionId id) = 0;
    /// What held the senders of a connection back.
    virtual BySide<LimitShares> limitsOf(ConnectionId id) const = 0;

    // A value of Column::endpoints, or Column::sender.
    static std::int64_t endpointsValue(ConnectionId connection, Side from)
    {
        return std::int64_t{connection.value} * 2 + static_cast<std::int64_t>(from);
    }
    static ConnectionId connectionOf(std::int64_t endpoints) { return {static_cast<std::uint32_t>(endpoints / 2)}; }
    static Side senderOf(std::int64_t endpoints) { return static_cast<Side>(endpoints % 2); }
};

} // namespace rungs::filter
