// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_table.h"

namespace rungs {

/// All of @p packed but which of the rests are its own.
void ConnectionTable::pack(const ConnectionRow &row, Packed &packed)
{
    const EndpointAddress *const endpoints[] = {&row.client, &row.server};
    for (std::size_t side = 0; side < 2; ++side) {
        const EndpointAddress &endpoint = *endpoints[side];
        packed.start[side] = detail::firstHalf(wordAt(endpoint.address.bytes.data()));
        const auto marks = static_cast<std::uint8_t>(row.hasBase[side] ? hasBase : 0);
        packed.rest[side] = {endpoint.address.isV6, marks, endpoint.port};
        packed.baseSequence[side] = row.baseSequence[side];
    }
    packed.rest[0].unused |= row.openingSeen ? openingSeen : 0;
    packed.firstFrame = row.firstFrame;
}

ConnectionTable::Rests ConnectionTable::restsOf(const ConnectionRow &row)
{
    const EndpointWords client(row.client);
    const EndpointWords server(row.server);
    return {.middle = {detail::secondHalf(client.address[0]), detail::secondHalf(server.address[0])},
            .end = {client.address[1], server.address[1]}};
}

void ConnectionTable::append(const ConnectionRow &row)
{
    Packed packed;
    pack(row, packed);
    if (row.client.address.isV6 || row.server.address.isV6) {
        packed.rests = static_cast<std::uint32_t>(m_rests.size());
        m_rests.append(restsOf(row));
    }
    m_rows.append(packed);
}

void ConnectionTable::set(std::size_t number, const ConnectionRow &row)
{
    Packed &packed = m_rows.edit(number);
    pack(row, packed);
    if (packed.rests != noRests)
        m_rests.edit(packed.rests) = restsOf(row);
}

ConnectionTable::Snapshot ConnectionTable::snapshot()
{
    Snapshot result;
    result.m_rows = m_rows.snapshot();
    result.m_rests = m_rests.snapshot();
    return result;
}

} // namespace rungs
