// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/limits.h"

#include "core/session/capture_loader.h"
#include "core/text/limit_text.h"

#include <fmt/format.h>

namespace rungs {

std::int64_t roundedShare(const LimitShares &limits, Limit limit)
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

namespace {

struct LimitEntry
{
    ConnectionId connection;
    Side from;
    LimitShares limits;
};

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
    {"from", [](const LimitEntry &entry, std::string &record) { return putWord(record, nameOf(entry.from)); }},
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

/// Calls @p take with each sender of @p session whose limit is worth a name, until it returns false.
template <class Take>
bool forEachSender(const Session &session, Take take)
{
    for (std::uint32_t id = 0; id < session.connectionCount(); ++id) {
        const BySide<LimitShares> limits = session.limitsOf(ConnectionId{id});
        for (const Side side : bothSides) {
            if (limits[side].isWorthNaming() && !take(LimitEntry{ConnectionId{id}, side, limits[side]}))
                return false;
        }
    }
    return true;
}

bool writeLimitText(const CaptureLoader &loader, const Session &session, const TextSink &sink)
{
    return forEachSender(session, [&](const LimitEntry &entry) {
        const auto details = loader.limitDetails().find(entry.connection.value);
        return sink(english(limitPhrase(entry.connection, *details->second.limits[entry.from])) + '\n');
    });
}

bool writeLimitRecords(const Session &session, RecordFormat format, const TextSink &sink)
{
    std::vector<std::string> names;
    for (const LimitColumn &column : limitColumns)
        names.emplace_back(column.key);
    RecordWriter writer(format, names, sink);
    const bool isWanted = forEachSender(session, [&writer](const LimitEntry &entry) {
        return writer.write(
            [&entry](std::size_t column, std::string &record) { return limitColumns[column].put(entry, record); });
    });
    return isWanted && writer.finish();
}

} // namespace

Result<std::optional<Error>> writeLimits(const LimitRequest &request, const TextSink &sink)
{
    const Result<std::unique_ptr<CaptureLoader>> loader = CaptureLoader::open(request.path, {}, request.unpackLimit);
    if (!loader)
        return tl::unexpected(loader.error());
    if (request.isText)
        (*loader)->keepLimitDetails();
    const SessionPtr session = (*loader)->load({}, {});
    if (request.isText)
        writeLimitText(**loader, *session, sink);
    else
        writeLimitRecords(*session, request.format, sink);
    return session->damage();
}

} // namespace rungs
