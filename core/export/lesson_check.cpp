// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_check.h"

#include "core/decode/field_registry.h"
#include "core/export/frame_search.h"
#include "core/export/lesson_question.h"
#include "core/export/quiz.h"
#include "core/export/read_filter.h"
#include "core/filter/filter_key.h"

#include <algorithm>
#include <map>
#include <memory>

namespace rungs {

namespace {

using FaultCode = LessonFaultCode;

/// Whether the tree of @p frame has a line for @p key, or its header a row that is shown without one.
bool hasField(const DecodedFrame &frame, std::string_view key)
{
    const auto isKey = [key](const auto &row) { return row.key == key; };
    return std::ranges::any_of(frame.nodes(), [key](const FieldNode &node) { return node.spec->key == key; })
           || std::ranges::any_of(frame.layers(), [&](const Layer &layer) {
                  return std::ranges::any_of(headerOf(layer.protocol).fields, isKey);
              });
}

class Checker
{
public:
    Checker(const Lesson &lesson, CaptureFinder find)
        : m_lesson(lesson)
        , m_find(std::move(find))
    { }

    std::vector<LessonFault> check()
    {
        m_capture = m_lesson.capture;
        open(1);
        for (const LessonClaim &claim : m_lesson.claims)
            checkClaim(claim, {});
        checkText(m_lesson.introduction, 1, nullptr);
        for (const LessonStep &step : m_lesson.steps) {
            if (step.capture != m_capture) {
                m_capture = step.capture;
                open(step.lines.capture);
            }
            checkStep(step);
        }
        std::ranges::stable_sort(m_faults, {}, &LessonFault::line);
        return std::move(m_faults);
    }

private:
    LessonFault &add(FaultCode code, int line, std::string found = {}, std::string expected = {})
    {
        return m_faults.emplace_back(
            LessonFault{code, m_lesson.file, line, std::move(found), std::move(expected), {}, {}});
    }

    /// @p fault without its file
    void add(LessonFault fault)
    {
        fault.file = m_lesson.file;
        m_faults.push_back(std::move(fault));
    }

    /// Of the capture in force; null where that cannot be read.
    void open(int line)
    {
        m_session = nullptr;
        if (m_capture.empty())
            return;
        Result<SessionPtr> session = m_find(m_capture);
        if (session)
            m_session = *std::move(session);
        else
            add(FaultCode::captureMissing, line, m_capture).error = std::move(session).error();
    }

    /// False, with a fault, where no capture is named; false where it cannot be read, which has been reported.
    bool hasCapture(int line)
    {
        if (m_capture.empty())
            add(FaultCode::noCapture, line);
        return m_session != nullptr;
    }

    void checkStep(const LessonStep &step);
    void checkConnection(const LessonStep &step);
    void checkAsk(const LessonStep &step);
    void checkWrongs(const LessonAsk &ask, const LessonAnswer &answer);
    bool checkFrame(FrameId frame, int line);
    /// @p frame of which the field is selected; none: of any
    void checkField(const std::string &key, FrameId frame, int line);
    std::optional<filter::Filter> checkFilter(const std::string &text, int line);
    void checkClaim(const LessonClaim &claim, FrameId frame);
    /// @p line of text that has no line itself; @p step whose hidden frames it must not lead to; null: none are hidden
    void checkText(const RichText &text, int line, const LessonStep *step);
    void checkLink(const LessonLink &link, int line, const LessonStep *step);

