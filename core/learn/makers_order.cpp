// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about what follows from what: the order of segments, hidden fields, the next segment.
#include "core/decode/tcp_header.h"
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <algorithm>
#include <array>

namespace rungs {

namespace {

constexpr std::uint16_t orderedFlags =
    SegmentFields::syn | SegmentFields::ack | SegmentFields::fin | SegmentFields::rst;

/// A segment as it is written without its place: who sends it, its flags, numbers and bytes.
Statement segmentStatement(const Story &story, const Rung &rung)
{
    const std::uint64_t sequence = shownNumber(story, rung.from, rung.segment.sequence);
    const FlagSet flags{rung.segment.flags};
    const ByteCount bytes{rung.segment.length};
    if (!rung.segment.isAck())
        return {Say::segmentWithoutAck, {rung.from, flags, sequence, bytes}};
    const std::uint64_t ack = shownNumber(story, opposite(rung.from), rung.segment.acknowledgment);
    return {Say::segmentWithAck, {rung.from, flags, sequence, ack, bytes}};
}

bool lookAlike(const Rung &a, const Rung &b)
{
    return a.from == b.from && a.segment.flags == b.segment.flags && a.segment.sequence == b.segment.sequence
           && (!a.segment.isAck() || a.segment.acknowledgment == b.segment.acknowledgment)
           && a.segment.length == b.segment.length;
}

/// @p a was sent before @p b: its numbers say so, or @p b acknowledges it.
bool mustComeBefore(const Rung &a, const Rung &b)
{
    if (a.from == b.from)
        return true;
    return b.segment.isAck() && a.segment.sequenceLength() > 0
           && !a.segment.range().end.isAfter(b.segment.acknowledgment);
}

/// Whether @p rungs are in the order that their numbers say.
bool isInOrder(const std::vector<const Rung *> &rungs)
{
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        for (std::size_t later = i + 1; later < rungs.size(); ++later) {
            const Rung &a = *rungs[i];
            const Rung &b = *rungs[later];
            if (lookAlike(a, b) || (a.from != b.from && mustComeBefore(b, a)))
                return false;
            // Of one side: the numbers must tell which is the first.
            if (a.from == b.from
                && (b.segment.sequence.isBefore(a.segment.range().end)
                    || (a.segment.isAck() && b.segment.acknowledgment.isBefore(a.segment.acknowledgment))
                    || (!b.segment.isAck() && a.segment.isAck())))
                return false;
            if (a.from == b.from && a.segment.range() == b.segment.range()
                && a.segment.acknowledgment == b.segment.acknowledgment)
                return false;
        }
    }
    return true;
}

/// What both sides have sent up to now, while nothing out of the ordinary has happened.
struct SentSoFar
{
    BySide<std::optional<SequenceNumber>> next;
    BySide<const Rung *> last{nullptr, nullptr}; ///< that brought sequence numbers

