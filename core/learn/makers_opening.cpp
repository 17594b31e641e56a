// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about the opening of a connection.
#include "core/learn/answer_reader.h"
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <algorithm>

namespace rungs {

MadeQuestion makeWhoSent(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    if (!beginsWithThreeWay(story))
        return noQuestion(Say::noThreeWay);
    constexpr std::size_t least = 4;
    constexpr std::size_t most = 8;
    if (story.rungs.size() < least)
        return noQuestion(Say::tooFewSegments);
    const std::size_t count = std::min(story.rungs.size(), most);
    // A copy of one of the three opens as well as the other.
    const auto opensToo = [](const Rung &rung) { return rung.segment.isSyn() || rung.phase == Phase::opening; };
    const auto third = story.rungs.begin() + 3;
    if (std::any_of(third, story.rungs.begin() + static_cast<std::ptrdiff_t>(count), opensToo))
        return noQuestion(Say::noThreeWay);
    const Side side = random.below(2) == 0 ? Side::client : Side::server;
    std::vector<FrameId> frames;
    std::vector<bool> isSent;
    std::vector<bool> opens;
    for (std::size_t i = 0; i < count; ++i) {
        frames.push_back(story.rungs[i].frame);
        isSent.push_back(story.rungs[i].from == side);
        opens.push_back(i < 3);
    }
    const EndpointAddress &endpoint = side == Side::client ? story.client : story.server;
    Question question = questionOf(QuestionKind::whoSent, material);
    question.prompt = {{Say::whoSentPrompt, {frames}}};
    question.shown.frames = frames;
    question.shown.hideAfter = frames.back();
    Part sent = framesPart({Say::whoSentLabel, {endpoint}}, frames, isSent);
    std::vector<FrameId> right;
    for (const std::size_t option : sent.choices.front()) {
        right.push_back(frames[option]);
        sent.evidence.push_back({frames[option], {}});
    }
    sent.sum = {Say::whoSentSum, {right, endpoint}};
    Part opening = framesPart({Say::whoOpensLabel, {}}, frames, opens);
    opening.sum = {Say::whoOpensSum, {frames[0], frames[1], frames[2]}};
    opening.evidence = {{frames[0], "tcp.flags.syn"}, {frames[1], "tcp.flags.syn"}, {frames[2], "tcp.ack_raw"}};
    question.parts = {std::move(sent), std::move(opening)};
    return question;
}

MadeQuestion makeEndpoints(const QuizMaterial &material, Random &)
{
    const Story &story = material.story;
    const Rung *const syn = synOf(story, Side::client);
    if (syn == nullptr)
        return noQuestion(Say::noSyn);
    if (story.summary.opening == Opening::simultaneous || syn->segment.isAck())
        return noQuestion(Say::noClient);
    Question question = questionOf(QuestionKind::endpoints, material);
    question.prompt = {{Say::endpointsPrompt, {syn->frame}}};
    question.shown.frame = syn->frame;
    question.shown.frames = {syn->frame};
    const bool isV6 = story.client.address.isV6;
    for (const Side side : bothSides) {
        const EndpointAddress &endpoint = side == Side::client ? story.client : story.server;
        const bool isClient = side == Side::client;
        Part address;
        address.form = PartForm::text;
        address.label = {isClient ? Say::clientAddressLabel : Say::serverAddressLabel, {}};
        address.texts = {addressWord(endpoint.address)};
        address.sum = {Say::endpointsSum, {syn->frame}};
        const std::string_view source = isV6 ? "ipv6.src" : "ip.src";
        const std::string_view destination = isV6 ? "ipv6.dst" : "ip.dst";
        address.evidence = {{syn->frame, isClient ? source : destination}};
        Part port = numberPart({isClient ? Say::clientPortLabel : Say::serverPortLabel, {}}, endpoint.port);
        port.sum = address.sum;
        port.evidence = {{syn->frame, isClient ? "tcp.srcport" : "tcp.dstport"}};
        question.parts.push_back(std::move(address));
        question.parts.push_back(std::move(port));
    }
    return question;
}

MadeQuestion makeInitialNumbers(const QuizMaterial &material, Random &)
{
    const Story &story = material.story;
    if (!beginsWithThreeWay(story))
        return noQuestion(Say::noThreeWay);
    const Rung &syn = story.rungs[0];
    const Rung &synAck = story.rungs[1];
    Question question = questionOf(QuestionKind::initialNumbers, material);
    question.prompt = {{Say::initialNumbersPrompt, {syn.frame, synAck.frame}}, {Say::rawNumbersHint, {}}};
    question.shown.frame = syn.frame;
    question.shown.frames = {syn.frame, synAck.frame};
    question.shown.hideAfter = synAck.frame;

    Part first = rawPart({Say::sequenceOfLabel, {syn.frame}}, syn.segment.sequence);
    predict(first, 0, Misconception::firstNumberIsZero);
    first.sum = {Say::initialNumberSum, {syn.frame, std::uint64_t{syn.segment.sequence.value()}}};
    first.evidence = {{syn.frame, "tcp.seq_raw"}};
    Part second = rawPart({Say::sequenceOfLabel, {synAck.frame}}, synAck.segment.sequence);
    predict(second, 0, Misconception::firstNumberIsZero);
    second.sum = {Say::initialNumberSum, {synAck.frame, std::uint64_t{synAck.segment.sequence.value()}}};
    second.evidence = {{synAck.frame, "tcp.seq_raw"}};
    Part ack = rawPart({Say::acknowledgmentOfLabel, {synAck.frame}}, synAck.segment.acknowledgment);
    predict(ack, syn.segment.sequence.value(), Misconception::ackOfSynIsItsNumber);
    predict(ack, 1, Misconception::firstNumberIsZero);
    ack.sum = ackSum(story, syn, true);
    ack.evidence = {{syn.frame, "tcp.seq_raw"}, {syn.frame, "tcp.flags.syn"}, {synAck.frame, "tcp.ack_raw"}};
    question.parts = {std::move(first), std::move(second), std::move(ack)};
    return question;
}

} // namespace rungs
