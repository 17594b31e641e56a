// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation.h"

#include "core/decode/checksum_parts.h"
#include "core/text/meanings.h"
#include "core/text/purposes.h"

namespace rungs {

std::uint64_t MeaningInput::sibling(std::string_view key) const
{
    const auto nodes = frame.nodes();
    for (const FieldNode &other : nodes) {
        if (other.layer == node.layer && other.spec->key == key)
            return other.value;
    }
    return 0;
}

Phrase generalMeaning(const MeaningInput &input)
{
    const FieldNode &node = input.node;
    const std::string_view name = nameOf(node.spec->values, node.value);
    if (!name.empty())
        return {RUNGS_TEXT("{0} stands for: {1}."), {node.value, std::vector<Phrase>{Phrase{name, {}}}}};
    if (!node.spec->values.empty())
        return {RUNGS_TEXT("{0} is not a value that has a name here."), {node.value}};
    if (node.spec->format == Format::flag)
        return node.value != 0 ? Phrase{RUNGS_TEXT("Set."), {}} : Phrase{RUNGS_TEXT("Not set."), {}};
    if (node.spec->format == Format::octets)
        return {RUNGS_TEXT("{0} bytes."), {node.value}};
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
    if (input.node.isCut && input.node.depth > 0 && input.node.end == input.index + 1)
        return {RUNGS_TEXT("The capture ends in front of it: its bytes are not there."), {}};
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
    lines.push_back(
        {RUNGS_TEXT("= {0}  the sum in words of 16 bits, what overflows added at the low end"), number(parts->sum)});
    lines.push_back({RUNGS_TEXT("~ {0}  all bits turned round: the checksum"), number(parts->checksum)});
    return lines;
}

} // namespace

Phrase purposeOf(std::string_view key)
{
    for (const auto purposes : {tcpPurposes(), tcpOptionPurposes(), multipathPurposes(), ipv4Purposes(), ipv6Purposes(),
                                linkPurposes(), transportPurposes()}) {
        for (const Purpose &purpose : purposes) {
            if (purpose.key == key)
                return {purpose.text, {}};
        }
    }
    return {};
}

FieldExplanation explainField(const DecodedFrame &frame, std::uint32_t node, const SequenceContext &context)
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
