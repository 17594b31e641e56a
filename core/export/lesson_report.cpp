// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_report.h"

#include "core/export/filter_report.h"
#include "core/export/lesson_html.h"
#include "core/export/lesson_question.h"
#include "core/export/quiz.h"
#include "core/session/session.h"
#include "core/text/address_text.h"
#include "core/text/lesson_text.h"
#include "core/text/question_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <string_view>

namespace rungs {

namespace {

using AskKind = LessonAsk::Kind;

/// What is said around the text of a lesson, in its language.
struct Labels
{
    std::string_view shown;
    std::string_view frame;
    std::string_view connection;
    std::string_view hidden;
    std::string_view question;
    std::string_view answer;
    std::string_view wrong;
};

constexpr Labels inEnglish{"Shown",    "frame {}", "connection {}", "frames after {} hidden",
                           "Question", "Answer",   "Not {}: {}"};
constexpr Labels inChinese{"显示", "帧 {}", "连接 {}", "隐藏帧 {} 之后的帧", "问题", "答案", "不是 {}：{}"};

const Labels &labelsOf(const Lesson &lesson)
{
    return lesson.language == "zh_CN" ? inChinese : inEnglish;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

class Report
{
public:
    Report(const Lesson &lesson, CaptureFinder find)
        : m_lesson(lesson)
        , m_labels(labelsOf(lesson))
        , m_find(std::move(find))
    { }

    std::string write()
    {
        paragraph(m_lesson.number ? fmt::format("{}. {}", *m_lesson.number, m_lesson.title) : m_lesson.title);
        paragraph(m_lesson.about);
        paragraph(lessonPlainText(m_lesson.introduction));
        std::size_t number = 0;
        for (const LessonStep &step : m_lesson.steps) {
            paragraph(fmt::format("[{}/{}] {}", ++number, m_lesson.steps.size(), step.title));
            writeShown(step);
            paragraph(lessonPlainText(step.text));
            if (step.ask)
                writeAsk(step);
        }
        return std::move(m_text);
    }

private:
    void paragraph(const std::string &text)
    {
        if (!text.empty())
            fmt::format_to(std::back_inserter(m_text), "{}{}\n", m_text.empty() ? "" : "\n", text);
    }
    void line(const std::string &text) { fmt::format_to(std::back_inserter(m_text), "  {}\n", text); }

    void writeShown(const LessonStep &step);
    void writeAsk(const LessonStep &step);
    void writeQuizQuestion(const LessonStep &step);
    void writeWrongs(const LessonAsk &ask);
    std::string answerText(const LessonStep &step) const;

    const Lesson &m_lesson;
    const Labels &m_labels;
    CaptureFinder m_find;
    std::string m_text;
};

void Report::writeShown(const LessonStep &step)
{
    std::vector<std::string> parts;
    if (!step.capture.empty())
        parts.push_back(step.capture);
    if (step.connection.isValid())
        parts.push_back(fmt::format(fmt::runtime(m_labels.connection), step.connection.value));
    if (step.frame.isValid())
        parts.push_back(fmt::format(fmt::runtime(m_labels.frame), frameNumber(step.frame)));
    if (!step.field.empty())
        parts.push_back(step.field);
    for (const LessonPane pane : step.panes)
        parts.emplace_back(nameOf(pane));
    if (step.lastShown.isValid())
        parts.push_back(fmt::format(fmt::runtime(m_labels.hidden), frameNumber(step.lastShown)));
    if (!parts.empty())
        line(fmt::format("{}: {}", m_labels.shown, joined(parts)));
}

void Report::writeAsk(const LessonStep &step)
{
    const LessonAsk &ask = *step.ask;
    if (ask.kind == AskKind::question) {
        writeQuizQuestion(step);
        return;
    }
    const std::string prompt = ask.prompt.empty() ? english(askPhrase(ask)) : lessonPlainText(ask.prompt);
    paragraph(fmt::format("{}: {}", m_labels.question, prompt));
    for (const std::size_t i : ask.choiceOrder())
        line("- " + lessonPlainText(ask.choices[i].text));
    std::string answer = answerText(step);
    if (!ask.because.empty())
        answer += (answer.empty() ? "" : ". ") + lessonPlainText(ask.because);
    line(fmt::format("{}: {}", m_labels.answer, answer));
    writeWrongs(ask);
}

/// As the window asks it; its words are in English.
void Report::writeQuizQuestion(const LessonStep &step)
{
    const Result<SessionPtr> session = m_find(step.capture);
    const auto question =
        session ? questionOf(*step.ask, *session, frameSearchOf(*session)) : tl::unexpected(LessonFault());
    if (!question) {
        paragraph(fmt::format("{}: {}", m_labels.question, step.ask->quizKind));
        line(fmt::format("{}: ?", m_labels.answer));
        return;
    }
    std::vector<std::string> sentences;
    for (const Phrase &sentence : questionText(*question))
        sentences.push_back(english(sentence));
    paragraph(fmt::format("{}: {}", m_labels.question, fmt::join(sentences, " ")));
    for (const Part &part : question->parts) {
        if (const std::string label = english(partLabel(*question, part)); !label.empty())
            line(label);
        for (const Option &option : part.options)
            line("- " + english(optionText(*question, option)));
        std::vector<std::string> answers;
        for (const Phrase &answer : rungs::answerText(*question, part))
            answers.push_back(english(answer));
        const std::string sum = english(statementText(part.sum, question->opening));
        line(fmt::format("{}: {}{}{}", m_labels.answer, joined(answers), sum.empty() ? "" : ". ", sum));
    }
}

void Report::writeWrongs(const LessonAsk &ask)
{
    for (const WrongAnswer &wrong : ask.wrongs)
        line(fmt::format(fmt::runtime(m_labels.wrong), wrong.value, lessonPlainText(wrong.why)));
    for (const LessonChoice &choice : ask.choices) {
        if (!choice.isRight) {
            line(fmt::format(fmt::runtime(m_labels.wrong), fmt::format("“{}”", lessonPlainText(choice.text)),
                             lessonPlainText(choice.why)));
        }
    }
}

std::string Report::answerText(const LessonStep &step) const
{
    const LessonAsk &ask = *step.ask;
    std::vector<std::string> parts;
    if (ask.kind == AskKind::choose) {
        for (const LessonChoice &choice : ask.choices) {
            if (choice.isRight)
                parts.push_back(lessonPlainText(choice.text));
        }
        return joined(parts);
    }
    const Result<SessionPtr> session = m_find(step.capture);
    if (!session)
        return "?";
    const auto answer = answerOf(ask, *session);
    if (!answer)
        return "?";
    for (const FrameId frame : answer->frames)
        parts.push_back(fmt::format("#{}", frameNumber(frame)));
    return answer->frames.empty() ? answer->value : joined(parts);
}

std::string faultText(const LessonFault &fault)
{
    std::string text =
        fmt::format("{}:{}: {}\n", printableText(fault.file), fault.line, english(lessonFaultPhrase(fault)));
    if (!fault.filter)
        return text;
    // The first line is the message; below it are the text, the mark and hints.
    const std::string marked = filterErrorText(fault.found, *fault.filter);
    for (std::size_t begin = marked.find('\n'); begin != std::string::npos && begin + 1 < marked.size();
         begin = marked.find('\n', begin + 1)) {
        const std::string line = marked.substr(begin + 1, marked.find('\n', begin + 1) - begin - 1);
        text += (line.starts_with(' ') ? "" : "    ") + line + '\n';
    }
    return text;
}

std::string summaryOf(const Lesson &lesson)
{
    const auto questions =
        std::ranges::count_if(lesson.steps, [](const LessonStep &step) { return step.ask.has_value(); });
    std::size_t claims = lesson.claims.size();
    for (const LessonStep &step : lesson.steps)
        claims += step.claims.size();
    return fmt::format("{}: no faults; steps: {}, questions: {}, claims: {}\n", printableText(lesson.file),
                       lesson.steps.size(), questions, claims);
}

} // namespace

CaptureFinder capturesOf(const LessonFile &lesson, std::string samples)
{
    return [lesson, samples = std::move(samples)](const std::string &name) -> Result<SessionPtr> {
        if (const std::string beside = captureBeside(lesson, name); !beside.empty())
            return load(beside);
        std::error_code ignored;
        const std::string sample = samples + '/' + name;
        if (!samples.empty() && std::filesystem::is_regular_file(sample, ignored))
            return load(sample);
        return tl::unexpected(Error{ErrorCode::cannotOpen, name, std::nullopt, std::strerror(ENOENT), {}});
    };
}

LessonReport lessonFaults(const LessonFile &file, const CaptureFinder &find)
{
    ReadLesson read = readLesson(file.text, file.name);
    std::vector<LessonFault> checked = checkLesson(read.lesson, find);
    std::ranges::move(checked, std::back_inserter(read.faults));
    std::ranges::stable_sort(read.faults, {}, &LessonFault::line);
    if (read.faults.empty())
        return {summaryOf(read.lesson), false};
    LessonReport report{{}, true};
    for (const LessonFault &fault : read.faults)
        report.text += faultText(fault);
    return report;
}

LessonReport lessonText(const LessonFile &file, const CaptureFinder &find)
{
    const Lesson lesson = readLesson(file.text, file.name).lesson;
    return {Report(lesson, openingOnce(find)).write(), false};
}

} // namespace rungs
