// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

namespace rungs {

/// Calls @p visit with each rung of a ladder, segments and ICMP errors in the order of the capture, until it returns
/// false.
/// @return false where it did
template <class Visit>
bool forEachRung(const Story &story, Visit visit)
{
    auto icmp = story.icmpErrors.begin();
    for (const Rung &rung : story.rungs) {
        for (; icmp != story.icmpErrors.end() && icmp->frame < rung.frame; ++icmp) {
            if (!visit(*icmp))
                return false;
        }
        if (!visit(rung))
            return false;
    }
    for (; icmp != story.icmpErrors.end(); ++icmp) {
        if (!visit(*icmp))
            return false;
    }
    return true;
}

} // namespace rungs
