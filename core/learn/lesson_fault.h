// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/filter/filter_fault.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rungs {

/// What is wrong in a lesson. core/text makes the sentence.
enum class LessonFaultCode : std::uint8_t {
    // Of the text alone.
    tooLong,      ///< found: its bytes; expected: the most
    tooManySteps, ///< expected: the most
    tooComplex,   ///< found: what there is too much of in one place; expected: the most
    tooDeep,      ///< lists, quotes or emphasis inside of each other; expected: the most
    notUtf8,      ///< found: the byte
    nulByte,
    noFrontMatter,
    openFrontMatter, ///< no second line ---
    notALine,        ///< found: the text; a line is "key: value"
    unknownLine,     ///< found: the key; expected: those that there are
    lineTwice,       ///< found: the key
    noTitle,
    badLanguage,    ///< found, expected
    badNumber,      ///< found
    badCaptureName, ///< found: a path that leaves the folder of the lesson
    noSteps,
    emptyStep,   ///< found: its title; it has no text
    strayBlock,  ///< a block "rungs" outside of a step, or inside of a list or quote
    secondBlock, ///< of one step
    unknownPane, ///< found; expected: those that there are
    badHide,     ///< found
    badAsk,      ///< found
    noAsk,       ///< found: the key of a line that belongs to a question
    notOfAsk,    ///< found: the key of a line that this kind of question has not
    badWrong,    ///< found; it is "wrong: answer => why"
    noRight,     ///< nothing to choose is right
    noWrong,     ///< nothing to choose is wrong
    badLink,     ///< found: where it leads
    unreadLink,  ///< found: where it leads
    // Of what it says of its capture.
    noCapture,        ///< a step shows a frame, and names no capture
    captureMissing,   ///< found: its name; error says why
    noSuchFrame,      ///< found: its number; expected: how many there are
    noSuchConnection, ///< found: its number; expected: how many there are
    frameElsewhere,   ///< found: a frame; expected: the connection that it is not in
    hiddenFrame,      ///< found: a frame that is selected or linked to, but hidden
    unknownField,     ///< found; expected: similar ones
    fieldNotInFrame,  ///< found; expected: the number of the frame
    badFilter,        ///< found: its text; filter says why
    claimFails,       ///< found: its text; expected: the number of the frame, or empty: of none
    noAnswer,         ///< found: what was asked
    manyAnswers,      ///< found: what was asked; expected: the answers
    everyAnswer,      ///< found: a filter that every frame passes
    wrongIsRight,     ///< found: a predicted wrong answer
    unknownQuestion,  ///< found: a kind of the quiz
};

/// Why a lesson, or a part of it, is not as it should be; and where.
struct LessonFault
{
    LessonFaultCode code = LessonFaultCode::notALine;
    std::string file;
    int line = 0; ///< from 1
    std::string found;
    std::string expected;
    std::optional<filter::Error> filter; ///< of badFilter; its places count from the begin of found
    std::optional<Error> error;          ///< of captureMissing
};

} // namespace rungs