    /// @return false where the numbers do not go on where they ended
    bool add(const Rung &rung)
    {
        std::optional<SequenceNumber> &number = next[rung.from];
        const bool goesOn =
            isUndisturbed(rung) && !rung.segment.isRst() && (!number || *number == rung.segment.sequence);
        number = rung.segment.range().end;
        if (rung.segment.sequenceLength() > 0)
            last[rung.from] = &rung;
        return goesOn;
    }
};

/// What is predicted of a segment: which, and from what.
struct Prediction
{
    std::size_t rung = 0; ///< the next one
    SentSoFar sent;       ///< before it
};

enum class NextKind : std::uint8_t { synAck, third, fin, data, ack };
constexpr std::size_t nextKinds = 5;

NextKind nextKindOf(const Rung &next, const SentSoFar &sent)
{
    if (next.segment.isSyn())
        return NextKind::synAck;
    if (next.segment.isFin())
        return NextKind::fin;
    if (next.segment.length > 0)
        return NextKind::data;
    const Rung *const answered = sent.last.other(next.from);
    return answered != nullptr && answered->segment.isSyn() ? NextKind::third : NextKind::ack;
}

std::array<std::vector<Prediction>, nextKinds> predictionsOf(const Story &story)
{
    std::array<std::vector<Prediction>, nextKinds> found;
    SentSoFar sent;
    for (std::size_t i = 0; i + 1 < story.rungs.size(); ++i) {
        if (!sent.add(story.rungs[i]))
            break;
        const Rung &next = story.rungs[i + 1];
        const std::optional<SequenceNumber> &expected = sent.next.other(next.from);
        const bool isSynAck = next.segment.isSyn() && next.segment.isAck();
        if (!isUndisturbed(next) || next.segment.isRst() || !next.segment.isAck() || !expected
            || next.segment.acknowledgment != *expected || (isSynAck && next.segment.length > 0)
            || (next.segment.isSyn() && !isSynAck)
            || (!isSynAck && (!sent.next[next.from] || *sent.next[next.from] != next.segment.sequence)))
            continue;
        found[static_cast<std::size_t>(nextKindOf(next, sent))].push_back({i + 1, sent});
    }
    return found;
}

Statement nextPrompt(NextKind kind, const Rung &last, const Rung &next)
{
    switch (kind) {
    case NextKind::synAck:
        return {Say::nextSynAckPrompt, {last.frame, next.from}};
    case NextKind::third:
        return {Say::nextThirdPrompt, {last.frame, next.from}};
    case NextKind::fin:
        if (next.segment.length > 0)
            return {Say::nextLastDataPrompt, {last.frame, next.from, ByteCount{next.segment.length}}};
        return {Say::nextFinPrompt, {last.frame, next.from}};
    case NextKind::data:
        return {Say::nextDataPrompt, {last.frame, next.from, ByteCount{next.segment.length}}};
    case NextKind::ack:
        break;
    }
    return {Say::nextAckPrompt, {last.frame, next.from}};
}

Part nextSequence(const Story &story, const Prediction &prediction)
{
    const Rung &next = story.rungs[prediction.rung];
    Part part = sequencePart({Say::sequenceLabel, {}}, story, next.from, next.segment.sequence);
    const Rung *const before = prediction.sent.last[next.from];
    if (before == nullptr) {
        part.sum = {Say::sequenceUnchangedSum,
                    {std::uint64_t{shownNumber(story, next.from, next.segment.sequence)}, next.from}};
    } else {
        part.sum = ackSum(story, *before, false);
        part.evidence.push_back({before->frame, "tcp.seq_raw"});
        if (before->segment.isSyn() || before->segment.isFin())
            predictSequence(part, story, next.from, next.segment.sequence - 1, Misconception::synAndFinConsumeNothing);
    }
    part.evidence.push_back({next.frame, "tcp.seq_raw"});
    return part;
}

Part nextAck(const Story &story, const Prediction &prediction)
{
    const Rung &next = story.rungs[prediction.rung];
    const Side other = opposite(next.from);
    const SequenceNumber number = next.segment.acknowledgment;
    Part part = sequencePart({Say::acknowledgmentLabel, {}}, story, other, number);
    const Rung *const answered = prediction.sent.last[other];
    if (answered == nullptr) {
        part.sum = {Say::sequenceUnchangedSum, {std::uint64_t{shownNumber(story, other, number)}, other}};
    } else {
        const Misconception misconception = answered->segment.isSyn()   ? Misconception::ackOfSynIsItsNumber
                                            : answered->segment.isFin() ? Misconception::synAndFinConsumeNothing
                                                                        : Misconception::ackNamesLastByte;
        predictSequence(part, story, other, number - 1, misconception);
        part.sum = ackSum(story, *answered, false);
        part.evidence.push_back({answered->frame, "tcp.seq_raw"});
    }
    part.evidence.push_back({next.frame, "tcp.ack_raw"});
    return part;
}

/// A field that the other segments and fields determine.
struct Hidden
{
    Part part;
    std::string_view key;
};

Part portPart(std::string_view key, std::uint16_t port, const Rung &rung, const Rung &other, std::string_view otherKey)
{
    Part part = numberPart({Say::fieldLabel, {FieldItem{key}}}, port);
    part.sum = {Say::portSum, {rung.frame, other.frame, FieldItem{otherKey}}};
    part.evidence = {{other.frame, otherKey}, {rung.frame, key}};
    return part;
}

std::vector<Hidden> hiddenFieldsOf(const QuizMaterial &material, const Rung &rung, const PacketFacts &packet)
{
    const Story &story = material.story;
    const Rung *const answered = story.rungOf(rung.acknowledges);
    const Rung *const before = story.rungOf(rung.continues);
    std::vector<Hidden> fields;
    if (answered != nullptr && isUndisturbed(*answered)) {
        const BySide<std::uint16_t> ports(story.client.port, story.server.port);
        fields.push_back({portPart("tcp.srcport", ports[rung.from], rung, *answered, "tcp.dstport"), "tcp.srcport"});
        fields.push_back(
            {portPart("tcp.dstport", ports.other(rung.from), rung, *answered, "tcp.srcport"), "tcp.dstport"});
        const Side other = answered->from;
        if (rung.segment.acknowledgment == answered->segment.range().end) {
            Part part = sequencePart({Say::acknowledgmentLabel, {}}, story, other, rung.segment.acknowledgment);
            const Misconception misconception = answered->segment.isSyn()   ? Misconception::ackOfSynIsItsNumber
                                                : answered->segment.isFin() ? Misconception::synAndFinConsumeNothing
                                                                            : Misconception::ackNamesLastByte;
            predictSequence(part, story, other, rung.segment.acknowledgment - 1, misconception);
            part.sum = ackSum(story, *answered, false);
            part.evidence = {{answered->frame, "tcp.seq_raw"}, {rung.frame, "tcp.ack_raw"}};
            fields.push_back({std::move(part), "tcp.ack_raw"});
        }
        if (rung.segment.isSyn() && answered->segment.isSyn()) {
            Part part = flagsPart({Say::synAndAckLabel, {}}, rung.segment.flags, orderedFlags);
            part.sum = {Say::synAckFlagsSum, {answered->frame}};
            part.evidence = {{rung.frame, "tcp.flags.syn"}, {rung.frame, "tcp.flags.ack"}};
            fields.push_back({std::move(part), "tcp.flags"});
        }
    }
    if (before != nullptr && isUndisturbed(*before) && before->segment.sequenceLength() > 0
        && before->segment.range().end == rung.segment.sequence) {
        Part part = sequencePart({Say::sequenceLabel, {}}, story, rung.from, rung.segment.sequence);
        if (before->segment.isSyn())
            predictSequence(part, story, rung.from, rung.segment.sequence - 1, Misconception::synAndFinConsumeNothing);
        part.sum = ackSum(story, *before, false);
        part.evidence = {{before->frame, "tcp.seq_raw"}, {rung.frame, "tcp.seq_raw"}};
        fields.push_back({std::move(part), "tcp.seq_raw"});
    }
    if (packet.ipLength == packet.ipHeader + packet.tcpHeader + rung.segment.length) {
        Part part = numberPart({Say::headerLengthLabel, {}}, packet.tcpHeader);
        predict(part, packet.tcpHeader + rung.segment.length, Misconception::lengthFieldInHeader);
        part.sum = {Say::headerLengthSum,
                    {std::uint64_t{packet.ipLength}, std::uint64_t{packet.ipHeader}, ByteCount{rung.segment.length},
                     std::uint64_t{packet.tcpHeader}}};
        part.evidence = {{rung.frame, packet.isV6 ? "ipv6.plen" : "ip.len"}, {rung.frame, "tcp.hdr_len"}};
        fields.push_back({std::move(part), "tcp.hdr_len"});
    }
    if (rung.window && *rung.window != rung.segment.window && hasSynOf(story, rung.from)) {
        Part part = numberPart({Say::scaledWindowLabel, {}}, *rung.window);
        predict(part, rung.segment.window, Misconception::windowFieldIsBytes);
        part.sum = windowSum(rung);
        part.evidence = {{rung.frame, "tcp.window_size_value"},
                         {synOf(story, rung.from)->frame, "tcp.options.wscale.shift"}};
        fields.push_back({std::move(part), "tcp.window_size"});
    }
    return fields;
}

} // namespace

