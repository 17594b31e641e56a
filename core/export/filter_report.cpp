// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/filter_report.h"

#include "core/text/filter_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

/// How many characters of UTF-8 begin before byte @p end, which can be the one after the text.
std::size_t charactersBefore(std::string_view text, std::size_t end)
{
    const std::string_view before = text.substr(0, std::min(end, text.size()));
    const auto characters = std::ranges::count_if(before, [](char c) { return (c & 0xc0) != 0x80; });
    return static_cast<std::size_t>(characters) + (end > text.size() ? 1 : 0);
}

} // namespace

std::string filterErrorText(std::string_view text, const filter::Error &error)
{
    const std::size_t begin = charactersBefore(text, error.place.begin);
    const std::size_t end = charactersBefore(text, error.place.end());
    std::string shown(text);
    std::ranges::replace(shown, '\n', ' ');
    return english(filterErrorPhrase(error)) + "\n    " + shown + "\n    " + std::string(begin, ' ') + '^'
           + std::string(end > begin + 1 ? end - begin - 1 : 0, '~');
}

std::string filterReportJson(std::string_view text, const std::optional<filter::Error> &error)
{
    nlohmann::ordered_json report{{"valid", !error}};
    if (error) {
        const std::size_t begin = charactersBefore(text, error->place.begin);
        report["error"] = {{"message", english(filterErrorPhrase(*error))},
                           {"start", begin},
                           {"length", charactersBefore(text, error->place.end()) - begin}};
    }
    report["hints"] = nlohmann::ordered_json::array();
    return report.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

} // namespace rungs
