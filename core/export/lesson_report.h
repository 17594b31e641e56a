// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lesson_check.h"
#include "core/learn/lesson_files.h"

#include <string>

namespace rungs {

/// Captures beside @p lesson, else those in the folder @p samples; empty: there are none.
CaptureFinder capturesOf(const LessonFile &lesson, std::string samples);

/// What is to be printed of a lesson.
struct LessonReport
{
    std::string text;
    bool hasFaults = false;
};

/// All that is wrong, a line each: "FILE:LINE: what", with the place in a filter that cannot be read below it; or one
/// line that says how much is in the lesson.
LessonReport lessonFaults(const LessonFile &file, const CaptureFinder &find);

/// The lesson to be read without a window: its text, what each step shows, its questions with their answers, and what
/// is said of wrong ones. What could not be read of it is left out.
LessonReport lessonText(const LessonFile &file, const CaptureFinder &find);

} // namespace rungs
