// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/lesson.h"
#include "core/text/phrase.h"

namespace rungs {

/// What is wrong in a lesson, in a sentence; without file and line.
Phrase lessonFaultPhrase(const LessonFault &fault);

/// The question of @p ask, where it has no prompt of its own.
Phrase askPhrase(const LessonAsk &ask);

/// What is said of an answer that is right, and of one that is wrong for no reason that was foreseen.
Phrase rightAnswerPhrase();
Phrase wrongAnswerPhrase();

} // namespace rungs
