// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/event_text.h"

#include <fmt/format.h>

#include <iterator>

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

std::string_view causeName(Cause cause)
{
    constexpr std::string_view names[] = {
        "",
        "fast",
        "tail-loss-probe",
        "timer",
        "syn-timer",
        "syn-ack-timer",
        "repeated-syn",
        "data-of-syn-refused",
        "segment-out-of-order",
        "old-segment",
        "late-ack",
        "repeated-syn-ack",
        "not-in-capture",
        "bad-reset",
        "unexpected-syn",
        "bad-ack",
        "refusal",
        "abort",
        "gone-connection",
        "injected",
        "syn-and-fin",
        "syn-and-rst",
        "no-flags",
        "all-flags",
        "no-ack-flag",
        "data-after-fin",
        "data-in-reset",
        "shrunk-window",
        "sack-of-nothing",
        "timestamp-backwards",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(Cause::timestampBackwards) + 1);
    return names[static_cast<std::size_t>(cause)];
}

} // namespace rungs
