// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/finding_text.h"

#include "core/text/side_text.h"

#include <algorithm>

namespace rungs {

namespace {

Phrase joinedFindingText(const Story &story, const Finding &finding)
{
    const std::vector<Argument> arguments{Count{finding.count}, std::uint64_t{story.summary.mss.other(finding.from)},
                                          bytesArgument(finding.largest), frame(finding.frames.front()),
                                          sideArgument(story.summary.opening, finding.from)};
    if (finding.certainty == Certainty::likely) {
        return {RUNGS_TEXT("Segments of {4} carry up to {2}, more than the MSS of {1} (first #{3}, {0} in all): either "
                           "the network card or the kernel joined segments, or it disregards the MSS."),
                arguments};
    }
    return {
        RUNGS_TEXT("Captured segments of {4} carry up to {2}, more than the MSS of {1} (first #{3}, {0} in all): the "
                   "network card or the kernel joined them (segmentation offload). The network carries them one by "
                   "one."),
        arguments};
}

Phrase blackHoleText(const Story &story, const Finding &finding)
{
    return {RUNGS_TEXT("Probably an MTU black hole: full-sized segments of {3} are lost, #{1} to #{2} with {0}, while "
                       "small ones arrive, and no ICMP error says why (RFC 2923, 2.1)."),
            {bytesArgument(finding.largest), frame(finding.frames.front()), frame(finding.frames.back()),
             sideArgument(story.summary.opening, finding.from)}};
}

Phrase heldSegmentsText(const Story &story, const Finding &finding)
{
    constexpr std::int64_t milli = 1'000'000;
    return {RUNGS_TEXT("Probably Nagle's algorithm against delayed ACKs: {0} times {4} holds a small segment until its "
                       "data is acknowledged (RFC 9293, 3.7.4), and {5} delays that ACK (3.8.6.3); first #{2}, held "
                       "until #{1}. Each costs about {3} ms."),
            {Count{finding.count}, frame(finding.frames[0]), frame(finding.frames[1]),
             static_cast<std::uint64_t>((finding.wait.nanoseconds + milli / 2) / milli),
             sideArgument(story.summary.opening, finding.from),
             sideArgument(story.summary.opening, opposite(finding.from))}};
}

Phrase translationText(const Finding &finding)
{
    return {RUNGS_TEXT("Probably the same connection as {0}, captured on the other side of an address translation "
                       "(NAT): #{1} and #{2} are one segment with other addresses and another time to live."),
            {std::uint64_t{finding.other.value}, frame(finding.frames[0]), frame(finding.frames[1])}};
}

} // namespace

Phrase findingText(const Story &story, const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::joinedSegments:
        return joinedFindingText(story, finding);
    case Finding::Kind::blackHole:
        return blackHoleText(story, finding);
    case Finding::Kind::heldSegments:
        return heldSegmentsText(story, finding);
    case Finding::Kind::addressTranslation:
        return translationText(finding);
    }
    return {};
}

std::vector<Phrase> findingsAbout(const Story &story, FrameId frame)
{
    std::vector<Phrase> result;
    const bool isFirst = !story.rungs.empty() && story.rungs.front().frame == frame;
    for (const Finding &finding : story.findings) {
        if (isFirst || std::ranges::find(finding.frames, frame) != finding.frames.end())
            result.push_back(findingText(story, finding));
    }
    return result;
}

Phrase joinedText(const Story &story, const Rung &rung)
{
    const std::uint32_t length = rung.segment.length;
    const std::uint16_t mss = story.summary.mss.other(rung.from);
    if (!isJoined(length, mss))
        return {};
    const std::uint32_t count = (length + mss - 1) / mss;
    const std::vector<Argument> arguments{bytesArgument(length), std::uint64_t{count}, std::uint64_t{length / count},
                                          std::uint64_t{mss}};
    constexpr std::uint32_t ethernet = 1460;
    if (length <= ethernet) {
        return {RUNGS_TEXT("{0} are more than the MSS of {3}: either joined segments (segmentation offload), or its "
                           "sender disregards the MSS."),
                arguments};
    }
    if (length % count == 0) {
        return {RUNGS_TEXT("{0} = {1} × {2}, more than the MSS of {3}: several segments, which the network card or the "
                           "kernel joined (segmentation offload)."),
                arguments};
    }
    return {RUNGS_TEXT("{0} are more than the MSS of {3}: at least {1} segments, which the network card or the kernel "
                       "joined (segmentation offload)."),
            arguments};
}

} // namespace rungs
