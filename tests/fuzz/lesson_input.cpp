// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_html.h"
#include "core/export/lesson_report.h"
#include "core/text/lesson_text.h"
#include "tests/fuzz/inputs.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace rungs::fuzz {

namespace {

void demand(bool holds, int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "lesson_input.cpp:%d: this does not hold\n", line);
    std::abort();
}

/// No tag but those that are made of Markdown, and no attribute but theirs.
void demandOnlyOurTags(std::string_view html)
{
    constexpr std::string_view starts[] = {"p>",   "h1>",         "h2>",  "h3>",       "h4>", "h5>",        "h6>",
                                           "ul>",  "ol start=\"", "ol>",  "li>",       "b>",  "i>",         "code>",
                                           "pre>", "hr/>",        "br/>", "a href=\"", "a>",  "blockquote>"};
    for (std::size_t place = html.find('<'); place != std::string_view::npos; place = html.find('<', place + 1)) {
        std::string_view tag = html.substr(place + 1);
        if (tag.starts_with('/'))
            tag.remove_prefix(1);
        demand(std::ranges::any_of(starts, [tag](std::string_view start) { return tag.starts_with(start); }));
    }
    for (std::size_t place = html.find(" href=\""); place != std::string_view::npos;
         place = html.find(" href=\"", place + 1)) {
        const std::string_view target = html.substr(place + 7);
        demand(target.starts_with("frame:") || target.starts_with("field:") || target.starts_with("check:")
               || target.starts_with("http://") || target.starts_with("https://"));
    }
}

} // namespace

void readLessonText(ByteView bytes)
{
    const std::string text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    const auto lines = 1 + std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\r'; });
    const LessonFile file{"lesson.md", text, {}};
    const ReadLesson read = readLesson(text, file.name);
    const CaptureFinder none = capturesOf(file, {});
    std::vector<LessonFault> faults = read.faults;
    std::ranges::move(checkLesson(read.lesson, none), std::back_inserter(faults));
    for (const LessonFault &fault : faults) {
        demand(fault.line >= 1 && fault.line <= lines);
        demand(!english(lessonFaultPhrase(fault)).empty());
    }
    demand(read.lesson.steps.size() <= mostLessonSteps);
    demandOnlyOurTags(lessonHtml(read.lesson.introduction));
    for (const LessonStep &step : read.lesson.steps) {
        demandOnlyOurTags(lessonHtml(step.text));
        demand(!step.ask || step.ask->choiceOrder().size() == step.ask->choices.size());
    }
    lessonText(file, none);
    lessonFaults(file, none);
}

} // namespace rungs::fuzz
