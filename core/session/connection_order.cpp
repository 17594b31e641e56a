// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_order.h"

#include <algorithm>
#include <iterator>

namespace rungs {

namespace {

std::int64_t sum(const BySide<std::uint32_t> &counts)
{
    return std::int64_t{counts[Side::client]} + counts[Side::server];
}

std::int64_t placeOf(const Closing &closing)
{
    const std::int64_t by = closing.kind == Closing::Kind::simultaneous ? 0 : static_cast<std::int64_t>(closing.by);
    return static_cast<std::int64_t>(closing.kind) * 4 + by * 2 + (closing.thenReset ? 1 : 0);
}

std::int64_t placeOf(const LimitShares &limits)
{
    constexpr std::int64_t steps = 1000;
    const Limit limit = limits.dominant();
    return limits.isWorthNaming() ? static_cast<std::int64_t>(limit) * 2 * steps
                                        + static_cast<std::int64_t>(limits.share(limit) * static_cast<double>(steps))
                                  : -1;
}

std::int64_t durationOf(const Session &session, ConnectionId connection)
{
    const FrameId first = session.connection(connection).firstFrame;
    return elapsed(session.frame(first).time, session.frame(session.lastFrameOf(connection)).time)
        .value_or(Duration{-1})
        .nanoseconds;
}

std::int64_t valueOf(const ConnectionSummary &summary, ConnectionKey key)
{
    switch (key) {
    case ConnectionKey::opening:
        return static_cast<std::int64_t>(summary.opening);
    case ConnectionKey::closing:
        return placeOf(summary.closing);
    case ConnectionKey::clientBytes:
        return static_cast<std::int64_t>(summary.bytesUnique[Side::client]);
    case ConnectionKey::serverBytes:
        return static_cast<std::int64_t>(summary.bytesUnique[Side::server]);
    case ConnectionKey::handshake:
        return summary.handshakeNanoseconds;
    case ConnectionKey::retransmissions:
        return sum(summary.retransmissions);
    case ConnectionKey::outOfOrder:
        return sum(summary.outOfOrder);
    case ConnectionKey::duplicateAcks:
        return sum(summary.duplicateAcks);
    case ConnectionKey::zeroWindows:
        return sum(summary.zeroWindows);
    case ConnectionKey::resets:
        return sum(summary.resets);
    case ConnectionKey::events:
        return sum(summary.retransmissions) + sum(summary.outOfOrder) + sum(summary.duplicateAcks)
               + sum(summary.zeroWindows) + sum(summary.resets);
    default:
        return 0;
    }
}

/// A value beside the connection that has it, so that sorting reads no table.
template <class Value>
struct Keyed
{
    Value value;
    ConnectionId connection;
};

template <class Value, class Read>
ConnectionListPtr sortedBy(const Session &session, bool isDescending, const std::stop_token &stop, Read read)
{
    constexpr std::uint32_t connectionsBetweenLooks = 16384;
    std::vector<Keyed<Value>> keyed;
    keyed.reserve(session.connectionCount());
    for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
        if (id.value % connectionsBetweenLooks == 0 && stop.stop_requested())
            return nullptr;
        keyed.push_back({read(id), id});
    }
    std::ranges::sort(keyed, [isDescending](const Keyed<Value> &a, const Keyed<Value> &b) {
        if (a.value != b.value)
            return (a.value < b.value) != isDescending;
        return a.connection < b.connection;
    });
    auto sorted = std::make_shared<ConnectionList>();
    sorted->reserve(keyed.size());
    for (const Keyed<Value> &each : keyed)
        sorted->push_back(each.connection);
    return sorted;
}

} // namespace

std::int64_t valueOf(const Session &session, ConnectionId connection, ConnectionKey key)
{
    switch (key) {
    case ConnectionKey::number:
        return connection.value;
    case ConnectionKey::frames:
        return session.segmentCountOf(connection);
    case ConnectionKey::duration:
        return durationOf(session, connection);
    case ConnectionKey::limit:
        return placeOf(limitsOfLonger(session, connection));
    default:
        return valueOf(session.summaryOf(connection), key);
    }
}

Side longerSide(const Session &session, ConnectionId connection)
{
    const BySide<LimitShares> limits = session.limitsOf(connection);
    // One that is not worth a name has no duration.
    return limits[Side::server].duration() > limits[Side::client].duration() ? Side::server : Side::client;
}

LimitShares limitsOfLonger(const Session &session, ConnectionId connection)
{
    return session.limitsOf(connection)[longerSide(session, connection)];
}

std::string programOf(const Session &session, ConnectionId connection)
{
    const Annotation *annotation = session.notes().find(session.connection(connection).firstFrame);
    return annotation != nullptr ? annotation->program : std::string();
}

ConnectionListPtr sortedConnections(const Session &session, ConnectionKey key, bool isDescending,
                                    const std::stop_token &stop, ConnectionCostsPtr costs)
{
    if (key == ConnectionKey::cost) {
        if (!costs)
            costs = connectionCosts(session, stop);
        if (!costs)
            return nullptr;
        return sortedBy<std::int64_t>(session, isDescending, stop, [&](ConnectionId id) {
            return id.value < costs->size() ? (*costs)[id.value] : 0;
        });
    }
    if (key == ConnectionKey::client || key == ConnectionKey::server) {
        const auto read = [&](ConnectionId id) {
            const ConnectionRow &row = session.connection(id);
            return key == ConnectionKey::client ? row.client : row.server;
        };
        return sortedBy<EndpointAddress>(session, isDescending, stop, read);
    }
    if (key == ConnectionKey::program) {
        const auto read = [&](ConnectionId id) { return programOf(session, id); };
        return sortedBy<std::string>(session, isDescending, stop, read);
    }
    const auto read = [&](ConnectionId id) { return valueOf(session, id, key); };
    return sortedBy<std::int64_t>(session, isDescending, stop, read);
}

ConnectionListPtr connectionsWith(const Session &session, const ConnectionList &connections, const FrameList &frames,
                                  const std::stop_token &stop)
{
    constexpr std::size_t framesBetweenLooks = 65536;
    std::vector<bool> isWanted(session.connectionCount());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (i % framesBetweenLooks == 0 && stop.stop_requested())
            return nullptr;
        const ConnectionId connection = session.connectionOf(frames[i]);
        if (connection.isValid())
            isWanted[connection.value] = true;
    }
    auto wanted = std::make_shared<ConnectionList>();
    std::ranges::copy_if(connections, std::back_inserter(*wanted),
                         [&isWanted](ConnectionId connection) { return isWanted[connection.value]; });
    return wanted;
}

FrameListPtr framesOfConnection(const Session &session, ConnectionId connection, const FrameListPtr &known,
                                std::uint32_t scanned, const std::stop_token &stop)
{
    constexpr std::uint32_t framesBetweenLooks = 65536;
    auto frames = std::make_shared<FrameList>();
    if (connection.value >= session.connectionCount())
        return frames;
    const ConnectionRow &row = session.connection(connection);
    frames->reserve(session.frameCountOf(connection));
    if (known)
        frames->assign(known->begin(), known->end());
    const std::uint32_t end = std::min(session.frameCount(), session.lastFrameOf(connection).value + 1);
    for (FrameId id{std::max(scanned, row.firstFrame.value)}; id.value < end; ++id.value) {
        if (id.value % framesBetweenLooks == 0 && stop.stop_requested())
            break;
        if (session.connectionOf(id) == connection)
            frames->push_back(id);
    }
    return frames;
}

} // namespace rungs
