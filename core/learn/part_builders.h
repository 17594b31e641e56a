// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/quiz_material.h"

namespace rungs {

Part numberPart(Statement label, double value, double tolerance = 0);
/// A sequence or acknowledgment number of @p side: its relative form is accepted where it is known, and the raw one.
Part sequencePart(Statement label, const Story &story, Side side, SequenceNumber number);
/// The raw form only.
Part rawPart(Statement label, SequenceNumber number);
Part flagsPart(Statement label, std::uint16_t flags, std::uint16_t mask);
/// @p options the first @p right of which are right; they are shuffled
Part choicePart(Statement label, std::vector<Option> options, Random &random, std::size_t right = 1);
/// Which of @p frames, in this order, are right: @p isRight, one for each.
Part framesPart(Statement label, const std::vector<FrameId> &frames, const std::vector<bool> &isRight,
                Misconception misconception = Misconception::none);

/// A wrong answer; nothing where it is a right one, or another one predicts it already.
void predict(Part &part, double number, Misconception misconception);
/// Of both forms.
void predictSequence(Part &part, const Story &story, Side side, SequenceNumber number, Misconception misconception);

/// Why the ACK of @p rung carries the number that it carries: sequence number + bytes + SYN + FIN. @p isRaw in raw
/// numbers
Statement ackSum(const Story &story, const Rung &rung, bool isRaw);

/// How many bytes the window field of @p rung, whose window is known, stands for.
Statement windowSum(const Rung &rung);

/// A question about the connection of @p material, without parts.
Question questionOf(QuestionKind kind, const QuizMaterial &material);
/// The kind has no question here.
inline tl::unexpected<Statement> noQuestion(Say why)
{
    return tl::unexpected(Statement{why, {}});
}

} // namespace rungs
