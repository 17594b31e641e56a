// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about the close of a connection.
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <algorithm>

namespace rungs {

namespace {

/// The FINs and the segments that acknowledge them, as a textbook draws a close.
struct Close
{
    BySide<const Rung *> fin{nullptr, nullptr};
    BySide<const Rung *> ack{nullptr, nullptr}; ///< of the FIN of the side
    std::vector<const Rung *> segments;         ///< in the order of the capture, each once
};

bool isByTwoFins(Closing closing)
{
    return !closing.thenReset
           && (closing.kind == Closing::Kind::fourSegment || closing.kind == Closing::Kind::merged
               || closing.kind == Closing::Kind::simultaneous);
}

/// Empty where a FIN or its ACK is missing, or anything about them is out of the ordinary.
std::optional<Close> closeOf(const Story &story)
{
    if (!isByTwoFins(story.summary.closing) || !story.isComplete)
        return std::nullopt;
    Close close;
    for (const Rung &rung : story.rungs) {
        if (!rung.segment.isFin() || rung.isRejected)
            continue;
        if (close.fin[rung.from] != nullptr || !isUndisturbed(rung)) // sent again
            return std::nullopt;
        close.fin[rung.from] = &rung;
    }
    for (const Side side : bothSides) {
        if (close.fin[side] == nullptr)
            return std::nullopt;
        close.ack[side] = story.rungOf(close.fin[side]->acknowledgedBy);
        if (close.ack[side] == nullptr || !isUndisturbed(*close.ack[side]))
            return std::nullopt;
    }
    for (const Rung *const rung :
         {close.fin[Side::client], close.fin[Side::server], close.ack[Side::client], close.ack[Side::server]}) {
        if (rung->states[Side::client] == TcpState::unknown || rung->states[Side::server] == TcpState::unknown
            || !story.hasBase[Side::client] || !story.hasBase[Side::server])
            return std::nullopt;
        close.segments.push_back(rung);
    }
    constexpr auto frameOf = [](const Rung *rung) { return rung->frame.value; };
    std::ranges::sort(close.segments, {}, frameOf);
    close.segments.erase(std::unique(close.segments.begin(), close.segments.end()), close.segments.end());
    return close;
}

Say whyNoClose(const Story &story)
{
    if (!isByTwoFins(story.summary.closing))
        return Say::noPlainClose;
    return Say::closeIsUnusual;
}

Option stateOption(TcpState state)
{
    return {.text = {Say::state, {state}}};
}

/// States that are asked for, in the order of RFC 9293.
constexpr TcpState askedStates[] = {TcpState::established, TcpState::finWait1, TcpState::finWait2, TcpState::closeWait,
                                    TcpState::closing,     TcpState::lastAck,  TcpState::timeWait, TcpState::closed};

Part statePart(const Rung &rung, Side side, bool closedFirst)
{
    Part part;
    part.form = PartForm::oneOf;
    part.label = {Say::stateOfLabel, {side, rung.frame}};
    part.row = rung.frame;
    const TcpState right = rung.states[side];
    for (const TcpState state : askedStates) {
        Option option = stateOption(state);
        if (state == right)
            part.choices.push_back({part.options.size()});
        else if (state == TcpState::timeWait && !closedFirst)
            option.misconception = Misconception::timeWaitAtServer;
        else if (state == TcpState::closed && right != TcpState::timeWait)
            option.misconception = Misconception::finEndsBothDirections;
        part.options.push_back(std::move(option));
    }
    part.sum = {Say::stateSum, {side, rung.frame, right}};
    part.evidence = {{rung.frame, "tcp.flags"}};
    return part;
}

Part closingSequence(const Story &story, const Rung &rung)
{
    Part part = sequencePart({Say::sequenceOfLabel, {rung.frame}}, story, rung.from, rung.segment.sequence);
    part.row = rung.frame;
    part.sum = {Say::sequenceSum,
                {rung.frame, std::uint64_t{shownNumber(story, rung.from, rung.segment.sequence)},
                 std::uint64_t{rung.segment.sequence.value()}}};
    part.evidence = {{rung.frame, "tcp.seq_raw"}};
    return part;
}

Part closingAck(const Story &story, const Close &close, const Rung &rung)
{
    const Side other = opposite(rung.from);
    const SequenceNumber ack = rung.segment.acknowledgment;
    Part part = sequencePart({Say::acknowledgmentOfLabel, {rung.frame}}, story, other, ack);
    part.row = rung.frame;
    part.evidence = {{rung.frame, "tcp.ack_raw"}};
    const Rung &fin = *close.fin[other];
    if (ack == fin.segment.range().end) {
        predictSequence(part, story, other, ack - 1, Misconception::synAndFinConsumeNothing);
        part.sum = ackSum(story, fin, false);
        part.evidence.push_back({fin.frame, "tcp.flags.fin"});
    } else {
        predictSequence(part, story, other, ack - 1, Misconception::ackNamesLastByte);
        part.sum = {Say::acknowledgmentSum,
                    {rung.frame, std::uint64_t{shownNumber(story, other, ack)}, std::uint64_t{ack.value()}}};
    }
    return part;
}

Option said(Say say, Misconception misconception = Misconception::none)
{
    return {.text = {say, {}}, .misconception = misconception};
}

/// Who is in TIME-WAIT at the end of @p close; empty: that is not known.
std::optional<BySide<bool>> timeWaits(const Story &story)
{
    BySide<bool> waits;
    for (const Side side : bothSides) {
        const std::vector<TcpState> states = story.summary.path[side].states();
        if (states.empty() || story.initial[side] == TcpState::unknown)
            return std::nullopt;
        waits[side] = std::ranges::find(states, TcpState::timeWait) != states.end();
        if (!waits[side] && states.back() != TcpState::closed)
            return std::nullopt;
    }
    return waits;
}

Part timeWaitPart(const BySide<bool> &waits, const Close &close, Random &random)
{
    const auto option = [&waits](Say say, bool client, bool server) {
        const bool isRight = waits == BySide<bool>(client, server);
        return std::pair(isRight, Option{.text = {say, {Side::client, Side::server}}});
    };
    std::vector<std::pair<bool, Option>> all{option(Say::onlyClientWaits, true, false),
                                             option(Say::onlyServerWaits, false, true),
                                             option(Say::bothWait, true, true), option(Say::nobodyWaits, false, false)};
    // Who takes TIME-WAIT to belong to a side, not to the first close, names the other one.
    if (waits[Side::client] != waits[Side::server])
        all[waits[Side::client] ? 1 : 0].second.misconception = Misconception::timeWaitAtServer;
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) { return a.first && !b.first; });
    std::vector<Option> options;
    for (auto &each : all)
        options.push_back(std::move(each.second));
    Part part = choicePart({Say::timeWaitLabel, {}}, std::move(options), random);
    if (waits[Side::client] && waits[Side::server]) {
        part.sum = {Say::bothWaitSum, {close.fin[Side::client]->frame, close.fin[Side::server]->frame}};
        part.evidence = {{close.fin[Side::client]->frame, "tcp.flags.fin"},
                         {close.fin[Side::server]->frame, "tcp.flags.fin"}};
    } else {
        const Side side = waits[Side::client] ? Side::client : Side::server;
        const Rung &fin = *close.fin[side];
        part.sum = {Say::timeWaitSum, {side, fin.frame, close.ack.other(side)->frame}};
        part.evidence = {{fin.frame, "tcp.flags.fin"}, {close.ack.other(side)->frame, "tcp.ack_raw"}};
    }
    return part;
}

} // namespace

