// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_answer.h"

#include "core/export/expression_pass.h"
#include "core/export/frame_search.h"
#include "core/export/read_filter.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace rungs {

namespace {

using AskKind = LessonAsk::Kind;

LessonFault faultOf(LessonFaultCode code, const LessonAsk &ask, std::string found, std::string expected = {})
{
    return {code, {}, ask.line, std::move(found), std::move(expected), {}, {}};
}

LessonFault filterFault(const LessonAsk &ask, const std::string &text, filter::Error error)
{
    LessonFault fault = faultOf(LessonFaultCode::badFilter, ask, text);
    fault.filter = std::move(error);
    return fault;
}

tl::expected<LessonAnswer, LessonFault> numberOf(const LessonAsk &ask, const SessionPtr &session)
{
    const auto expression = filter::Expression::compile(ask.key);
    if (!expression)
        return tl::unexpected(filterFault(ask, ask.key, expression.error()));
    if (ask.frame.value >= session->frameCount()) {
        return tl::unexpected(faultOf(LessonFaultCode::noSuchFrame, ask, std::to_string(frameNumber(ask.frame)),
                                      std::to_string(session->frameCount())));
    }
    std::vector<std::string> values;
    const FrameSpan one{std::make_shared<const FrameList>(FrameList{ask.frame}), 1};
    forEachAsked(session, one, *expression, {}, {},
                 [&](std::uint32_t, const filter::FrameFacts &facts) { values = expression->texts(facts); });
    std::ranges::sort(values);
    // clang 14 does not know std::ranges::unique.
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.empty())
        return tl::unexpected(faultOf(LessonFaultCode::noAnswer, ask, ask.text));
    if (values.size() > 1) {
        std::string all;
        for (const std::string &value : values)
            all.append(all.empty() ? "" : ", ").append(value);
        return tl::unexpected(faultOf(LessonFaultCode::manyAnswers, ask, ask.text, all));
    }
    return LessonAnswer{values.front(), {}, {}};
}

tl::expected<LessonAnswer, LessonFault> framesOf(const LessonAsk &ask, const SessionPtr &session)
{
    const auto filter = readFilter(ask.filter);
    if (!filter)
        return tl::unexpected(filterFault(ask, ask.filter, filter.error()));
    const FoundFrames found = findFrames(session, *filter, {}, {});
    if (found.frames->empty())
        return tl::unexpected(faultOf(LessonFaultCode::noAnswer, ask, ask.text));
    if (found.frames->size() == session->frameCount())
        return tl::unexpected(faultOf(LessonFaultCode::everyAnswer, ask, ask.filter));
    return LessonAnswer{{}, {found.frames->begin(), found.frames->end()}, {}};
}

/// Without blanks and separators of thousands, wide digits as narrow ones.
std::string plainDigits(std::string_view text)
{
    constexpr std::string_view wideZero = "\xef\xbc\x90"; // U+FF10
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto last = static_cast<unsigned char>(i + 2 < text.size() ? text[i + 2] : '\0');
        if (text.substr(i, 2) == wideZero.substr(0, 2) && last >= 0x90 && last <= 0x99) {
            digits += static_cast<char>('0' + (last - 0x90));
            i += 2;
        } else if (std::string_view(" \t,_'").find(text[i]) == std::string_view::npos) {
            digits += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        }
    }
    return digits;
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    constexpr int binary = 2;
    constexpr int decimal = 10;
    constexpr int hexadecimal = 16;
    const int base = text.starts_with("0x") ? hexadecimal : text.starts_with("0b") ? binary : decimal;
    if (base != decimal)
        text.remove_prefix(2);
    std::int64_t number = 0;
    const char *const end = text.data() + text.size();
    const auto [place, error] = std::from_chars(text.data(), end, number, base);
    return error == std::errc() && place == end ? std::optional(number) : std::nullopt;
}

/// A flag as a number.
std::string plainAnswer(std::string_view text)
{
    const std::string answer = plainDigits(text);
    return answer == "true" ? "1" : answer == "false" ? "0" : answer;
}

bool isSameAnswer(std::string_view one, std::string_view other)
{
    const std::string a = plainAnswer(one);
    const std::string b = plainAnswer(other);
    const auto number = numberIn(a);
    return a == b || (number && number == numberIn(b));
}

LessonJudgement judgeChoice(const LessonAsk &ask, std::string_view given)
{
    const auto index = numberIn(given);
    if (!index || *index < 0 || *index >= std::ssize(ask.choices))
        return {};
    const LessonChoice &choice = ask.choices[static_cast<std::size_t>(*index)];
    const RichText &said = choice.isRight ? ask.because : choice.why;
    return {choice.isRight, said.empty() ? nullptr : &said};
}

} // namespace

tl::expected<LessonAnswer, LessonFault> answerOf(const LessonAsk &ask, const SessionPtr &session)
{
    LessonAnswer answer;
    switch (ask.kind) {
    case AskKind::number:
        return numberOf(ask, session);
    case AskKind::frame:
        return framesOf(ask, session);
    case AskKind::choose:
        for (std::size_t i = 0; i < ask.choices.size(); ++i) {
            if (ask.choices[i].isRight)
                answer.choices.push_back(i);
        }
        return answer;
    case AskKind::question:
        break;
    }
    return answer;
}

LessonJudgement judge(const LessonAsk &ask, const LessonAnswer &answer, std::string_view given)
{
    if (ask.kind == AskKind::choose)
        return judgeChoice(ask, given);
    if (ask.kind == AskKind::frame && given.starts_with('#'))
        given.remove_prefix(1);
    const bool isRight =
        ask.kind == AskKind::frame ? std::ranges::any_of(
            answer.frames, [&](FrameId frame) { return isSameAnswer(std::to_string(frameNumber(frame)), given); })
                                   : ask.kind == AskKind::number && isSameAnswer(answer.value, given);
    if (isRight)
        return {true, ask.because.empty() ? nullptr : &ask.because};
    const auto wrong =
        std::ranges::find_if(ask.wrongs, [&](const WrongAnswer &each) { return isSameAnswer(each.value, given); });
    return {false, wrong == ask.wrongs.end() ? nullptr : &wrong->why};
}

} // namespace rungs
