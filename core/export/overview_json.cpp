// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/limits.h"
#include "core/export/overview.h"
#include "core/text/address_text.h"
#include "core/text/capture_text.h"
#include "core/text/digits.h"
#include "core/text/overview_text.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

Json secondsJson(Duration duration)
{
    return secondsText({0}, {duration.nanoseconds});
}

Json timeJson(Timestamp time)
{
    return time.isKnown() ? Json(secondsText({}, time)) : Json(nullptr);
}

Json framesJson(const std::vector<FrameId> &frames)
{
    Json numbers = Json::array();
    for (const FrameId id : frames)
        numbers.push_back(frameNumber(id));
    return numbers;
}

Json connectionsJson(const Observation &each)
{
    Json numbers = Json::array();
    if (each.connection.isValid())
        numbers.push_back(each.connection.value);
    for (const ConnectionId id : each.connections) {
        if (id != each.connection)
            numbers.push_back(id.value);
    }
    return numbers;
}

/// A text that is not there is null.
Json textJson(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json observationJson(const Session &session, const Observation &each)
{
    const ObservationText text = observationText(session, each);
    std::vector<FrameId> frames = each.frames;
    if (each.at.isValid())
        frames.push_back(each.at);
    if (each.finding && each.finding->first.isValid())
        frames.push_back(each.finding->first);
    Json address = nullptr;
    Json port = nullptr;
    if (each.endpoint) {
        address = addressText(each.endpoint->address);
        if (each.endpoint->port != 0)
            port = each.endpoint->port;
    }
    const bool hasEvent = each.event != EventKind::count;
    return {{"kind", specOf(each.kind).key},
            {"event", hasEvent ? Json(nameOf(each.event)) : Json(nullptr)},
            {"finding", each.finding ? Json(nameOf(each.finding->kind)) : Json(nullptr)},
            {"seconds", each.cost.nanoseconds > 0 ? secondsJson(each.cost) : Json(nullptr)},
            {"count", each.count},
            {"likely", each.likely},
            {"others", each.rest},
            {"connections", connectionsJson(each)},
            {"address", std::move(address)},
            {"port", std::move(port)},
            {"frames", framesJson(frames)},
            {"filter", textJson(text.filter)},
            {"message", english(text.sentence)},
            {"evidence", textJson(english(text.evidence))}};
}

Json captureJson(const Session &session, const CaptureOverview &overview)
{
    const CaptureInfo &info = session.capture();
    const CaptureTotals &totals = overview.totals;
    Json links = Json::array();
    for (const LinkType type : linkTypesOf(info))
        links.push_back(static_cast<int>(type));
    const ConnectionTotals &connections = overview.connections;
    return {{"file", session.path()},
            {"format", formatName(info.format)},
            {"compression", compressionName(info.compression)},
            {"link_types", std::move(links)},
            {"first", timeJson(totals.first)},
            {"last", timeJson(totals.last)},
            {"span", totals.first.isKnown() ? Json(secondsText(totals.first, totals.last)) : Json(nullptr)},
            {"frames", session.frameCount()},
            {"frames_without_time", totals.withoutTime},
            {"frames_cut", totals.cut},
            {"bytes_captured", totals.captured},
            {"bytes_on_the_wire", totals.original},
            {"connections", connections.count},
            {"connections_refused", connections.refused},
            {"connections_unanswered", connections.unanswered},
            {"connections_begun_before", connections.begunBefore},
            {"tcp_bytes", connections.bytesUnique},
            {"tcp_bytes_sent", connections.bytesSent},
            {"is_damaged", session.damage().has_value()}};
}

Json handshakesJson(const Session &session, const CaptureOverview &overview)
{
    Json slowest = Json::array();
    for (const HandshakeTime &each : overview.slowestHandshakes) {
        const ConnectionRow row = session.connection(each.connection);
        slowest.push_back({{"connection", each.connection.value},
                           {"client", endpointText(row.client)},
                           {"server", endpointText(row.server)},
                           {"seconds", secondsJson(each.time)},
                           {"syn_retransmitted", each.isRetransmitted}});
    }
    const bool hasAny = overview.handshakeCount > 0;
    return {{"count", overview.handshakeCount},
            {"median", hasAny ? secondsJson(overview.medianHandshake) : Json(nullptr)},
            {"slowest", std::move(slowest)}};
}

Json transfersJson(const Session &session, const CaptureOverview &overview)
{
    Json longest = Json::array();
    for (const LimitedTransfer &each : overview.longestTransfers) {
        const ConnectionRow row = session.connection(each.connection);
        const auto share = [&each](Limit limit) {
            return static_cast<double>(roundedShare(each.limits, limit)) / 10'000;
        };
        longest.push_back({{"connection", each.connection.value},
                           {"from", nameOf(each.from)},
                           {"client", endpointText(row.client)},
                           {"server", endpointText(row.server)},
                           {"bytes", each.bytes},
                           {"seconds", secondsJson(each.time)},
                           {"application", share(Limit::application)},
                           {"receiver", share(Limit::receiver)},
                           {"network", share(Limit::network)},
                           {"unknown", share(Limit::unknown)},
                           {"too_short", each.isTooShort()},
                           {"dominant", nameOf(each.limits.dominant())}});
    }
    return {{"count", overview.transferCount}, {"longest", std::move(longest)}};
}

Json endpointsJson(const CaptureOverview &overview)
{
    Json most = Json::array();
    for (const EndpointCount &each : overview.endpoints) {
        most.push_back({{"address", addressText(each.address)},
                        {"connections", each.connections},
                        {"segments_sent", each.segmentsSent},
                        {"segments_received", each.segmentsReceived},
                        {"bytes_sent", each.bytesSent},
                        {"bytes_received", each.bytesReceived},
                        {"retransmissions", each.retransmissions},
                        {"likely", each.likely}});
    }
    return {{"count", overview.endpointCount}, {"most_data", std::move(most)}};
}

Json lengthsJson(const CaptureOverview &overview)
{
    Json lengths = Json::array();
    for (const LengthClass &each : overview.lengths) {
        lengths.push_back({{"from", each.shortest},
                           {"to", each.longest == UINT32_MAX ? Json(nullptr) : Json(each.longest)},
                           {"frames", each.frames},
                           {"bytes", each.bytes}});
    }
    return lengths;
}

Json eventsJson(const CaptureOverview &overview)
{
    Json events = Json::array();
    for (const EventCount &each : overview.events) {
        events.push_back({{"name", nameOf(each.kind)},
                          {"count", each.count},
                          {"likely", each.likely},
                          {"connections", each.connections},
                          {"frames", framesJson(each.frames)},
                          {"over_time", each.overTime}});
    }
    return events;
}

} // namespace

std::string overviewJson(const Session &session, const CaptureOverview &overview)
{
    Json observations = Json::array();
    for (const Observation &each : overview.observations)
        observations.push_back(observationJson(session, each));
    const Json result = {{"schema", "rungs.overview/1"},
                         {"capture", captureJson(session, overview)},
                         {"stands_out", std::move(observations)},
                         {"handshakes", handshakesJson(session, overview)},
                         {"transfers", transfersJson(session, overview)},
                         {"endpoints", endpointsJson(overview)},
                         {"lengths", lengthsJson(overview)},
                         {"events", eventsJson(overview)}};
    // Names in a file can be any bytes; invalid UTF-8 becomes the replacement character.
    return result.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace rungs
