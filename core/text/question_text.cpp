// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/question_text.h"

#include "core/decode/field_registry.h"
#include "core/learn/answer_reader.h"
#include "core/text/address_text.h"
#include "core/text/digits.h"
#include "core/text/saying_patterns.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

/// The items with a comma after each but the last.
template <class T, class ToArgument>
Argument itemList(const std::vector<T> &values, std::string_view one, std::string_view oneOfMore, ToArgument toArgument)
{
    std::vector<Phrase> phrases;
    for (std::size_t i = 0; i < values.size(); ++i)
        phrases.push_back({i + 1 < values.size() ? oneOfMore : one, {toArgument(values[i])}});
    return phrases;
}

struct ToArgument
{
    Opening opening;

    Argument operator()(std::uint64_t number) const { return number; }
    Argument operator()(ByteCount bytes) const { return bytesArgument(bytes.value); }
    Argument operator()(Decimal number) const { return fmt::format("{:.{}f}", number.value, number.digits); }
    Argument operator()(Duration time) const { return millisecondsText(time); }
    Argument operator()(FrameId id) const { return frame(id); }
    Argument operator()(const std::vector<FrameId> &frames) const
    {
        return itemList(frames, RUNGS_TEXT("#{0}"), RUNGS_TEXT("#{0},"), [](FrameId id) { return frame(id); });
    }
    Argument operator()(const std::vector<std::uint64_t> &numbers) const
    {
        return itemList(numbers, RUNGS_TEXT("{0}"), RUNGS_TEXT("{0},"), [](std::uint64_t number) { return number; });
    }
    Argument operator()(Side side) const { return sideArgument(opening, side); }
    Argument operator()(TcpState state) const { return std::string(nameOf(state)); }
    Argument operator()(FlagSet flags) const { return flagsText(flags.bits); }
    Argument operator()(FieldItem field) const
    {
        const FieldSpec *const spec = findFieldSpec(field.key);
        return FieldReference{field.key, spec == nullptr ? field.key : spec->name};
    }
    Argument operator()(const EndpointAddress &endpoint) const { return endpointText(endpoint); }
    Argument operator()(const Closing &closing) const { return std::vector<Phrase>{closingText(closing, opening)}; }
    Argument operator()(const std::string &text) const { return text; }
    Argument operator()(const std::vector<Statement> &statements) const
    {
        std::vector<Phrase> phrases;
        for (const Statement &statement : statements)
            phrases.push_back(statementText(statement, opening));
        return phrases;
    }
};

Phrase plainPhrase(std::string text)
{
    return {"{0}", {std::move(text)}};
}

} // namespace

Phrase questionTitle(QuestionKind kind)
{
    return kind == QuestionKind::own ? Phrase() : Phrase{specOf(kind).title, {}};
}

Phrase questionNeeds(QuestionKind kind)
{
    return kind == QuestionKind::own ? Phrase() : Phrase{specOf(kind).needs, {}};
}

Phrase misconceptionText(Misconception misconception)
{
    return {specOf(misconception).truth, {}};
}

Phrase statementText(const Statement &statement, Opening opening)
{
    Phrase phrase{patternOf(statement.say), {}};
    for (const StatementItem &item : statement.items)
        phrase.arguments.push_back(std::visit(ToArgument{opening}, item));
    return phrase;
}

std::vector<Phrase> questionText(const Question &question)
{
    std::vector<Phrase> sentences;
    for (const Statement &statement : question.prompt)
        sentences.push_back(statementText(statement, question.opening));
    return sentences;
}

Phrase partLabel(const Question &question, const Part &part)
{
    return statementText(part.label, question.opening);
}

Phrase optionText(const Question &question, const Option &option)
{
    return statementText(option.text, question.opening);
}

std::vector<std::string> byteLines(const PrintedBytes &printed)
{
    constexpr std::size_t bytesALine = 16;
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < printed.bytes.size(); i += bytesALine)
        lines.push_back(hexText(slice(printed.bytes, i, bytesALine), ' '));
    return lines;
}

Phrase formHint(const Part &part)
{
    switch (part.form) {
    case PartForm::number:
        return {RUNGS_TEXT("A number, decimal or hexadecimal with 0x"), {}};
    case PartForm::oneOf:
        return {RUNGS_TEXT("Choose one"), {}};
    case PartForm::someOf:
        return {RUNGS_TEXT("Choose all that are right"), {}};
    case PartForm::order:
        return {RUNGS_TEXT("Name all of them in order"), {}};
    case PartForm::flags:
        return {RUNGS_TEXT("Flags by name, in any order"), {}};
    case PartForm::text:
        return {RUNGS_TEXT("An address"), {}};
    case PartForm::filter:
        return {RUNGS_TEXT("A display filter"), {}};
    case PartForm::numbers:
        return {RUNGS_TEXT("Numbers, with spaces or commas between them"), {}};
    case PartForm::frame:
        return {RUNGS_TEXT("The number of a frame"), {}};
    }
    return {};
}

std::vector<Phrase> answerText(const Question &question, const Part &part)
{
    std::vector<Phrase> answers;
    switch (part.form) {
    case PartForm::number:
        for (const AcceptedNumber &number : part.numbers)
            answers.push_back(plainPhrase(numberText(number.value)));
        return answers;
    case PartForm::frame: {
        constexpr std::size_t named = 8;
        const std::vector<FrameId> first(
            part.frames.begin(),
            part.frames.begin() + static_cast<std::ptrdiff_t>(std::min(part.frames.size(), named)));
        for (const FrameId each : first)
            answers.push_back({RUNGS_TEXT("#{0}"), {frame(each)}});
        return answers;
    }
    case PartForm::oneOf:
    case PartForm::someOf:
        for (const std::vector<std::size_t> &set : part.choices) {
            if (set.empty())
                answers.push_back({RUNGS_TEXT("None of them"), {}});
            for (const std::size_t option : set)
                answers.push_back(optionText(question, part.options[option]));
        }
        return answers;
    case PartForm::flags:
    case PartForm::text:
    case PartForm::filter:
    case PartForm::numbers:
    case PartForm::order:
        break;
    }
    return {plainPhrase(rightAnswer(part).text)};
}

Phrase verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::right:
        return {RUNGS_TEXT("Right."), {}};
    case Verdict::wrong:
        return {RUNGS_TEXT("Wrong."), {}};
    case Verdict::notUnderstood:
        break;
    }
    return {RUNGS_TEXT("Not understood."), {}};
}

std::vector<Phrase> judgementText(const Question &question, const PartJudgement &judgement)
{
    std::vector<Phrase> sentences{verdictWord(judgement.verdict)};
    for (Phrase &phrase :
         std::vector<Phrase>{statementText(judgement.why, question.opening), misconceptionText(judgement.misconception),
                             statementText(judgement.sum, question.opening)}) {
        if (!phrase.isEmpty())
            sentences.push_back(std::move(phrase));
    }
    return sentences;
}

Phrase noQuestionText(const Statement &why)
{
    return statementText(why, Opening::threeWay);
}

} // namespace rungs
