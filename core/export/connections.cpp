// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/connections.h"

#include "core/export/filtered_stream.h"
#include "core/session/session.h"
#include "core/text/address_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

struct Entry
{
    ConnectionId id;
    ConnectionRow row;
    const ConnectionSummary &summary;
    BySide<LimitShares> limits;
};

ValueKind putEndpoint(std::string &record, const EndpointAddress &address)
{
    return putWord(record, endpointText(address));
}

/// In microseconds.
ValueKind putHandshake(const Entry &entry, std::string &record)
{
    if (const std::optional<Duration> time = entry.summary.handshake())
        record += fmt::format("{:.3f}", static_cast<double>(time->nanoseconds) / 1000.0);
    return ValueKind::number;
}

template <auto member, Side side>
ValueKind putCount(const Entry &entry, std::string &record)
{
    return putNumber(record, (entry.summary.*member)[side]);
}

/// Empty if the value is @p unknown.
template <auto member, Side side, unsigned unknown = 0>
ValueKind putKnown(const Entry &entry, std::string &record)
{
    return (entry.summary.*member)[side] != unknown ? putCount<member, side>(entry, record) : ValueKind::number;
}

/// Of both sides together.
template <auto member>
ValueKind putSum(const Entry &entry, std::string &record)
{
    const auto &counts = entry.summary.*member;
    return putNumber(record, std::uint64_t{counts[Side::client]} + counts[Side::server]);
}

template <auto member>
ValueKind putName(const Entry &entry, std::string &record)
{
    return putWord(record, nameOf(entry.summary.*member));
}

template <Side side>
ValueKind putFinalState(const Entry &entry, std::string &record)
{
    return putWord(record, nameOf(entry.summary.state[side]));
}

template <Side side>
ValueKind putPath(const Entry &entry, std::string &record)
{
    return putWord(record, entry.summary.pathText(side));
}

template <auto member>
ValueKind putYesOrNo(const Entry &entry, std::string &record)
{
    return putWord(record, nameOf(entry.summary.*member));
}

template <Side side>
ValueKind putRate(const Entry &entry, std::string &record)
{
    record += fmt::format("{:.4f}", entry.summary.retransmissionRate(side));
    return ValueKind::number;
}

/// What held @p side back most; empty where that is not worth a name.
template <Side side>
ValueKind putLimit(const Entry &entry, std::string &record)
{
    const LimitShares &limits = entry.limits[side];
    return putWord(record, limits.isWorthNaming() ? nameOf(limits.dominant()) : std::string_view());
}

/// What of the connection was not captured, as far as the summary tells.
ValueKind putMissing(const Entry &entry, std::string &record)
{
    std::string missing;
    for (const CaptureGap gap : captureGaps(entry.summary))
        missing.append(missing.empty() ? "" : ",").append(nameOf(gap));
    return putWord(record, missing);
}

struct Column
{
    std::string_view key;
    ValueKind (*put)(const Entry &entry, std::string &record);
    bool isShown = true; ///< by default
};