MadeQuestion makeCloseTable(const QuizMaterial &material, Random &)
{
    const Story &story = material.story;
    const std::optional<Close> close = closeOf(story);
    if (!close)
        return noQuestion(whyNoClose(story));
    Question question = questionOf(QuestionKind::closeTable, material);
    const Rung &first = *close->segments.front();
    std::vector<FrameId> frames;
    for (const Rung *const rung : close->segments)
        frames.push_back(rung->frame);
    question.prompt = {{Say::closeTablePrompt, {first.frame, frames}}};
    question.shown.frame = first.frame;
    question.shown.frames = frames;
    for (const Rung *const rung : close->segments) {
        question.shown.hiddenFields.push_back({rung->frame, "tcp.seq_raw"});
        question.shown.hiddenFields.push_back({rung->frame, "tcp.ack_raw"});
        question.parts.push_back(closingSequence(story, *rung));
        question.parts.push_back(closingAck(story, *close, *rung));
        for (const Side side : bothSides)
            question.parts.push_back(statePart(*rung, side,
                                               close->fin[side]->frame.value <= first.frame.value
                                                   || story.summary.closing.kind == Closing::Kind::simultaneous));
    }
    return question;
}

MadeQuestion makeTimeWaitSide(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    const std::optional<Close> close = closeOf(story);
    if (!close)
        return noQuestion(whyNoClose(story));
    const std::optional<BySide<bool>> waits = timeWaits(story);
    if (!waits || (!(*waits)[Side::client] && !(*waits)[Side::server]))
        return noQuestion(Say::noTimeWait);
    Question question = questionOf(QuestionKind::timeWaitSide, material);
    const FrameId last = close->segments.back()->frame;
    question.prompt = {{Say::timeWaitPrompt, {last}}};
    question.shown.frame = last;
    for (const Rung *const rung : close->segments)
        question.shown.frames.push_back(rung->frame);
    question.parts.push_back(timeWaitPart(*waits, *close, random));
    if ((*waits)[Side::client] != (*waits)[Side::server]) {
        Part lost = choicePart({Say::lastAckLostLabel, {last}},
                               {said(Say::finIsRetransmitted),
                                said(Say::ackIsRetransmitted, Misconception::everySegmentHasItsAck),
                                said(Say::resetFollows, Misconception::resetIsFin),
                                said(Say::nothingFollows, Misconception::finEndsBothDirections)},
                               random);
        lost.sum = {Say::lastAckLostSum, {}};
        lost.evidence = {{last, "tcp.ack_raw"}};
        question.parts.push_back(std::move(lost));
    }
    return question;
}

