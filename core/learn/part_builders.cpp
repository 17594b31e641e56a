// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/part_builders.h"

#include "core/learn/rung_facts.h"

#include <algorithm>
#include <numeric>

namespace rungs {

Part numberPart(Statement label, double value, double tolerance)
{
    Part part;
    part.form = PartForm::number;
    part.label = std::move(label);
    part.numbers = {{value, tolerance}};
    return part;
}

Part rawPart(Statement label, SequenceNumber number)
{
    return numberPart(std::move(label), number.value());
}

Part sequencePart(Statement label, const Story &story, Side side, SequenceNumber number)
{
    Part part = rawPart(std::move(label), number);
    const std::optional<std::uint32_t> relative = relativeOf(story, side, number);
    if (relative && *relative != number.value())
        part.numbers.insert(part.numbers.begin(), {static_cast<double>(*relative), 0});
    return part;
}

Part flagsPart(Statement label, std::uint16_t flags, std::uint16_t mask)
{
    Part part;
    part.form = PartForm::flags;
    part.label = std::move(label);
    part.flagMask = mask;
    part.flags = {static_cast<std::uint16_t>(flags & mask)};
    return part;
}

Part choicePart(Statement label, std::vector<Option> options, Random &random, std::size_t right)
{
    Part part;
    part.form = PartForm::oneOf;
    part.label = std::move(label);
    std::vector<std::size_t> places(options.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    random.shuffle(places);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < right)
            part.choices.push_back({i});
        part.options.push_back(std::move(options[places[i]]));
    }
    return part;
}

Part framesPart(Statement label, const std::vector<FrameId> &frames, const std::vector<bool> &isRight,
                Misconception misconception)
{
    Part part;
    part.form = PartForm::someOf;
    part.label = std::move(label);
    part.choices.emplace_back();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        Option option{.text = {Say::frame, {frames[i]}}, .frame = frames[i]};
        if (isRight[i])
            part.choices.front().push_back(i);
        else
            option.misconception = misconception;
        part.options.push_back(std::move(option));
    }
    return part;
}

void predict(Part &part, double number, Misconception misconception)
{
    const auto isSame = [number](const PredictedAnswer &answer) { return answer.numbers == std::vector{number}; };
    const auto isRight = [number](const AcceptedNumber &accepted) { return accepted.accepts(number); };
    if (number < 0 || std::ranges::any_of(part.numbers, isRight) || std::ranges::any_of(part.predicted, isSame))
        return;
    part.predicted.push_back({.numbers = {number}, .misconception = misconception});
}

void predictSequence(Part &part, const Story &story, Side side, SequenceNumber number, Misconception misconception)
{
    if (const std::optional<std::uint32_t> relative = relativeOf(story, side, number))
        predict(part, *relative, misconception);
    predict(part, number.value(), misconception);
}

Statement ackSum(const Story &story, const Rung &rung, bool isRaw)
{
    const SequenceRange range = rung.segment.range();
    const std::uint64_t begin = isRaw ? range.begin.value() : shownNumber(story, rung.from, range.begin);
    const std::uint64_t end = isRaw ? range.end.value() : shownNumber(story, rung.from, range.end);
    const Say say = rung.segment.isSyn() ? Say::ackSumSyn : rung.segment.isFin() ? Say::ackSumFin : Say::ackSum;
    return {say, {end, begin, ByteCount{rung.segment.length}, rung.frame}};
}

Statement windowSum(const Rung &rung)
{
    const Say say = *rung.window == rung.segment.window ? Say::unscaledWindowSum : Say::windowSum;
    return {say, {std::uint64_t{rung.segment.window}, ByteCount{*rung.window}, rung.frame}};
}

Question questionOf(QuestionKind kind, const QuizMaterial &material)
{
    Question question;
    question.kind = kind;
    question.connection = material.story.connection;
    question.opening = material.story.summary.opening;
    return question;
}

} // namespace rungs
