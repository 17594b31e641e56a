// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/step_reader.h"

#include <algorithm>
#include <set>

namespace rungs {

namespace {

using FaultCode = LessonFaultCode;
using AskKind = LessonAsk::Kind;

std::string paneNames()
{
    std::string names;
    for (const std::string_view name : lessonPaneNames)
        names.append(names.empty() ? "" : ", ").append(name);
    return names;
}

bool isChoice(AskKind kind)
{
    return kind == AskKind::choose;
}

/// Whether answers can be foreseen.
bool hasWrongs(AskKind kind)
{
    return kind != AskKind::question;
}

bool isAny(AskKind)
{
    return true;
}

} // namespace

const StepReader::Row StepReader::rows[] = {
    {"capture", &StepReader::readCapture, true}, {"connection", &StepReader::readConnection, true},
    {"frame", &StepReader::readFrame, true},     {"field", &StepReader::readField, true},
    {"show", &StepReader::readShow, true},       {"hide", &StepReader::readHide, true},
    {"claim", &StepReader::readClaim, false},    {"ask", &StepReader::readAsk, true},
    {"prompt", &StepReader::readPrompt, true},   {"right", &StepReader::readRight, false},
    {"wrong", &StepReader::readWrong, false},    {"because", &StepReader::readBecause, true},
};

void StepReader::read(const std::vector<LessonLine> &lines)
{
    // What belongs to a question may be written before it.
    std::set<std::string_view> seen;
    for (const bool isAsk : {true, false}) {
        for (const LessonLine &line : lines) {
            if ((line.key == "ask") != isAsk)
                continue;
            const auto *const row = std::ranges::find(rows, line.key, &Row::key);
            if (row != std::end(rows) && row->isOnce && !seen.insert(line.key).second)
                m_faults.add(FaultCode::lineTwice, line.line, line.key);
            else
                readLine(line);
        }
    }
    checkAsk();
}

void StepReader::readLine(const LessonLine &line)
{
    const auto *const row = std::ranges::find(rows, line.key, &Row::key);
    if (row != std::end(rows)) {
        (this->*row->read)(line);
        return;
    }
    std::string keys;
    for (const Row &each : rows)
        keys.append(keys.empty() ? "" : ", ").append(each.key);
    m_faults.add(FaultCode::unknownLine, line.line, line.key, keys);
}

void StepReader::readCapture(const LessonLine &line)
{
    m_step.capture = captureName(line, m_faults);
    m_step.lines.capture = line.line;
}

void StepReader::readConnection(const LessonLine &line)
{
    const auto next = line.value == "0" ? std::optional<std::uint32_t>(0) : positiveNumber(line.value);
    if (!next || *next == ConnectionId::none) {
        m_faults.add(FaultCode::badNumber, line.line, line.value);
        return;
    }
    m_step.connection = {*next};
    m_step.lines.connection = line.line;
}

void StepReader::readFrame(const LessonLine &line)
{
    if (const auto number = positiveNumber(line.value))
        m_step.frame = {*number - 1};
    else
        m_faults.add(FaultCode::badNumber, line.line, line.value);
    m_step.lines.frame = line.line;
}

void StepReader::readField(const LessonLine &line)
{
    m_step.field = line.value;
    m_step.lines.field = line.line;
}

void StepReader::readShow(const LessonLine &line)
{
    m_step.panes.clear();
    std::string_view rest = line.value;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        const std::string_view name = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto *const place = std::ranges::find(lessonPaneNames, name);
        const auto pane = static_cast<LessonPane>(place - lessonPaneNames.begin());
        if (place == lessonPaneNames.end())
            m_faults.add(FaultCode::unknownPane, line.line, name, paneNames());
        else if (std::ranges::find(m_step.panes, pane) == m_step.panes.end())
            m_step.panes.push_back(pane);
    }
}

void StepReader::readHide(const LessonLine &line)
{
    constexpr std::string_view begin = "frames >";
    m_step.lines.hide = line.line;
    const auto number =
        line.value.starts_with(begin) ? positiveNumber(trimmed(line.value.substr(begin.size()))) : std::nullopt;
    if (number)
        m_step.lastShown = {*number - 1};
    else
        m_faults.add(FaultCode::badHide, line.line, line.value);
}

void StepReader::readClaim(const LessonLine &line)
{
    m_step.claims.push_back({std::string(line.value), line.line});
}

bool StepReader::readNumberAsk(std::string_view value, LessonAsk &ask)
{
    constexpr std::string_view of = " of frame ";
    const std::size_t place = value.rfind(of);
    if (place == std::string_view::npos)
        return false;
    const auto frame = positiveNumber(trimmed(value.substr(place + of.size())));
    const std::string_view key = trimmed(value.substr(0, place));
    if (!frame || key.empty())
        return false;
    ask.kind = AskKind::number;
    ask.key = key;
    ask.frame = {*frame - 1};
    return true;
}

