// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::vlan {

enum class Field : std::uint16_t {
    priority,
    dropEligible,
    id,
    type,
};

/// IEEE 802.1Q, table I-2.
inline constexpr ValueName priorityNames[] = {
    {0, "Best effort"}, {1, "Background"}, {2, "Excellent effort"},     {3, "Critical applications"},
    {4, "Video"},       {5, "Voice"},      {6, "Internetwork control"}, {7, "Network control"},
};

inline constexpr FieldSpec fields[] = {
    {Field::priority, "vlan.priority", "Priority", bits(0, 3), Format::decimal, "IEEE 802.1Q 9.6", "PCP",
     priorityNames},
    {Field::dropEligible, "vlan.dei", "Drop eligible", bits(3, 1), Format::flag, "IEEE 802.1Q 9.6", "DEI"},
    {Field::id, "vlan.id", "VLAN identifier", bits(4, 12), Format::decimal, "IEEE 802.1Q 9.6", "VID"},
    {Field::type, "vlan.etype", "Type", bits(16, 16), Format::hexadecimal, "IEEE 802.1Q 9.6", "Type", etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::vlan
