// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filter_report.h"

#include "core/export/filtered_stream.h"
#include "core/text/filter_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

/// How many characters of UTF-8 begin before byte @p end, which can be the one after the text.
std::size_t charactersBefore(std::string_view text, std::size_t end)
{
    const std::string_view before = text.substr(0, std::min(end, text.size()));
    const auto characters = std::ranges::count_if(before, [](char c) { return (c & 0xc0) != 0x80; });
    return static_cast<std::size_t>(characters) + (end > text.size() ? 1 : 0);
}

/// A message about a place in the text.
Json messageJson(const Phrase &phrase, std::string_view text, filter::Place place)
{
    const std::size_t begin = charactersBefore(text, place.begin);
    return {{"message", english(phrase)}, {"start", begin}, {"length", charactersBefore(text, place.end()) - begin}};
}

Json reasonsJson(const FrameReasons &of, std::string_view text)
{
    Json tests = Json::array();
    for (const filter::Reason &reason : of.reasons) {
        Json values = Json::array();
        for (const filter::Reason::Part &part : reason.parts)
            values.push_back({{"of", text.substr(part.place.begin, part.place.length)}, {"values", part.values}});
        tests.push_back({{"text", text.substr(reason.place.begin, reason.place.length)},
                         {"passes", reason.passes},
                         {"values", std::move(values)},
                         {"message", english(filterReasonPhrase(text, reason))}});
    }
    return {{"number", frameNumber(of.frame)}, {"passes", of.passes}, {"tests", std::move(tests)}};
}

std::string marked(std::string_view text, filter::Place place)
{
    const std::size_t begin = charactersBefore(text, place.begin);
    const std::size_t end = charactersBefore(text, place.end());
    std::string shown(text);
    std::ranges::replace(shown, '\n', ' ');
    return "    " + shown + "\n    " + std::string(begin, ' ') + '^'
           + std::string(end > begin + 1 ? end - begin - 1 : 0, '~');
}

} // namespace

Result<FilterCount> countMatches(const filter::Filter &filter, const std::string &path, FrameId frame,
                                 std::optional<std::uint64_t> unpackLimit)
{
    Result<FilteredStream> stream = FilteredStream::open(filter, path, unpackLimit);
    if (!stream)
        return tl::unexpected(std::move(stream).error());
    FilterCount count;
    filter::AbsenceCounter absences(filter);
    filter::Filter::Scratch scratch;
    count.damage = stream->forEachFacts([&](const filter::FrameFacts &facts) {
        const bool passes = filter.matches(facts, scratch);
        absences.count(facts, passes, scratch);
        count.matches.matches += passes ? 1 : 0;
        ++count.matches.frames;
        if (facts.id == frame)
            count.reasons = FrameReasons{frame, passes, filter::reasonsOf(filter, facts)};
        return true;
    });
    count.matches.absences = absences.counts();
    count.matches.missingKeys = absences.missingKeys();
    count.matches.wasGivenUp = scratch.wasGivenUp;
    return count;
}

std::string filterErrorText(std::string_view text, const filter::Error &error)
{
    std::string result = english(filterErrorPhrase(error)) + '\n' + marked(text, error.place);
    for (const filter::Hint &hint : filter::hintsOf(text, error))
        result += '\n' + english(filterHintPhrase(hint));
    return result;
}

std::string filterReportText(const FilterReport &report)
{
    std::string text = report.error ? filterErrorText(report.text, *report.error) + '\n' : "valid\n";
    if (!report.error) {
        for (const filter::Hint &hint : report.hints) {
            text += english(filterHintPhrase(hint)) + '\n' + marked(report.text, hint.place) + '\n';
            if (!hint.meant.empty())
                text += "    " + filter::withHint(report.text, hint) + '\n';
        }
    }
    if (report.matches) {
        text += digitsOf({report.matches->matches}) + " of " + digitsOf({report.matches->frames}) + " frames\n";
        for (const filter::Absence &absence : report.matches->absences)
            text += english(filterAbsencePhrase(absence)) + '\n';
        for (const std::string_view key : report.matches->missingKeys)
            text += english(filterMissingPhrase(key)) + '\n';
        if (report.matches->wasGivenUp)
            text += english(filterGivenUpPhrase()) + '\n';
    }
    if (report.reasons) {
        text += "frame " + std::to_string(frameNumber(report.reasons->frame))
                + (report.reasons->passes ? " passes\n" : " does not pass\n");
        for (const filter::Reason &reason : report.reasons->reasons)
            text += "    " + english(filterReasonPhrase(report.text, reason)) + '\n';
    }
    return text;
}

std::string filterReportJson(const FilterReport &report)
{
    Json json{{"valid", !report.error}};
    if (report.error)
        json["error"] = messageJson(filterErrorPhrase(*report.error), report.text, report.error->place);
    Json hints = Json::array();
    for (const filter::Hint &hint : report.hints) {
        Json each = messageJson(filterHintPhrase(hint), report.text, hint.place);
        each["filter"] = hint.meant.empty() ? Json() : Json(filter::withHint(report.text, hint));
        hints.push_back(std::move(each));
    }
    if (report.matches) {
        for (const filter::Absence &absence : report.matches->absences) {
            Json each = messageJson(filterAbsencePhrase(absence), report.text, absence.place);
            each["filter"] = nullptr;
            each["frames"] = absence.frames;
            hints.push_back(std::move(each));
        }
    }
    json["hints"] = std::move(hints);
    if (report.matches) {
        json["matches"] = report.matches->matches;
        json["frames"] = report.matches->frames;
        json["missing"] = report.matches->missingKeys;
    }
    if (report.reasons)
        json["frame"] = reasonsJson(*report.reasons, report.text);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace rungs
