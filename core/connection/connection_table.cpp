// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_table.h"

namespace rungs {

/// All of @p packed but which of the rests are its own.
void ConnectionTable::pack(const ConnectionRow &row, Packed &packed, Rests &rests)
{
    const EndpointAddress *const endpoints[] = {&row.client, &row.server};
    for (std::size_t side = 0; side < 2; ++side) {
        const EndpointWords words(*endpoints[side]);
        packed.start[side] = detail::firstHalf(words.address[0]);
        rests.middle[side] = detail::secondHalf(words.address[0]);
        rests.end[side] = words.address[1];
        packed.port[side] = endpoints[side]->port;
        packed.baseSequence[side] = row.baseSequence[side];
    }
    packed.firstFrame = row.firstFrame;
    packed.flags =
        static_cast<std::uint8_t>((row.hasBase[0] ? clientHasBase : 0) | (row.hasBase[1] ? serverHasBase : 0)
                                  | (row.openingSeen ? openingSeen : 0) | (row.client.address.isV6 ? clientIsV6 : 0)
                                  | (row.server.address.isV6 ? serverIsV6 : 0));
}

void ConnectionTable::append(const ConnectionRow &row)
{
    Packed packed;
    Rests rests;
    pack(row, packed, rests);
    if (row.client.address.isV6 || row.server.address.isV6) {
        packed.rests = static_cast<std::uint32_t>(m_rests.size());
        m_rests.append(rests);
    }
    m_rows.append(packed);
}

void ConnectionTable::set(std::size_t number, const ConnectionRow &row)
{
    Packed &packed = m_rows.edit(number);
    Rests rests;
    pack(row, packed, rests);
    if (packed.rests != noRests)
        m_rests.edit(packed.rests) = rests;
}

ConnectionTable::Snapshot ConnectionTable::snapshot()
{
    Snapshot result;
    result.m_rows = m_rows.snapshot();
    result.m_rests = m_rests.snapshot();
    return result;
}

} // namespace rungs
