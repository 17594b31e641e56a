// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/connection_text.h"

#include "core/text/segment_text.h"

namespace rungs {

Phrase gapText(CaptureGap gap)
{
    switch (gap) {
    case CaptureGap::opening:
        return {RUNGS_TEXT("The opening was not captured: window scale, MSS and SACK are not known from it."), {}};
    case CaptureGap::synOfOneSide:
        return {RUNGS_TEXT("Only one of the two SYNs was captured: what the other offered (window scale, MSS, SACK) is "
                           "not known."),
                {}};
    case CaptureGap::options:
        return {RUNGS_TEXT("The options of a SYN were cut off: what they offered (window scale, MSS, SACK) is not "
                           "known."),
                {}};
    case CaptureGap::client:
        return {RUNGS_TEXT("Only the server was captured: what the client sent, and what reached it, is not known."),
                {}};
    case CaptureGap::server:
        return {RUNGS_TEXT("Only the client was captured: what the server sent, and what reached it, is not known."),
                {}};
    }
    return {};
}

std::vector<Phrase> headOfConnection(const ConnectionSummary &summary)
{
    std::vector<Phrase> head{openingText(summary.opening), closingText(summary.closing, summary.opening)};
    for (const CaptureGap gap : captureGaps(summary))
        head.push_back(gapText(gap));
    return head;
}

} // namespace rungs
