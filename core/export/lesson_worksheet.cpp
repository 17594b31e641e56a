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
        if (!step.ask)
            continue;
        SessionPtr session;
        FrameSearch search;
        if (step.ask->kind != LessonAsk::Kind::choose) { // to choose takes no capture
            Result<SessionPtr> found = step.capture.empty() ? tl::unexpected(Error()) : findOnce(step.capture);
            if (!found)
                continue;
            session = *std::move(found);
            search = frameSearchOf(session);
        }
        tl::expected<Question, LessonFault> question = questionOf(*step.ask, session, search);
        if (question)
            asked.push_back({i, *std::move(question)});
    }
    return asked;
}

} // namespace rungs
