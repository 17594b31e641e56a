// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lesson_text.h"

#include "core/text/error_text.h"
#include "core/text/filter_text.h"

namespace rungs {

namespace {

using FaultCode = LessonFaultCode;

/// {0} is what was found, {1} what was expected. Of the text of a lesson alone.
std::string_view textPatternOf(const LessonFault &fault)
{
    switch (fault.code) {
    case FaultCode::tooLong:
        return RUNGS_TEXT("The lesson has {0} bytes; at most {1} are read.");
    case FaultCode::tooManySteps:
        return RUNGS_TEXT("A lesson has at most {1} steps; this one and what follows are left out.");
    case FaultCode::tooComplex:
        return RUNGS_TEXT("More than {1} times “{0}” in one place: the lesson is not read.");
    case FaultCode::tooDeep:
        return RUNGS_TEXT("Lists, quotes or emphasis are nested more than {1} deep.");
    case FaultCode::notUtf8:
        return RUNGS_TEXT("The byte {0} is not UTF-8: save the file as UTF-8.");
    case FaultCode::nulByte:
        return RUNGS_TEXT("A NUL byte: this is not a text file.");
    case FaultCode::noFrontMatter:
        return RUNGS_TEXT("The first line is not “---”: a lesson begins with its title and language between two lines "
                          "“---”.");
    case FaultCode::openFrontMatter:
        return RUNGS_TEXT("The second line “---” is missing, which ends the title, language and capture.");
    case FaultCode::notALine:
        return RUNGS_TEXT("“{0}” is not of the form “key: value”.");
    case FaultCode::unknownLine:
        return RUNGS_TEXT("Unknown key “{0}”. Known here: {1}.");
    case FaultCode::lineTwice:
        return RUNGS_TEXT("“{0}” is given twice.");
    case FaultCode::noTitle:
        return RUNGS_TEXT("The title is missing (“title: …”).");
    case FaultCode::badLanguage:
        return fault.found.empty() ? RUNGS_TEXT("The language is missing (“language: …”): one of {1}.")
                                   : RUNGS_TEXT("The language is “{0}”, not one of {1}.");
    case FaultCode::badNumber:
        return RUNGS_TEXT("“{0}” is not a number that is possible here.");
    case FaultCode::badCaptureName:
        return RUNGS_TEXT("“{0}” is not a file beside the lesson.");
    case FaultCode::noSteps:
        return RUNGS_TEXT("The lesson has no steps: each begins with a heading “## …”.");
    case FaultCode::emptyStep:
        return RUNGS_TEXT("The step “{0}” has no text.");
    case FaultCode::strayBlock:
        return RUNGS_TEXT(
            "This “rungs” block belongs to no step: it stands directly below a heading “## …” and its text.");
    case FaultCode::secondBlock:
        return RUNGS_TEXT("A step has one “rungs” block; this is the second.");
    case FaultCode::unknownPane:
        return RUNGS_TEXT("There is no pane “{0}”. Panes: {1}.");
    case FaultCode::badHide:
        return RUNGS_TEXT("“{0}” cannot be hidden: write “frames > 10”.");
    case FaultCode::badAsk:
        return RUNGS_TEXT("“{0}” is no question. Questions: “number KEY of frame N”, “frame FILTER”, “choose”, "
                          "“question KIND”.");
    case FaultCode::noAsk:
        return RUNGS_TEXT("“{0}” belongs to a question, but this step has no “ask: …”.");
    case FaultCode::notOfAsk:
        return RUNGS_TEXT("“{0}” cannot be used with “ask: {1}”.");
    case FaultCode::badWrong:
        return RUNGS_TEXT("“{0}” is not of the form “wrong: answer => why it is wrong”.");
    case FaultCode::noRight:
        return RUNGS_TEXT("No answer is right: “right: …” is missing.");
    case FaultCode::noWrong:
        return RUNGS_TEXT("No answer is wrong: “wrong: … => why” is missing.");
    case FaultCode::badLink:
        return RUNGS_TEXT(
            "The link to “{0}” leads nowhere. Links: frame:7, field:tcp.flags.syn, check:FILTER, https://….");
    case FaultCode::unreadLink:
        return RUNGS_TEXT("“{0}” is not read as a link: it has a space, or lacks a bracket.");
    default:
        return {};
    }
}

/// The same of what a lesson says of its capture.
std::string_view capturePatternOf(const LessonFault &fault)
{
    switch (fault.code) {
    case FaultCode::noCapture:
        return RUNGS_TEXT("This speaks of a capture, but the lesson names none (“capture: …”).");
    case FaultCode::noSuchFrame:
        return RUNGS_TEXT("No frame {0}: the last frame is {1}.");
    case FaultCode::noSuchConnection:
        return RUNGS_TEXT("No connection {0}: the capture has {1}, counted from 0.");
    case FaultCode::frameElsewhere:
        return RUNGS_TEXT("Frame {0} is not in connection {1}.");
    case FaultCode::hiddenFrame:
        return RUNGS_TEXT("Frame {0} is to be looked at, but this step hides it.");
    case FaultCode::unknownField:
        return fault.expected.empty() ? RUNGS_TEXT("There is no field “{0}”.")
                                      : RUNGS_TEXT("There is no field “{0}”. Similar ones: {1}.");
    case FaultCode::fieldNotInFrame:
        return RUNGS_TEXT("Frame {1} has no field {0}.");
    case FaultCode::claimFails:
        return fault.expected.empty() ? RUNGS_TEXT("No frame of the capture passes “{0}”.")
                                      : RUNGS_TEXT("Frame {1} does not pass “{0}”.");
    case FaultCode::noAnswer:
        return RUNGS_TEXT("“{0}” has no answer in this capture.");
    case FaultCode::manyAnswers:
        return RUNGS_TEXT("“{0}” has several answers: {1}.");
    case FaultCode::everyAnswer:
        return RUNGS_TEXT("Every frame passes “{0}”: no answer would be wrong.");
    case FaultCode::wrongIsRight:
        return RUNGS_TEXT("“{0}” is said to be wrong, but it is right.");
    case FaultCode::unknownQuestion:
        return RUNGS_TEXT("The quiz has no kind of question “{0}”.");
    default:
        return {};
    }
}

} // namespace

Phrase lessonFaultPhrase(const LessonFault &fault)
{
    if (fault.code == FaultCode::badFilter && fault.filter)
        return {RUNGS_TEXT("“{0}” is not a filter. {1}"), {fault.found, std::vector{filterErrorPhrase(*fault.filter)}}};
    if (fault.code == FaultCode::captureMissing && fault.error)
        return {RUNGS_TEXT("The capture cannot be read. {0}"), {std::vector{errorPhrase(*fault.error)}}};
    const std::string_view pattern = textPatternOf(fault);
    return {pattern.empty() ? capturePatternOf(fault) : pattern, {fault.found, fault.expected}};
}

Phrase askPhrase(const LessonAsk &ask)
{
    switch (ask.kind) {
    case LessonAsk::Kind::number:
        return {RUNGS_TEXT("What is the value of {0} in {1}?"), {ask.key, frame(ask.frame)}};
    case LessonAsk::Kind::frame:
        return {RUNGS_TEXT("Which segment is it?"), {}};
    case LessonAsk::Kind::choose:
        return {RUNGS_TEXT("Which answer is right?"), {}};
    case LessonAsk::Kind::question:
        break;
    }
    return {};
}

Phrase rightAnswerPhrase()
{
    return {RUNGS_TEXT("Right."), {}};
}

Phrase wrongAnswerPhrase()
{
    return {RUNGS_TEXT("Not this."), {}};
}

} // namespace rungs
