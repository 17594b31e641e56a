// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about sequence and acknowledgment numbers.
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <algorithm>

namespace rungs {

namespace {

/// An ACK, and how many bytes it says have arrived.
struct Received
{
    std::size_t rung = 0;
    std::uint32_t bytes = 0;
    const Rung *fin = nullptr; ///< of the sender of the data, where it is acknowledged too
};

std::vector<Received> receivedBy(const Story &story, Side receiver)
{
    const Side sender = opposite(receiver);
    std::vector<Received> found;
    if (!hasSynOf(story, sender))
        return found;
    const SequenceNumber begin = story.base[sender] + 1;
    const Rung *fin = nullptr;
    SequenceNumber highest = begin;
    constexpr std::int32_t mostBytes = 1 << 30;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.from == sender) {
            if (rung.segment.isFin() && !rung.isRejected && !rung.hasBadChecksum)
                fin = &rung;
            continue;
        }
        const SequenceNumber ack = rung.segment.acknowledgment;
        if (!rung.segment.isAck() || rung.segment.isRst() || !isUndisturbed(rung) || ack.isBefore(highest))
            continue;
        if (ack.since(begin) > mostBytes)
            break;
        highest = ack;
        const bool isFinAcknowledged = fin != nullptr && ack == fin->segment.range().end;
        const std::int32_t bytes = ack.since(begin) - (isFinAcknowledged ? 1 : 0);
        if (bytes > 0)
            found.push_back({i, static_cast<std::uint32_t>(bytes), isFinAcknowledged ? fin : nullptr});
    }
    return found;
}

} // namespace

MadeQuestion makeBytesReceived(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    std::vector<Received> all = receivedBy(story, Side::client);
    const std::vector<Received> byServer = receivedBy(story, Side::server);
    all.insert(all.end(), byServer.begin(), byServer.end());
    if (all.empty())
        return noQuestion(hasSynOf(story, Side::client) || hasSynOf(story, Side::server) ? Say::noAcknowledgedData
                                                                                         : Say::noSyn);
    const Received chosen = random.oneOf(all);
    const Rung &ack = story.rungs[chosen.rung];
    const Side sender = opposite(ack.from);
    const Rung &syn = *synOf(story, sender);
    Question question = questionOf(QuestionKind::bytesReceived, material);
    question.prompt = {{Say::bytesReceivedPrompt, {ack.from, ack.frame}}};
    question.shown.frame = ack.frame;
    question.shown.frames = {syn.frame, ack.frame};
    question.shown.hideAfter = ack.frame;
    Part part = numberPart({Say::bytesLabel, {}}, chosen.bytes);
    predict(part, chosen.bytes + 1.0, Misconception::synAndFinConsumeNothing);
    if (chosen.fin != nullptr)
        predict(part, chosen.bytes + 2.0, Misconception::synAndFinConsumeNothing);
    else
        predict(part, chosen.bytes - 1.0, Misconception::ackNamesLastByte);
    const std::uint64_t ackNumber = ack.segment.acknowledgment.value();
    const std::uint64_t initial = syn.segment.sequence.value();
    if (chosen.fin != nullptr)
        part.sum = {Say::bytesReceivedFinSum,
                    {ackNumber, initial, ByteCount{chosen.bytes}, ack.frame, syn.frame, chosen.fin->frame}};
    else
        part.sum = {Say::bytesReceivedSum, {ackNumber, initial, ByteCount{chosen.bytes}, ack.frame, syn.frame}};
    part.evidence = {{ack.frame, "tcp.ack_raw"}, {syn.frame, "tcp.seq_raw"}};
    if (chosen.fin != nullptr)
        part.evidence.push_back({chosen.fin->frame, "tcp.flags.fin"});
    question.parts = {std::move(part)};
    return question;
}

