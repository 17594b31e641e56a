// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about single headers and their bytes.
#include "core/decode/checksum.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/tcp_header.h"
#include "core/learn/part_builders.h"
#include "core/learn/rung_facts.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr std::uint32_t leastEthernetPayload = 46; ///< bytes, IEEE 802.3 3.2.8

/// Some of the segments, in the order of the capture: @p most of the first few.
std::vector<const Rung *> firstRungs(const Story &story, std::size_t most)
{
    std::vector<const Rung *> rungs;
    for (std::size_t i = 0; i < std::min(story.rungs.size(), most); ++i)
        rungs.push_back(&story.rungs[i]);
    return rungs;
}

/// The start value that a time to live has most probably come down from.
std::uint32_t guessedStart(std::uint32_t timeToLive)
{
    for (const std::uint32_t start : {32U, 64U, 128U}) {
        if (timeToLive <= start)
            return start;
    }
    return 255;
}

/// A rung of which nothing is cut, and its packet; tried a few times.
std::optional<std::pair<const Rung *, PacketFacts>> somePacket(const QuizMaterial &material, Random &random,
                                                               bool (*isWanted)(const Rung &, const PacketFacts &))
{
    constexpr std::size_t tries = 24;
    const std::vector<Rung> &rungs = material.story.rungs;
    for (std::size_t i = 0; i < tries; ++i) {
        const Rung &rung = rungs[static_cast<std::size_t>(random.below(rungs.size()))];
        if (rung.segment.isCut || rung.hasBadChecksum)
            continue;
        std::optional<PacketFacts> packet = packetFacts(material.session, rung.frame);
        if (packet && isWanted(rung, *packet))
            return std::pair(&rung, *std::move(packet));
    }
    // Few are wanted: the first one that is.
    for (std::size_t i = 0; i < std::min<std::size_t>(rungs.size(), 64); ++i) {
        std::optional<PacketFacts> packet = packetFacts(material.session, rungs[i].frame);
        if (packet && !rungs[i].segment.isCut && !rungs[i].hasBadChecksum && isWanted(rungs[i], *packet))
            return std::pair(&rungs[i], *std::move(packet));
    }
    return std::nullopt;
}

} // namespace

MadeQuestion makePadded(const QuizMaterial &material, Random &)
{
    constexpr std::size_t most = 8;
    std::vector<FrameId> frames;
    std::vector<bool> isShort;
    std::vector<FrameId> padded;
    std::vector<std::uint64_t> lengths;
    for (const Rung *const rung : firstRungs(material.story, 4 * most)) {
        const std::optional<PacketFacts> packet = packetFacts(material.session, rung->frame);
        if (!packet || packet->isTagged || packet->isTunnelled || frames.size() == most)
            continue;
        frames.push_back(rung->frame);
        isShort.push_back(packet->ipLength < leastEthernetPayload);
        if (isShort.back()) {
            padded.push_back(rung->frame);
            lengths.push_back(packet->ipLength);
        }
    }
    if (padded.empty())
        return noQuestion(Say::noShortPacket);
    if (padded.size() == frames.size())
        return noQuestion(Say::onlyShortPackets);
    Question question = questionOf(QuestionKind::padded, material);
    question.prompt = {{Say::paddedPrompt, {frames}}};
    question.shown.frames = frames;
    Part part = framesPart({Say::paddedLabel, {}}, frames, isShort);
    part.sum = {Say::paddedSum, {padded, lengths}};
    for (const FrameId frame : padded)
        part.evidence.push_back({frame, "ip.len"});
    question.parts = {std::move(part)};
    return question;
}

MadeQuestion makeRouters(const QuizMaterial &material, Random &random)
{
    constexpr auto isAny = [](const Rung &, const PacketFacts &packet) { return packet.timeToLive > 0; };
    constexpr auto isFar = [](const Rung &, const PacketFacts &packet) {
        return packet.timeToLive > 0 && guessedStart(packet.timeToLive) != packet.timeToLive;
    };
    auto found = somePacket(material, random, isFar);
    if (!found)
        found = somePacket(material, random, isAny);
    if (!found)
        return noQuestion(Say::noTimeToLive);
    const Rung *const rung = found->first;
    const PacketFacts &packet = found->second;
    const std::uint32_t start = guessedStart(packet.timeToLive);
    Question question = questionOf(QuestionKind::routers, material);
    question.prompt = {{Say::routersPrompt, {rung->frame, std::uint64_t{packet.timeToLive}}},
                       {Say::startValueHint, {}}};
    question.shown.frame = rung->frame;
    question.shown.frames = {rung->frame};
    const std::string_view key = packet.isV6 ? "ipv6.hlim" : "ip.ttl";
    Part guess = numberPart({Say::startValueLabel, {}}, start);
    guess.sum = {Say::startValueSum, {std::uint64_t{packet.timeToLive}, std::uint64_t{start}}};
    guess.evidence = {{rung->frame, key}};
    Part part = numberPart({Say::routersLabel, {}}, start - packet.timeToLive);
    part.sum = {Say::routersSum,
                {std::uint64_t{start}, std::uint64_t{packet.timeToLive}, std::uint64_t{start - packet.timeToLive}}};
    part.evidence = guess.evidence;
    question.parts = {std::move(part), std::move(guess)};
    return question;
}

