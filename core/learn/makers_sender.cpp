// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about windows, round trips and rates.
#include "core/connection/series/connection_series.h"
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

/// A segment with data, and what may be sent then.
struct SendingState
{
    std::size_t rung = 0;
    const Rung *peer = nullptr; ///< said the window last
    SequenceNumber end;         ///< of what was sent
    std::uint32_t inFlight = 0;
    std::uint32_t window = 0;
    bool isFull = false;
};

std::vector<SendingState> sendingStates(const Story &story, Side sender)
{
    std::vector<SendingState> states;
    const Rung *peer = nullptr;
    std::optional<SequenceNumber> end;
    std::optional<SequenceNumber> acknowledged;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.isRejected || rung.hasBadChecksum || rung.segment.isRst())
            continue;
        if (rung.from != sender) {
            if (!rung.segment.isAck())
                continue;
            peer = !acknowledged || !rung.segment.acknowledgment.isBefore(*acknowledged) ? &rung : peer;
            acknowledged =
                acknowledged ? later(*acknowledged, rung.segment.acknowledgment) : rung.segment.acknowledgment;
            continue;
        }
        if (rung.segment.sequenceLength() > 0)
            end = end ? later(*end, rung.segment.range().end) : rung.segment.range().end;
        if (rung.segment.length == 0 || rung.segment.isSyn() || rung.segment.isFin() || !isUndisturbed(rung)
            || peer == nullptr || !peer->window || peer->segment.acknowledgment != *acknowledged
            || rung.segment.range().end != *end
            || end->since(*acknowledged) != static_cast<std::int32_t>(rung.inFlight))
            continue;
        const Event *const full = rung.find(EventKind::windowFull);
        const bool isFull = full != nullptr && certaintyOf(*full) == Certainty::certain;
        // The next segment of the same burst could fill it.
        const bool isLastOfBurst = i + 1 < story.rungs.size() && story.rungs[i + 1].from != sender;
        const bool isFree = full == nullptr && isLastOfBurst && rung.inFlight <= *peer->window / 2;
        if ((isFull && rung.inFlight <= *peer->window) || isFree)
            states.push_back({i, peer, *end, rung.inFlight, *peer->window, isFull});
    }
    return states;
}

Option choice(Say say, Misconception misconception = Misconception::none)
{
    return {.text = {say, {}}, .misconception = misconception};
}

/// The data of one side, round trip by round trip.
struct SentByRoundTrip
{
    struct Round
    {
        std::uint32_t bytes = 0;
        std::vector<FrameId> frames;
        FrameId ack; ///< ends it; none: it is the last one
        bool isDisturbed = false;
    };
    std::vector<Round> rounds;
};

SentByRoundTrip roundTripsOf(const Story &story, Side sender)
{
    SentByRoundTrip trips;
    SentByRoundTrip::Round round;
    SequenceNumber firstEnd;
    const auto finish = [&](FrameId ack) {
        round.ack = ack;
        trips.rounds.push_back(std::move(round));
        round = SentByRoundTrip::Round();
    };
    for (const Rung &rung : story.rungs) {
        if (rung.from == sender && rung.segment.length > 0) {
            if (round.frames.empty())
                firstEnd = rung.segment.range().end;
            round.frames.push_back(rung.frame);
            round.bytes += rung.segment.length;
            round.isDisturbed = round.isDisturbed || !isUndisturbed(rung);
        } else if (rung.from != sender && rung.segment.isAck() && !round.frames.empty()
                   && !rung.segment.acknowledgment.isBefore(firstEnd)) {
            finish(rung.frame);
        }
    }
    if (!round.frames.empty())
        finish({});
    return trips;
}

/// How many of the first round trips at least double what was sent in the one before, about.
std::size_t doublings(const SentByRoundTrip &trips)
{
    std::size_t count = 0;
    while (count + 1 < trips.rounds.size() && !trips.rounds[count].isDisturbed && !trips.rounds[count + 1].isDisturbed
           && trips.rounds[count + 1].bytes * 2 >= trips.rounds[count].bytes * 3)
        ++count;
    return count;
}

double milliseconds(double seconds)
{
    return std::round(seconds * 1e6) / 1e3;
}

Part timePart(Statement label, double value, FrameId row)
{
    constexpr double least = 0.002;
    Part part = numberPart(std::move(label), value, std::max(value / 50, least));
    part.row = row;
    return part;
}

} // namespace

