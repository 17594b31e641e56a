// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

#include <array>

namespace rungs::ciscoHdlc {

enum class Field : std::uint16_t {
    address,
    control,
    protocol,
};

inline constexpr ValueName addressNames[] = {
    {0x0f, "Unicast"},
    {0x8f, "Multicast"},
};

/// EtherTypes, but for that of RARP.
inline constexpr std::uint16_t slarp = 0x8035;
inline constexpr auto protocolNames = [] {
    auto names = std::to_array(etherTypeNames);
    for (ValueName &entry : names) {
        if (entry.value == slarp)
            entry.name = "SLARP";
    }
    return names;
}();

inline constexpr FieldSpec fields[] = {
    {Field::address, "chdlc.address", "Address", bits(0, 8), Format::hexadecimal, "LINKTYPE_C_HDLC", "Addr",
     addressNames},
    {Field::control, "chdlc.control", "Control", bits(8, 8), Format::hexadecimal, "LINKTYPE_C_HDLC", "Ctrl"},
    {Field::protocol, "chdlc.protocol", "Protocol", bits(16, 16), Format::hexadecimal, "LINKTYPE_C_HDLC", "Protocol",
     protocolNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ciscoHdlc
