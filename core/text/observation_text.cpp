// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_text.h"
#include "core/text/file_finding_text.h"
#include "core/text/overview_text.h"
#include "core/text/side_text.h"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace rungs {

namespace {

using Kind = Observation::Kind;

Argument timeArgument(Duration duration)
{
    return std::vector<Phrase>{durationPhrase(duration)};
}

/// "#12 #40"
Argument framesArgument(const Observation &observation)
{
    std::vector<Phrase> frames;
    for (const FrameId id : observation.frames)
        frames.push_back({"#{0}", {frame(id)}});
    return frames;
}

/// "3 7 9 …"
Argument connectionsArgument(const Observation &observation)
{
    std::vector<Phrase> connections;
    for (const ConnectionId id : observation.connections)
        connections.push_back({"{0}", {connection(id)}});
    if (observation.connections.size() < observation.count)
        connections.push_back({"…", {}});
    return connections;
}

/// "10.0.0.1:80"; without a port the address alone.
Argument endpointArgument(const Observation &observation)
{
    const EndpointAddress &endpoint = *observation.endpoint;
    return endpoint.port == 0 ? addressText(endpoint.address) : endpointText(endpoint);
}

Argument retransmissionsArgument(std::uint64_t count)
{
    return std::vector<Phrase>{counted(count, RUNGS_TEXT("1 retransmission"), RUNGS_TEXT("{0} retransmissions"))};
}

Argument zeroWindowsArgument(std::uint64_t count)
{
    return std::vector<Phrase>{counted(count, RUNGS_TEXT("1 zero window"), RUNGS_TEXT("{0} zero windows"))};
}

Argument othersArgument(std::uint64_t count, std::string_view one, std::string_view several)
{
    return std::vector<Phrase>{counted(count, one, several)};
}

Argument connectionsArgument(std::uint64_t count)
{
    return std::vector<Phrase>{counted(count, RUNGS_TEXT("1 connection"), RUNGS_TEXT("{0} connections"))};
}

Argument otherAddressesArgument(std::uint64_t count)
{
    return othersArgument(count, RUNGS_TEXT("1 other address"), RUNGS_TEXT("{0} other addresses"));
}

Argument otherEndpointsArgument(std::uint64_t count)
{
    return othersArgument(count, RUNGS_TEXT("1 other endpoint"), RUNGS_TEXT("{0} other endpoints"));
}

/// @p first and how many of what it speaks of are only likely
Phrase withLikely(Phrase first, const Observation &observation)
{
    const std::uint64_t likely = observation.likely;
    if (likely == 0)
        return first;
    std::vector<Phrase> both;
    if (!first.isEmpty())
        both.push_back(std::move(first));
    both.push_back(observation.count == 1 ? Phrase{RUNGS_TEXT("Likely, not certain."), {}}
                                          : counted(likely, RUNGS_TEXT("1 of them is likely, not certain."),
                                                    RUNGS_TEXT("{0} of them are likely, not certain.")));
    return {"{0}", {std::move(both)}};
}

Phrase connectionsEvidence(const Observation &observation)
{
    if (observation.connections.empty() || observation.count < 2)
        return {};
    return {RUNGS_TEXT("Connections {0}."), {connectionsArgument(observation)}};
}

ObservationText stoodStill(const Observation &each)
{
    const Argument time = timeArgument(each.cost);
    if (each.rest > 0) {
        return {{RUNGS_TEXT("{0} stood still for {1} in all, before {2}."),
                 {othersArgument(each.rest, RUNGS_TEXT("1 other connection"), RUNGS_TEXT("{0} other connections")),
                  time, retransmissionsArgument(each.count)}},
                {},
                {}};
    }
    if (each.count == 1) {
        return {{RUNGS_TEXT("Connection {0} stood still for {1}, until #{2} retransmitted."),
                 {connection(each.connection), time, frame(each.at)}},
                withLikely({RUNGS_TEXT("Longer than a round trip, nothing was captured of it."), {}}, each),
                {}};
    }
    return {{RUNGS_TEXT("Connection {0} stood still for {1} in all, before {2}."),
             {connection(each.connection), time, retransmissionsArgument(each.count)}},
            withLikely({RUNGS_TEXT("Each time longer than a round trip, nothing was captured of it; the longest wait, "
                                   "{0}, ended with #{1}."),
                        {timeArgument(each.longest), frame(each.at)}},
                       each),
            {}};
}

ObservationText zeroWindow(const Session &session, const Observation &each)
{
    if (each.rest > 0) {
        return {{RUNGS_TEXT("{0} had no room for {1} in all: {2}."),
                 {othersArgument(each.rest, RUNGS_TEXT("1 other receiver"), RUNGS_TEXT("{0} other receivers")),
                  timeArgument(each.cost), zeroWindowsArgument(each.count)}},
                {},
                {}};
    }
    const Argument side = sideArgument(session.summaryOf(each.connection).opening, each.side);
    if (each.cost.nanoseconds == 0) {
        return {{RUNGS_TEXT("In connection {0}, {1} had no room: {2}."),
                 {connection(each.connection), side, zeroWindowsArgument(each.count)}},
                {RUNGS_TEXT("How long is not known; the first began with #{0}."), {frame(each.at)}},
                {}};
    }
    const Phrase evidence = each.count == 1 ? Phrase{RUNGS_TEXT("It began with #{0}."), {frame(each.at)}}
                                            : Phrase{RUNGS_TEXT("The longest, {1}, began with #{0}."),
                                                     {frame(each.at), timeArgument(each.longest)}};
    return {{RUNGS_TEXT("In connection {0}, {1} had no room for {2}: {3}."),
             {connection(each.connection), side, timeArgument(each.cost), zeroWindowsArgument(each.count)}},
            evidence,
            {}};
}

ObservationText slowHandshake(const Observation &each)
{
    std::vector<Phrase> evidence;
    if (each.of > 1)
        evidence.push_back(
            {RUNGS_TEXT("The median of {0} handshakes is {1}."), {Count{each.of}, timeArgument(each.usual)}});
    if (each.isRetransmitted)
        evidence.push_back({RUNGS_TEXT("Its SYN was retransmitted."), {}});
    return {{each.of > 1 ? RUNGS_TEXT("The slowest handshake took {0} (connection {1}).")
                         : RUNGS_TEXT("The handshake took {0} (connection {1})."),
             {timeArgument(each.longest), connection(each.connection)}},
            {"{0}", {std::move(evidence)}},
            {}};
}

/// "{0} connections ... {1}", of one connection, of several, or of the rest.
struct GroupPatterns
{
    std::string_view one;     ///< {0}: the connection, {1}: the endpoint
    std::string_view several; ///< {0}: the count
    std::string_view rest;    ///< {0}: "4 connections", {1}: "3 other endpoints"
};

ObservationText ofGroup(const Observation &each, const GroupPatterns &patterns)
{
    if (each.rest > 0) {
        return {{patterns.rest,
                 {connectionsArgument(each.count),
                  each.kind == Kind::reset ? otherAddressesArgument(each.rest) : otherEndpointsArgument(each.rest)}},
                {},
                {}};
    }
    const Phrase sentence = each.count == 1
                                ? Phrase{patterns.one, {connection(each.connection), endpointArgument(each)}}
                                : Phrase{patterns.several, {Count{each.count}, endpointArgument(each)}};
    std::vector<Phrase> evidence{connectionsEvidence(each)};
    if (each.cost.nanoseconds > 0 && each.count == 1)
        evidence.push_back({RUNGS_TEXT("From its first to its last frame: {0}."), {timeArgument(each.cost)}});
    else if (each.cost.nanoseconds > 0)
        evidence.push_back(
            {RUNGS_TEXT("From the first to the last frame of each: {0} in all."), {timeArgument(each.cost)}});
    return {sentence, {"{0}", {std::move(evidence)}}, {}};
}

/// "The first: #12 #40."
Phrase firstFrames(const Observation &observation)
{
    return observation.frames.empty() ? Phrase{} : Phrase{RUNGS_TEXT("The first: {0}."), {framesArgument(observation)}};
}

ObservationText retransmissions(const Observation &each)
{
    if (each.rest > 0) {
        return {{RUNGS_TEXT("{0}: {1}."), {otherAddressesArgument(each.rest), retransmissionsArgument(each.count)}},
                withLikely({}, each),
                {}};
    }
    return {{RUNGS_TEXT("{0} retransmitted {1} of the {2} segments that it sent ({3} %)."),
             {endpointArgument(each), Count{each.count}, Count{each.of}, percentText(each.count, each.of)}},
            withLikely(firstFrames(each), each),
            {}};
}

ObservationText ofEvent(const Observation &each)
{
    const std::vector<Phrase> title{{specOf(each.event).title, {}}};
    if (each.count == 1) {
        return {{RUNGS_TEXT("{0}: #{1}."), {title, frame(each.frames.front())}}, withLikely({}, each), {}};
    }
    // An ICMP error may quote a segment of no connection.
    return {each.of > 0 ? Phrase{RUNGS_TEXT("{0}: {1} frames in {2}."),
                                 {title, Count{each.count}, connectionsArgument(each.of)}}
                        : Phrase{RUNGS_TEXT("{0}: {1} frames."), {title, Count{each.count}}},
            withLikely(firstFrames(each), each),
            {}};
}

ObservationText ofEndings(const Observation &each, std::string_view one, std::string_view several)
{
    if (each.count == 1)
        return {{one, {connection(each.connections.front())}}, {}, {}};
    return {{several, {Count{each.count}, Count{each.of}}}, connectionsEvidence(each), {}};
}

ObservationText sentencesOf(const Session &session, const Observation &each)
{
    switch (each.kind) {
    case Kind::stoodStill:
        return stoodStill(each);
    case Kind::zeroWindow:
        return zeroWindow(session, each);
    case Kind::slowHandshake:
        return slowHandshake(each);
    case Kind::refused:
        return ofGroup(each, {RUNGS_TEXT("Connection {0} was refused by {1}."),
                              RUNGS_TEXT("{0} connections were refused by {1}."), RUNGS_TEXT("{0} refused by {1}.")});
    case Kind::unanswered:
        return ofGroup(each, {RUNGS_TEXT("Connection {0} to {1} has no answer in this capture."),
                              RUNGS_TEXT("{0} connections to {1} have no answer in this capture."),
                              RUNGS_TEXT("{0} to {1} without an answer in this capture.")});
    case Kind::reset:
        return ofGroup(each, {RUNGS_TEXT("Connection {0} ended with a reset from {1}."),
                              RUNGS_TEXT("{0} connections ended with a reset from {1}."),
                              RUNGS_TEXT("{0} ended by a reset from {1}.")});
    case Kind::retransmissions:
        return retransmissions(each);
    case Kind::event:
        return ofEvent(each);
    case Kind::finding:
        return {fileFindingPhrase(*each.finding), {}, {}};
    case Kind::closedByOne:
        return ofEndings(each, RUNGS_TEXT("Connection {0} was closed by one side only in this capture."),
                         RUNGS_TEXT("{0} of {1} connections were closed by one side only in this capture."));
    case Kind::notClosed:
        return ofEndings(each, RUNGS_TEXT("Connection {0} was not closed in this capture."),
                         RUNGS_TEXT("{0} of {1} connections were not closed in this capture."));
    case Kind::count:
        break;
    }
    return {};
}

std::string ofAddress(const IpAddress &address, std::string_view key)
{
    return fmt::format("{}.{} == {}", address.isV6 ? "ipv6" : "ip", key, addressText(address));
}

std::string ofEventFilter(EventKind kind)
{
    return fmt::format("rungs.events == \"{}\"", nameOf(kind));
}

/// The frames of @p observation, where they are not those of one connection or address.
std::string filterOfKind(const Observation &observation)
{
    switch (observation.kind) {
    case Kind::stoodStill:
    case Kind::retransmissions:
        return ofEventFilter(EventKind::retransmission);
    case Kind::zeroWindow:
        return ofEventFilter(EventKind::zeroWindow);
    case Kind::refused:
        return "rungs.opening == \"refused\"";
    case Kind::unanswered:
        return "tcp.flags.syn == 1 && tcp.flags.ack == 0 && rungs.opening in {\"incomplete\", \"syn-retransmitted\"}";
    case Kind::reset:
        return ofEventFilter(EventKind::reset);
    case Kind::event:
        return ofEventFilter(observation.event);
    case Kind::closedByOne:
        return "rungs.closing matches \"^one-fin\"";
    case Kind::notClosed:
        return "rungs.closing == \"none\" && not rungs.opening in {\"refused\", \"incomplete\"}";
    case Kind::finding:
        return observation.finding->kind == FileFinding::Kind::recordedTwice
                   ? ofEventFilter(EventKind::captureDuplicate)
                   : std::string();
    default:
        return {};
    }
}

std::string filterOf(const Observation &observation)
{
    std::string filter = filterOfKind(observation);
    const auto add = [&filter](const std::string &part) { filter += filter.empty() ? part : " && " + part; };
    if (observation.rest > 0)
        return filter;
    // A reset may be a segment of the connection after the one that it ends.
    const bool isOfConnections = observation.kind != Kind::stoodStill && observation.kind != Kind::zeroWindow;
    if (observation.connection.isValid()) {
        const std::string one = fmt::format("tcp.stream == {}", observation.connection.value);
        return isOfConnections ? one : one + " && " + filter;
    }
    if (observation.count > 1 && observation.connections.size() == observation.count) {
        std::string list;
        for (const ConnectionId id : observation.connections)
            list += fmt::format("{}{}", list.empty() ? "" : ", ", id.value);
        const std::string some = fmt::format("tcp.stream in {{{}}}", list);
        return isOfConnections ? some : some + " && " + filter;
    }
    if (observation.endpoint) {
        const bool isSender = observation.kind == Kind::reset || observation.kind == Kind::retransmissions;
        add(ofAddress(observation.endpoint->address, isSender ? "src" : "addr"));
        if (observation.endpoint->port != 0)
            add(fmt::format("tcp.port == {}", observation.endpoint->port));
    }
    return filter;
}

} // namespace

ObservationText observationText(const Session &session, const Observation &observation)
{
    ObservationText text = sentencesOf(session, observation);
    text.filter = filterOf(observation);
    return text;
}

} // namespace rungs
