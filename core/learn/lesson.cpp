// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/lesson.h"

#include "core/base/utf8.h"
#include "core/learn/lesson_lines.h"
#include "core/learn/step_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace rungs {

namespace {

using FaultCode = LessonFaultCode;

/// What a browser is given: no blanks, no control characters.
bool isWebAddress(std::string_view target)
{
    return (target.starts_with("https://") || target.starts_with("http://"))
           && std::ranges::none_of(target, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; });
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

/// Reads one file from its begin to its end.
class LessonReader
{
public:
    LessonReader(std::string_view text, std::string file)
        : m_text(text)
        , m_faults(file)
    {
        m_lesson.file = std::move(file);
    }

    ReadLesson read()
    {
        if (m_text.size() > longestLesson) {
            m_faults.add(FaultCode::tooLong, 1, std::to_string(m_text.size()), std::to_string(longestLesson));
        } else {
            m_clean = cleanText();
            readFrontMatter();
            readBody();
        }
        return {std::move(m_lesson), m_faults.take()};
    }

private:
    /// UTF-8 without NUL and without carriage returns; the first of what it was otherwise is reported.
    std::string cleanText();
    /// Leaves blank lines where it was, so that lines keep their numbers.
    void readFrontMatter();
    void readFrontLine(const LessonLine &line);
    void readBody();
    void addBlock(TextNode block);
    void readStepBlock(const TextNode &block);
    void reportStrayBlocks(const TextNode &block);
    void endStep();
    bool isRungsBlock(const TextNode &node) const
    {
        return node.kind == TextNode::Kind::code && node.target == "rungs";
    }

