// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/explain.h"

#include "core/export/fields.h"
#include "core/text/address_text.h"
#include "core/text/error_text.h"
#include "core/text/explanation.h"
#include "core/text/explanation_tables.h"
#include "core/text/finding_text.h"
#include "core/text/icmp_text.h"
#include "core/text/packet_line.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

const EndpointAddress &endpointOf(const Story &story, Side side)
{
    return side == Side::client ? story.client : story.server;
}

/// Of an ICMP error about a segment, or of a frame that belongs to no connection.
void addHead(std::string &text, const ExplainedFrame &explained, const IcmpRung *icmp)
{
    const PacketLine line = packetLine(explained.session, explained.id);
    text += fmt::format("Frame {}", frameNumber(explained.id));
    if (icmp != nullptr)
        text += fmt::format(", connection {}", explained.story->connection.value);
    text += fmt::format(": {} to {}, {}\n", line.source, line.destination, line.protocol);
    text += english(icmp != nullptr ? icmpLine(*icmp) : line.info) + '\n';
}

void addHead(std::string &text, const ExplainedFrame &explained, const Rung *rung)
{
    const Side from = rung->from;
    const Side to = opposite(from);
    const auto name = [&](Side side) { return english(sideName(explained.story->summary.opening, side)); };
    text += fmt::format("Frame {}, connection {}: from {} {} to {} {}\n", frameNumber(explained.id),
                        explained.story->connection.value, name(from), endpointText(endpointOf(*explained.story, from)),
                        name(to), endpointText(endpointOf(*explained.story, to)));
    text += english(segmentLine(*explained.story, *rung)) + '\n';
}

void addSection(std::string &text, std::string_view heading, const std::vector<Phrase> &phrases)
{
    if (phrases.empty())
        return;
    text += fmt::format("\n{}\n", heading);
    for (const Phrase &phrase : phrases)
        text += fmt::format("    {}\n", english(phrase));
}

/// As it stands inside of a line.
std::string_view inside(Certainty certainty)
{
    return certainty == Certainty::cannotTell ? "cannot be told" : nameOf(certainty);
}

void addVerdict(std::string &text, const Event &event, const VerdictText &verdict)
{
    text += fmt::format("\n{} ({}), {}\n", english(verdict.title), nameOf(event.kind), inside(verdict.certainty));
    for (const Phrase &phrase : {verdict.what, verdict.numbers, verdict.alternative}) {
        if (!phrase.isEmpty())
            text += fmt::format("    {}\n", english(phrase));
    }
}

/// A field and what its value means here; nothing if the value says it all.
void addField(std::string &text, const ExplainedFrame &explained, std::uint32_t index, const SegmentContext &context)
{
    const FieldNode &node = explained.frame.nodes()[index];
    std::string meaning = english(explainField(explained.frame, index, context).meaning);
    if (meaning == english(generalMeaning({explained.frame, node, context, index})))
        meaning.clear(); // it says no more than the value
    if (meaning.empty() && node.depth > 0)
        return;
    const std::string value = english(fieldValue(explained.frame, index, context));
    text +=
        std::string((std::size_t{node.depth} + 1) * 4, ' ') + english(fieldName(explained.frame, index, explained.id));
    if (!value.empty())
        text += ": " + value;
    if (!meaning.empty())
        text += (value.empty() ? ": " : " \u2014 ") + meaning;
    text += '\n';
}

Json texts(const std::vector<Phrase> &phrases)
{
    Json json = Json::array();
    for (const Phrase &phrase : phrases)
        json.push_back(english(phrase));
    return json;
}

Json frameOrNull(FrameId frame)
{
    return frame.isValid() ? Json(frameNumber(frame)) : Json();
}

Json verdictJson(const Event &event, const VerdictText &verdict)
{
    Json json;
    json["event"] = nameOf(event.kind);
    json["certainty"] = nameOf(verdict.certainty);
    json["title"] = english(verdict.title);
    json["what"] = english(verdict.what);
    json["of"] = frameOrNull(event.of);
    json["trigger"] = frameOrNull(event.trigger);
    json["numbers"] = english(verdict.numbers);
    json["alternative"] = english(verdict.alternative);
    return json;
}