MadeQuestion makeBindingWindow(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    std::vector<SendingState> full;
    std::vector<SendingState> free;
    for (const Side side : bothSides) {
        for (const SendingState &state : sendingStates(story, side))
            (state.isFull ? full : free).push_back(state);
    }
    if (full.empty() && free.empty())
        return noQuestion(Say::noKnownFlight);
    const bool isFull = !full.empty() && (free.empty() || random.below(2) == 0);
    const SendingState state = random.oneOf(isFull ? full : free);
    const Rung &rung = story.rungs[state.rung];
    Question question = questionOf(QuestionKind::bindingWindow, material);
    question.prompt = {{Say::bindingWindowPrompt, {rung.frame, rung.from}}};
    question.shown.frame = rung.frame;
    question.shown.frames = {state.peer->frame, rung.frame};
    question.shown.hideAfter = rung.frame;
    const SequenceNumber acknowledged = state.peer->segment.acknowledgment;
    Part flight = numberPart({Say::inFlightLabel, {rung.frame}}, state.inFlight);
    flight.sum = {Say::inFlightSum,
                  {std::uint64_t{shownNumber(story, rung.from, state.end)},
                   std::uint64_t{shownNumber(story, rung.from, acknowledged)}, ByteCount{state.inFlight}, rung.frame,
                   state.peer->frame}};
    flight.evidence = {{rung.frame, "tcp.seq_raw"}, {state.peer->frame, "tcp.ack_raw"}};
    Part window = numberPart({Say::windowLabel, {}}, state.window);
    predict(window, state.peer->segment.window, Misconception::windowFieldIsBytes);
    window.sum = windowSum(*state.peer);
    window.evidence = {{state.peer->frame, "tcp.window_size_value"}};
    std::vector<Option> options{choice(isFull ? Say::receiveWindowBinds : Say::receiveWindowDoesNotBind),
                                choice(isFull ? Say::receiveWindowDoesNotBind : Say::receiveWindowBinds),
                                choice(Say::congestionWindowIsField, Misconception::windowIsCongestionWindow)};
    Part binds = choicePart({Say::bindsLabel, {rung.from}}, std::move(options), random);
    binds.sum = {isFull ? Say::windowBindsSum : Say::windowDoesNotBindSum,
                 {ByteCount{state.inFlight}, ByteCount{state.window}}};
    binds.evidence = {{state.peer->frame, "tcp.window_size_value"}, {rung.frame, {}}};
    question.parts = {std::move(flight), std::move(window), std::move(binds)};
    return question;
}

MadeQuestion makeLeastWindow(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    if (hasGaps(story))
        return noQuestion(Say::partsMissing);
    const Side side = random.below(2) == 0 ? Side::client : Side::server;
    const Rung *least = nullptr;
    std::uint32_t leastField = 0xffff;
    bool isThrottled = false;
    bool isDoubtful = false;
    for (const Rung &rung : story.rungs) {
        if (rung.from != side) {
            const Event *const full = rung.find(EventKind::windowFull);
            isThrottled = isThrottled || (full != nullptr && certaintyOf(*full) == Certainty::certain);
            isDoubtful = isDoubtful || (full != nullptr && certaintyOf(*full) != Certainty::certain);
            continue;
        }
        if (rung.segment.isRst() || rung.isRejected || rung.hasBadChecksum)
            continue;
        if (!rung.window)
            return noQuestion(Say::noKnownWindow);
        isThrottled = isThrottled || rung.has(EventKind::zeroWindow);
        leastField = std::min(leastField, std::uint32_t{rung.segment.window});
        if (least == nullptr || *rung.window < *least->window)
            least = &rung;
    }
    if (least == nullptr)
        return noQuestion(Say::noKnownWindow);
    Question question = questionOf(QuestionKind::leastWindow, material);
    question.prompt = {{Say::leastWindowPrompt, {side}}};
    Part part = numberPart({Say::leastWindowLabel, {side}}, *least->window);
    predict(part, leastField, Misconception::windowFieldIsBytes);
    part.sum = windowSum(*least);
    part.evidence = {{least->frame, "tcp.window_size_value"}};
    question.parts = {std::move(part)};
    const bool isLimited = material.session.limitsOf(story.connection)[opposite(side)].share(Limit::receiver) > 0;
    if (!isDoubtful && (isThrottled || !isLimited)) {
        std::vector<Option> options{choice(isThrottled ? Say::yes : Say::no), choice(isThrottled ? Say::no : Say::yes)};
        Part throttled = choicePart({Say::throttledLabel, {opposite(side)}}, std::move(options), random);
        throttled.sum = {isThrottled ? Say::throttledSum : Say::notThrottledSum, {opposite(side)}};
        throttled.evidence = {{least->frame, "tcp.window_size_value"}};
        question.parts.push_back(std::move(throttled));
    }
    return question;
}