    std::string_view m_text;
    std::string m_clean;
    LessonFaults m_faults;
    Lesson m_lesson;
    std::set<std::string, std::less<>> m_seen; ///< keys of the front matter
    bool m_hasBlock = false;                   ///< the step
    bool m_isFull = false;
};

std::string LessonReader::cleanText()
{
    std::string clean;
    clean.reserve(m_text.size());
    std::string_view rest = m_text.starts_with("\xef\xbb\xbf") ? m_text.substr(3) : m_text;
    int line = 1;
    bool hadNul = false;
    bool hadOther = false;
    while (!rest.empty()) {
        const std::size_t length = characterLength(rest);
        if (length == 0 && !std::exchange(hadOther, true))
            m_faults.add(FaultCode::notUtf8, line, fmt::format("0x{:02x}", static_cast<unsigned char>(rest.front())));
        if (rest.front() == '\0' && !std::exchange(hadNul, true))
            m_faults.add(FaultCode::nulByte, line);
        if (length == 0 || rest.front() == '\0') {
            clean += "\xef\xbf\xbd";
        } else if (rest.front() == '\r') {
            if (!rest.starts_with("\r\n"))
                clean += '\n'; // a line end of its own, for CommonMark
            line += rest.starts_with("\r\n") ? 0 : 1;
        } else {
            clean += rest.substr(0, length);
            line += rest.front() == '\n' ? 1 : 0;
        }
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return clean;
}

void LessonReader::readFrontMatter()
{
    if (!m_clean.starts_with("---\n")) {
        m_faults.add(FaultCode::noFrontMatter, 1);
        return;
    }
    const std::size_t begin = m_clean.find('\n') + 1;
    std::size_t end = m_clean.find("\n---", begin - 1);
    while (end != std::string::npos && end + 4 < m_clean.size() && m_clean[end + 4] != '\n')
        end = m_clean.find("\n---", end + 1);
    if (end == std::string::npos) {
        m_faults.add(FaultCode::openFrontMatter, 1);
        return;
    }
    const std::string front = m_clean.substr(begin, end - std::min(end, begin - 1));
    const auto afterEnd = m_clean.begin() + static_cast<std::ptrdiff_t>(end + 4);
    std::replace_if(
        m_clean.begin(), afterEnd, [](char c) { return c != '\n'; }, ' ');
    for (const LessonLine &line : lessonLines(front, 2, m_faults))
        readFrontLine(line);
    if (m_lesson.title.empty())
        m_faults.add(FaultCode::noTitle, 1);
    if (!m_seen.contains("language"))
        m_faults.add(FaultCode::badLanguage, 1, {}, "en, zh_CN");
}

void LessonReader::readFrontLine(const LessonLine &line)
{
    if (line.key != "claim" && !m_seen.emplace(line.key).second) {
        m_faults.add(FaultCode::lineTwice, line.line, line.key);
    } else if (line.key == "title") {
        m_lesson.title = line.value;
    } else if (line.key == "about") {
        m_lesson.about = line.value;
    } else if (line.key == "language") {
        m_lesson.language = line.value;
        if (line.value != "en" && line.value != "zh_CN")
            m_faults.add(FaultCode::badLanguage, line.line, line.value, "en, zh_CN");
    } else if (line.key == "capture") {
        m_lesson.capture = captureName(line, m_faults);
    } else if (line.key == "number") {
        m_lesson.number = positiveNumber(line.value);
        if (!m_lesson.number)
            m_faults.add(FaultCode::badNumber, line.line, line.value);
    } else if (line.key == "claim") {
        m_lesson.claims.push_back({std::string(line.value), line.line});
    } else {
        m_faults.add(FaultCode::unknownLine, line.line, line.key, "title, about, language, capture, number, claim");
    }
}

void LessonReader::readBody()
{
    Markdown markdown = readMarkdown(m_clean);
    addFaults(markdown.faults, 0, m_faults);
    checkLinks(markdown.blocks, 0, m_faults);
    for (TextNode &block : markdown.blocks)
        addBlock(std::move(block));
    endStep();
    const bool wasRead = !markdown.blocks.empty() || markdown.faults.empty();
    if (m_lesson.steps.empty() && wasRead)
        m_faults.add(FaultCode::noSteps, 1);
}

void LessonReader::addBlock(TextNode block)
{
    if (m_isFull)
        return;
    if (block.kind == TextNode::Kind::heading && block.level == 2) {
        endStep();
        if (m_lesson.steps.size() == mostLessonSteps) {
            m_faults.add(FaultCode::tooManySteps, block.line, {}, std::to_string(mostLessonSteps));
            m_isFull = true;
            return;
        }
        LessonStep step;
        step.title = wordsOf(block);
        step.lines.title = block.line;
        step.capture = m_lesson.steps.empty() ? m_lesson.capture : m_lesson.steps.back().capture;
        if (!m_lesson.steps.empty())
            step.panes = m_lesson.steps.back().panes;
        m_lesson.steps.push_back(std::move(step));
        m_hasBlock = false;
    } else if (isRungsBlock(block)) {
        readStepBlock(block);
    } else {
        reportStrayBlocks(block);
        (m_lesson.steps.empty() ? m_lesson.introduction : m_lesson.steps.back().text).push_back(std::move(block));
    }
}

void LessonReader::readStepBlock(const TextNode &block)
{
    if (m_lesson.steps.empty()) {
        m_faults.add(FaultCode::strayBlock, block.line);
    } else if (std::exchange(m_hasBlock, true)) {
        m_faults.add(FaultCode::secondBlock, block.line);
    } else {
        const std::vector<LessonLine> lines = lessonLines(block.text, block.line + 1, m_faults);
        StepReader(m_lesson.steps.back(), m_faults).read(lines);
    }
}

void LessonReader::reportStrayBlocks(const TextNode &block)
{
    for (const TextNode &child : block.children) {
        if (isRungsBlock(child))
            m_faults.add(FaultCode::strayBlock, child.line);
        reportStrayBlocks(child);
    }
}

void LessonReader::endStep()
{
    if (m_isFull || m_lesson.steps.empty())
        return;
    const LessonStep &step = m_lesson.steps.back();
    if (step.text.empty())
        m_faults.add(FaultCode::emptyStep, step.lines.title, step.title);
}

} // namespace

LessonLink linkOf(std::string_view target)
{
    const std::size_t colon = target.find(':');
    const std::string_view scheme = target.substr(0, colon);
    const std::string_view rest =
        colon == std::string_view::npos ? std::string_view() : trimmed(target.substr(colon + 1));
    if (isWebAddress(target))
        return {LessonLink::Kind::web, {}, std::string(target)};
    if (scheme == "frame") {
        const auto number = positiveNumber(rest);
        return number ? LessonLink{LessonLink::Kind::frame, {*number - 1}, {}} : LessonLink();
    }
    if (scheme == "field" && !rest.empty())
        return {LessonLink::Kind::field, {}, std::string(rest)};
    if (scheme == "check" && !rest.empty())
        return {LessonLink::Kind::check, {}, std::string(rest)};
    return {};
}

std::vector<std::size_t> LessonAsk::choiceOrder() const
{
    std::vector<std::size_t> order(choices.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t i) { return hashOf(wordsOf(choices[i].text)); });
    return order;
}

ReadLesson readLesson(std::string_view text, std::string file)
{
    return LessonReader(text, std::move(file)).read();
}

} // namespace rungs
