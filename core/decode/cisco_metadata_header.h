// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ciscoMetadata {

enum class Field : std::uint16_t {
    version,
    length,
    options,
    groupTag,
    type,
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "cmd.version", "Version", bits(0, 8), Format::decimal, "Cisco TrustSec", "Ver"},
    {Field::length, "cmd.length", "Length", bits(8, 8), Format::decimal, "Cisco TrustSec", "Length"},
    {Field::options, "cmd.options", "Option", bits(16, 16), Format::hexadecimal, "Cisco TrustSec", "Option"},
    {Field::groupTag, "cmd.sgt", "Security group tag", bits(32, 16), Format::decimal, "Cisco TrustSec", "SGT"},
    {Field::type, "cmd.type", "Type", bits(48, 16), Format::hexadecimal, "Cisco TrustSec", "Type", etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ciscoMetadata
