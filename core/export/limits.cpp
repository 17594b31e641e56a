// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/limits.h"

#include "core/session/capture_limits.h"
#include "core/text/limit_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

struct LimitEntry
{
    ConnectionId connection;
    DirectionLimits limits;
};

/// In ten thousandths: the dominant limit gets what rounding leaves over, so that all four add up to 1 as they are
/// printed.
std::int64_t roundedShare(const DirectionLimits &limits, Limit limit)
{
    constexpr std::int64_t all = 10'000;
    const auto rounded = [&limits](Limit each) {
        return static_cast<std::int64_t>(limits.share(each) * static_cast<double>(all) + 0.5);
    };
    if (limit != limits.dominant())
        return rounded(limit);
    std::int64_t rest = all;
    for (const Limit each : {Limit::application, Limit::receiver, Limit::network, Limit::unknown})
        rest -= each == limit ? 0 : rounded(each);
    return rest;
}

template <Limit limit>
ValueKind putShare(const LimitEntry &entry, std::string &record)
{
    record += fmt::format("{:.4f}", static_cast<double>(roundedShare(entry.limits, limit)) / 10'000);
    return ValueKind::number;
}

struct LimitColumn
{
    std::string_view key;
    ValueKind (*put)(const LimitEntry &entry, std::string &record);
};

constexpr LimitColumn limitColumns[] = {
    {"tcp.stream",
     [](const LimitEntry &entry, std::string &record) { return putNumber(record, entry.connection.value); }},
    {"from", [](const LimitEntry &entry, std::string &record) { return putWord(record, nameOf(entry.limits.from)); }},
    {"duration",
     [](const LimitEntry &entry, std::string &record) {
         record += fmt::format("{:.6f}", static_cast<double>(entry.limits.duration()) / 1e9);
         return ValueKind::number;
     }},
    {"application", putShare<Limit::application>},
    {"receiver", putShare<Limit::receiver>},
    {"network", putShare<Limit::network>},
    {"unknown", putShare<Limit::unknown>},
    {"dominant",
     [](const LimitEntry &entry, std::string &record) { return putWord(record, nameOf(entry.limits.dominant())); }},
};

/// Calls @p take with what held each sender with enough data back, until it returns false.
template <class Take>
bool forEachSender(const CaptureLimits &capture, Take take)
{
    for (std::size_t i = 0; i < capture.connectionCount(); ++i) {
        for (const Side side : bothSides) {
            const ConnectionId connection{static_cast<std::uint32_t>(i)};
            const std::optional<DirectionLimits> limits = capture.of(connection, side);
            if (limits && limits->isWorthNaming() && !take(LimitEntry{connection, *limits}))
                return false;
        }
    }
    return true;
}

bool writeLimitText(const CaptureLimits &capture, const TextSink &sink)
{
    return forEachSender(capture, [&sink](const LimitEntry &entry) {
        return sink(english(limitPhrase(entry.connection, entry.limits)) + '\n');
    });
}

bool writeLimitRecords(const CaptureLimits &capture, RecordFormat format, const TextSink &sink)
{
    std::vector<std::string> names;
    for (const LimitColumn &column : limitColumns)
        names.emplace_back(column.key);
    RecordWriter writer(format, names, sink);
    const bool isWanted = forEachSender(capture, [&writer](const LimitEntry &entry) {
        return writer.write(
            [&entry](std::size_t column, std::string &record) { return limitColumns[column].put(entry, record); });
    });
    return isWanted && writer.finish();
}

} // namespace

Result<std::optional<Error>> writeLimits(const LimitRequest &request, const TextSink &sink)
{
    const Result<SessionWithLimits> loaded = loadWithLimits(request.path, request.unpackLimit);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const CaptureLimits &limits = *loaded->limits;
    request.isText ? writeLimitText(limits, sink) : writeLimitRecords(limits, request.format, sink);
    return loaded->session->damage();
}

} // namespace rungs
