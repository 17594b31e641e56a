// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/checksum_text.h"

#include "core/decode/ipv4_header.h"
#include "core/text/digits.h"
#include "core/text/explanation.h"

#include <bit>
#include <utility>

namespace rungs {

namespace {

using Part = ChecksumWord::Part;
using Obstacle = ChecksumWords::Obstacle;

std::string word16(std::uint64_t value)
{
    return hexNumber(value, value > 0xffff ? 17 : 16);
}

/// The name of a table's row, to be put into a sentence.
std::vector<Phrase> named(std::string_view name)
{
    return {Phrase{name, {}}};
}

std::vector<Phrase> protocolName(const ChecksumWords &words)
{
    return named(headerOf(words.protocol()).whole.brief);
}

/// Of what fills several words: which one it is.
Phrase wordOf(std::vector<Phrase> name, std::uint32_t offset, std::uint32_t length)
{
    if (length <= 2)
        return {"{0}", {std::move(name)}};
    return {RUNGS_TEXT("{0}, word {1} of {2}"),
            {std::move(name), std::uint64_t{offset / 2 + 1}, std::uint64_t{(length + 1) / 2}}};
}

enum class NameLength { full, brief };

Phrase fieldPart(const FieldNode &node, const ChecksumWord &word, NameLength length)
{
    const bool isBrief = length == NameLength::brief && !node.spec->brief.empty();
    const std::vector<Phrase> name = named(isBrief ? node.spec->brief : node.spec->name);
    const BitRange whole = node.bits;
    if (word.bits.contains(whole))
        return name.front();
    const std::uint32_t first = word.bits.first;
    if (first >= whole.first && (first - whole.first) % 16 == 0 && whole.isWholeBytes())
        return wordOf(name, (first - whole.first) / 8, whole.width / 8);
    return {RUNGS_TEXT("{0}, in part"), {name}};
}

/// The fields of the header that have bits in the word: those right below the header; of what is longer than a word,
/// as the options are, what lies in it, after the name of the option.
std::vector<Phrase> fieldsIn(const ChecksumWords &words, const ChecksumWord &word, NameLength length)
{
    constexpr int depthOfOptions = 2; // below the header and its list of options
    const auto nodes = words.frame()->nodes();
    std::vector<Phrase> names;
    const FieldSpec *option = nullptr;
    for (std::uint32_t i = words.frame()->nodeOfLayer(words.layer()) + 1; i < nodes.size() && nodes[i].depth > 0;) {
        const FieldNode &node = nodes[i];
        const bool isHere = node.buffer == word.buffer && node.bits.overlaps(word.bits);
        const bool isList = isHere && node.end > i + 1 && !word.bits.contains(node.bits);
        if (isList && node.depth == depthOfOptions)
            option = node.spec;
        if (isHere && !isList) {
            const Phrase name = fieldPart(node, word, length);
            const FieldSpec *whole = node.depth > depthOfOptions ? std::exchange(option, nullptr) : nullptr;
            names.push_back(whole ? Phrase{RUNGS_TEXT("{0}: {1}"), {named(whole->name), std::vector{name}}} : name);
        }
        i = isList ? i + 1 : node.end;
    }
    return names;
}

Phrase joined(const std::vector<Phrase> &names)
{
    Phrase all;
    for (const Phrase &name : names)
        all = all.isEmpty() ? name : Phrase{RUNGS_TEXT("{0}, {1}"), {std::vector{all}, std::vector{name}}};
    return all;
}

/// By the brief names where the others are long, as a narrow cell of the header diagram does.
Phrase headerWordName(const ChecksumWords &words, const ChecksumWord &word)
{
    constexpr std::size_t longest = 40;
    Phrase names = joined(fieldsIn(words, word, NameLength::full));
    if (english(names).size() > longest)
        names = joined(fieldsIn(words, word, NameLength::brief));
    return names.isEmpty() ? partName(words, word.part) : names;
}

Phrase dataName(const ChecksumWord &word)
{
    if (word.octetCount == 1)
        return {RUNGS_TEXT("Data, byte {0}, and a zero byte"), {Count{word.offset}}};
    return {RUNGS_TEXT("Data, bytes {0} and {1}"), {Count{word.offset}, Count{word.offset + 1}}};
}

} // namespace

Phrase partName(const ChecksumWords &words, Part part)
{
    switch (part) {
    case Part::source:
    case Part::homeAddress:
    case Part::destination:
    case Part::finalDestination:
    case Part::protocol:
    case Part::length:
        return {RUNGS_TEXT("Pseudo-header"), {}};
    case Part::header:
    case Part::checksum:
        return {RUNGS_TEXT("{0} header"), {protocolName(words)}};
    case Part::data:
        return {RUNGS_TEXT("Data"), {}};
    }
    return {};
}

Phrase wordName(const ChecksumWords &words, const ChecksumWord &word)
{
    switch (word.part) {
    case Part::source:
        return wordOf(named(specOf<ipv4::Field::source>().name), word.offset, word.length);
    case Part::homeAddress:
        return wordOf({Phrase{RUNGS_TEXT("Home address"), {}}}, word.offset, word.length);
    case Part::destination:
        return wordOf(named(specOf<ipv4::Field::destination>().name), word.offset, word.length);
    case Part::finalDestination:
        return wordOf({Phrase{RUNGS_TEXT("Final destination"), {}}}, word.offset, word.length);
    case Part::protocol:
        if (word.offset + 2 < word.length)
            return {RUNGS_TEXT("Zero"), {}};
        return {RUNGS_TEXT("Zero and protocol {0} ({1})"), {std::uint64_t{word.value}, protocolName(words)}};
    case Part::length:
        return wordOf({Phrase{RUNGS_TEXT("{0} length: {1}"), {protocolName(words), bytesArgument(words.covered())}}},
                      word.offset, word.length);
    case Part::checksum:
        return {RUNGS_TEXT("Checksum, counted as 0"), {}};
    case Part::header:
        return headerWordName(words, word);
    case Part::data:
        return dataName(word);
    }
    return {};
}

Phrase additionText(const ChecksumWord &word)
{
    const std::uint64_t sum = std::uint64_t{word.before} + word.value;
    if (word.hasCarry) {
        return {RUNGS_TEXT("{0} + {1} = {2}, with its carry added {3}"),
                {word16(word.before), word16(word.value), word16(sum), word16(word.sum)}};
    }
    return {"{0} + {1} = {2}", {word16(word.before), word16(word.value), word16(sum)}};
}

Phrase missingText(const ChecksumWords &words)
{
    const std::uint64_t first = words.captured();
    const std::uint64_t count = words.covered() - first;
    if (words.count() == 0 || count == 0 || words.captured() > words.covered())
        return {};
    return count == 1 ? Phrase{RUNGS_TEXT("Byte {0} of {1} was not captured"), {Count{first}, Count{words.covered()}}}
                      : Phrase{RUNGS_TEXT("Bytes {0} to {1} of {2} were not captured"),
                               {Count{first}, Count{first + count - 1}, Count{words.covered()}}};
}

Phrase storedText(const ChecksumWords &words, const SegmentContext &context)
{
    const std::uint32_t node = words.fieldNode();
    return node == DecodedFrame::noNode ? Phrase{} : fieldValue(*words.frame(), node, context);
}

namespace {

Phrase obstacleSentence(const ChecksumWords &words)
{
    switch (words.obstacle()) {
    case Obstacle::notCaptured:
        return {RUNGS_TEXT("{0}: the checksum cannot be checked."), {std::vector{missingText(words)}}};
    case Obstacle::fragment:
        return {RUNGS_TEXT("This is a fragment, and the checksum is that of the whole datagram: it cannot be checked "
                           "here."),
                {}};
    case Obstacle::quoted:
        return {RUNGS_TEXT("Quoted by an ICMP error, which need not hold all of the packet, nor as it was sent: the "
                           "checksum is not checked."),
                {}};
    case Obstacle::tooShort:
        return {RUNGS_TEXT("The length is less than that of the header: the checksum cannot be checked."), {}};
    case Obstacle::noAddresses:
        return {RUNGS_TEXT("The IP addresses are not known: the checksum cannot be checked."), {}};
    case Obstacle::none:
        break;
    }
    return {};
}

Phrase sumSentence(const ChecksumWords &words)
{
    const Argument sum = word16(words.sum());
    const Argument complement = word16(~std::uint64_t{words.sum()} & 0xffff);
    if (words.carries() == 0)
        return {RUNGS_TEXT("The words add up to {0}; the complement of that is {1}."), {sum, complement}};
    const Argument carries = std::vector{counted(words.carries(), RUNGS_TEXT("1 carry"), RUNGS_TEXT("{0} carries"))};
    return {RUNGS_TEXT("The words add up to {0}, with {2} added at the low end; the complement of that is {1}."),
            {sum, complement, carries}};
}

/// In one's complement a sum has two zeros, and a difference two directions: the shorter one is said.
Phrase differenceSentence(const ChecksumWords &words)
{
    const std::uint16_t more = words.difference();
    const bool isMore = more <= 0x7fff;
    const auto by = static_cast<std::uint16_t>(isMore ? more : 0xffff - more);
    const Argument value = word16(by);
    if (std::has_single_bit(by)) {
        return {isMore ? RUNGS_TEXT("The words add up to {0} more than the field says: a single changed bit of that "
                                    "value would explain it.")
                       : RUNGS_TEXT("The words add up to {0} less than the field says: a single changed bit of that "
                                    "value would explain it."),
                {value}};
    }
    return {isMore ? RUNGS_TEXT("The words add up to {0} more than the field says.")
                   : RUNGS_TEXT("The words add up to {0} less than the field says."),
            {value}};
}

void addOutcome(std::vector<Phrase> &sentences, const ChecksumWords &words, const SegmentContext &context)
{
    const DecodedFrame &frame = *words.frame();
    const std::uint32_t node = words.fieldNode();
    const ChecksumResult &result = words.result();
    const Argument found = word16(result.found);
    const auto meaning = [&] { return explainField(frame, node, context).meaning; };
    if (words.protocol() == Protocol::udp && words.checksum() == 0xffff && words.sum() == 0xffff)
        sentences.push_back(
            {RUNGS_TEXT("UDP sends 0xffff instead of 0x0000, since 0 means no checksum (RFC 768)."), {}});
    switch (result.status) {
    case ChecksumStatus::good:
        sentences.push_back(
            result.found == words.checksum()
                ? Phrase{RUNGS_TEXT("The field holds {0}: they agree."), {found}}
                : Phrase{RUNGS_TEXT("The field holds {0}: they agree, since 0x0000 and 0xffff are the same number in "
                                    "one's complement (RFC 1071)."),
                         {found}});
        break;
    case ChecksumStatus::bad:
        sentences.push_back({RUNGS_TEXT("The field holds {0}: they differ."), {found}});
        if (words.difference() != 0 && !isFilledInLater(frame, frame.nodes()[node], context))
            sentences.push_back(differenceSentence(words));
        sentences.push_back(meaning());
        break;
    case ChecksumStatus::partial:
        sentences.push_back({RUNGS_TEXT("The field holds {0}, the sum of the words of the pseudo-header."), {found}});
        sentences.push_back(meaning());
        break;
    case ChecksumStatus::none:
        sentences.push_back({RUNGS_TEXT("The field holds 0: its sender computed no checksum, as UDP over IPv4 allows "
                                        "(RFC 768)."),
                             {}});
        break;
    case ChecksumStatus::unverified:
        break;
    }
}

} // namespace

std::vector<Phrase> checksumSentences(const ChecksumWords &words, const SegmentContext &context)
{
    if (!words.frame())
        return {};
    if (words.obstacle() != Obstacle::none)
        return {obstacleSentence(words)};
    std::vector<Phrase> sentences{sumSentence(words)};
    addOutcome(sentences, words, context);
    return sentences;
}

} // namespace rungs
