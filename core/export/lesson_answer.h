// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/lesson.h"
#include "core/session/connection_order.h"

#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// What answers a question of a lesson, computed from its capture.
struct LessonAnswer
{
    std::string value;                ///< of a number, as a filter writes it
    std::vector<FrameId> frames;      ///< each is right
    std::vector<std::size_t> choices; ///< each is right
};

/// @return the fault has the line of the question, and no file
tl::expected<LessonAnswer, LessonFault> answerOf(const LessonAsk &ask, const SessionPtr &session);

struct LessonJudgement
{
    bool isRight = false;
    const RichText *said = nullptr; ///< of @c ask: why it is right or wrong; null: nothing was foreseen
};

/// @p given what was typed: a number in decimal (also with separators) or after "0x" or "0b"; a frame's number, also
/// after "#"; or the index of a choice
LessonJudgement judge(const LessonAsk &ask, const LessonAnswer &answer, std::string_view given);

} // namespace rungs
