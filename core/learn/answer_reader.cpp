// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/answer_reader.h"

#include "core/connection/segment.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace rungs {

namespace {

struct FlagName
{
    std::string_view name;
    SegmentFields::Flag flag;
};

// As the header has them, from its last bit to the first.
constexpr FlagName flagTable[] = {
    {"FIN", SegmentFields::fin}, {"SYN", SegmentFields::syn}, {"RST", SegmentFields::rst},
    {"PSH", SegmentFields::psh}, {"ACK", SegmentFields::ack}, {"URG", SegmentFields::urg},
    {"ECE", SegmentFields::ece}, {"CWR", SegmentFields::cwr}, {"AE", SegmentFields::ae},
};

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view withoutSpaces(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<double> wholeOf(std::string_view digits, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    constexpr std::uint64_t mostExact = std::uint64_t{1} << 53;
    if (error != std::errc() || end != digits.data() + digits.size() || value > mostExact)
        return std::nullopt;
    return static_cast<double>(value);
}

/// "1,448" and "1 448" as "1448"; empty where separators do not part threes.
std::optional<std::string> withoutSeparators(std::string_view text)
{
    std::string digits;
    std::size_t since = 0;
    bool isGrouped = false;
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    for (const char c : whole) {
        if (c == ',' || c == ' ') {
            if (since == 0 || since > 3 || (isGrouped && since != 3))
                return std::nullopt;
            isGrouped = true;
            since = 0;
        } else {
            digits += c;
            ++since;
        }
    }
    if (isGrouped && since != 3)
        return std::nullopt;
    if (point != std::string_view::npos)
        digits += text.substr(point);
    return digits;
}

std::optional<std::size_t> optionOfLetter(std::string_view word)
{
    std::size_t place = 0;
    if (word.size() > 2)
        return std::nullopt;
    for (const char c : word) {
        if (!isNameLetter(c))
            return std::nullopt;
        place = place * 26 + static_cast<std::size_t>(lowered(c) - 'a') + 1;
    }
    return place == 0 ? std::nullopt : std::optional(place - 1);
}

std::optional<std::size_t> optionOfWord(const Part &part, std::string_view word)
{
    if (const std::optional<std::size_t> option = optionOfLetter(word))
        return *option < part.options.size() ? option : std::nullopt;
    if (!word.empty() && word.front() == '#')
        word.remove_prefix(1);
    const std::optional<double> number = wholeOf(word, 10);
    for (std::size_t i = 0; number && i < part.options.size(); ++i) {
        const FrameId frame = part.options[i].frame;
        if (frame.isValid() && static_cast<double>(frameNumber(frame)) == *number)
            return i;
    }
    return std::nullopt;
}

/// The words of @p text, parted by spaces, commas and semicolons.
std::vector<std::string_view> answerWords(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSpace(text[i]) && text[i] != ',' && text[i] != ';')
            continue;
        if (i > begin)
            words.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

} // namespace

std::optional<double> readNumber(std::string_view text)
{
    text = withoutSpaces(text);
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        return wholeOf(text.substr(2), 16);
    const std::optional<std::string> digits = withoutSeparators(text);
    if (!digits || digits->empty() || !isDigit(digits->front()) || !isDigit(digits->back())
        || std::ranges::count(*digits, '.') > 1 || digits->size() > 40
        || !std::ranges::all_of(*digits, [](char c) { return isDigit(c) || c == '.'; }))
        return std::nullopt;
    if (digits->find('.') == std::string::npos)
        return wholeOf(*digits, 10);
    double value = 0;
    const auto [end, error] = std::from_chars(digits->data(), digits->data() + digits->size(), value);
    return error == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<std::vector<double>> readNumbers(std::string_view text)
{
    constexpr std::size_t most = 1000;
    std::vector<double> numbers;
    for (std::string_view word : answerWords(text)) {
        if (word.front() == '#')
            word.remove_prefix(1);
        const std::optional<double> number = readNumber(word);
        if (!number || numbers.size() == most)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers.empty() ? std::nullopt : std::optional(std::move(numbers));
}

std::optional<std::uint16_t> readFlags(std::string_view text)
{
    text = withoutSpaces(text);
    if (text == noneWord)
        return std::uint16_t{0};
    std::uint16_t flags = 0;
    bool hasAny = false;
    for (std::size_t i = 0; i < text.size();) {
        if (!isNameLetter(text[i])) {
            ++i;
            continue;
        }
        std::string name;
        for (; i < text.size() && isNameLetter(text[i]); ++i)
            name += static_cast<char>(lowered(text[i]) - 'a' + 'A');
        const auto found = std::ranges::find(flagTable, name, &FlagName::name);
        if (found == std::end(flagTable))
            return std::nullopt;
        flags = static_cast<std::uint16_t>(flags | found->flag);
        hasAny = true;
    }
    return hasAny ? std::optional(flags) : std::nullopt;
}

std::string readWord(std::string_view text)
{
    std::string word(withoutSpaces(text));
    std::ranges::transform(word, word.begin(), lowered);
    IpAddress address;
    for (const bool isV6 : {false, true}) {
        address.isV6 = isV6;
        if (inet_pton(isV6 ? AF_INET6 : AF_INET, word.c_str(), address.bytes.data()) == 1)
            return addressWord(address);
    }
    return word;
}

std::string addressWord(const IpAddress &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(address.isV6 ? AF_INET6 : AF_INET, address.bytes.data(), text.data(), text.size());
    return text.data();
}

std::optional<std::vector<std::size_t>> optionsOf(const Part &part, const PartAnswer &answer)
{
    if (!answer.chosen.empty()) {
        const auto isOption = [&part](std::size_t option) { return option < part.options.size(); };
        return std::ranges::all_of(answer.chosen, isOption) ? std::optional(answer.chosen) : std::nullopt;
    }
    if (withoutSpaces(answer.text) == noneWord)
        return std::vector<std::size_t>();
    std::vector<std::size_t> options;
    for (const std::string_view word : answerWords(answer.text)) {
        const std::optional<std::size_t> option = optionOfWord(part, word);
        if (!option)
            return std::nullopt;
        options.push_back(*option);
    }
    return options.empty() ? std::nullopt : std::optional(std::move(options));
}

std::string numberText(double number)
{
    std::string text = fmt::format("{:.9f}", number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string flagNames(std::uint16_t flags)
{
    std::string names;
    for (const FlagName &each : flagTable) {
        if ((flags & each.flag) != 0)
            names += (names.empty() ? "" : ", ") + std::string(each.name);
    }
    return names.empty() ? std::string(noneWord) : names;
}

} // namespace rungs
