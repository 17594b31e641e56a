// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_shares.h"
#include "core/memory/block_table.h"

namespace rungs {

/// What held the senders of all connections back: 48 bytes for each connection with a limit worth a name, and 4 for the
/// others.
class LimitTable
{
    static constexpr std::uint32_t none = 0;

    template <class Places, class Rows>
    static BySide<LimitShares> read(const Places &places, const Rows &rows, std::size_t connection)
    {
        const std::uint32_t place = connection < places.size() ? places[connection] : none;
        return place == none ? BySide<LimitShares>() : rows[place - 1];
    }

    using Places = BlockTable<std::uint32_t>;
    using Rows = BlockTable<BySide<LimitShares>>;

public:
    class Snapshot
    {
    public:
        /// Of any connection.
        BySide<LimitShares> operator[](std::size_t connection) const { return read(m_places, m_rows, connection); }

    private:
        friend LimitTable;
        Places::Snapshot m_places;
        Rows::Snapshot m_rows;
    };

    BySide<LimitShares> operator[](std::size_t connection) const { return read(m_places, m_rows, connection); }

    void set(std::size_t connection, const BySide<LimitShares> &limits)
    {
        while (m_places.size() <= connection)
            m_places.append(none);
        if (const std::uint32_t place = m_places[connection]; place != none) {
            m_rows.edit(place - 1) = limits;
            return;
        }
        m_rows.append(limits);
        m_places.edit(connection) = static_cast<std::uint32_t>(m_rows.size());
    }

    Snapshot snapshot()
    {
        Snapshot result;
        result.m_places = m_places.snapshot();
        result.m_rows = m_rows.snapshot();
        return result;
    }

private:
    Places m_places; ///< by connection: one more than where in m_rows
    Rows m_rows;
};

} // namespace rungs