MadeQuestion makeEstimatedRoundTrip(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    constexpr std::size_t least = 2;
    constexpr std::size_t most = 4;
    const ConnectionSeries series = seriesOf(story);
    std::vector<Side> sides;
    for (const Side side : bothSides) {
        const DirectionSeries &from = series.from[side];
        if (from.roundTrip.size() >= least && from.roundTrip.size() == from.smoothedRoundTrip.size())
            sides.push_back(side);
    }
    if (sides.empty())
        return noQuestion(Say::noRoundTrips);
    const Side side = random.oneOf(sides);
    const DirectionSeries &from = series.from[side];
    Question question = questionOf(QuestionKind::estimatedRoundTrip, material);
    std::vector<FrameId> frames;
    for (std::size_t i = 0; i < std::min(from.roundTrip.size(), most); ++i) {
        const Rung *const ack = story.rungOf(from.roundTrip[i].frame);
        const Rung *const sent = ack == nullptr ? nullptr : story.rungOf(ack->acknowledges);
        if (sent == nullptr || from.smoothedRoundTrip[i].frame != ack->frame || from.roundTrip[i].value <= 0)
            return noQuestion(Say::noRoundTrips);
        frames.push_back(sent->frame);
        const double sample = milliseconds(from.roundTrip[i].value);
        const double smoothed = milliseconds(from.smoothedRoundTrip[i].value);
        Part sequence = sequencePart({Say::sequenceOfLabel, {sent->frame}}, story, side, sent->segment.sequence);
        sequence.row = sent->frame;
        sequence.sum = {Say::sequenceSum,
                        {sent->frame, std::uint64_t{shownNumber(story, side, sent->segment.sequence)},
                         std::uint64_t{sent->segment.sequence.value()}}};
        sequence.evidence = {{sent->frame, "tcp.seq_raw"}};
        Part length = numberPart({Say::lengthOfLabel, {sent->frame}}, sent->segment.length);
        length.row = sent->frame;
        length.sum = {Say::lengthSum, {sent->frame, ByteCount{sent->segment.length}}};
        length.evidence = {{sent->frame, {}}};
        Part sampled = timePart({Say::sampleLabel, {sent->frame}}, sample, sent->frame);
        sampled.sum = {Say::sampleSum, {ack->frame, sent->frame, Decimal{sample, 3}}};
        sampled.evidence = {{sent->frame, {}}, {ack->frame, "tcp.ack_raw"}};
        Part estimated = timePart({Say::estimateLabel, {sent->frame}}, smoothed, sent->frame);
        estimated.sum = i == 0 ? Statement{Say::firstEstimateSum, {Decimal{sample, 3}}}
                               : Statement{Say::estimateSum,
                                           {Decimal{milliseconds(from.smoothedRoundTrip[i - 1].value), 3},
                                            Decimal{sample, 3}, Decimal{smoothed, 3}}};
        estimated.evidence = sampled.evidence;
        for (Part *const part : {&sequence, &length, &sampled, &estimated})
            question.parts.push_back(std::move(*part));
    }
    question.prompt = {{Say::estimatePrompt, {side, frames}}, {Say::estimateHint, {}}};
    question.shown.frame = frames.front();
    question.shown.frames = frames;
    return question;
}

