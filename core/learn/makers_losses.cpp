// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about what is lost, late, sent again, and about what one ACK says of several segments.
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <algorithm>
#include <optional>
#include <span>

namespace rungs {

namespace {

bool bringsSequence(const Rung &rung)
{
    return rung.segment.sequenceLength() > 0;
}

/// The duplicate ACKs of one hole, and the ACK after it was filled.
struct Hole
{
    std::vector<std::size_t> duplicates;
    std::size_t filled = 0;  ///< rung of the ACK
    bool isFollowed = false; ///< what has been captured tells its number
    const Rung *again = nullptr;
};

/// How far what has come of @p sender before rung @p end reaches without a hole, from @p begin on.
SequenceNumber reachOf(const Story &story, Side sender, SequenceNumber begin, std::size_t end)
{
    std::vector<SequenceRange> ranges;
    for (std::size_t i = 0; i < end; ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.from == sender && bringsSequence(rung) && !rung.isLost && !rung.isRejected && !rung.hasBadChecksum
            && rung.segment.range().end.isAfter(begin))
            ranges.push_back(rung.segment.range());
    }
    std::ranges::sort(ranges, [begin](const SequenceRange &a, const SequenceRange &b) {
        return a.begin.since(begin) < b.begin.since(begin);
    });
    SequenceNumber reach = begin;
    for (const SequenceRange &range : ranges) {
        if (!range.begin.isAfter(reach))
            reach = later(reach, range.end);
    }
    return reach;
}

/// The retransmission that begins at @p number between two rungs; null: there is none, or it is not certain.
const Rung *retransmissionOf(const Story &story, Side sender, SequenceNumber number, std::size_t first,
                             std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        const Rung &rung = story.rungs[i];
        const Event *const event = rung.find(EventKind::retransmission);
        if (rung.from == sender && rung.segment.sequence == number && event != nullptr && !rung.isLost
            && certaintyOf(*event) == Certainty::certain)
            return &rung;
    }
    return nullptr;
}

std::vector<Hole> holesOf(const Story &story, Side receiver)
{
    std::vector<Hole> holes;
    Hole hole;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.from != receiver || !rung.segment.isAck() || rung.isRejected)
            continue;
        const Event *const event = rung.find(EventKind::duplicateAck);
        if (event != nullptr && certaintyOf(*event) == Certainty::certain && rung.segment.isPureAck()) {
            hole.duplicates.push_back(i);
            continue;
        }
        if (hole.duplicates.size() >= 2) {
            const Rung &first = story.rungs[hole.duplicates.front()];
            const SequenceNumber number = first.segment.acknowledgment;
            const auto isSame = [&](std::size_t each) { return story.rungs[each].segment.acknowledgment == number; };
            hole.filled = i;
            hole.again = retransmissionOf(story, opposite(receiver), number, hole.duplicates.front(), i);
            if (hole.again != nullptr && rung.segment.isPureAck() && std::ranges::all_of(hole.duplicates, isSame)
                && rung.segment.acknowledgment.isAfter(number)) {
                // Captured at the sender, some of what was sent has not arrived yet.
                hole.isFollowed = reachOf(story, opposite(receiver), number, i) == rung.segment.acknowledgment;
                holes.push_back(hole);
            }
        }
        hole = Hole();
    }
    return holes;
}

/// Who takes the number for that of the last byte received would say these.
std::optional<std::vector<SequenceNumber>> lastReceived(const Story &story, const std::vector<std::size_t> &acks)
{
    std::vector<SequenceNumber> numbers;
    for (const std::size_t ack : acks) {
        const Rung &rung = story.rungs[ack];
        const Event *const event = rung.find(EventKind::duplicateAck);
        if (event == nullptr) {
            numbers.push_back(rung.segment.acknowledgment - 1);
            continue;
        }
        const Rung *const trigger = story.rungOf(event->trigger);
        if (trigger == nullptr || !bringsSequence(*trigger))
            return std::nullopt;
        numbers.push_back(trigger->segment.range().end - 1);
    }
    return numbers;
}

