// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ladder_json.h"

#include "core/export/ladder_rows.h"
#include "core/text/address_text.h"
#include "core/text/digits.h"
#include "core/text/discarded_data.h"
#include "core/text/finding_text.h"
#include "core/text/icmp_text.h"
#include "core/text/ladder_mark.h"
#include "core/text/segment_text.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json statesJson(const BySide<TcpState> &states)
{
    return {{"client", nameOf(states[Side::client])}, {"server", nameOf(states[Side::server])}};
}

/// A frame's number, where there is one.
void addFrame(Json &object, const char *name, FrameId frame)
{
    if (frame.isValid())
        object[name] = frameNumber(frame);
}

Json eventsJson(const Story &story, const Rung &rung)
{
    Json events = Json::array();
    for (const Event &event : rung.claims()) {
        Json one = {{"name", nameOf(event.kind)}, {"certainty", nameOf(certaintyOf(event))}};
        addFrame(one, "of", event.of);
        addFrame(one, "trigger", event.trigger);
        if (event.count > 0)
            one["count"] = event.count;
        if (event.cause != Cause::none)
            one["cause"] = nameOf(event.cause);
        if (event.needless)
            one["needless"] = true;
        if (!event.range.isEmpty()) {
            const std::uint32_t base = story.hasBase[rung.from] ? story.base[rung.from].value() : 0;
            one["bytes"] = {event.range.begin.value() - base, event.range.end.value() - base};
        }
        const VerdictText text = verdictText(story, rung, event);
        one["title"] = english(text.title);
        if (!text.what.isEmpty())
            one["what"] = english(text.what);
        events.push_back(std::move(one));
    }
    return events;
}

void addNumbers(Json &object, const Story &story, const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    const auto relative = [&](SequenceNumber number, Side side) { return number.value() - story.base[side].value(); };
    object["flags"] = flagsText(segment.flags);
    object["seq_raw"] = segment.sequence.value();
    if (story.hasBase[rung.from])
        object["seq"] = relative(segment.sequence, rung.from);
    if (segment.isAck()) {
        object["ack_raw"] = segment.acknowledgment.value();
        if (story.hasBase.other(rung.from))
            object["ack"] = relative(segment.acknowledgment, opposite(rung.from));
    }
    object["len"] = segment.length;
    if (rung.window)
        object["window"] = *rung.window;
    object["in_flight"] = rung.inFlight;
}

Json timeJson(Timestamp start, Timestamp time)
{
    return time.isKnown() ? Json(secondsText(start, time, true)) : Json(nullptr);
}

Json rungJson(const Story &story, const Rung &rung, Timestamp start)
{
    Json object = {
        {"frame", frameNumber(rung.frame)}, {"time", timeJson(start, rung.time)}, {"from", nameOf(rung.from)}};
    if (rung.segment.isCut)
        object["cut"] = true;
    else
        addNumbers(object, story, rung);
    object["phase"] = english(phaseText(rung.phase));
    object["states"] = statesJson(rung.states);
    for (const Side side : {Side::client, Side::server}) {
        if (const std::string passed = passedText(story, rung, side); !passed.empty())
            object["passed"][std::string(nameOf(side))] = passed;
    }
    addFrame(object, "acknowledges", rung.acknowledges);
    addFrame(object, "acknowledged_by", rung.acknowledgedBy);
    if (rung.roundTrip)
        object["round_trip"] = secondsText({0}, {rung.roundTrip->nanoseconds}, true);
    if (rung.isLost)
        object["lost"] = true;
    if (rung.isRejected)
        object["rejected"] = true;
    if (const Rung *reset = discardingReset(story, rung))
        object["unacknowledged_at"] = frameNumber(reset->frame);
    if (!rung.claims().empty())
        object["events"] = eventsJson(story, rung);
    object["label"] = rungText(story, rung);
    object["line"] = english(segmentLine(story, rung));
    return object;
}

/// An ICMP error.
Json rungJson(const Story &story, const IcmpRung &icmp, Timestamp start)
{
    const bool isFromPeer = story.isFromPeer(icmp);
    Json object = {{"frame", frameNumber(icmp.frame)},
                   {"time", timeJson(start, icmp.time)},
                   {"from", isFromPeer ? nameOf(opposite(icmp.about)) : std::string_view("network")},
                   {"to", nameOf(icmp.about)}};
    Json error = {{"from", addressText(icmp.error.reporter)}, {"type", icmp.error.type}, {"code", icmp.error.code}};
    if (icmp.error.mtu != 0)
        error["mtu"] = icmp.error.mtu;
    addFrame(error, "quotes", icmp.event.of);
    if (icmp.event.cause != Cause::none)
        error["cause"] = nameOf(icmp.event.cause);
    object["icmp"] = std::move(error);
    object["phase"] = english(phaseText(icmp.phase));
    object["label"] = icmpLabel(icmp);
    object["line"] = english(icmpLine(icmp));
    return object;
}

Json findingsJson(const Story &story)
{
    Json findings = Json::array();
    for (const Finding &finding : story.findings) {
        Json frames = Json::array();
        for (const FrameId frame : finding.frames)
            frames.push_back(frameNumber(frame));
        Json one = {{"name", nameOf(finding.kind)},
                    {"certainty", nameOf(finding.certainty)},
                    {"from", nameOf(finding.from)},
                    {"count", finding.count},
                    {"frames", std::move(frames)}};
        if (finding.other.isValid())
            one["connection"] = finding.other.value;
        one["what"] = english(findingText(story, finding));
        findings.push_back(std::move(one));
    }
    return findings;
}

} // namespace

bool writeLadderJson(const Session &session, const Story &story, const TextSink &sink)
{
    const ConnectionSummary &summary = story.summary;
    Json head = {
        {"connection", story.connection.value},
        {"client", endpointText(story.client)},
        {"server", endpointText(story.server)},
        {"opening", nameOf(summary.opening)},
        {"closing", nameOf(summary.closing)},
        {"path", {{"client", summary.pathText(Side::client)}, {"server", summary.pathText(Side::server)}}},
        {"initial", statesJson(story.initial)},
        {"findings", findingsJson(story)},
    };
    for (const CaptureGap gap : captureGaps(summary))
        head["not_captured"].push_back(nameOf(gap));
    const std::string open = dumped(head);
    if (!sink(open.substr(0, open.size() - 1) + ",\"rungs\":["))
        return false;
    const Timestamp start = session.startTime();
    std::string_view separator = "\n";
    const auto write = [&](const auto &rung) {
        const bool isTaken = sink(std::string(separator) + dumped(rungJson(story, rung, start)));
        separator = ",\n";
        return isTaken;
    };
    return forEachRung(story, write) && sink("\n]}\n");
}

} // namespace rungs
