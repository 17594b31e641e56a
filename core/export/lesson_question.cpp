// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_question.h"

#include "core/learn/quiz.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace rungs {

namespace {

Statement own(std::string text)
{
    return text.empty() ? Statement{} : Statement{Say::own, {std::move(text)}};
}

/// A value as a filter writes it; empty: it is no number.
std::optional<double> numberOf(const std::string &text)
{
    if (text.starts_with("0x")) {
        std::uint64_t bits = 0;
        const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), bits, 16);
        const bool isWhole = error == std::errc() && end == text.data() + text.size();
        return isWhole ? std::optional(static_cast<double>(bits)) : std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// A text without the quotes that a filter needs.
std::string unquoted(const std::string &text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return isQuoted ? text.substr(1, text.size() - 2) : text;
}

std::vector<PredictedAnswer> predictedOf(const std::vector<WrongAnswer> &wrongs)
{
    std::vector<PredictedAnswer> predicted;
    for (const WrongAnswer &wrong : wrongs) {
        PredictedAnswer each;
        if (const std::optional<double> number = numberOf(wrong.value))
            each.numbers.push_back(*number);
        each.text = unquoted(wrong.value);
        each.why = own(wordsOf(wrong.why));
        predicted.push_back(std::move(each));
    }
    return predicted;
}

void addNumber(Part &part, const LessonAsk &ask, const LessonAnswer &answer)
{
    const std::optional<double> value = numberOf(answer.value);
    part.form = value ? PartForm::number : PartForm::text;
    if (value)
        part.numbers.push_back({*value, 0});
    else
        part.texts.push_back(unquoted(answer.value));
    part.predicted = predictedOf(ask.wrongs);
    part.evidence.push_back({ask.frame, {}});
}

void addFrame(Part &part, const LessonAsk &ask, const LessonAnswer &answer)
{
    constexpr std::size_t mostNamed = 5;
    part.form = PartForm::frame;
    part.frames = answer.frames;
    part.predicted = predictedOf(ask.wrongs);
    for (std::size_t i = 0; i < std::min(mostNamed, answer.frames.size()); ++i)
        part.evidence.push_back({answer.frames[i], {}});
}

void addChoices(Part &part, const LessonAsk &ask)
{
    part.form = PartForm::oneOf;
    for (const std::size_t index : ask.choiceOrder()) {
        const LessonChoice &choice = ask.choices[index];
        if (choice.isRight)
            part.choices.push_back({part.options.size()});
        Option option;
        option.text = own(wordsOf(choice.text));
        option.why = own(wordsOf(choice.why));
        part.options.push_back(std::move(option));
    }
}

} // namespace

tl::expected<Question, LessonFault> questionOf(const LessonAsk &ask, const SessionPtr &session,
                                               const FrameSearch &search)
{
    const auto fault = [&ask](LessonFaultCode code, const std::string &found) {
        LessonFault result;
        result.code = code;
        result.line = ask.line;
        result.found = found;
        return tl::unexpected(std::move(result));
    };
    if (ask.kind == LessonAsk::Kind::question) {
        const std::optional<QuestionKind> kind = questionKindOf(ask.quizKind);
        if (!kind)
            return fault(LessonFaultCode::unknownQuestion, ask.quizKind);
        Quiz quiz(session, search);
        // One seed: everyone who reads the lesson is asked the same.
        MadeQuestion made = quiz.ask({*kind, 1, {}});
        if (!made)
            return fault(LessonFaultCode::noAnswer, ask.text);
        return std::move(*made);
    }
    const tl::expected<LessonAnswer, LessonFault> answer = answerOf(ask, session);
    if (!answer)
        return tl::unexpected(answer.error());
    Question question;
    question.kind = QuestionKind::own;
    if (const std::string prompt = wordsOf(ask.prompt); !prompt.empty())
        question.prompt.push_back(own(prompt));
    Part part;
    switch (ask.kind) {
    case LessonAsk::Kind::number:
        addNumber(part, ask, *answer);
        break;
    case LessonAsk::Kind::frame:
        addFrame(part, ask, *answer);
        break;
    default:
        addChoices(part, ask);
    }
    part.sum = own(wordsOf(ask.because));
    question.parts.push_back(std::move(part));
    return question;
}

} // namespace rungs