void StepReader::readAsk(const LessonLine &line)
{
    LessonAsk ask;
    ask.text = line.value;
    ask.line = line.line;
    const std::size_t end = std::min(line.value.find(' '), line.value.size());
    const std::string_view kind = line.value.substr(0, end);
    const std::string_view rest = trimmed(line.value.substr(end));
    if (kind == "frame" && !rest.empty()) {
        ask.kind = AskKind::frame;
        ask.filter = rest;
    } else if (kind == "question" && !rest.empty() && rest.find(' ') == std::string_view::npos) {
        ask.kind = AskKind::question;
        ask.quizKind = rest;
    } else if (kind == "choose" && rest.empty()) {
        ask.kind = AskKind::choose;
    } else if (kind != "number" || !readNumberAsk(rest, ask)) {
        m_faults.add(FaultCode::badAsk, line.line, line.value);
        return;
    }
    m_step.ask = std::move(ask);
}

LessonAsk *StepReader::askOf(const LessonLine &line, bool (*isFor)(AskKind kind))
{
    if (!m_step.ask) {
        m_faults.add(FaultCode::noAsk, line.line, line.key);
        return nullptr;
    }
    if (!isFor(m_step.ask->kind)) {
        m_faults.add(FaultCode::notOfAsk, line.line, line.key, m_step.ask->text);
        return nullptr;
    }
    return &*m_step.ask;
}

void StepReader::readPrompt(const LessonLine &line)
{
    if (LessonAsk *const ask = askOf(line, isAny))
        ask->prompt = textOf(line.value, line.line);
}

void StepReader::readRight(const LessonLine &line)
{
    if (LessonAsk *const ask = askOf(line, isChoice))
        ask->choices.push_back({textOf(line.value, line.line), true, {}, line.line});
}

void StepReader::readWrong(const LessonLine &line)
{
    LessonAsk *const ask = askOf(line, hasWrongs);
    if (ask == nullptr)
        return;
    constexpr std::string_view arrow = "=>";
    const std::size_t place = line.value.find(arrow);
    const std::string_view answer = trimmed(line.value.substr(0, place));
    const std::string_view why =
        place == std::string_view::npos ? std::string_view() : trimmed(line.value.substr(place + arrow.size()));
    if (answer.empty() || why.empty() || (ask->kind == AskKind::frame && !positiveNumber(answer)))
        m_faults.add(FaultCode::badWrong, line.line, line.value);
    else if (ask->kind == AskKind::choose)
        ask->choices.push_back({textOf(answer, line.line), false, textOf(why, line.line), line.line});
    else
        ask->wrongs.push_back({std::string(answer), textOf(why, line.line), line.line});
}

void StepReader::readBecause(const LessonLine &line)
{
    if (LessonAsk *const ask = askOf(line, isAny))
        ask->because = textOf(line.value, line.line);
}

void StepReader::checkAsk()
{
    if (!m_step.ask || m_step.ask->kind != AskKind::choose)
        return;
    const auto right = std::ranges::count(m_step.ask->choices, true, &LessonChoice::isRight);
    if (right == 0)
        m_faults.add(FaultCode::noRight, m_step.ask->line);
    if (right == std::ssize(m_step.ask->choices))
        m_faults.add(FaultCode::noWrong, m_step.ask->line);
}

RichText StepReader::textOf(std::string_view text, int line)
{
    Markdown markdown = readMarkdown(text);
    addFaults(markdown.faults, line - 1, m_faults);
    checkLinks(markdown.blocks, line, m_faults);
    return std::move(markdown.blocks);
}

std::string captureName(const LessonLine &line, LessonFaults &faults)
{
    if (isNameInFolder(line.value))
        return std::string(line.value);
    faults.add(FaultCode::badCaptureName, line.line, line.value);
    return {};
}

void checkLinks(const RichText &text, int line, LessonFaults &faults)
{
    for (const TextNode &node : text) {
        const int at = line > 0 ? line : node.line;
        if (node.kind == TextNode::Kind::link && linkOf(node.target).kind == LessonLink::Kind::none)
            faults.add(FaultCode::badLink, at, node.target);
        if (node.kind == TextNode::Kind::paragraph) {
            // What is no link for CommonMark: a target with blanks.
            const std::string words = wordsOf(node);
            for (const std::string_view begin : {"](frame:", "](field:", "](check:"}) {
                if (const std::size_t place = words.find(begin); place != std::string::npos) {
                    const std::string_view target = std::string_view(words).substr(place + 2);
                    faults.add(FaultCode::unreadLink, at, target.substr(0, target.find(')')));
                }
            }
        }
        checkLinks(node.children, line, faults);
    }
}

void addFaults(const std::vector<MarkdownFault> &markdown, int offset, LessonFaults &faults)
{
    for (const MarkdownFault &fault : markdown) {
        faults.add(fault.code == MarkdownFault::Code::tooDeep ? FaultCode::tooDeep : FaultCode::tooComplex,
                   fault.line + offset, fault.found, std::to_string(fault.most));
    }
}

} // namespace rungs