Json segmentJson(const Story &story, const Rung &rung)
{
    const SegmentText said = segmentText(story, rung);
    Json json;
    json["connection"] = story.connection.value;
    json["from"] = nameOf(rung.from);
    json["line"] = english(said.line);
    json["acknowledges"] = frameOrNull(rung.acknowledges);
    json["acknowledged_by"] = frameOrNull(rung.acknowledgedBy);
    json["answers"] = texts(said.answers);
    json["sums"] = texts(said.sums);
    for (const Side side : {Side::client, Side::server}) {
        json["states"][std::string(nameOf(side))] = {{"before", nameOf(stateBefore(story, rung, side))},
                                                     {"after", nameOf(rung.states[side])}};
        if (const std::string passed = passedText(story, rung, side); !passed.empty())
            json["states"][std::string(nameOf(side))]["passed"] = passed;
    }
    json["changes"] = texts(said.states);
    json["knowledge"] = texts(said.knowledge);
    json["findings"] = texts(findingsAbout(story, rung.frame));
    json["verdicts"] = Json::array();
    for (std::size_t i = 0; i < said.verdicts.size(); ++i)
        json["verdicts"].push_back(verdictJson(rung.claims()[i], said.verdicts[i]));
    return json;
}

Json fieldJson(const ExplainedFrame &explained, std::uint32_t index, const SegmentContext &context)
{
    const FieldNode &node = explained.frame.nodes()[index];
    const FieldExplanation said = explainField(explained.frame, index, context);
    Json json;
    json["key"] = node.spec->key;
    json["name"] = english(fieldName(explained.frame, index, explained.id));
    json["show"] = english(fieldValue(explained.frame, index, context));
    json["meaning"] = english(said.meaning);
    json["purpose"] = english(said.purpose);
    json["source"] = said.source;
    if (!said.checksum.empty())
        json["checksum"] = texts(said.checksum);
    return json;
}

Json icmpJson(const Story &story, const IcmpRung &icmp)
{
    Json json;
    json["connection"] = story.connection.value;
    json["line"] = english(icmpLine(icmp));
    json["quotes"] = frameOrNull(icmp.event.of);
    if (icmp.event.cause != Cause::none)
        json["cause"] = nameOf(icmp.event.cause);
    json["what"] = texts(icmpSentences(story, icmp));
    return json;
}

const IcmpRung *icmpErrorOf(const ExplainedFrame &explained)
{
    return explained.story != nullptr ? explained.story->icmpErrorOf(explained.id) : nullptr;
}

const Rung *rungOf(const ExplainedFrame &explained)
{
    return explained.story != nullptr ? explained.story->rungOf(explained.id) : nullptr;
}

} // namespace

std::string explainText(const ExplainedFrame &explained)
{
    std::string text;
    const Rung *rung = rungOf(explained);
    const IcmpRung *icmp = icmpErrorOf(explained);
    if (rung == nullptr)
        addHead(text, explained, icmp);
    if (icmp != nullptr)
        addSection(text, "What it reports", icmpSentences(*explained.story, *icmp));
    if (rung != nullptr) {
        addHead(text, explained, rung);
        const SegmentText said = segmentText(*explained.story, *rung);
        addSection(text, "What it answers", said.answers);
        addSection(text, "Why its numbers are what they are", said.sums);
        addSection(text, "Both ends", said.states);
        addSection(text, "What each end knows", said.knowledge);
        addSection(text, "The connection", findingsAbout(*explained.story, explained.id));
        for (std::size_t i = 0; i < said.verdicts.size(); ++i)
            addVerdict(text, rung->claims()[i], said.verdicts[i]);
    }
    text += "\nFields\n";
    const SegmentContext context = segmentContext(explained.session, explained.id);
    for (std::uint32_t i = 0; i < explained.frame.nodes().size(); ++i)
        addField(text, explained, i, context);
    return text + diagnosticLines(explained.frame, context);
}

std::string explainJson(const ExplainedFrame &explained)
{
    Json json;
    json["frame"] = frameNumber(explained.id);
    const Rung *rung = rungOf(explained);
    const PacketLine line = packetLine(explained.session, explained.id);
    json["src"] = line.source;
    json["dst"] = line.destination;
    const IcmpRung *icmp = icmpErrorOf(explained);
    json["line"] = english(rung != nullptr   ? segmentLine(*explained.story, *rung)
                           : icmp != nullptr ? icmpLine(*icmp)
                                             : line.info);
    json["segment"] = rung != nullptr ? segmentJson(*explained.story, *rung) : Json();
    if (icmp != nullptr)
        json["icmp_error"] = icmpJson(*explained.story, *icmp);
    const SegmentContext context = segmentContext(explained.session, explained.id);
    json["fields"] = Json::array();
    for (std::uint32_t i = 0; i < explained.frame.nodes().size(); ++i)
        json["fields"].push_back(fieldJson(explained, i, context));
    json["diagnostics"] = Json::array();
    for (const Diagnostic &diagnostic : diagnosticsOf(explained.frame, context)) {
        json["diagnostics"].push_back({{"severity", english(severityPhrase(diagnostic.severity))},
                                       {"text", english(diagnosticPhrase(diagnostic, explained.frame.layers()))}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace rungs
