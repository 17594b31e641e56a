// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation.h"

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

Phrase meaningOf(const MeaningInput &input)
{
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
    return explanation;
}

} // namespace rungs
