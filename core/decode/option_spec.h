// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs {

class NodeBuilder;

/// One kind of option: its row in the tree, and the rows of its bytes, counted from its first one. A last row without
/// width reaches to the end of the option.
struct OptionSpec
{
    std::uint16_t kind;      ///< the octet (or subtype, or experiment identifier) that it is known by
    FieldSpec whole;         ///< a group; its bits are those of the option it is found in
    FieldTable fields;       ///< kind and length first
    FieldTable repeated;     ///< rows that follow as often as there is room for them
    std::uint16_t minLength; ///< in bytes, kind and length octets included
    std::uint16_t maxLength;
    bool onlyInSyn = false;
};

/// True where the rows of @p table follow one another without gap from the first byte on, and only the last one is
/// open.
constexpr bool tilesOption(FieldTable table)
{
    std::uint32_t next = table.empty() ? 0 : table.front().bits.first;
    bool open = false;
    for (const FieldSpec &row : table) {
        if (row.format == Format::overlay)
            continue;
        if (open || row.bits.first != next)
            return false;
        if (row.isLeaf())
            next = row.bits.end();
        open = row.isLeaf() && row.bits.isEmpty();
    }
    return next % 8 == 0;
}

constexpr bool allTile(std::span<const OptionSpec> specs)
{
    for (const OptionSpec &spec : specs) {
        if (!tilesOption(spec.fields) || !tilesOption(spec.repeated))
            return false;
    }
    return true;
}

/// Adds the rows of an option that begins @p offset bytes into the layer and is @p length bytes long, its own row
/// among them; what its table does not describe is added as @p rest. Reports a length that its kind does not have.
void addOption(NodeBuilder &builder, const OptionSpec &option, std::uint32_t offset, std::uint32_t length,
               const FieldSpec &rest);

} // namespace rungs
