// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/latency.h"

#include "core/session/start_lines.h"
#include "core/text/latency_text.h"

#include <fmt/format.h>

#include <variant>

namespace rungs {

namespace {

struct LatencyEntry
{
    ConnectionId connection;
    Turn turn;
    ConnectionTimes times;
};

/// A value of a record: none, a number, a time in seconds, a word, or text.
using LatencyValue = std::variant<std::monostate, std::uint64_t, Duration, std::string_view, std::string>;

LatencyValue frameValue(FrameId frame)
{
    return frame.isValid() ? LatencyValue(frameNumber(frame)) : LatencyValue();
}

LatencyValue timeValue(std::optional<Duration> time)
{
    return time ? LatencyValue(*time) : LatencyValue();
}

LatencyValue lineValue(std::string_view line)
{
    return line.empty() ? LatencyValue() : LatencyValue(std::string(line));
}

LatencyValue wordValue(std::string_view word)
{
    return word.empty() ? LatencyValue() : LatencyValue(word);
}

LatencyValue pathValue(const LatencyEntry &entry, Side side)
{
    const PathTime &path = entry.times.path[side];
    return path.isKnown() ? LatencyValue(path.time) : LatencyValue();
}

struct LatencyColumn
{
    std::string_view key;
    LatencyValue (*value)(const LatencyEntry &entry);
};

constexpr LatencyColumn latencyColumns[] = {
    {"tcp.stream", [](const LatencyEntry &entry) { return LatencyValue(std::uint64_t{entry.connection.value}); }},
    {"asker", [](const LatencyEntry &entry) { return wordValue(nameOf(entry.turn.asker)); }},
    {"kind", [](const LatencyEntry &entry) { return wordValue(entry.turn.isGreeting ? "greeting" : "request"); }},
    {"request.first", [](const LatencyEntry &entry) { return frameValue(entry.turn.request.first); }},
    {"request.last", [](const LatencyEntry &entry) { return frameValue(entry.turn.request.last); }},
    {"request.bytes", [](const LatencyEntry &entry) { return LatencyValue(entry.turn.request.bytes); }},
    {"request.line", [](const LatencyEntry &entry) { return lineValue(entry.turn.request.line); }},
    {"answer.first", [](const LatencyEntry &entry) { return frameValue(entry.turn.answer.first); }},
    {"answer.last", [](const LatencyEntry &entry) { return frameValue(entry.turn.answer.last); }},
    {"answer.bytes", [](const LatencyEntry &entry) { return LatencyValue(entry.turn.answer.bytes); }},
    {"answer.line", [](const LatencyEntry &entry) { return lineValue(entry.turn.answer.line); }},
    {"time.request", [](const LatencyEntry &entry) { return timeValue(entry.turn.requestTransfer()); }},
    {"time.wait", [](const LatencyEntry &entry) { return timeValue(entry.turn.wait()); }},
    {"time.network", [](const LatencyEntry &entry) { return timeValue(entry.turn.network()); }},
    {"time.lost", [](const LatencyEntry &entry) { return timeValue(entry.turn.lost()); }},
    {"time.server", [](const LatencyEntry &entry) { return timeValue(entry.turn.thinking()); }},
    {"time.answer", [](const LatencyEntry &entry) { return timeValue(entry.turn.answerTransfer()); }},
    {"time.total", [](const LatencyEntry &entry) { return timeValue(entry.turn.total()); }},
    {"time.pause", [](const LatencyEntry &entry) { return timeValue(entry.turn.pause()); }},
    {"time.client", [](const LatencyEntry &entry) { return timeValue(entry.turn.askerPause()); }},
    {"acknowledgment", [](const LatencyEntry &entry) { return frameValue(entry.turn.acknowledgment); }},
    {"retransmission", [](const LatencyEntry &entry) { return frameValue(entry.turn.retransmission); }},
    {"retransmissions.request",
     [](const LatencyEntry &entry) { return LatencyValue(std::uint64_t{entry.turn.request.retransmissions}); }},
    {"retransmissions.answer",
     [](const LatencyEntry &entry) { return LatencyValue(std::uint64_t{entry.turn.answer.retransmissions}); }},
    {"captured", [](const LatencyEntry &entry) { return wordValue(nameOf(entry.times.point())); }},
    {"to_client", [](const LatencyEntry &entry) { return pathValue(entry, Side::client); }},
    {"to_client.from",
     [](const LatencyEntry &entry) { return wordValue(nameOf(entry.times.path[Side::client].source)); }},
    {"to_server", [](const LatencyEntry &entry) { return pathValue(entry, Side::server); }},
    {"to_server.from",
     [](const LatencyEntry &entry) { return wordValue(nameOf(entry.times.path[Side::server].source)); }},
    {"handshake", [](const LatencyEntry &entry) { return timeValue(entry.times.handshake); }},
    {"first_byte", [](const LatencyEntry &entry) { return timeValue(entry.times.firstByte); }},
    {"last_byte", [](const LatencyEntry &entry) { return timeValue(entry.times.lastByte); }},
};

/// Appends @p value, unescaped.
ValueKind append(const LatencyValue &value, std::string &record)
{
    if (const auto *number = std::get_if<std::uint64_t>(&value))
        return putNumber(record, *number);
    if (const auto *time = std::get_if<Duration>(&value)) {
        constexpr std::int64_t second = 1'000'000'000;
        record += fmt::format("{}.{:09}", time->nanoseconds / second, time->nanoseconds % second);
        return ValueKind::number;
    }
    if (const auto *word = std::get_if<std::string_view>(&value))
        return putWord(record, *word);
    if (const auto *text = std::get_if<std::string>(&value)) {
        record += *text;
        return ValueKind::text;
    }
    return ValueKind::word;
}

/// The members of a JSON object; what is absent is null.
std::string membersOf(const LatencyEntry &entry)
{
    std::string members;
    for (const LatencyColumn &column : latencyColumns) {
        members += fmt::format("{}\"{}\":", members.empty() ? "" : ",", column.key);
        std::string value;
        const ValueKind kind = append(column.value(entry), value);
        if (value.empty())
            members += "null";
        else
            members += kind == ValueKind::number ? value : jsonString(value);
    }
    return members;
}

/// Calls @p take with each of @p turns, until it returns false.
template <class Take>
bool forEachTurn(const SessionWithTurns &loaded, const std::vector<ConnectionTurn> &turns, Take take)
{
    std::vector<FrameId> firsts;
    for (const ConnectionTurn &each : turns) {
        if (!each.turn.isGreeting)
            firsts.push_back(each.turn.request.first);
        firsts.push_back(each.turn.answer.first);
    }
    const StartLines lines(*loaded.session, std::move(firsts));
    for (const ConnectionTurn &each : turns) {
        LatencyEntry entry{each.connection, each.turn, loaded.turns->times(each.connection)};
        entry.turn.request.line = lines.of(each.turn.request.first);
        entry.turn.answer.line = lines.of(each.turn.answer.first);
        if (!take(entry))
            return false;
    }
    return true;
}

bool writeTable(const SessionWithTurns &loaded, RecordFormat format, const TextSink &sink)
{
    std::vector<std::string> names;
    for (const LatencyColumn &column : latencyColumns)
        names.emplace_back(column.key);
    RecordWriter writer(format, names, sink);
    const bool isWanted = forEachTurn(loaded, loaded.turns->turns(), [&writer](const LatencyEntry &entry) {
        return writer.write([&entry](std::size_t column, std::string &record) {
            return append(latencyColumns[column].value(entry), record);
        });
    });
    return isWanted && writer.finish();
}

bool writeJson(const SessionWithTurns &loaded, const TextSink &sink)
{
    std::string_view separator = "{\"schema\":\"rungs.latency/1\",\"turns\":[\n{";
    const std::vector<ConnectionTurn> turns = loaded.turns->turns();
    const bool isWanted = forEachTurn(loaded, turns, [&](const LatencyEntry &entry) {
        const bool goesOn = sink(std::string(separator) + membersOf(entry) + '}');
        separator = ",\n{";
        return goesOn;
    });
    return isWanted && sink(turns.empty() ? "{\"schema\":\"rungs.latency/1\",\"turns\":[]}\n" : "\n]}\n");
}

bool writeJsonLines(const SessionWithTurns &loaded, const TextSink &sink)
{
    std::string_view start = "{\"schema\":\"rungs.latency/1\",";
    return forEachTurn(loaded, loaded.turns->turns(), [&](const LatencyEntry &entry) {
        const bool goesOn = sink(std::string(start) + membersOf(entry) + "}\n");
        start = "{";
        return goesOn;
    });
}

/// What each connection says of its times comes with the first of its turns.
bool writeText(const SessionWithTurns &loaded, const TextSink &sink)
{
    std::vector<bool> isSaid(loaded.turns->connectionCount());
    return forEachTurn(loaded, loaded.turns->turns(), [&](const LatencyEntry &entry) {
        std::string text;
        if (!isSaid[entry.connection.value])
            text = english(timesPhrase(entry.connection, entry.times)) + '\n';
        isSaid[entry.connection.value] = true;
        return sink(text + english(turnPhrase(entry.connection, entry.turn)) + '\n');
    });
}

} // namespace

Result<std::optional<Error>> writeLatency(const LatencyRequest &request, const TextSink &sink)
{
    const Result<SessionWithTurns> loaded = loadWithTurns(request.path, request.selection, request.unpackLimit);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const ConnectionId connection = request.selection.connection;
    if (connection.isValid() && connection.value >= loaded->session->connectionCount())
        return tl::unexpected(Error{ErrorCode::badArgument,
                                    request.path,
                                    std::nullopt,
                                    "--connection " + std::to_string(connection.value),
                                    {}});
    if (request.isText)
        writeText(*loaded, sink);
    else if (request.format == RecordFormat::json)
        writeJson(*loaded, sink);
    else if (request.format == RecordFormat::ndjson)
        writeJsonLines(*loaded, sink);
    else
        writeTable(*loaded, request.format, sink);
    return loaded->session->damage();
}

} // namespace rungs
