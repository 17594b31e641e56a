// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lesson_answer.h"

#include <functional>

namespace rungs {

/// Opens the capture of a name that a lesson gives: a file beside it, or a sample.
using CaptureFinder = std::function<Result<SessionPtr>(const std::string &name)>;

/// @p find that opens each capture once.
CaptureFinder openingOnce(CaptureFinder find);

/// Holds a lesson against its captures: frames, connections, fields and links are there, filters can be read, claims
/// hold, questions have an answer, and what is said to be wrong is. By line.
std::vector<LessonFault> checkLesson(const Lesson &lesson, const CaptureFinder &find);

} // namespace rungs
