// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_worksheet.h"

#include "core/export/lesson_question.h"
#include "core/export/quiz.h"

#include <utility>

namespace rungs {

std::vector<AskedStep> askedSteps(const Lesson &lesson, const CaptureFinder &find)
{
    const CaptureFinder findOnce = openingOnce(find);
    std::vector<AskedStep> asked;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps[i];
        if (!step.ask || step.capture.empty())
            continue;
        const Result<SessionPtr> session = findOnce(step.capture);
        if (!session)
            continue;
        tl::expected<Question, LessonFault> question = questionOf(*step.ask, *session, frameSearchOf(*session));
        if (question)
            asked.push_back({i, *std::move(question)});
    }
    return asked;
}

} // namespace rungs