Part ackList(const Story &story, Side sender, const std::vector<std::size_t> &acks)
{
    Part part;
    part.form = PartForm::numbers;
    part.label = {Say::acksLabel, {}};
    std::vector<double> relative;
    std::vector<double> raw;
    std::vector<std::uint64_t> shown;
    std::vector<FrameId> frames;
    for (const std::size_t ack : acks) {
        const SequenceNumber number = story.rungs[ack].segment.acknowledgment;
        raw.push_back(number.value());
        relative.push_back(shownNumber(story, sender, number));
        shown.push_back(shownNumber(story, sender, number));
        frames.push_back(story.rungs[ack].frame);
        part.evidence.push_back({frames.back(), "tcp.ack_raw"});
    }
    part.lists = {relative};
    if (raw != relative)
        part.lists.push_back(raw);
    if (const auto wrong = lastReceived(story, acks)) {
        PredictedAnswer predicted{.misconception = Misconception::ackNamesLastByte};
        for (const SequenceNumber number : *wrong)
            predicted.numbers.push_back(shownNumber(story, sender, number));
        if (std::ranges::find(part.lists, predicted.numbers) == part.lists.end())
            part.predicted.push_back(std::move(predicted));
    }
    const std::uint64_t hole = shown.front();
    part.sum = shown.back() == hole ? Statement{Say::acksDuringLossSum, {hole}}
                                    : Statement{Say::acksAfterLossSum, {hole, frames.back(), shown.back()}};
    return part;
}

/// Segments of one side of which it is certain whether they are retransmissions.
bool isClear(const Rung &rung)
{
    const Event *const event = rung.find(EventKind::retransmission);
    if (rung.possibleCount > 0 || rung.hasBadChecksum || rung.isRejected)
        return false;
    if (event != nullptr)
        return certaintyOf(*event) == Certainty::certain && event->of.isValid();
    return std::ranges::all_of(rung.events, [](const Event &each) { return certaintyOf(each) == Certainty::certain; })
           && !rung.has(EventKind::keepAlive) && !rung.has(EventKind::windowProbe) && !rung.has(EventKind::fillsGap);
}

Misconception misreadAsRetransmission(const Rung &rung)
{
    for (const EventKind kind :
         {EventKind::outOfOrder, EventKind::networkDuplicate, EventKind::captureDuplicate, EventKind::oldDuplicate}) {
        if (rung.has(kind))
            return Misconception::retransmissionProvesLoss;
    }
    return Misconception::none;
}

/// One ACK of data that came in order, and how much it acknowledges.
struct AckOfData
{
    std::size_t rung = 0;
    std::uint32_t bytes = 0;
    std::vector<FrameId> segments = {};
};

std::vector<AckOfData> acksOfData(const Story &story, Side sender)
{
    std::vector<AckOfData> acks;
    std::vector<const Rung *> waiting;
    std::optional<SequenceNumber> acknowledged;
    bool isDisturbed = false;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        if (rung.from == sender) {
            isDisturbed = isDisturbed || !isUndisturbed(rung);
            if (bringsSequence(rung))
                waiting.push_back(&rung);
            continue;
        }
        if (!rung.segment.isAck() || rung.segment.isRst() || rung.isRejected
            || (acknowledged && !rung.segment.acknowledgment.isAfter(*acknowledged)))
            continue;
        const SequenceNumber number = rung.segment.acknowledgment;
        AckOfData ack{.rung = i};
        bool isClean = !isDisturbed && isUndisturbed(rung) && rung.segment.isPureAck();
        std::erase_if(waiting, [&](const Rung *sent) {
            if (sent->segment.range().end.isAfter(number))
                return false;
            isClean = isClean && sent->segment.length == sent->segment.sequenceLength();
            ack.segments.push_back(sent->frame);
            ack.bytes += sent->segment.length;
            return true;
        });
        const bool isWhole = acknowledged && number.since(*acknowledged) == static_cast<std::int32_t>(ack.bytes);
        if (isClean && isWhole && !ack.segments.empty())
            acks.push_back(std::move(ack));
        acknowledged = number;
        isDisturbed = isDisturbed && !waiting.empty();
    }
    return acks;
}