MadeQuestion makeThroughput(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    if (hasGaps(story))
        return noQuestion(Say::partsMissing);
    std::vector<Side> sides;
    for (const Side side : bothSides) {
        if (story.summary.bytesUnique[side] > 0)
            sides.push_back(side);
    }
    if (sides.empty())
        return noQuestion(Say::noData);
    const Side side = random.oneOf(sides);
    const Rung *first = nullptr;
    const Rung *ack = nullptr;
    SequenceNumber end;
    for (const Rung &rung : story.rungs) {
        if (rung.from == side && rung.segment.length > 0 && !rung.isRejected) {
            const SequenceNumber reached =
                rung.segment.sequence + rung.segment.length + (rung.segment.isSyn() ? 1U : 0U);
            if (first == nullptr || reached.isAfter(end)) {
                end = first == nullptr ? reached : later(end, reached);
                ack = nullptr;
            }
            first = first == nullptr ? &rung : first;
        } else if (rung.from != side && first != nullptr && ack == nullptr && rung.segment.isAck() && !rung.isRejected
                   && !rung.segment.acknowledgment.isBefore(end)) {
            ack = &rung;
        }
    }
    const std::optional<Duration> time = ack == nullptr ? std::nullopt : elapsed(first->time, ack->time);
    constexpr std::int64_t leastTime = 1'000;
    if (!time || time->nanoseconds < leastTime)
        return noQuestion(Say::noTimedData);
    const std::uint64_t bytes = story.summary.bytesUnique[side];
    const double seconds = static_cast<double>(time->nanoseconds) / 1e9;
    const double rate = std::round(static_cast<double>(bytes) * 8 / seconds) / 1e3;
    Question question = questionOf(QuestionKind::throughput, material);
    question.prompt = {{Say::throughputPrompt, {side, first->frame, ack->frame}}, {Say::onePercentHint, {}}};
    question.shown.frame = first->frame;
    question.shown.frames = {first->frame, ack->frame};
    Part sent = numberPart({Say::payloadBytesLabel, {}}, static_cast<double>(bytes));
    sent.sum = {Say::payloadBytesSum, {side, ByteCount{bytes}}};
    sent.evidence = {{first->frame, "tcp.seq_raw"}, {ack->frame, "tcp.ack_raw"}};
    Part took = numberPart({Say::secondsLabel, {}}, seconds, seconds / 100);
    took.sum = {Say::secondsSum, {first->frame, ack->frame, Decimal{seconds, 6}}};
    took.evidence = {{first->frame, {}}, {ack->frame, {}}};
    Part result = numberPart({Say::rateLabel, {}}, rate, rate / 100);
    result.sum = {Say::rateSum, {ByteCount{bytes}, Decimal{seconds, 6}, Decimal{rate, 1}}};
    result.evidence = took.evidence;
    question.parts = {std::move(result), std::move(sent), std::move(took)};
    return question;
}

MadeQuestion makeSlowStart(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    constexpr std::size_t least = 2;
    std::vector<std::pair<Side, SentByRoundTrip>> ramps;
    for (const Side side : bothSides) {
        SentByRoundTrip trips = roundTripsOf(story, side);
        if (hasSynOf(story, side) && doublings(trips) >= least)
            ramps.emplace_back(side, std::move(trips));
    }
    if (ramps.empty())
        return noQuestion(Say::noRamp);
    const auto &[side, trips] = random.oneOf(ramps);
    const std::size_t grown = doublings(trips);
    const auto &rounds = trips.rounds;
    Question question = questionOf(QuestionKind::slowStart, material);
    question.prompt = {{Say::slowStartPrompt, {side, rounds[0].frames.front(), rounds[2].frames.back()}}};
    question.shown.frame = rounds[0].frames.front();
    question.shown.frames = {rounds[0].frames.front(), rounds[2].frames.back()};
    Part how = choicePart({Say::growthLabel, {}},
                          {choice(Say::growsDouble), choice(Say::growsByOne), choice(Say::growsNot),
                           choice(Say::growsAsField, Misconception::windowIsCongestionWindow)},
                          random);
    how.sum = {Say::growthSum, {std::vector<std::uint64_t>{rounds[0].bytes, rounds[1].bytes, rounds[2].bytes}}};
    for (std::size_t i = 0; i < 3; ++i)
        how.evidence.push_back({rounds[i].frames.front(), {}});
    Part begins;
    begins.form = PartForm::frame;
    begins.label = {Say::beginsLabel, {}};
    begins.frames = rounds[0].frames;
    begins.sum = {Say::beginsSum, {rounds[0].frames.front()}};
    begins.evidence = {{rounds[0].frames.front(), {}}};
    question.parts = {std::move(how), std::move(begins)};
    // Where the data end, nothing ends slow start.
    if (grown + 2 < rounds.size()) {
        Part ends;
        ends.form = PartForm::frame;
        ends.label = {Say::endsLabel, {}};
        for (const std::size_t round : {grown, grown + 1})
            ends.frames.insert(ends.frames.end(), rounds[round].frames.begin(), rounds[round].frames.end());
        ends.sum = {Say::endsSum,
                    {rounds[grown].frames.front(), rounds[grown].frames.back(), ByteCount{rounds[grown].bytes},
                     ByteCount{rounds[grown + 1].bytes}}};
        ends.evidence = {{rounds[grown].frames.front(), {}}, {rounds[grown + 1].frames.front(), {}}};
        question.parts.push_back(std::move(ends));
    }
    return question;
}

} // namespace rungs
