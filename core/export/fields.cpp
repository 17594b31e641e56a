// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/fields.h"

#include "core/text/error_text.h"
#include "core/text/field_value.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

/// @p text and spaces, @p width characters (not bytes) in all.
std::string padded(std::string text, std::size_t width)
{
    std::size_t characters = 0;
    for (const char byte : text)
        characters += (static_cast<unsigned char>(byte) & 0xc0) != 0x80 ? 1 : 0;
    if (characters < width)
        text.append(width - characters, ' ');
    return text;
}

std::string line(const DecodedFrame &frame, std::uint32_t index, FrameId id, const SegmentContext &context)
{
    constexpr std::size_t nameWidth = 62;
    constexpr std::size_t placeWidth = 12;
    constexpr std::size_t maskWidth = 10;
    constexpr std::size_t bitsWidth = 22;
    const FieldNode &node = frame.nodes()[index];
    const std::string value = english(fieldValue(frame, index, context));
    std::string text(std::size_t{node.depth} * 4, ' ');
    text += english(fieldName(frame, index, id));
    if (!value.empty())
        text += ": " + value;
    const bool isPart = node.depth > 0 && !node.bits.isWholeBytes();
    const std::string place = node.layer == DecodedFrame::frameLayer ? std::string() : placeText(frame, index);
    std::string all = padded(std::move(text), nameWidth) + ' ' + padded(place, placeWidth) + ' '
                      + padded(isPart ? maskText(node) : std::string(), maskWidth) + ' '
                      + padded(isPart ? dottedBits(frame, index) : std::string(), bitsWidth) + ' '
                      + std::string(node.spec->key);
    all.erase(all.find_last_not_of(' ') + 1);
    return all + '\n';
}

Json object(const DecodedFrame &frame, std::uint32_t index, FrameId id, const SegmentContext &context)
{
    const FieldNode &node = frame.nodes()[index];
    Json json;
    json["key"] = node.spec->key;
    json["name"] = english(fieldName(frame, index, id));
    json["show"] = english(fieldValue(frame, index, context));
    if (node.depth > 0 && node.spec->format != Format::group)
        json["value"] = plainValue(frame, index);
    json["buffer"] = node.buffer;
    json["first_bit"] = node.bits.first;
    json["bits"] = node.bits.width;
    if (!node.bits.isWholeBytes())
        json["mask"] = maskText(node);
    if (node.bits.isLittleEndian)
        json["byte_order"] = "little";
    if (node.isCut)
        json["cut"] = true;
    if (const auto relative = relativeValue(frame, index, context))
        json["relative"] = *relative;
    for (std::uint32_t child = index + 1; child < node.end; child = frame.nodes()[child].end)
        json["fields"].push_back(object(frame, child, id, context));
    return json;
}

} // namespace

std::string diagnosticLines(const DecodedFrame &frame, const SegmentContext &context)
{
    std::string lines;
    for (const Diagnostic &diagnostic : diagnosticsOf(frame, context)) {
        lines += fmt::format("{}: {}\n", english(severityPhrase(diagnostic.severity)),
                             english(diagnosticPhrase(diagnostic, frame.layers())));
    }
    return lines;
}

std::string fieldsText(const DecodedFrame &frame, FrameId id, const SegmentContext &context)
{
    std::string text;
    for (std::uint32_t i = 0; i < frame.nodes().size(); ++i)
        text += line(frame, i, id, context);
    return text + diagnosticLines(frame, context);
}

std::string fieldsJson(const DecodedFrame &frame, FrameId id, const SegmentContext &context)
{
    Json json;
    json["frame"] = frameNumber(id);
    json["captured"] = frame.buffer(0).size();
    json["length"] = frame.originalLength();
    json["layers"] = Json::array();
    for (std::uint32_t i = 0; i < frame.nodes().size(); i = frame.nodes()[i].end)
        json["layers"].push_back(object(frame, i, id, context));
    json["diagnostics"] = Json::array();
    for (const Diagnostic &diagnostic : diagnosticsOf(frame, context)) {
        json["diagnostics"].push_back({{"severity", english(severityPhrase(diagnostic.severity))},
                                       {"text", english(diagnosticPhrase(diagnostic, frame.layers()))},
                                       {"buffer", diagnostic.buffer},
                                       {"first_bit", diagnostic.bits.first},
                                       {"bits", diagnostic.bits.width}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace rungs
