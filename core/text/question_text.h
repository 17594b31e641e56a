// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/judge.h"
#include "core/text/phrase.h"

#include <string>
#include <vector>

namespace rungs {

/// "Bytes received".
Phrase questionTitle(QuestionKind kind);
/// What the capture must have for a question of the kind: "A SYN and its SYN-ACK".
Phrase questionNeeds(QuestionKind kind);
/// What a misconception has wrong, as a sentence; empty for none.
Phrase misconceptionText(Misconception misconception);

/// A statement in words. @p opening decides what the sides are called.
Phrase statementText(const Statement &statement, Opening opening);
/// What is asked, in sentences.
std::vector<Phrase> questionText(const Question &question);
Phrase partLabel(const Question &question, const Part &part);
Phrase optionText(const Question &question, const Option &option);
/// Printed bytes, 16 a line.
std::vector<std::string> byteLines(const PrintedBytes &printed);
/// How the part is to be answered: "Choose one", "A number, decimal or 0x…".
Phrase formHint(const Part &part);

/// The right answers to a part: "17, or 2249768978"; of choices, their texts.
std::vector<Phrase> answerText(const Question &question, const Part &part);
/// "Right.", "Wrong.", "Not understood."
Phrase verdictWord(Verdict verdict);
/// What is said to an answer: the verdict, what is wrong with it, the misconception, the sum.
std::vector<Phrase> judgementText(const Question &question, const PartJudgement &judgement);
/// Why a capture has no question of a kind, as Quiz gives it.
Phrase noQuestionText(const Statement &why);

} // namespace rungs
