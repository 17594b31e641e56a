// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::teredoAuthentication {

enum class Field : std::uint16_t {
    indicator,
    identifierLength,
    authenticationLength,
};

inline constexpr FieldSpec fields[] = {
    {Field::indicator, "teredo.auth.indicator", "Indicator", bits(0, 16), Format::hexadecimal, "RFC 4380 5.1.1", "Ind"},
    {Field::identifierLength, "teredo.auth.idlen", "Client identifier length", bits(16, 8), Format::octets,
     "RFC 4380 5.1.1", "Id len"},
    {Field::authenticationLength, "teredo.auth.aulen", "Authentication value length", bits(24, 8), Format::octets,
     "RFC 4380 5.1.1", "Au len"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// Neither a client identifier nor an authentication value comes before the nonce.
constexpr bool isShort(const std::uint8_t *header)
{
    return read<Field::identifierLength>(header) == 0 && read<Field::authenticationLength>(header) == 0;
}

constexpr bool isLong(const std::uint8_t *header)
{
    return !isShort(header);
}

inline constexpr ConditionalField optionalFields[] = {
    {{"teredo.auth.nonce", "Nonce", bits(0, 64), Format::hexadecimal, "RFC 4380 5.1.1", "Nonce"}, isShort},
    {{"teredo.auth.conf", "Confirmation", bits(0, 8), Format::decimal, "RFC 4380 5.1.1", "Conf"}, isShort},
    {{"teredo.auth.data",
      "Identifier, authentication value, nonce and confirmation",
      {},
      Format::bytes,
      "RFC 4380 5.1.1",
      "Data"},
     isLong},
};

} // namespace rungs::teredoAuthentication
