// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/node_builder.h"
#include "core/decode/option_spec.h"
#include "core/decode/option_walk.h"

namespace rungs {

/// The rows that the option lists of IPv4 and TCP name each in its own way.
struct OptionListSpec
{
    const FieldSpec &whole;
    FieldTable kind;
    const FieldSpec &length;
    const FieldSpec &padding;
    const FieldSpec &rest;
};

/// Adds an option whose length octet cannot be true: its own bytes, and the rest of the header as bytes.
void addFaultyOption(NodeBuilder &builder, const OptionListSpec &list, const OptionSpec &option,
                     const OptionPlace &place, std::uint32_t offset);
/// Adds what follows the end of the list, and reports bytes there that are not 0.
void addOptionPadding(NodeBuilder &builder, const OptionListSpec &list, std::uint32_t offset);

/// Adds the options of the header that @p builder is at, from byte @p fixed to its end.
/// @param specOf gives the option's table
/// @param add adds an option whose length may be true
template <class SpecOf, class Add>
void addOptionList(NodeBuilder &builder, std::uint32_t fixed, const OptionListSpec &list, SpecOf &&specOf, Add &&add)
{
    const std::uint32_t end = builder.headerLength();
    if (end <= fixed)
        return;
    builder.row(list.whole, bytes(fixed, end - fixed));
    forEachOption(slice(builder.view(), fixed, end - fixed), end - fixed, [&](const OptionPlace &place) {
        const std::uint32_t offset = fixed + place.offset;
        const OptionSpec &spec = specOf(place);
        if (place.fault == OptionPlace::Fault::none)
            add(place, spec, offset);
        else
            addFaultyOption(builder, list, spec, place, offset);
        if (place.kind == 0)
            addOptionPadding(builder, list, offset + place.length);
    });
    // The part of the list that was not captured.
    const std::uint32_t next = std::max(builder.next(), fixed);
    if (next < end)
        builder.row(list.rest, bytes(next, end - next));
}

} // namespace rungs
