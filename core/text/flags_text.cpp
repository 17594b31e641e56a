// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/flags_text.h"

namespace rungs {

std::string flagsText(std::uint16_t flags)
{
    // As people say them: what the segment is for first, the acknowledgment that nearly all carry last.
    constexpr tcp::Field order[] = {tcp::Field::syn, tcp::Field::fin, tcp::Field::rst, tcp::Field::psh, tcp::Field::urg,
                                    tcp::Field::ece, tcp::Field::cwr, tcp::Field::ae,  tcp::Field::ack};
    std::string text;
    for (const tcp::Field field : order) {
        if ((flags & flagBit(field)) == 0)
            continue;
        const FieldSpec &spec = tcp::fields[static_cast<std::size_t>(field)];
        if (!text.empty())
            text += ' ';
        text += spec.brief.empty() ? spec.name : spec.brief;
    }
    return text;
}

} // namespace rungs