MadeQuestion makeOrderSegments(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    constexpr std::size_t least = 4;
    constexpr std::size_t most = 7;
    constexpr std::size_t tries = 24;
    for (std::size_t i = 0; i < tries && story.rungs.size() >= least; ++i) {
        const std::size_t count =
            std::min(least + static_cast<std::size_t>(random.below(most - least + 1)), story.rungs.size());
        // The opening is as good as any other place, and is never chosen by chance in a long connection.
        const std::size_t begin =
            random.below(3) == 0 ? 0 : static_cast<std::size_t>(random.below(story.rungs.size() - count + 1));
        std::vector<const Rung *> rungs;
        for (std::size_t each = begin; each < begin + count; ++each)
            rungs.push_back(&story.rungs[each]);
        const bool hasBoth = std::ranges::any_of(rungs, [&](const Rung *each) { return each->from != rungs[0]->from; });
        if (!hasBoth || !isInOrder(rungs) || !std::ranges::all_of(rungs, [](const Rung *each) {
                return isUndisturbed(*each) && !each->segment.isRst();
            }))
            continue;
        std::vector<std::size_t> places(count);
        for (std::size_t each = 0; each < count; ++each)
            places[each] = each;
        random.shuffle(places);
        Question question = questionOf(QuestionKind::orderSegments, material);
        question.prompt = {{Say::orderPrompt, {}}, {Say::orderHint, {}}};
        Part part;
        part.form = PartForm::order;
        part.label = {Say::orderLabel, {}};
        part.order.resize(count);
        std::vector<FrameId> frames;
        for (std::size_t option = 0; option < count; ++option) {
            part.options.push_back({.text = segmentStatement(story, *rungs[places[option]])});
            part.order[places[option]] = option;
            frames.push_back(rungs[option]->frame);
            part.evidence.push_back({rungs[option]->frame, {}});
        }
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = a + 1; b < count; ++b) {
                if (mustComeBefore(*rungs[a], *rungs[b]))
                    part.before.emplace_back(part.order[a], part.order[b]);
            }
        }
        part.sum = {Say::orderSum, {frames}};
        question.parts = {std::move(part)};
        return question;
    }
    return noQuestion(Say::noOrder);
}

