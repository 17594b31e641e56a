// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question as a value. How a view uses it:
//   1. Quiz (quiz.h) makes questions of a session: ask(kind, seed, connection). A question, or why there is none.
//   2. The view shows what `shown` says: it selects shown.frame and lists shown.frames; shows nothing after
//      shown.hideAfter, and none of shown.hiddenFields; prints shown.printed as bytes.
//   3. core/text/question_text.h gives the words: questionText() for the prompt, partLabel() for each part,
//   optionText()
//      for each option. A part is shown by its form: a line for number, flags, text, filter, numbers and frame; boxes
//      for oneOf and someOf; a list to be sorted for order. Parts with a row make up a table: a row a segment.
//   4. The answers go, a PartAnswer for each part, to judge() (judge.h). It gives a PartJudgement for each part;
//      judgementText() says it: right or wrong, the misconception, the sum; evidence names frames and fields to link
//      to.
// A lesson makes questions of its own kind with Say::own, and judges them likewise.
#pragma once

#include "core/base/byte_view.h"
#include "core/connection/connection_summary.h"
#include "core/learn/misconception.h"
#include "core/learn/question_kind.h"
#include "core/learn/statement.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rungs {

/// Something to choose, or to put in order.
struct Option
{
    Statement text;
    FrameId frame = {}; ///< where it is one
    /// Why it is chosen wrongly.
    Misconception misconception = Misconception::none;
    Statement why = {}; ///< what a lesson says to that
};

/// What shows that an answer is right.
struct Evidence
{
    FrameId frame;
    std::string_view field; ///< its key; empty: all of the frame
};

struct AcceptedNumber
{
    double value = 0;
    double tolerance = 0;

    bool accepts(double number) const { return number >= value - tolerance && number <= value + tolerance; }
};

/// A wrong answer, and why it is given.
struct PredictedAnswer
{
    std::vector<double> numbers = {}; ///< of a number, one; of flags, their bits
    std::string text = {};            ///< of a text
    Misconception misconception = Misconception::none;
    Statement why = {}; ///< what a lesson says to that
};

/// One thing that a question asks. What is accepted is listed in full.
struct Part
{
    PartForm form = PartForm::number;
    Statement label;
    FrameId row; ///< of a table: the segment that it is about; else none
    std::vector<Option> options;

    // What is right; the form says which of these.
    std::vector<AcceptedNumber> numbers;                     ///< number: any of these
    std::vector<std::vector<double>> lists;                  ///< numbers: any of these
    std::vector<std::vector<std::size_t>> choices;           ///< oneOf, someOf: any of these sets of options, ascending
    std::vector<std::size_t> order;                          ///< order: a right one
    std::vector<std::pair<std::size_t, std::size_t>> before; ///< order: the first must come before the second
    std::vector<std::uint16_t> flags;                        ///< flags: any of these
    std::uint16_t flagMask = 0xfff;                          ///< flags: those that count
    std::vector<std::string> texts;                          ///< text: any of these
    std::vector<FrameId> frames;                             ///< frame: any of these; filter: exactly these, ascending
    std::string example;                                     ///< filter: one that is right

    std::vector<PredictedAnswer> predicted;
    Statement sum;
    std::vector<Evidence> evidence;
};

/// Bytes that a question prints.
struct PrintedBytes
{
    Statement label;
    Bytes bytes;
};

/// What is shown with a question.
struct ShownWithQuestion
{
    FrameId frame;               ///< to be selected; else none
    std::vector<FrameId> frames; ///< that the prompt speaks of
    FrameId hideAfter;           ///< what comes after it is hidden; none: nothing
    std::vector<Evidence> hiddenFields;
    std::vector<PrintedBytes> printed;
};

struct Question
{
    QuestionKind kind = QuestionKind::own;
    std::uint64_t seed = 0;
    ConnectionId connection;
    Opening opening = Opening::threeWay; ///< decides what its sides are called
    std::vector<Statement> prompt;       ///< sentences
    ShownWithQuestion shown;
    std::vector<Part> parts;
};

/// What a person answers to a part. Text does for every form: options by letter ("b", "a, c"), frames by number.
struct PartAnswer
{
    std::string text = {};
    std::vector<std::size_t> chosen = {}; ///< oneOf, someOf, order: options, instead of the text
    std::vector<FrameId> frames = {};     ///< frame: instead of the text
};

} // namespace rungs
