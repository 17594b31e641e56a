// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/judge.h"

#include "core/learn/answer_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

PartJudgement wrong(Misconception misconception, Statement why = {})
{
    return {.verdict = Verdict::wrong, .misconception = misconception, .why = std::move(why)};
}

PartJudgement notUnderstood(Say why, std::string text = {})
{
    return {.verdict = Verdict::notUnderstood, .why = {why, {std::move(text)}}};
}

const PredictedAnswer *predictedOf(const Part &part, const std::vector<double> &numbers)
{
    const auto found = std::ranges::find(part.predicted, numbers, &PredictedAnswer::numbers);
    return found == part.predicted.end() ? nullptr : &*found;
}

PartJudgement rightOr(bool isRight, const PredictedAnswer *predicted)
{
    if (isRight)
        return {.verdict = Verdict::right};
    return predicted == nullptr ? wrong(Misconception::none) : wrong(predicted->misconception, predicted->why);
}

PartJudgement judgeNumber(const Part &part, const PartAnswer &answer)
{
    const std::optional<double> number = readNumber(answer.text);
    if (!number)
        return notUnderstood(Say::numberExpected, answer.text);
    const bool isRight =
        std::ranges::any_of(part.numbers, [&](const AcceptedNumber &accepted) { return accepted.accepts(*number); });
    return rightOr(isRight, predictedOf(part, {*number}));
}

PartJudgement judgeNumbers(const Part &part, const PartAnswer &answer)
{
    const std::optional<std::vector<double>> numbers = readNumbers(answer.text);
    if (!numbers)
        return notUnderstood(Say::numbersExpected, answer.text);
    if (std::ranges::find(part.lists, *numbers) != part.lists.end())
        return {.verdict = Verdict::right};
    if (!part.lists.empty() && numbers->size() != part.lists.front().size())
        return wrong(Misconception::none, {Say::otherCount, {std::uint64_t{part.lists.front().size()}}});
    return rightOr(false, predictedOf(part, *numbers));
}

PartJudgement judgeFlags(const Part &part, const PartAnswer &answer)
{
    const std::optional<std::uint16_t> flags = readFlags(answer.text);
    if (!flags)
        return notUnderstood(Say::flagsExpected, answer.text);
    const auto counted = static_cast<std::uint16_t>(*flags & part.flagMask);
    const bool isRight = std::ranges::find(part.flags, counted) != part.flags.end();
    return rightOr(isRight, predictedOf(part, {static_cast<double>(counted)}));
}

PartJudgement judgeText(const Part &part, const PartAnswer &answer)
{
    const std::string text = readWord(answer.text);
    if (text.empty())
        return notUnderstood(Say::textExpected);
    const auto isSame = [&text](const std::string &accepted) { return readWord(accepted) == text; };
    const auto predicted = std::ranges::find_if(
        part.predicted, [&](const PredictedAnswer &each) { return !each.text.empty() && isSame(each.text); });
    return rightOr(std::ranges::any_of(part.texts, isSame), predicted == part.predicted.end() ? nullptr : &*predicted);
}

PartJudgement judgeOptions(const Part &part, const PartAnswer &answer)
{
    std::optional<std::vector<std::size_t>> chosen = optionsOf(part, answer);
    if (!chosen || (part.form == PartForm::oneOf && chosen->size() != 1))
        return notUnderstood(part.form == PartForm::oneOf ? Say::optionExpected : Say::optionsExpected, answer.text);
    std::ranges::sort(*chosen);
    chosen->erase(std::unique(chosen->begin(), chosen->end()), chosen->end());
    if (std::ranges::find(part.choices, *chosen) != part.choices.end())
        return {.verdict = Verdict::right};
    const auto isRight = [&part](std::size_t option) {
        return std::ranges::any_of(part.choices, [option](const std::vector<std::size_t> &set) {
            return std::ranges::find(set, option) != set.end();
        });
    };
    for (const std::size_t option : *chosen) {
        const Option &each = part.options[option];
        if (!isRight(option) && (each.misconception != Misconception::none || !each.why.isEmpty()))
            return wrong(each.misconception, each.why);
    }
    if (part.form == PartForm::someOf && std::ranges::all_of(*chosen, isRight))
        return wrong(Misconception::none, {Say::someMissing, {}});
    return wrong(Misconception::none);
}

PartJudgement judgeOrder(const Part &part, const PartAnswer &answer)
{
    const std::optional<std::vector<std::size_t>> order = optionsOf(part, answer);
    std::vector<std::size_t> place(part.options.size(), part.options.size());
    for (std::size_t i = 0; order && i < order->size(); ++i)
        place[(*order)[i]] = i;
    if (!order || order->size() != place.size() || std::ranges::find(place, part.options.size()) != place.end())
        return notUnderstood(Say::orderExpected, answer.text);
    for (const auto &[first, second] : part.before) {
        if (place[first] > place[second]) {
            return wrong(Misconception::none, {Say::mustComeBefore, {optionLetter(first), optionLetter(second)}});
        }
    }
    return {.verdict = Verdict::right};
}

