// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"

#include <algorithm>

namespace rungs {

bool speaksOfLater(const Phrase &phrase, FrameId frame)
{
    return std::ranges::any_of(phrase.arguments, [frame](const Argument &argument) {
        if (const auto *reference = std::get_if<FrameReference>(&argument))
            return reference->frame.isValid() && reference->frame > frame;
        const auto *inner = std::get_if<std::vector<Phrase>>(&argument);
        return inner && std::ranges::any_of(*inner, [frame](const Phrase &each) { return speaksOfLater(each, frame); });
    });
}

namespace {

struct EnglishArgument
{
    std::string operator()(std::uint64_t number) const { return std::to_string(number); }
    std::string operator()(Count count) const { return digitsOf(count); }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const FrameReference &reference) const
    {
        return std::to_string(frameNumber(reference.frame));
    }
    std::string operator()(const ConnectionReference &reference) const
    {
        return std::to_string(reference.connection.value);
    }
    std::string operator()(const FieldReference &reference) const { return std::string(reference.name); }
    std::string operator()(const std::vector<Phrase> &phrases) const
    {
        std::string text;
        for (const Phrase &phrase : phrases) {
            const std::string next = english(phrase);
            if (!text.empty() && !next.empty())
                text += ' ';
            text += next;
        }
        return text;
    }
};

} // namespace

Phrase counted(std::uint64_t count, std::string_view one, std::string_view several)
{
    return {count == 1 ? one : several, {Count{count}}};
}

Argument bytesArgument(std::uint64_t count)
{
    return std::vector<Phrase>{counted(count, RUNGS_TEXT("1 byte"), RUNGS_TEXT("{0} bytes"))};
}

Argument numbersArgument(std::uint64_t count)
{
    return std::vector<Phrase>{counted(count, RUNGS_TEXT("1 sequence number"), RUNGS_TEXT("{0} sequence numbers"))};
}

std::string digitsOf(Count count)
{
    std::string digits = std::to_string(count.value);
    for (std::size_t end = digits.size(); end > 3; end -= 3)
        digits.insert(end - 3, 1, ',');
    return digits;
}

std::string english(const Phrase &phrase)
{
    std::string text;
    const std::string_view pattern = phrase.pattern;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        std::size_t end = i + 1;
        std::size_t index = 0;
        while (end < pattern.size() && pattern[end] >= '0' && pattern[end] <= '9' && index < 100)
            index = index * 10 + static_cast<std::size_t>(pattern[end++] - '0');
        const bool isPlace = pattern[i] == '{' && end > i + 1 && end < pattern.size() && pattern[end] == '}'
                             && index < phrase.arguments.size();
        if (isPlace) {
            text += std::visit(EnglishArgument{}, phrase.arguments[index]);
            i = end;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace rungs