MadeQuestion makeAnsweringAck(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    std::vector<std::size_t> syns;
    std::vector<std::size_t> fins;
    std::vector<std::size_t> data;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        const Rung *const ack = story.rungOf(rung.acknowledgedBy);
        if (rung.segment.sequenceLength() == 0 || ack == nullptr || !isUndisturbed(rung) || !isUndisturbed(*ack)
            || !ack->segment.isAck() || ack->segment.acknowledgment != rung.segment.range().end)
            continue;
        (rung.segment.isSyn() ? syns : rung.segment.isFin() ? fins : data).push_back(i);
    }
    std::vector<const std::vector<std::size_t> *> groups;
    for (const std::vector<std::size_t> *const group : {&syns, &fins, &data}) {
        if (!group->empty())
            groups.push_back(group);
    }
    if (groups.empty())
        return noQuestion(Say::noAcknowledgedSegment);
    const Rung &rung = story.rungs[random.oneOf(*random.oneOf(groups))];
    const SequenceNumber begin = rung.segment.sequence;
    const SequenceNumber end = rung.segment.range().end;
    Question question = questionOf(QuestionKind::answeringAck, material);
    question.prompt = {{Say::answeringAckPrompt,
                        {rung.frame, rung.from, std::uint64_t{shownNumber(story, rung.from, begin)},
                         ByteCount{rung.segment.length}, FlagSet{rung.segment.flags}}}};
    question.shown.frame = rung.frame;
    question.shown.frames = {rung.frame};
    question.shown.hideAfter = rung.frame;
    Part part = sequencePart({Say::acknowledgmentLabel, {}}, story, rung.from, end);
    if (rung.segment.isSyn())
        predictSequence(part, story, rung.from, begin, Misconception::ackOfSynIsItsNumber);
    if (rung.segment.isSyn() && rung.segment.length > 0)
        predictSequence(part, story, rung.from, begin + 1, Misconception::handshakeCarriesNoData);
    if (rung.segment.isFin())
        predictSequence(part, story, rung.from, begin + rung.segment.length, Misconception::synAndFinConsumeNothing);
    predictSequence(part, story, rung.from, end - 1, Misconception::ackNamesLastByte);
    part.sum = ackSum(story, rung, false);
    part.evidence = {{rung.frame, "tcp.seq_raw"}, {rung.acknowledgedBy, "tcp.ack_raw"}};
    question.parts = {std::move(part)};
    return question;
}

MadeQuestion makeHttpRequest(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    std::vector<const Rung *> requests;
    for (const Rung &rung : story.rungs) {
        const bool isRequest = rung.application.find(" HTTP/") != std::string_view::npos;
        if (isRequest && rung.from == Side::client && isUndisturbed(rung) && rung.segment.length > 0)
            requests.push_back(&rung);
    }
    if (requests.empty())
        return noQuestion(Say::noHttpRequest);
    const Rung &rung = *random.oneOf(requests);
    const std::optional<PacketFacts> packet = packetFacts(material.session, rung.frame);
    if (!packet || packet->ipLength - packet->ipHeader - packet->tcpHeader != rung.segment.length)
        return noQuestion(Say::noHttpRequest);
    Question question = questionOf(QuestionKind::httpRequest, material);
    constexpr std::size_t most = 60;
    question.prompt = {{Say::httpRequestPrompt, {std::string(rung.application.substr(0, most))}}};
    question.shown.frames = {rung.frame};
    Part frame;
    frame.form = PartForm::frame;
    frame.label = {Say::frameLabel, {}};
    const std::string_view line = rung.application;
    for (const Rung *const each : requests) {
        if (each->application == line)
            frame.frames.push_back(each->frame);
    }
    if (frame.frames.size() > 1)
        return noQuestion(Say::severalRequests);
    frame.sum = {Say::httpRequestSum, {rung.frame}};
    frame.evidence = {{rung.frame, {}}};
    Part sequence = sequencePart({Say::itsSequenceLabel, {}}, story, rung.from, rung.segment.sequence);
    sequence.sum = {Say::sequenceSum,
                    {rung.frame, std::uint64_t{shownNumber(story, rung.from, rung.segment.sequence)},
                     std::uint64_t{rung.segment.sequence.value()}}};
    sequence.evidence = {{rung.frame, "tcp.seq_raw"}};
    Part length = numberPart({Say::itsPayloadLabel, {}}, rung.segment.length);
    predict(length, packet->ipLength - packet->ipHeader, Misconception::lengthFieldInHeader);
    predict(length, packet->ipLength, Misconception::lengthFieldInHeader);
    length.sum = {Say::payloadSum,
                  {std::uint64_t{packet->ipLength}, std::uint64_t{packet->ipHeader}, std::uint64_t{packet->tcpHeader},
                   ByteCount{rung.segment.length}}};
    length.evidence = {{rung.frame, packet->isV6 ? "ipv6.plen" : "ip.len"}, {rung.frame, "tcp.hdr_len"}};
    question.parts = {std::move(frame), std::move(sequence), std::move(length)};
    return question;
}

} // namespace rungs