    const Lesson &m_lesson;
    CaptureFinder m_find;
    std::string m_capture;
    SessionPtr m_session;
    FrameId m_frame; ///< of the step
    std::vector<LessonFault> m_faults;
};

void Checker::checkStep(const LessonStep &step)
{
    m_frame = {};
    if (step.frame.isValid() && checkFrame(step.frame, step.lines.frame)) {
        m_frame = step.frame;
        if (step.lastShown.isValid() && step.frame > step.lastShown)
            add(FaultCode::hiddenFrame, step.lines.frame, std::to_string(frameNumber(step.frame)));
    }
    if (step.lastShown.isValid())
        checkFrame(step.lastShown, step.lines.hide);
    checkConnection(step);
    if (!step.field.empty())
        checkField(step.field, m_frame, step.lines.field);
    for (const LessonClaim &claim : step.claims)
        checkClaim(claim, m_frame);
    checkText(step.text, step.lines.title, &step);
    if (step.ask)
        checkAsk(step);
}

void Checker::checkConnection(const LessonStep &step)
{
    if (!step.connection.isValid() || !hasCapture(step.lines.connection))
        return;
    const std::string number = std::to_string(step.connection.value);
    if (step.connection.value >= m_session->connectionCount()) {
        add(FaultCode::noSuchConnection, step.lines.connection, number, std::to_string(m_session->connectionCount()));
    } else if (m_frame.isValid() && m_session->connectionOf(m_frame) != step.connection) {
        add(FaultCode::frameElsewhere, step.lines.frame, std::to_string(frameNumber(m_frame)), number);
    }
}

void Checker::checkAsk(const LessonStep &step)
{
    const LessonAsk &ask = *step.ask;
    checkText(ask.prompt, ask.line, &step);
    checkText(ask.because, ask.line, nullptr);
    for (const LessonChoice &choice : ask.choices) {
        checkText(choice.text, choice.line, &step);
        checkText(choice.why, choice.line, nullptr);
    }
    for (const WrongAnswer &wrong : ask.wrongs)
        checkText(wrong.why, wrong.line, nullptr);
    if (ask.kind == LessonAsk::Kind::choose || !hasCapture(ask.line))
        return;
    if (ask.kind == LessonAsk::Kind::question) {
        if (auto question = questionOf(ask, m_session, frameSearchOf(m_session)); !question)
            add(std::move(question).error());
        return;
    }
    auto answer = answerOf(ask, m_session);
    if (answer)
        checkWrongs(ask, *answer);
    else
        add(std::move(answer).error());
}

void Checker::checkWrongs(const LessonAsk &ask, const LessonAnswer &answer)
{
    for (const WrongAnswer &wrong : ask.wrongs) {
        if (judge(ask, answer, wrong.value).isRight)
            add(FaultCode::wrongIsRight, wrong.line, wrong.value);
        if (ask.kind == LessonAsk::Kind::frame && std::stoull(wrong.value) > m_session->frameCount())
            add(FaultCode::noSuchFrame, wrong.line, wrong.value, std::to_string(m_session->frameCount()));
    }
}

bool Checker::checkFrame(FrameId frame, int line)
{
    if (!hasCapture(line))
        return false;
    if (frame.value < m_session->frameCount())
        return true;
    add(FaultCode::noSuchFrame, line, std::to_string(frameNumber(frame)), std::to_string(m_session->frameCount()));
    return false;
}

void Checker::checkField(const std::string &key, FrameId frame, int line)
{
    if (findFieldSpec(key) == nullptr) {
        std::string similar;
        for (const std::string_view each : filter::similarKeys(key)) {
            if (findFieldSpec(each) != nullptr)
                similar.append(similar.empty() ? "" : ", ").append(each);
        }
        add(FaultCode::unknownField, line, key, similar);
        return;
    }
    if (!frame.isValid())
        return;
    const Result<DecodedFrame> decoded = m_session->decode(frame);
    if (decoded && !hasField(*decoded, key))
        add(FaultCode::fieldNotInFrame, line, key, std::to_string(frameNumber(frame)));
}

std::optional<filter::Filter> Checker::checkFilter(const std::string &text, int line)
{
    auto filter = readFilter(text);
    if (filter && !filter->isEverything())
        return *std::move(filter);
    add(FaultCode::badFilter, line, text).filter =
        filter ? filter::Error{filter::Fault::unexpectedEnd, {}, {}, {}} : std::move(filter).error();
    return std::nullopt;
}

void Checker::checkClaim(const LessonClaim &claim, FrameId frame)
{
    const std::optional<filter::Filter> filter = checkFilter(claim.filter, claim.line);
    if (!filter || !hasCapture(claim.line))
        return;
    if (!frame.isValid()) {
        if (findFrames(m_session, *filter, {}, {}).frames->empty())
            add(FaultCode::claimFails, claim.line, claim.filter);
        return;
    }
    const std::optional<FrameVerdict> verdict = verdictOn(m_session, frame, *filter, {});
    if (!verdict || !verdict->passes)
        add(FaultCode::claimFails, claim.line, claim.filter, std::to_string(frameNumber(frame)));
}

void Checker::checkText(const RichText &text, int line, const LessonStep *step)
{
    for (const TextNode &node : text) {
        // Text of one line has the line of its question, not one of its own.
        const int at = step != nullptr && &text == &step->text && node.line > 0 ? node.line : line;
        if (node.kind == TextNode::Kind::link)
            checkLink(linkOf(node.target), at, step);
        checkText(node.children, at, step);
    }
}

void Checker::checkLink(const LessonLink &link, int line, const LessonStep *step)
{
    switch (link.kind) {
    case LessonLink::Kind::frame:
        if (checkFrame(link.frame, line) && step != nullptr && step->lastShown.isValid()
            && link.frame > step->lastShown)
            add(FaultCode::hiddenFrame, line, std::to_string(frameNumber(link.frame)));
        break;
    case LessonLink::Kind::field:
        checkField(link.text, m_frame, line);
        break;
    case LessonLink::Kind::check:
        checkFilter(link.text, line);
        break;
    case LessonLink::Kind::web:
    case LessonLink::Kind::none: // has been reported when the text was read
        break;
    }
}

} // namespace

CaptureFinder openingOnce(CaptureFinder find)
{
    const auto opened = std::make_shared<std::map<std::string, Result<SessionPtr>, std::less<>>>();
    return [opened, find = std::move(find)](const std::string &name) {
        const auto place = opened->find(name);
        return place != opened->end() ? place->second : opened->emplace(name, find(name)).first->second;
    };
}

std::vector<LessonFault> checkLesson(const Lesson &lesson, const CaptureFinder &find)
{
    return Checker(lesson, openingOnce(find)).check();
}

} // namespace rungs