/// Which of @p shown, all of which are clear, are retransmissions.
Question askForRetransmissions(const QuizMaterial &material, Side side, std::span<const Rung *const> shown)
{
    std::vector<FrameId> frames;
    std::vector<bool> isAgain;
    std::vector<FrameId> right;
    std::vector<Evidence> evidence;
    for (const Rung *const rung : shown) {
        frames.push_back(rung->frame);
        const Event *const event = rung->find(EventKind::retransmission);
        isAgain.push_back(event != nullptr);
        if (event == nullptr)
            continue;
        right.push_back(rung->frame);
        evidence.push_back({rung->frame, "tcp.seq_raw"});
        evidence.push_back({event->of, "tcp.seq_raw"});
    }
    Question question = questionOf(QuestionKind::retransmissions, material);
    question.prompt = {{Say::retransmissionsPrompt, {side, frames}}, {Say::noneHint, {}}};
    question.shown.frames = frames;
    question.shown.frame = frames.front();
    Part part = framesPart({Say::retransmissionsLabel, {}}, frames, isAgain);
    for (std::size_t i = 0; i < part.options.size(); ++i) {
        if (!isAgain[i])
            part.options[i].misconception = misreadAsRetransmission(*shown[i]);
    }
    part.sum = right.empty() ? Statement{Say::noRetransmissionSum, {}} : Statement{Say::retransmissionSum, {right}};
    for (const FrameId frame : right.empty() ? frames : std::vector<FrameId>())
        evidence.push_back({frame, "tcp.seq_raw"});
    part.evidence = std::move(evidence);
    question.parts = {std::move(part)};
    return question;
}

/// Which of some ACKs around @p place acknowledge two segments each; empty: none does, or there are too few.
std::optional<Part> everySecondPart(const Story &story, const std::vector<AckOfData> &acks, std::size_t place,
                                    Random &random)
{
    constexpr std::size_t most = 6;
    constexpr std::size_t least = 3;
    const std::size_t back = std::min(place, static_cast<std::size_t>(random.below(most)));
    const std::size_t begin = std::min(place - back, acks.size() - std::min(acks.size(), most));
    std::vector<FrameId> frames;
    std::vector<bool> isOfTwo;
    std::vector<FrameId> right;
    for (std::size_t i = begin; i < std::min(begin + most, acks.size()); ++i) {
        frames.push_back(story.rungs[acks[i].rung].frame);
        isOfTwo.push_back(acks[i].segments.size() == 2);
        if (isOfTwo.back())
            right.push_back(frames.back());
    }
    if (frames.size() < least || right.empty())
        return std::nullopt;
    Part part = framesPart({Say::everySecondLabel, {frames}}, frames, isOfTwo);
    part.sum = {Say::everySecondSum, {right}};
    for (const FrameId frame : right)
        part.evidence.push_back({frame, "tcp.ack_raw"});
    return part;
}

} // namespace

MadeQuestion makeAcksAfterLoss(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    std::vector<Hole> holes = holesOf(story, Side::client);
    const std::vector<Hole> byServer = holesOf(story, Side::server);
    holes.insert(holes.end(), byServer.begin(), byServer.end());
    if (holes.empty())
        return noQuestion(Say::noHole);
    Hole hole = random.oneOf(holes);
    constexpr std::size_t most = 4;
    hole.duplicates.resize(std::min(hole.duplicates.size(), most));
    std::vector<std::size_t> acks = hole.duplicates;
    if (hole.isFollowed)
        acks.push_back(hole.filled);
    const Rung &first = story.rungs[acks.front()];
    const Side sender = opposite(first.from);
    Question question = questionOf(QuestionKind::acksAfterLoss, material);
    question.shown.frame = hole.again->frame;
    std::vector<FrameId> frames;
    for (const std::size_t ack : acks) {
        frames.push_back(story.rungs[ack].frame);
        question.shown.hiddenFields.push_back({frames.back(), "tcp.ack_raw"});
    }
    question.prompt = {{Say::acksAfterLossPrompt,
                        {std::uint64_t{shownNumber(story, sender, first.segment.acknowledgment)}, sender,
                         hole.again->frame, first.from, frames}}};
    question.shown.frames = frames;
    question.shown.hideAfter = frames.back();
    question.parts = {ackList(story, sender, acks)};
    return question;
}

