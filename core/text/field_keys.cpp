// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/field_keys.h"

#include "core/decode/protocol.h"

#include <algorithm>

namespace rungs {

bool isFieldKey(std::string_view key)
{
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(Protocol::count); ++i) {
        const HeaderSpec &header = headerOf(static_cast<Protocol>(i));
        if (header.whole.key == key || std::ranges::find(header.fields, key, &FieldSpec::key) != header.fields.end())
            return true;
    }
    return false;
}

} // namespace rungs
