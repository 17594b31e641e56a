// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::wccp {

enum class Field : std::uint16_t {
    dynamicService,
    alternativeUsed,
    reserved,
    service,
    alternativeBucket,
    primaryBucket,
};

inline constexpr FieldSpec fields[] = {
    {Field::dynamicService, "gre.wccp.dynamic_service", "Dynamic service", bits(0, 1), Format::flag, "WCCP 2.0", "D"},
    {Field::alternativeUsed, "gre.wccp.alternative_bucket_used", "Alternative bucket used", bits(1, 1), Format::flag,
     "WCCP 2.0", "A"},
    {Field::reserved, "gre.wccp.reserved", "Reserved", bits(2, 6), Format::decimal, "WCCP 2.0", "Rsvd"},
    {Field::service, "gre.wccp.service_id", "Service", bits(8, 8), Format::decimal, "WCCP 2.0", "Service"},
    {Field::alternativeBucket, "gre.wccp.alternative_bucket", "Alternative bucket", bits(16, 8), Format::decimal,
     "WCCP 2.0", "Alt"},
    {Field::primaryBucket, "gre.wccp.primary_bucket", "Primary bucket", bits(24, 8), Format::decimal, "WCCP 2.0",
     "Bucket"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::wccp
