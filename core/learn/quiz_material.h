// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/filter/filter_fault.h"
#include "core/learn/question.h"
#include "core/learn/random.h"
#include "core/session/session.h"

#include <functional>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace rungs {

/// Which frames of the capture pass a display filter, in order.
using FrameSearch = std::function<filter::Result<std::vector<FrameId>>(std::string_view filter)>;

/// What questions are made of: one connection of a capture.
struct QuizMaterial
{
    const Session &session;
    const Story &story;
    const FrameSearch &search; ///< may be empty
};

/// A question, or why there is none of its kind.
using MadeQuestion = tl::expected<Question, Statement>;
using QuestionMaker = MadeQuestion (*)(const QuizMaterial &, Random &);

// One for each kind; question_makers.cpp has their table.
MadeQuestion makeWhoSent(const QuizMaterial &material, Random &random);
MadeQuestion makePadded(const QuizMaterial &material, Random &random);
MadeQuestion makeBytesReceived(const QuizMaterial &material, Random &random);
MadeQuestion makeRouters(const QuizMaterial &material, Random &random);
MadeQuestion makeDecodeHeader(const QuizMaterial &material, Random &random);
MadeQuestion makeAnsweringAck(const QuizMaterial &material, Random &random);
MadeQuestion makeAcksAfterLoss(const QuizMaterial &material, Random &random);
MadeQuestion makeBindingWindow(const QuizMaterial &material, Random &random);
MadeQuestion makeCloseTable(const QuizMaterial &material, Random &random);
MadeQuestion makeTimeWaitSide(const QuizMaterial &material, Random &random);
MadeQuestion makeWhyThreeSegments(const QuizMaterial &material, Random &random);
MadeQuestion makeEndpoints(const QuizMaterial &material, Random &random);
MadeQuestion makeInitialNumbers(const QuizMaterial &material, Random &random);
MadeQuestion makeHttpRequest(const QuizMaterial &material, Random &random);
MadeQuestion makeEstimatedRoundTrip(const QuizMaterial &material, Random &random);
MadeQuestion makeLeastWindow(const QuizMaterial &material, Random &random);
MadeQuestion makeRetransmissions(const QuizMaterial &material, Random &random);
MadeQuestion makeBytesAnAck(const QuizMaterial &material, Random &random);
MadeQuestion makeThroughput(const QuizMaterial &material, Random &random);
MadeQuestion makeSlowStart(const QuizMaterial &material, Random &random);
MadeQuestion makeOrderSegments(const QuizMaterial &material, Random &random);
MadeQuestion makeHiddenFields(const QuizMaterial &material, Random &random);
MadeQuestion makeNextSegment(const QuizMaterial &material, Random &random);
MadeQuestion makeWriteFilter(const QuizMaterial &material, Random &random);
MadeQuestion makeWrongByte(const QuizMaterial &material, Random &random);

} // namespace rungs
