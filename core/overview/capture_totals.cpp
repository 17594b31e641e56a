// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/capture_totals.h"

#include <algorithm>

namespace rungs {

void CaptureTotals::add(const FrameRow &frame)
{
    if (frame.time.isKnown()) {
        first = first.isKnown() ? std::min(first, frame.time) : frame.time;
        last = std::max(last, frame.time);
    } else {
        ++withoutTime;
    }
    captured += frame.capturedLength;
    original += frame.originalLength;
    if (frame.capturedLength < frame.originalLength)
        ++cut;
    if ((frame.flags & FrameRow::hasComment) != 0)
        ++commented;
    ++framesOfInterface[frame.interface.value];
}

CaptureTotals totalsOf(const Session &session)
{
    CaptureTotals totals(session);
    for (FrameId id{0}; id.value < session.frameCount(); ++id.value)
        totals.add(session.frame(id));
    return totals;
}

std::vector<LinkType> linkTypesOf(const CaptureInfo &info)
{
    std::vector<LinkType> types;
    std::vector<bool> isListed(std::size_t{UINT16_MAX} + 1);
    for (const CaptureInterface &interface : info.interfaces) {
        if (interface.linkType == LinkType::undescribed)
            continue;
        const auto number = static_cast<std::size_t>(interface.linkType);
        if (!isListed[number])
            types.push_back(interface.linkType);
        isListed[number] = true;
    }
    return types;
}

} // namespace rungs
