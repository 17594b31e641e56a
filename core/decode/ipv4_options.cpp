// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/ipv4_options.h"

#include "core/decode/ipv4_header.h"
#include "core/decode/option_list.h"

namespace rungs::ipv4 {

namespace {

const OptionSpec &specOfOption(const OptionPlace &place)
{
    for (const OptionSpec &spec : optionSpecs) {
        if (spec.kind != place.kind)
            continue;
        const bool isTimestamp = spec.fields.data() == timestampRows.data();
        const bool hasNoAddresses = place.bytes.size() >= 4 && readBits(place.bytes, timestampFlag.bits) == 0;
        return isTimestamp && hasNoAddresses ? timestampWithoutAddresses : spec;
    }
    return unknownOption;
}

} // namespace

void addOptions(NodeBuilder &builder)
{
    const OptionListSpec list{optionList, onlyType, optionLength, optionPadding, optionRest};
    addOptionList(
        builder, static_cast<std::uint32_t>(fixedLength(fields)), list,
        [](const OptionPlace &place) -> const OptionSpec & { return specOfOption(place); },
        [&builder](const OptionPlace &place, const OptionSpec &spec, std::uint32_t offset) {
            addOption(builder, spec, offset, place.length, optionRest);
        });
}

} // namespace rungs::ipv4
