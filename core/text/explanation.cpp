// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation.h"

#include "core/decode/checksum.h"
#include "core/text/digits.h"
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

const FieldNode *siblingOf(const MeaningInput &input, std::string_view key)
{
    for (const FieldNode &other : input.frame.nodes()) {
        if (other.layer == input.node.layer && other.spec->key == key)
            return &other;
    }
    return nullptr;
}

} // namespace

std::uint64_t MeaningInput::sibling(std::string_view key) const
{
    const FieldNode *const other = siblingOf(*this, key);
    return other != nullptr ? other->value : 0;
}

bool MeaningInput::isCaptured(std::string_view key) const
{
    const FieldNode *const other = siblingOf(*this, key);
    return other != nullptr && !other->isCut;
}

namespace {

/// A heading says how much is below it.
Phrase extentOf(const MeaningInput &input)
{
    const FieldNode &node = input.node;
    std::uint64_t parts = 0;
    for (std::uint32_t i = input.index + 1; i < node.end; i = input.frame.nodes()[i].end)
        ++parts;
    const bool isWhole = node.bits.width % 8 == 0;
    const std::vector<Phrase> size = {isWhole ? Phrase{"{0}", {bytesArgument(node.bits.width / 8)}}
                                              : Phrase{RUNGS_TEXT("{0} bits"), {std::uint64_t{node.bits.width}}}};
    if (parts == 0)
        return {RUNGS_TEXT("{0} in all."), {size}};
    if (parts == 1)
        return {RUNGS_TEXT("{0}; the contents are below."), {size}};
    return {RUNGS_TEXT("{0} in {1} parts, listed below."), {size, parts}};
}

bool isReserved(std::string_view key)
{
    for (const std::string_view word : {".reserved", ".rsv", ".unused", "_reserved"}) {
        if (key.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

Phrase reservedMeaning(std::uint64_t value)
{
    if (value == 0)
        return {RUNGS_TEXT("0, as required."), {}};
    return {RUNGS_TEXT("{0}, though it should be 0; receivers ignore it."), {value}};
}

} // namespace

Phrase generalMeaning(const MeaningInput &input)
{
    const FieldNode &node = input.node;
    if (input.index == 0)
        return {RUNGS_TEXT("All captured bytes, from the first one on."), {}};
    if (node.spec->format == Format::group)
        return extentOf(input);
    if (node.spec->format == Format::bytes)
        return {RUNGS_TEXT("{0}, shown unchanged."), {bytesArgument(node.bits.width / 8)}};
    if (isReserved(node.spec->key))
        return reservedMeaning(node.value);
    const std::string_view name = nameOf(node.spec->values, node.value);
    if (!name.empty())
        return {RUNGS_TEXT("{0} means: {1}."), {node.value, std::vector<Phrase>{Phrase{name, {}}}}};
    if (!node.spec->values.empty())
        return {RUNGS_TEXT("{0} has no name."), {node.value}};
    if (node.spec->format == Format::flag)
        return node.value != 0 ? Phrase{RUNGS_TEXT("Set."), {}} : Phrase{RUNGS_TEXT("Not set."), {}};
    if (node.spec->format == Format::octets)
        return {"{0}.", {bytesArgument(node.value)}};
    return {};
}

namespace {

/// An option as a whole means what one of its values means.
constexpr std::pair<std::string_view, std::string_view> speakers[] = {
    {"tcp.options.mss", "tcp.options.mss_val"},
    {"tcp.options.wscale", "tcp.options.wscale.shift"},
    {"tcp.options.timestamp", "tcp.options.timestamp.tsecr"},
    {"tcp.options.user_to", "tcp.options.user_to_val"},
};

Phrase meaningOf(const MeaningInput &input)
{
    for (const auto &[whole, value] : speakers) {
        if (input.node.spec->key != whole)
            continue;
        for (std::uint32_t i = input.index + 1; i < input.node.end; ++i) {
            const FieldNode &child = input.frame.nodes()[i];
            if (child.spec->key == value)
                return meaningOf({input.frame, child, input.context, i});
        }
    }
    if (input.node.isCut && input.node.depth > 0) {
        return input.frame.captured(input.node) == Captured::none
                   ? Phrase{RUNGS_TEXT("Not captured: the captured bytes end before it."), {}}
                   : Phrase{RUNGS_TEXT("Captured in part: the captured bytes end in it."), {}};
    }
    for (const auto meanings : {tcpMeanings(), tcpOptionMeanings(), networkMeanings()}) {
        for (const Meaning &meaning : meanings) {
            if (meaning.key == input.node.spec->key)
                return meaning.say(input);
        }
    }
    return generalMeaning(input);
}

std::vector<Phrase> checksumOf(const DecodedFrame &frame, const FieldNode &node)
{
    if (node.checksum == ChecksumStatus::none || node.layer >= frame.layers().size())
        return {};
    std::vector<ByteView> buffers;
    for (std::size_t i = 0; i < frame.bufferCount(); ++i)
        buffers.push_back(frame.buffer(i));
    const std::optional<ChecksumParts> parts = checksumParts(frame.stack(), node.layer, buffers);
    if (!parts)
        return {};
    const auto number = [](std::uint16_t value) { return std::vector<Argument>{hexNumber(value, 16)}; };
    std::vector<Phrase> lines;
    if (parts->pseudoHeader)
        lines.push_back(
            {RUNGS_TEXT("  {0}  pseudo-header: addresses, protocol and length"), number(*parts->pseudoHeader)});
    lines.push_back({RUNGS_TEXT("+ {0}  header, with 0 in the place of the checksum"), number(parts->header)});
    if (parts->coversData)
        lines.push_back({RUNGS_TEXT("+ {0}  data"), number(parts->data)});
    lines.push_back({RUNGS_TEXT("= {0}  one's complement sum of the 16-bit words"), number(parts->sum)});
    lines.push_back({RUNGS_TEXT("~ {0}  one's complement of the sum: the checksum"), number(parts->checksum)});
    return lines;
}

} // namespace

Phrase purposeOf(std::string_view key)
{
    for (const auto purposes :
         {tcpPurposes(), ipPurposes(), tunnelPurposes(), icmpv6Purposes(), headerPurposes(), otherPurposes()}) {
        for (const Purpose &purpose : purposes) {
            if (purpose.key == key)
                return {purpose.text, {}};
        }
    }
    return {};
}

FieldExplanation explainField(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context)
{
    const FieldNode &line = frame.nodes()[node];
    FieldExplanation explanation;
    explanation.purpose = purposeOf(line.spec->key);
    explanation.meaning = meaningOf({frame, line, context, node});
    explanation.source = line.spec->source;
    explanation.arithmetic = arithmeticOf(frame, node, context);
    explanation.checksum = checksumOf(frame, line);
    return explanation;
}

} // namespace rungs