MadeQuestion makeHiddenFields(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    constexpr std::size_t tries = 24;
    constexpr std::size_t asked = 3;
    for (std::size_t i = 0; i < tries; ++i) {
        const Rung &rung = story.rungs[static_cast<std::size_t>(random.below(story.rungs.size()))];
        if (!isUndisturbed(rung) || rung.segment.isRst() || !rung.acknowledges.isValid())
            continue;
        const std::optional<PacketFacts> packet = packetFacts(material.session, rung.frame);
        std::vector<Hidden> fields = packet ? hiddenFieldsOf(material, rung, *packet) : std::vector<Hidden>();
        if (fields.size() < 2)
            continue;
        random.shuffle(fields);
        fields.resize(std::min(fields.size(), asked));
        Question question = questionOf(QuestionKind::hiddenFields, material);
        question.prompt = {{Say::hiddenFieldsPrompt, {rung.frame}}};
        question.shown.frame = rung.frame;
        question.shown.frames = {rung.acknowledges, rung.frame};
        for (Hidden &field : fields) {
            question.shown.hiddenFields.push_back({rung.frame, field.key});
            question.parts.push_back(std::move(field.part));
        }
        return question;
    }
    return noQuestion(Say::noDeterminedFields);
}

MadeQuestion makeNextSegment(const QuizMaterial &material, Random &random)
{
    const Story &story = material.story;
    const auto found = predictionsOf(story);
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < nextKinds; ++kind) {
        if (!found[kind].empty())
            kinds.push_back(kind);
    }
    if (kinds.empty())
        return noQuestion(Say::noDeterminedNext);
    const std::size_t kind = random.oneOf(kinds);
    const Prediction &prediction = random.oneOf(found[kind]);
    const Rung &last = story.rungs[prediction.rung - 1];
    const Rung &next = story.rungs[prediction.rung];
    Question question = questionOf(QuestionKind::nextSegment, material);
    question.prompt = {nextPrompt(static_cast<NextKind>(kind), last, next)};
    question.shown.frame = last.frame;
    question.shown.frames = {last.frame};
    question.shown.hideAfter = last.frame;
    Part flags = flagsPart({Say::nextFlagsLabel, {}}, next.segment.flags, orderedFlags);
    flags.sum = {Say::nextFlagsSum,
                 {next.frame, FlagSet{static_cast<std::uint16_t>(next.segment.flags & orderedFlags)}}};
    flags.evidence = {{next.frame, "tcp.flags"}};
    question.parts.push_back(std::move(flags));
    if (!next.segment.isSyn())
        question.parts.push_back(nextSequence(story, prediction));
    question.parts.push_back(nextAck(story, prediction));
    if (static_cast<NextKind>(kind) != NextKind::data && next.segment.length == 0) {
        Part length = numberPart({Say::nextLengthLabel, {}}, 0);
        length.sum = {Say::nextLengthSum, {next.frame}};
        length.evidence = {{next.frame, {}}};
        question.parts.push_back(std::move(length));
    }
    return question;
}

} // namespace rungs
