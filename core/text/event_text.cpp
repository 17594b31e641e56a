// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/event_text.h"

#include <fmt/format.h>

namespace rungs {

std::string eventNames(std::span<const Event> events)
{
    std::string text;
    for (const Event &event : events) {
        if (!text.empty())
            text += ',';
        text += nameOf(event.kind);
        if (event.of.isValid())
            text += fmt::format("({})", frameNumber(event.of));
    }
    return text;
}

} // namespace rungs