constexpr Column allColumns[] = {
    {"tcp.stream", [](const Entry &entry, std::string &record) { return putNumber(record, entry.id.value); }},
    {"client", [](const Entry &entry, std::string &record) { return putEndpoint(record, entry.row.client); }},
    {"server", [](const Entry &entry, std::string &record) { return putEndpoint(record, entry.row.server); }},
    {"frames", [](const Entry &entry, std::string &record) { return putNumber(record, entry.summary.segmentCount()); }},
    {"bytes.client", putCount<&ConnectionSummary::bytesUnique, Side::client>},
    {"bytes.server", putCount<&ConnectionSummary::bytesUnique, Side::server>},
    {"first",
     [](const Entry &entry, std::string &record) { return putNumber(record, frameNumber(entry.row.firstFrame)); }},
    {"last",
     [](const Entry &entry, std::string &record) { return putNumber(record, frameNumber(entry.summary.lastFrame)); }},
    {"opening", putName<&ConnectionSummary::opening>},
    {"closing", putName<&ConnectionSummary::closing>},
    {"state.client", putFinalState<Side::client>},
    {"state.server", putFinalState<Side::server>},
    {"path.client", putPath<Side::client>},
    {"path.server", putPath<Side::server>},
    {"rtt.handshake", putHandshake},
    {"mss.client", putKnown<&ConnectionSummary::mss, Side::client>},
    {"mss.server", putKnown<&ConnectionSummary::mss, Side::server>},
    {"wscale.client", putKnown<&ConnectionSummary::windowScale, Side::client, SegmentOptions::noScale>},
    {"wscale.server", putKnown<&ConnectionSummary::windowScale, Side::server, SegmentOptions::noScale>},
    {"sack", putYesOrNo<&ConnectionSummary::sackPermitted>},
    {"retransmissions", putSum<&ConnectionSummary::retransmissions>},
    {"out_of_order", putSum<&ConnectionSummary::outOfOrder>},
    {"duplicate_acks", putSum<&ConnectionSummary::duplicateAcks>},
    {"zero_windows", putSum<&ConnectionSummary::zeroWindows>},
    {"resets", putSum<&ConnectionSummary::resets>},
    {"not_captured", putMissing, false},
    {"timestamps", putYesOrNo<&ConnectionSummary::timestamps>, false},
    {"bytes_sent.client", putCount<&ConnectionSummary::bytesSent, Side::client>, false},
    {"bytes_sent.server", putCount<&ConnectionSummary::bytesSent, Side::server>, false},
    {"in_flight.client", putCount<&ConnectionSummary::mostInFlight, Side::client>, false},
    {"in_flight.server", putCount<&ConnectionSummary::mostInFlight, Side::server>, false},
    {"rtt.min.client", putKnown<&ConnectionSummary::roundTripMinimum, Side::client>, false},
    {"rtt.min.server", putKnown<&ConnectionSummary::roundTripMinimum, Side::server>, false},
    {"rtt.smoothed.client", putKnown<&ConnectionSummary::roundTripSmoothed, Side::client>, false},
    {"rtt.smoothed.server", putKnown<&ConnectionSummary::roundTripSmoothed, Side::server>, false},
    {"rtt.max.client", putKnown<&ConnectionSummary::roundTripMaximum, Side::client>, false},
    {"rtt.max.server", putKnown<&ConnectionSummary::roundTripMaximum, Side::server>, false},
    {"retransmission_rate.client", putRate<Side::client>, false},
    {"retransmission_rate.server", putRate<Side::server>, false},
    {"limit.client", putLimit<Side::client>, false},
    {"limit.server", putLimit<Side::server>, false},
};

/// The columns of @p keys; the default ones if there are none.
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

/// Which connections have a frame that passes the filter.
Result<std::vector<bool>> connectionsThatPass(const ConnectionsRequest &request, const SessionPtr &session)
{
    std::vector<bool> pass(session->connectionCount(), request.filter == nullptr);
    if (request.filter == nullptr)
        return pass;
    Result<FilteredStream> stream = FilteredStream::open(*request.filter, request.path, request.unpackLimit);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    stream->forEach([&](const StreamFrame &frame, bool passes) {
        if (passes && frame.segment != nullptr && frame.segment->place.connection.value < pass.size())
            pass[frame.segment->place.connection.value] = true;
        return true;
    });
    return pass;
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
    const Result<std::vector<bool>> pass = connectionsThatPass(request, *loaded);
    if (!pass)
        return tl::unexpected(pass.error());
    RecordWriter writer(request.format, names, sink);
    for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
        if (!(*pass)[id.value])
            continue;
        const ConnectionSummary summary = session.summaryOf(id);
        const Entry entry{id, session.connection(id), summary, session.limitsOf(id)};
        if (!writer.write(
                [&](std::size_t column, std::string &record) { return (*columns)[column]->put(entry, record); }))
            break;
    }
    writer.finish();
    return session.damage();
}

} // namespace rungs
