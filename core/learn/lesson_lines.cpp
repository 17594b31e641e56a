// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/lesson_lines.h"

#include <algorithm>
#include <charconv>

namespace rungs {

std::vector<LessonFault> LessonFaults::take()
{
    std::ranges::stable_sort(m_faults, {}, &LessonFault::line);
    return std::move(m_faults);
}

std::vector<LessonLine> lessonLines(std::string_view block, int first, LessonFaults &faults)
{
    std::vector<LessonLine> lines;
    for (int number = first; !block.empty(); ++number) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        const std::string_view line = trimmed(block.substr(0, end));
        block.remove_prefix(std::min(end + 1, block.size()));
        if (line.empty())
            continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0)
            faults.add(LessonFaultCode::notALine, number, line);
        else
            lines.push_back({trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)), number});
    }
    return lines;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<std::uint32_t> positiveNumber(std::string_view text)
{
    std::uint32_t number = 0;
    const char *const end = text.data() + text.size();
    const auto [place, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || place != end || number == 0)
        return std::nullopt;
    return number;
}

bool isNameInFolder(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos
        || name.find('\0') != std::string_view::npos)
        return false;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        if (name.substr(0, end) == "..")
            return false;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return true;
}

} // namespace rungs
