// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/connections.h"

#include "core/session/session.h"
#include "core/text/address_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

ValueKind putEndpoint(std::string &record, const EndpointAddress &address)
{
    return putWord(record, endpointText(address));
}

/// In microseconds.
ValueKind putHandshake(std::string &record, const ConnectionSummary &summary)
{
    if (const std::optional<Duration> time = summary.handshake())
        record += fmt::format("{:.3f}", static_cast<double>(time->nanoseconds) / 1000.0);
    return ValueKind::number;
}

/// 0: not known.
ValueKind putUnlessZero(std::string &record, std::uint32_t value)
{
    return value != 0 ? putNumber(record, value) : ValueKind::number;
}

ValueKind putScale(std::string &record, std::uint8_t shift)
{
    return shift != SegmentOptions::noScale ? putNumber(record, shift) : ValueKind::number;
}

ValueKind putRate(std::string &record, const ConnectionSummary &summary, Side side)
{
    record += fmt::format("{:.4f}", summary.retransmissionRate(side));
    return ValueKind::number;
}

std::uint64_t sum(const std::uint32_t (&counts)[2])
{
    return std::uint64_t{counts[0]} + counts[1];
}

/// A connection, ready to be printed.
struct Entry
{
    ConnectionId id;
    ConnectionRow row;
    const ConnectionSummary &summary;
};

struct Column
{
    std::string_view key;
    ValueKind (*put)(const Entry &entry, std::string &record);
    bool isShown = true; ///< where no columns are asked for
};

constexpr Column allColumns[] = {
    {"tcp.stream", [](const Entry &entry, std::string &record) { return putNumber(record, entry.id.value); }},
    {"client", [](const Entry &entry, std::string &record) { return putEndpoint(record, entry.row.client); }},
    {"server", [](const Entry &entry, std::string &record) { return putEndpoint(record, entry.row.server); }},
    {"frames", [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.segmentCount()); }},
    {"bytes.client",
     [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.bytesUnique[0]); }},
    {"bytes.server",
     [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.bytesUnique[1]); }},
    {"first",
     [](const Entry &entry, std::string &record) { return putNumber(record, frameNumber(entry.row.firstFrame)); }},
    {"last",
     [](const Entry &entry, std::string &record) { return putNumber(record, frameNumber(entry.summary.lastFrame)); }},
    {"opening", [](const Entry &entry, std::string &record) { return putWord(record, nameOf(entry.summary.opening)); }},
    {"closing", [](const Entry &entry, std::string &record) { return putWord(record, nameOf(entry.summary.closing)); }},
    {"state.client",
     [](const Entry &entry, std::string &record) { return putWord(record, nameOf(entry.summary.state[0])); }},
    {"state.server",
     [](const Entry &entry, std::string &record) { return putWord(record, nameOf(entry.summary.state[1])); }},
    {"path.client",
     [](const Entry &entry, std::string &record) { return putWord(record, entry.summary.pathText(Side::client)); }},
    {"path.server",
     [](const Entry &entry, std::string &record) { return putWord(record, entry.summary.pathText(Side::server)); }},
    {"rtt.handshake", [](const Entry &entry, std::string &record) { return putHandshake(record, entry.summary); }},
    {"mss.client", [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.mss[0]); }},
    {"mss.server", [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.mss[1]); }},
    {"wscale.client",
     [](const Entry &entry, std::string &record) { return putScale(record, entry.summary.windowScale[0]); }},
    {"wscale.server",
     [](const Entry &entry, std::string &record) { return putScale(record, entry.summary.windowScale[1]); }},
    {"sack", [](const Entry &entry,
                std::string &record) { return putWord(record, entry.summary.sackPermitted ? "yes" : "no"); }},
    {"retransmissions",
     [](const Entry &entry, std::string &record) { return putNumber(record, sum(entry.summary.retransmissions)); }},
    {"out_of_order",
     [](const Entry &entry, std::string &record) { return putNumber(record, sum(entry.summary.outOfOrder)); }},
    {"duplicate_acks",
     [](const Entry &entry, std::string &record) { return putNumber(record, sum(entry.summary.duplicateAcks)); }},
    {"zero_windows",
     [](const Entry &entry, std::string &record) { return putNumber(record, sum(entry.summary.zeroWindows)); }},
    {"resets", [](const Entry &entry, std::string &record) { return putNumber(record, sum(entry.summary.resets)); }},
    {"timestamps",
     [](const Entry &entry, std::string &record) { return putWord(record, entry.summary.timestamps ? "yes" : "no"); },
     false},
    {"bytes_sent.client",
     [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.bytesSent[0]); }, false},
    {"bytes_sent.server",
     [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.bytesSent[1]); }, false},
    {"in_flight.client",
     [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.mostInFlight[0]); }, false},
    {"in_flight.server",
     [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.mostInFlight[1]); }, false},
    {"rtt.min.client",
     [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.roundTripMinimum[0]); },
     false},
    {"rtt.min.server",
     [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.roundTripMinimum[1]); },
     false},
    {"rtt.smoothed.client",
     [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.roundTripSmoothed[0]); },
     false},
    {"rtt.smoothed.server",
     [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.roundTripSmoothed[1]); },
     false},
    {"rtt.max.client",
     [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.roundTripMaximum[0]); },
     false},
    {"rtt.max.server",
     [](const Entry &entry, std::string &record) { return putUnlessZero(record, entry.summary.roundTripMaximum[1]); },
     false},
    {"retransmission_rate.client",
     [](const Entry &entry, std::string &record) { return putRate(record, entry.summary, Side::client); }, false},
    {"retransmission_rate.server",
     [](const Entry &entry, std::string &record) { return putRate(record, entry.summary, Side::server); }, false},
};

/// The columns of @p keys; those that are shown unasked where there are none.
Result<std::vector<const Column *>> columnsOf(const std::vector<std::string> &keys)
{
    std::vector<const Column *> columns;
    for (const Column &column : allColumns) {
        if (keys.empty() && column.isShown)
            columns.push_back(&column);
    }
    for (const std::string &key : keys) {
        const auto *const column = std::ranges::find(allColumns, key, &Column::key);
        if (column == std::end(allColumns))
            return tl::unexpected(Error{ErrorCode::noSuchKey, {}, std::nullopt, key, {}});
        columns.push_back(column);
    }
    return columns;
}

} // namespace

Result<std::optional<Error>> writeConnections(const ConnectionsRequest &request, const TextSink &sink)
{
    const auto columns = columnsOf(request.keys);
    if (!columns)
        return tl::unexpected(columns.error());
    const Result<SessionPtr> loaded = load(request.path, {}, {}, request.unpackLimit);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Session &session = **loaded;
    std::vector<std::string> names;
    for (const Column *column : *columns)
        names.emplace_back(column->key);
    RecordWriter writer(request.format, names, sink);
    for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
        const ConnectionSummary summary = session.summaryOf(id);
        const Entry entry{id, session.connection(id), summary};
        if (!writer.write(
                [&](std::size_t column, std::string &record) { return (*columns)[column]->put(entry, record); }))
            break;
    }
    writer.finish();
    return session.damage();
}

} // namespace rungs