MadeQuestion makeWhyThreeSegments(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    if (story.summary.closing.kind != Closing::Kind::merged)
        return noQuestion(Say::noThreeSegmentClose);
    const std::optional<Close> close = closeOf(story);
    if (!close || close->segments.size() != 3)
        return noQuestion(Say::closeIsUnusual);
    const Rung &fin = *close->segments[0];
    const Rung &merged = *close->segments[1];
    const Rung &last = *close->segments[2];
    Question question = questionOf(QuestionKind::whyThreeSegments, material);
    question.prompt = {{Say::whyThreePrompt, {fin.frame, merged.frame, last.frame}}};
    question.shown.frame = merged.frame;
    question.shown.frames = {fin.frame, merged.frame, last.frame};
    Option right{.text = {Say::ackAndFinMerged, {merged.frame, fin.frame, merged.from}}};
    Option missing{.text = {Say::ackWasLost, {merged.from}}, .misconception = Misconception::closingTakesFour};
    Option oneIsEnough{.text = {Say::finClosesBoth, {fin.from}}, .misconception = Misconception::finEndsBothDirections};
    Option reset{.text = {Say::lastIsReset, {last.frame}}, .misconception = Misconception::resetIsFin};
    Part part = choicePart({Say::whyLabel, {}},
                           {std::move(right), std::move(missing), std::move(oneIsEnough), std::move(reset)}, random);
    part.sum = {Say::whyThreeSum, {merged.frame, merged.from, fin.frame}};
    part.evidence = {{merged.frame, "tcp.flags.fin"}, {merged.frame, "tcp.ack_raw"}, {fin.frame, "tcp.flags.fin"}};
    question.parts = {std::move(part)};
    return question;
}

} // namespace rungs