MadeQuestion makeRetransmissions(const QuizMaterial &material, Random &random)
{
    constexpr std::size_t most = 8;
    constexpr std::size_t least = 3;
    constexpr std::size_t tries = 32;
    for (const bool mustHaveSome : {true, false}) {
        for (std::size_t i = 0; i < tries; ++i) {
            const Side side = random.below(2) == 0 ? Side::client : Side::server;
            std::vector<const Rung *> sent;
            std::vector<std::size_t> again;
            for (const Rung &rung : material.story.rungs) {
                if (rung.from != side || !bringsSequence(rung))
                    continue;
                if (rung.has(EventKind::retransmission))
                    again.push_back(sent.size());
                sent.push_back(&rung);
            }
            if (sent.size() < least || (mustHaveSome && again.empty()))
                continue;
            const std::size_t back = static_cast<std::size_t>(random.below(most));
            const std::size_t at =
                mustHaveSome ? random.oneOf(again) : static_cast<std::size_t>(random.below(sent.size()));
            const std::size_t begin = std::min(at - std::min(at, back), sent.size() - std::min(sent.size(), most));
            const std::span<const Rung *const> shown =
                std::span(sent).subspan(begin, std::min(most, sent.size() - begin));
            if (std::ranges::all_of(shown, [](const Rung *each) { return isClear(*each); }))
                return askForRetransmissions(material, side, shown);
        }
    }
    return noQuestion(Say::noClearSegments);
}

MadeQuestion makeBytesAnAck(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    std::vector<AckOfData> acks = acksOfData(story, Side::server);
    const std::vector<AckOfData> ofClient = acksOfData(story, Side::client);
    if (ofClient.size() > acks.size())
        acks = ofClient;
    if (acks.empty())
        return noQuestion(Say::noAckOfData);
    // Several segments with one ACK are what is to be seen, where there are some.
    std::vector<std::size_t> several;
    for (std::size_t i = 0; i < acks.size(); ++i) {
        if (acks[i].segments.size() > 1)
            several.push_back(i);
    }
    const std::size_t place = !several.empty() && random.below(3) != 0
                                  ? random.oneOf(several)
                                  : static_cast<std::size_t>(random.below(acks.size()));
    const AckOfData &chosen = acks[place];
    const Rung &ack = story.rungs[chosen.rung];
    Question question = questionOf(QuestionKind::bytesAnAck, material);
    question.prompt = {{Say::bytesAnAckPrompt, {ack.frame, ack.from}}};
    question.shown.frame = ack.frame;
    question.shown.frames = chosen.segments;
    question.shown.frames.push_back(ack.frame);
    Part bytes = numberPart({Say::newBytesLabel, {}}, chosen.bytes);
    const Side sender = opposite(ack.from);
    const SequenceNumber number = ack.segment.acknowledgment;
    bytes.sum = {Say::newBytesSum,
                 {std::uint64_t{shownNumber(story, sender, number)},
                  std::uint64_t{shownNumber(story, sender, number - chosen.bytes)}, ByteCount{chosen.bytes}}};
    bytes.evidence = {{ack.frame, "tcp.ack_raw"}};
    Part count = numberPart({Say::segmentCountLabel, {}}, static_cast<double>(chosen.segments.size()));
    if (chosen.segments.size() > 1) {
        predict(count, 1, Misconception::everySegmentHasItsAck);
        count.sum = {Say::segmentCountSum, {chosen.segments}};
    } else {
        count.sum = {Say::oneSegmentSum, {chosen.segments.front()}};
    }
    for (const FrameId frame : chosen.segments)
        count.evidence.push_back({frame, "tcp.seq_raw"});
    question.parts = {std::move(bytes), std::move(count)};
    if (std::optional<Part> part = everySecondPart(story, acks, place, random))
        question.parts.push_back(*std::move(part));
    return question;
}

} // namespace rungs
