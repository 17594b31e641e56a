// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/story.h"

#include <algorithm>

namespace rungs {

const Event *Rung::find(EventKind kind) const
{
    const auto place = std::ranges::find(events, kind, &Event::kind);
    return place != events.end() ? &*place : nullptr;
}

std::optional<std::size_t> Story::indexOf(FrameId frame) const
{
    const auto place = std::ranges::lower_bound(rungs, frame, {}, &Rung::frame);
    if (place == rungs.end() || place->frame != frame)
        return std::nullopt;
    return static_cast<std::size_t>(place - rungs.begin());
}

const Rung *Story::rungOf(FrameId frame) const
{
    const std::optional<std::size_t> place = indexOf(frame);
    return place ? &rungs[*place] : nullptr;
}

const IcmpRung *Story::icmpErrorOf(FrameId frame) const
{
    const auto place = std::ranges::lower_bound(icmpErrors, frame, {}, &IcmpRung::frame);
    return place == icmpErrors.end() || place->frame != frame ? nullptr : &*place;
}

} // namespace rungs
