// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/findings.h"

#include "core/connection/story.h"

#include <algorithm>

namespace rungs {

namespace {

/// Offloading to the card, and what the kernel puts together again, is captured as one segment (RFC 9293 3.7.1 allows
/// none larger than the MSS).
void findJoined(const Story &story, Side side, std::vector<Finding> &findings)
{
    const std::uint16_t mss = story.summary.mss.other(side);
    Finding finding;
    finding.from = side;
    for (const Rung &rung : story.rungs) {
        if (rung.from != side || !isJoined(rung.segment.length, mss))
            continue;
        ++finding.count;
        finding.largest = std::max(finding.largest, rung.segment.length);
        if (finding.frames.size() < detail::mostEvidence)
            finding.frames.push_back(rung.frame);
    }
    // What fits into an Ethernet frame may be of a sender that disregards the MSS.
    constexpr std::uint32_t ethernet = 1460;
    finding.certainty = finding.largest > ethernet ? Certainty::certain : Certainty::likely;
    if (finding.count > 0)
        findings.push_back(std::move(finding));
}

} // namespace

std::string_view nameOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::joinedSegments:
        return "joined-segments";
    case Finding::Kind::addressTranslation:
        return "address-translation";
    case Finding::Kind::blackHole:
        return "mtu-black-hole";
    case Finding::Kind::heldSegments:
        return "nagle-and-delayed-ack";
    }
    return {};
}

bool isJoined(std::uint32_t length, std::uint16_t mss)
{
    return mss != 0 && length > mss;
}

std::vector<Finding> findingsOf(const Story &story)
{
    std::vector<Finding> findings;
    for (const Side side : bothSides) {
        findJoined(story, side, findings);
        detail::findBlackHole(story, side, findings);
        detail::findHeldSegments(story, side, findings);
    }
    return findings;
}

} // namespace rungs
