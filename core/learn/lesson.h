// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/learn/lesson_fault.h"
#include "core/learn/markdown.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A lesson: one Markdown file, whose steps say what to look at in a capture, and ask before they show.
/// resources/lessons/README.md describes the file.
///
/// How a window uses it: openLessons() (core/learn/lesson_files.h) finds the files of a path, readLesson() reads one,
/// checkLesson() (core/export/lesson_check.h) holds it against its captures. Then for the step on show:
///
/// - open step.capture, where it is another than the one that is open; empty: whatever is open stays;
/// - select step.connection, step.frame and step.field, those that are given, in this order;
/// - show step.panes and no others, the first with the most room; empty: whatever is shown stays;
/// - hide the frames after step.lastShown, until the step's question is answered or the next step is on show;
/// - show step.title and step.text: lessonHtml() (core/export/lesson_html.h) or TextNode by TextNode; linkOf() says
///   where a link leads;
/// - show step.ask: its prompt (askPrompt(), core/text/lesson_text.h), then what it takes to answer. answersOf()
///   (core/export/lesson_answer.h) computes what is right, judge() says whether an answer is, and what to say.
///
/// capture and panes are those of the step before where a step does not say: a window need not look back.
namespace rungs {

enum class LessonPane : std::uint8_t {
    overview,
    packets,
    connections,
    stream,
    fields,
    header,
    bytes,
    checksum,
    ladder,
    states,
    charts,
    segment,
};

inline constexpr std::array<std::string_view, 12> lessonPaneNames{"overview", "packets", "connections", "stream",
                                                                  "fields",   "header",  "bytes",       "checksum",
                                                                  "ladder",   "states",  "charts",      "segment"};

constexpr std::string_view nameOf(LessonPane pane)
{
    return lessonPaneNames[static_cast<std::size_t>(pane)];
}

/// Where a link in the text of a lesson leads.
struct LessonLink
{
    enum class Kind : std::uint8_t {
        none,  ///< nowhere: it is shown as text
        frame, ///< "frame:7"
        field, ///< "field:tcp.flags.syn"
        check, ///< "check:FILTER": the filter line gets it
        web,   ///< "https://..." or "http://...": shown, never fetched by itself
    };

    Kind kind = Kind::none;
    FrameId frame;
    std::string text; ///< the key, the filter, or the whole address
};

LessonLink linkOf(std::string_view target);

/// A text in the filter language that a lesson relies on.
struct LessonClaim
{
    std::string filter;
    int line = 0;
};

/// An answer that can be chosen.
struct LessonChoice
{
    RichText text;
    bool isRight = false;
    RichText why; ///< it is wrong; may be empty
    int line = 0;
};

/// An answer of one who has a misconception.
struct WrongAnswer
{
    std::string value; ///< a number, or the number of a frame
    RichText why;      ///< it is wrong
    int line = 0;
};

struct LessonAsk
{
    enum class Kind : std::uint8_t {
        number,   ///< the value of key in frame
        frame,    ///< any frame that passes filter
        choose,   ///< one of choices
        question, ///< one of the quiz: quizKind
    };

    Kind kind = Kind::number;
    std::string key; ///< an expression of the filter language
    FrameId frame;
    std::string filter;
    std::string quizKind;
    RichText prompt; ///< the question; empty: core/text/lesson_text.h makes one
    std::vector<LessonChoice> choices;
    std::vector<WrongAnswer> wrongs;
    RichText because; ///< said with the right answer; may be empty
    std::string text; ///< as it is written
    int line = 0;

    /// The order in which choices are shown: always the same, and not that of the file, where the right one is first.
    std::vector<std::size_t> choiceOrder() const;
};

/// On which lines the parts of a step are; 0: it has none.
struct LessonStepLines
{
    int title = 0;
    int capture = 0;
    int connection = 0;
    int frame = 0;
    int field = 0;
    int hide = 0;
};

struct LessonStep
{
    std::string title;
    RichText text;
    std::string capture;
    ConnectionId connection;
    FrameId frame;
    std::string field; ///< a key
    std::vector<LessonPane> panes;
    FrameId lastShown; ///< none: no frame is hidden
    std::vector<LessonClaim> claims;
    std::optional<LessonAsk> ask;
    LessonStepLines lines;
};

struct Lesson
{
    std::string file; ///< as faults name it
    std::string title;
    std::string about;    ///< one sentence; may be empty
    std::string language; ///< "en" or "zh_CN"
    std::string capture;  ///< a file beside the lesson, or a sample; may be empty
    std::optional<std::uint32_t> number;
    std::vector<LessonClaim> claims;
    RichText introduction; ///< what is written before the first step; may be empty
    std::vector<LessonStep> steps;
};

struct ReadLesson
{
    Lesson lesson;                   ///< what could be read
    std::vector<LessonFault> faults; ///< by line
};

/// Limits of what is read.
inline constexpr std::size_t longestLesson = 1024 * 1024;
inline constexpr std::size_t mostLessonSteps = 200;

/// Reads the text of a lesson; any bytes get an answer. Only what the text itself says is looked at: no capture, no
/// filter, no field.
/// @p file as faults name it
ReadLesson readLesson(std::string_view text, std::string file);

} // namespace rungs
