// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/connection_list.h"

#include "core/text/address_text.h"
#include "core/text/limit_text.h"
#include "core/text/segment_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

ValueKind putConnectionValue(const ConnectionListRequest &request, ConnectionId connection, ConnectionKey key,
                             std::string &record)
{
    const Session &session = *request.session;
    switch (key) {
    case ConnectionKey::client:
        record += endpointText(session.connection(connection).client);
        return ValueKind::text;
    case ConnectionKey::server:
        record += endpointText(session.connection(connection).server);
        return ValueKind::text;
    case ConnectionKey::opening:
        record += request.text(openingText(session.summaryOf(connection).opening));
        return ValueKind::text;
    case ConnectionKey::closing: {
        const ConnectionSummary summary = session.summaryOf(connection);
        record += request.text(closingText(summary.closing, summary.opening));
        return ValueKind::text;
    }
    case ConnectionKey::program:
        record += programOf(session, connection);
        return ValueKind::text;
    case ConnectionKey::limit:
        if (const LimitShares limits = limitsOfLonger(session, connection); limits.isWorthNaming())
            record += request.text(limitSharesPhrase(limits));
        return ValueKind::text;
    default:
        break;
    }
    const std::int64_t value = valueOf(session, connection, key);
    if (value < 0)
        return ValueKind::number;
    if (key == ConnectionKey::duration)
        record += fmt::format("{:.6f}", static_cast<double>(value) / 1e9);
    else if (key == ConnectionKey::handshake)
        record += fmt::format("{:.3f}", static_cast<double>(value) / 1e6);
    else
        putNumber(record, static_cast<std::uint64_t>(value));
    return ValueKind::number;
}

ValueKind putCost(const ConnectionCosts *costs, ConnectionId connection, std::string &record)
{
    if (costs != nullptr && connection.value < costs->size())
        record += fmt::format("{:.6f}", static_cast<double>((*costs)[connection.value]) / 1e9);
    return ValueKind::number;
}

} // namespace

bool writeConnectionList(const ConnectionListRequest &request, const std::stop_token &stop,
                         const std::function<void(std::uint32_t rows)> &progress, const TextSink &sink)
{
    constexpr std::uint32_t rowsBetweenLooks = 4096;
    std::vector<std::string> titles;
    for (const ConnectionListColumn &column : request.columns)
        titles.push_back(column.title);
    ConnectionCostsPtr costs;
    for (const ConnectionListColumn &column : request.columns) {
        if (column.key == ConnectionKey::cost && !costs)
            costs = connectionCosts(*request.session, stop);
    }
    RecordWriter writer(request.format, titles, sink);
    for (std::uint32_t row = 0; row < request.count; ++row) {
        if (row % rowsBetweenLooks == 0) {
            if (stop.stop_requested())
                return false;
            if (progress)
                progress(row);
        }
        const ConnectionId connection = request.order ? (*request.order)[row] : ConnectionId{row};
        if (!writer.write([&](std::size_t i, std::string &record) {
                if (request.columns[i].key == ConnectionKey::cost)
                    return putCost(costs.get(), connection, record);
                return putConnectionValue(request, connection, request.columns[i].key, record);
            }))
            return false;
    }
    return writer.finish();
}

} // namespace rungs
