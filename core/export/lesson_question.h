// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lesson_answer.h"
#include "core/learn/question.h"
#include "core/learn/quiz_material.h"

namespace rungs {

/// A question of a lesson as one of the quiz: what is shown and judged alike. Its words are those of the lesson, and
/// where it has none, those of core/text in English.
/// @param search for a question of the quiz
/// @return the fault has the line of the question, and no file
tl::expected<Question, LessonFault> questionOf(const LessonAsk &ask, const SessionPtr &session,
                                               const FrameSearch &search = {});

} // namespace rungs