PartJudgement judgeFrame(const Part &part, const PartAnswer &answer)
{
    std::optional<std::vector<double>> numbers;
    if (answer.frames.empty())
        numbers = readNumbers(answer.text);
    if (numbers && numbers->size() == 1) {
        const auto isIt = [&](FrameId frame) { return static_cast<double>(frameNumber(frame)) == numbers->front(); };
        return rightOr(std::ranges::any_of(part.frames, isIt), predictedOf(part, *numbers));
    }
    if (answer.frames.size() != 1)
        return notUnderstood(Say::frameExpected, answer.text);
    const FrameId frame = answer.frames.front();
    return rightOr(std::ranges::find(part.frames, frame) != part.frames.end(),
                   predictedOf(part, {static_cast<double>(frameNumber(frame))}));
}

PartJudgement judgeFilter(const Part &part, const PartAnswer &answer, const FrameSearch &search)
{
    if (!search || readWord(answer.text).empty())
        return notUnderstood(Say::filterExpected, answer.text);
    const filter::Result<std::vector<FrameId>> found = search(answer.text);
    if (!found)
        return notUnderstood(Say::noFilter, answer.text);
    if (*found == part.frames)
        return {.verdict = Verdict::right};
    std::vector<FrameId> missing;
    std::vector<FrameId> surplus;
    constexpr auto isBefore = [](FrameId a, FrameId b) { return a.value < b.value; };
    std::ranges::set_difference(part.frames, *found, std::back_inserter(missing), isBefore);
    std::ranges::set_difference(*found, part.frames, std::back_inserter(surplus), isBefore);
    constexpr std::size_t named = 5;
    const std::uint64_t misses = missing.size();
    const std::uint64_t surpluses = surplus.size();
    missing.resize(std::min(missing.size(), named));
    surplus.resize(std::min(surplus.size(), named));
    if (surplus.empty())
        return wrong(Misconception::none, {Say::filterMisses, {misses, missing}});
    if (missing.empty())
        return wrong(Misconception::none, {Say::filterSelectsMore, {surpluses, surplus}});
    return wrong(Misconception::none, {Say::filterDiffers, {misses, missing, surpluses, surplus}});
}

PartJudgement judgeByForm(const Part &part, const PartAnswer &answer, const FrameSearch &search)
{
    switch (part.form) {
    case PartForm::number:
        return judgeNumber(part, answer);
    case PartForm::numbers:
        return judgeNumbers(part, answer);
    case PartForm::flags:
        return judgeFlags(part, answer);
    case PartForm::text:
        return judgeText(part, answer);
    case PartForm::order:
        return judgeOrder(part, answer);
    case PartForm::frame:
        return judgeFrame(part, answer);
    case PartForm::filter:
        return judgeFilter(part, answer, search);
    case PartForm::oneOf:
    case PartForm::someOf:
        break;
    }
    return judgeOptions(part, answer);
}

} // namespace

bool Judgement::isRight() const
{
    return rightCount() == parts.size();
}

std::size_t Judgement::rightCount() const
{
    return static_cast<std::size_t>(std::ranges::count(parts, Verdict::right, &PartJudgement::verdict));
}

PartJudgement judge(const Part &part, const PartAnswer &answer, const FrameSearch &search)
{
    PartJudgement judgement = judgeByForm(part, answer, search);
    if (judgement.verdict != Verdict::notUnderstood) {
        judgement.sum = part.sum;
        judgement.evidence = part.evidence;
    }
    return judgement;
}

Judgement judge(const Question &question, std::span<const PartAnswer> answers, const FrameSearch &search)
{
    Judgement judgement;
    for (std::size_t i = 0; i < question.parts.size(); ++i)
        judgement.parts.push_back(judge(question.parts[i], i < answers.size() ? answers[i] : PartAnswer{}, search));
    return judgement;
}

std::string optionLetter(std::size_t option)
{
    constexpr std::size_t letters = 26;
    const std::string last(1, static_cast<char>('a' + option % letters));
    return option < letters ? last : optionLetter(option / letters - 1) + last;
}

PartAnswer rightAnswer(const Part &part)
{
    std::string text;
    const auto add = [&text](const std::string &next) { text += (text.empty() ? "" : ", ") + next; };
    switch (part.form) {
    case PartForm::number:
        return {.text = numberText(part.numbers.front().value)};
    case PartForm::flags:
        return {.text = flagNames(part.flags.front())};
    case PartForm::text:
        return {.text = part.texts.front()};
    case PartForm::filter:
        return {.text = part.example};
    case PartForm::frame:
        return {.text = fmt::format("{}", frameNumber(part.frames.front()))};
    case PartForm::numbers:
        for (const double number : part.lists.front())
            add(numberText(number));
        return {.text = text};
    case PartForm::order:
        for (const std::size_t option : part.order)
            add(optionLetter(option));
        return {.text = text, .chosen = part.order};
    case PartForm::oneOf:
    case PartForm::someOf:
        break;
    }
    for (const std::size_t option : part.choices.front())
        add(optionLetter(option));
    return {.text = text.empty() ? std::string(noneWord) : text, .chosen = part.choices.front()};
}

} // namespace rungs
