// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/flags_text.h"

#include "core/decode/tcp_header.h"

#include <iterator>

namespace rungs {

std::string flagsText(std::uint16_t flags)
{
    std::string text;
    for (auto row = std::rbegin(tcp::fields); row != std::rend(tcp::fields); ++row) {
        const FieldSpec &spec = *row;
        if (spec.format != Format::flag || (flags & tcp::flagMask(static_cast<tcp::Field>(spec.id))) == 0)
            continue;
        if (!text.empty())
            text += ' ';
        text += spec.brief.empty() ? spec.name : spec.brief;
    }
    return text;
}

} // namespace rungs
