// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/flags_text.h"

#include "core/decode/tcp_header.h"

#include <ranges>

namespace rungs {

std::string flagsText(std::uint16_t flags)
{
    std::string text;
    for (const FieldSpec &spec : tcp::fields | std::views::reverse) {
        if (spec.format != Format::flag || (flags & tcp::flagMask(static_cast<tcp::Field>(spec.id))) == 0)
            continue;
        if (!text.empty())
            text += ' ';
        text += spec.brief.empty() ? spec.name : spec.brief;
    }
    return text;
}

} // namespace rungs