MadeQuestion makeDecodeHeader(const QuizMaterial &material, Random &random)
{
    constexpr auto isAny = [](const Rung &, const PacketFacts &) { return true; };
    const auto found = somePacket(material, random, isAny);
    if (!found)
        return noQuestion(Say::noWholeHeader);
    const Rung *const rung = found->first;
    const PacketFacts &packet = found->second;
    const Story &story = material.story;
    const ByteView header = packet.bytes(packet.tcp, fixedLength(tcp::fields));
    Question question = questionOf(QuestionKind::decodeHeader, material);
    question.prompt = {{Say::decodeHeaderPrompt, {}}, {Say::rawNumbersHint, {}}};
    question.shown.printed = {{{Say::tcpHeaderBytes, {}}, Bytes(header.begin(), header.end())}};
    const auto add = [&](Part part, std::string_view key, BitRange bits) {
        part.evidence = {{rung->frame, key}};
        const bool isOneByte = bits.byteCount() == 1;
        part.sum = {isOneByte ? Say::fieldByteSum : Say::fieldSum,
                    {FieldItem{key}, std::uint64_t{bits.firstByte()}, std::uint64_t{bits.endByte() - 1}, rung->frame}};
        question.parts.push_back(std::move(part));
    };
    const auto addNumber = [&](tcp::Field field, double value, Say label, double wrong, Misconception misconception) {
        const FieldSpec &spec = tcp::fields[static_cast<std::size_t>(field)];
        Part part = numberPart({label, {FieldItem{spec.key}}}, value);
        if (misconception != Misconception::none)
            predict(part, wrong, misconception);
        add(std::move(part), spec.key, spec.bits);
    };
    const SegmentFields &segment = rung->segment;
    const Side other = opposite(rung->from);
    using enum tcp::Field;
    addNumber(sourcePort, read<sourcePort>(header), Say::fieldLabel, 0, Misconception::none);
    addNumber(destinationPort, read<destinationPort>(header), Say::fieldLabel, 0, Misconception::none);
    addNumber(sequenceNumber, read<sequenceNumber>(header), Say::fieldLabel,
              shownNumber(story, rung->from, segment.sequence), Misconception::firstNumberIsZero);
    addNumber(acknowledgmentNumber, read<acknowledgmentNumber>(header), Say::fieldLabel,
              segment.isAck() ? shownNumber(story, other, segment.acknowledgment) : 0,
              segment.isAck() ? Misconception::firstNumberIsZero : Misconception::none);
    addNumber(dataOffset, read<dataOffset>(header), Say::dataOffsetLabel, 0, Misconception::none);
    const FieldSpec &flagField = tcp::fields[static_cast<std::size_t>(tcp::Field::flags)];
    Part set = flagsPart({Say::flagsLabel, {}}, segment.flags, 0x1ff);
    add(std::move(set), flagField.key, flagField.bits);
    addNumber(window, read<window>(header), Say::fieldLabel, 0, Misconception::none);
    return question;
}

MadeQuestion makeWrongByte(const QuizMaterial &material, Random &random)
{
    constexpr auto isWanted = [](const Rung &, const PacketFacts &packet) {
        return !packet.isV6 && packet.ip.headerLength == fixedLength(ipv4::fields)
               && foldChecksum(onesComplementSum(packet.bytes(packet.ip, packet.ip.headerLength))) == 0;
    };
    const auto found = somePacket(material, random, isWanted);
    if (!found)
        return noQuestion(Say::noGoodChecksum);
    const Rung *const rung = found->first;
    const PacketFacts &packet = found->second;
    const ByteView header = packet.bytes(packet.ip, packet.ip.headerLength);
    const Bytes right(header.begin(), header.end());
    Bytes wrong = right;
    const auto place = static_cast<std::size_t>(random.below(wrong.size()));
    // As a misprint: one hexadecimal digit is another one.
    const unsigned shift = random.below(2) == 0 ? 0 : 4;
    const auto change = static_cast<unsigned>(1 + random.below(15));
    wrong[place] = static_cast<std::uint8_t>(wrong[place] ^ (change << shift));
    const auto sumOf = [](const Bytes &bytes) {
        return static_cast<std::uint16_t>(~unsigned{foldChecksum(onesComplementSum(bytes))});
    };
    const std::uint16_t wrongSum = sumOf(wrong);
    // In one's complement 0 and ffff are the same number.
    if (wrongSum == 0xffff)
        return noQuestion(Say::noGoodChecksum);
    const bool isFirstWrong = random.below(2) == 0;
    Question question = questionOf(QuestionKind::wrongByte, material);
    question.prompt = {{Say::wrongBytePrompt, {}}};
    question.shown.printed = {{{Say::copyBytes, {std::string("A")}}, isFirstWrong ? wrong : right},
                              {{Say::copyBytes, {std::string("B")}}, isFirstWrong ? right : wrong}};
    Part which;
    which.form = PartForm::oneOf;
    which.label = {Say::wrongCopyLabel, {}};
    which.options = {{.text = {Say::copyOption, {std::string("A")}}}, {.text = {Say::copyOption, {std::string("B")}}}};
    which.choices = {{isFirstWrong ? std::size_t{0} : std::size_t{1}}};
    which.sum = {Say::wrongByteSum,
                 {fmt::format("0x{:04x}", wrongSum), std::uint64_t{place}, fmt::format("{:02x}", wrong[place]),
                  fmt::format("{:02x}", right[place])}};
    which.evidence = {{rung->frame, "ip.checksum"}};
    Part sum = numberPart({Say::sumLabel, {}}, wrongSum);
    sum.sum = which.sum;
    sum.evidence = which.evidence;
    question.parts = {std::move(which), std::move(sum)};
    return question;
}

} // namespace rungs
