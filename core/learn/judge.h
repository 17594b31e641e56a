// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/quiz_material.h"

#include <span>

namespace rungs {

enum class Verdict : std::uint8_t {
    right,
    wrong,
    notUnderstood, ///< the text is no answer of its form
};

/// What comes of the answer to one part.
struct PartJudgement
{
    Verdict verdict = Verdict::notUnderstood;
    Misconception misconception = Misconception::none; ///< that predicts the wrong answer
    Statement why = {};                                ///< what is wrong with it, or what was not understood
    Statement sum = {};                                ///< how the right answer comes about
    std::vector<Evidence> evidence = {};
};

struct Judgement
{
    std::vector<PartJudgement> parts; ///< one for each of the question

    bool isRight() const;
    std::size_t rightCount() const;
};

/// What comes of @p answers, one for each part; those that are missing are not understood. Any text has an answer.
/// @p search runs a filter that was written; empty: it is not understood
Judgement judge(const Question &question, std::span<const PartAnswer> answers, const FrameSearch &search = {});
PartJudgement judge(const Part &part, const PartAnswer &answer, const FrameSearch &search = {});

/// An answer that is right, as a person would write it.
PartAnswer rightAnswer(const Part &part);
/// The letter of an option: "a", "b", ... "z", "aa".
std::string optionLetter(std::size_t option);

} // namespace rungs
