// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/lesson_fault.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// Collects the faults of one file.
class LessonFaults
{
public:
    explicit LessonFaults(std::string file)
        : m_file(std::move(file))
    { }

    LessonFault &add(LessonFaultCode code, int line, std::string_view found = {}, std::string_view expected = {})
    {
        return m_faults.emplace_back(
            LessonFault{code, m_file, line, std::string(found), std::string(expected), {}, {}});
    }
    /// By line.
    std::vector<LessonFault> take();

private:
    std::string m_file;
    std::vector<LessonFault> m_faults;
};

/// "key: value".
struct LessonLine
{
    std::string_view key;
    std::string_view value;
    int line = 0;
};

/// The lines of a block, without blank ones. @p first the number of its first line
std::vector<LessonLine> lessonLines(std::string_view block, int first, LessonFaults &faults);

/// Without blanks at either end.
std::string_view trimmed(std::string_view text);
/// All of @p text is a number in decimal digits, at least 1 and less than 2^32.
std::optional<std::uint32_t> positiveNumber(std::string_view text);
/// A file's name or a path below the folder of the lesson.
bool isNameInFolder(std::string_view name);

} // namespace rungs
