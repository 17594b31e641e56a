// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/connections.h"

#include "core/session/session.h"
#include "core/text/address_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

RecordValue number(std::uint64_t value)
{
    return {fmt::format_int(value).str(), true};
}

RecordValue text(std::string_view value)
{
    return {std::string(value), false};
}

RecordValue endpoint(const EndpointAddress &address)
{
    return {endpointText(address), false};
}

RecordValue handshake(const ConnectionSummary &summary)
{
    const std::optional<Duration> time = summary.handshake();
    return time ? RecordValue{fmt::format("{:.3f}", static_cast<double>(time->nanoseconds) / 1000.0), true}
                : RecordValue{};
}

RecordValue segmentSize(std::uint16_t mss)
{
    return mss != 0 ? number(mss) : RecordValue{};
}

RecordValue scale(std::uint8_t shift)
{
    return shift != SegmentOptions::noScale ? number(shift) : RecordValue{};
}

RecordValue rate(const ConnectionSummary &summary, Side side)
{
    return {fmt::format("{:.4f}", summary.retransmissionRate(side)), true};
}

std::uint64_t sum(const std::uint32_t (&counts)[2])
{
    return std::uint64_t{counts[0]} + counts[1];
}

RecordValue microseconds(std::uint32_t value)
{
    return value != 0 ? number(value) : RecordValue{};
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
    RecordValue (*value)(const Entry &entry);
    bool isShown = true; ///< where no columns are asked for
};

constexpr Column allColumns[] = {
    {"tcp.stream", [](const Entry &entry) { return number(entry.id.value); }},
    {"client", [](const Entry &entry) { return endpoint(entry.row.client); }},
    {"server", [](const Entry &entry) { return endpoint(entry.row.server); }},
    {"frames", [](const Entry &entry) { return number(entry.summary.segmentCount()); }},
    {"bytes.client", [](const Entry &entry) { return number(entry.summary.bytesUnique[0]); }},
    {"bytes.server", [](const Entry &entry) { return number(entry.summary.bytesUnique[1]); }},
    {"first", [](const Entry &entry) { return number(frameNumber(entry.row.firstFrame)); }},
    {"last", [](const Entry &entry) { return number(frameNumber(entry.summary.lastFrame)); }},
    {"opening", [](const Entry &entry) { return text(nameOf(entry.summary.opening)); }},
    {"closing", [](const Entry &entry) { return text(nameOf(entry.summary.closing)); }},
    {"state.client", [](const Entry &entry) { return text(nameOf(entry.summary.state[0])); }},
    {"state.server", [](const Entry &entry) { return text(nameOf(entry.summary.state[1])); }},
    {"path.client", [](const Entry &entry) { return text(entry.summary.pathText(Side::client)); }},
    {"path.server", [](const Entry &entry) { return text(entry.summary.pathText(Side::server)); }},
    {"rtt.handshake", [](const Entry &entry) { return handshake(entry.summary); }},
    {"mss.client", [](const Entry &entry) { return segmentSize(entry.summary.mss[0]); }},
    {"mss.server", [](const Entry &entry) { return segmentSize(entry.summary.mss[1]); }},
    {"wscale.client", [](const Entry &entry) { return scale(entry.summary.windowScale[0]); }},
    {"wscale.server", [](const Entry &entry) { return scale(entry.summary.windowScale[1]); }},
    {"sack", [](const Entry &entry) { return text(entry.summary.sackPermitted ? "yes" : "no"); }},
    {"retransmissions", [](const Entry &entry) { return number(sum(entry.summary.retransmissions)); }},
    {"out_of_order", [](const Entry &entry) { return number(sum(entry.summary.outOfOrder)); }},
    {"duplicate_acks", [](const Entry &entry) { return number(sum(entry.summary.duplicateAcks)); }},
    {"zero_windows", [](const Entry &entry) { return number(sum(entry.summary.zeroWindows)); }},
    {"resets", [](const Entry &entry) { return number(sum(entry.summary.resets)); }},
    {"timestamps", [](const Entry &entry) { return text(entry.summary.timestamps ? "yes" : "no"); }, false},
    {"bytes_sent.client", [](const Entry &entry) { return number(entry.summary.bytesSent[0]); }, false},
    {"bytes_sent.server", [](const Entry &entry) { return number(entry.summary.bytesSent[1]); }, false},
    {"in_flight.client", [](const Entry &entry) { return number(entry.summary.mostInFlight[0]); }, false},
    {"in_flight.server", [](const Entry &entry) { return number(entry.summary.mostInFlight[1]); }, false},
    {"rtt.min.client", [](const Entry &entry) { return microseconds(entry.summary.roundTripMinimum[0]); }, false},
    {"rtt.min.server", [](const Entry &entry) { return microseconds(entry.summary.roundTripMinimum[1]); }, false},
    {"rtt.smoothed.client", [](const Entry &entry) { return microseconds(entry.summary.roundTripSmoothed[0]); }, false},
    {"rtt.smoothed.server", [](const Entry &entry) { return microseconds(entry.summary.roundTripSmoothed[1]); }, false},
    {"rtt.max.client", [](const Entry &entry) { return microseconds(entry.summary.roundTripMaximum[0]); }, false},
    {"rtt.max.server", [](const Entry &entry) { return microseconds(entry.summary.roundTripMaximum[1]); }, false},
    {"retransmission_rate.client", [](const Entry &entry) { return rate(entry.summary, Side::client); }, false},
    {"retransmission_rate.server", [](const Entry &entry) { return rate(entry.summary, Side::server); }, false},
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
    std::vector<RecordValue> values(columns->size());
    for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
        const ConnectionSummary summary = session.summaryOf(id);
        const Entry entry{id, session.connection(id), summary};
        std::ranges::transform(*columns, values.begin(), [&](const Column *column) { return column->value(entry); });
        if (!writer.write(values))
            break;
    }
    writer.finish();
    return session.damage();
}

} // namespace rungs
