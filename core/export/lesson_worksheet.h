// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lesson_check.h"
#include "core/learn/question.h"

#include <cstddef>
#include <vector>

namespace rungs {

/// What a step of a lesson asks.
struct AskedStep
{
    std::size_t step = 0; ///< its place in Lesson::steps
    Question question;
};

/// All that a lesson asks, for paper, in the order of its steps. A step whose question has no answer is left out: its
/// capture is that of whoever reads it, cannot be read, or does not have what is asked; checkLesson() says why.
std::vector<AskedStep> askedSteps(const Lesson &lesson, const CaptureFinder &find);

} // namespace rungs
