// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

namespace rungs::test {

/// What is said of a segment, as the census keeps it.
inline EventSet kindsOf(const Rung &rung)
{
    EventSet kinds;
    for (const Event &event : rung.events)
        kinds.add(event.kind);
    return kinds;
}

/// All evidence comes before what it is evidence of, with one exception: that a segment was sent needlessly can be told
/// only by what comes later, its receiver's report of a duplicate.
inline bool isLaterReport(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *report = event.needless ? story.rungOf(event.trigger) : nullptr;
    return report != nullptr && report->has(EventKind::dsack) && report->from != rung.from;
}

} // namespace rungs::test
