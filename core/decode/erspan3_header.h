// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::erspan3 {

enum class Field : std::uint16_t {
    version,
    vlan,
    classOfService,
    condition,
    truncated,
    session,
    timestamp,
    groupTag,
    hasEthernet,
    frameType,
    hardware,
    direction,
    granularity,
    hasSubheader,
};

/// What the switch found of the mirrored frame.
inline constexpr ValueName conditionNames[] = {
    {0, "Good"},
    {1, "Too short"},
    {2, "Too long"},
    {3, "Bad check sequence"},
};

inline constexpr ValueName frameTypeNames[] = {
    {0, "Ethernet"},
    {2, "IP"},
};

inline constexpr ValueName directionNames[] = {
    {0, "Received"},
    {1, "Sent"},
};

inline constexpr ValueName granularityNames[] = {
    {0, "100 microseconds"},
    {1, "100 nanoseconds"},
    {2, "Seconds and nanoseconds"},
    {3, "Defined by the platform"},
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "erspan.version", "Version", bits(0, 4), Format::decimal, "draft-foschiano-erspan 4.3", "Ver"},
    {Field::vlan, "erspan.vlan", "VLAN", bits(4, 12), Format::decimal, "draft-foschiano-erspan 4.3", "VLAN"},
    {Field::classOfService, "erspan.cos", "Class of service", bits(16, 3), Format::decimal,
     "draft-foschiano-erspan 4.3", "COS"},
    {Field::condition, "erspan.bso", "Condition of the frame", bits(19, 2), Format::decimal,
     "draft-foschiano-erspan 4.3", "BSO", conditionNames},
    {Field::truncated, "erspan.truncated", "Frame truncated", bits(21, 1), Format::flag, "draft-foschiano-erspan 4.3",
     "T"},
    {Field::session, "erspan.spanid", "Session identifier", bits(22, 10), Format::decimal, "draft-foschiano-erspan 4.3",
     "Session"},
    {Field::timestamp, "erspan.timestamp", "Timestamp", bits(32, 32), Format::decimal, "draft-foschiano-erspan 4.3",
     "Time"},
    {Field::groupTag, "erspan.sgt", "Security group tag", bits(64, 16), Format::decimal, "draft-foschiano-erspan 4.3",
     "SGT"},
    {Field::hasEthernet, "erspan.p", "Ethernet frame inside", bits(80, 1), Format::flag, "draft-foschiano-erspan 4.3",
     "P"},
    {Field::frameType, "erspan.ft", "Frame type", bits(81, 5), Format::decimal, "draft-foschiano-erspan 4.3", "FT",
     frameTypeNames},
    {Field::hardware, "erspan.hw", "Hardware identifier", bits(86, 6), Format::decimal, "draft-foschiano-erspan 4.3",
     "Hw"},
    {Field::direction, "erspan.direction", "Direction", bits(92, 1), Format::decimal, "draft-foschiano-erspan 4.3", "D",
     directionNames},
    {Field::granularity, "erspan.gra", "Unit of the timestamp", bits(93, 2), Format::decimal,
     "draft-foschiano-erspan 4.3", "Gra", granularityNames},
    {Field::hasSubheader, "erspan.o", "Subheader present", bits(95, 1), Format::flag, "draft-foschiano-erspan 4.3",
     "O"},
};
static_assert(tiles(fields) && fixedLength(fields) == 12);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

constexpr bool hasSubheader(const std::uint8_t *header)
{
    return read<Field::hasSubheader>(header) != 0;
}

inline constexpr ConditionalField optionalFields[] = {
    {{"erspan.subheader", "Platform subheader", bits(0, 64), Format::bytes, "draft-foschiano-erspan 4.3.1", "Platform"},
     hasSubheader},
};

} // namespace rungs::erspan3
