// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"
#include "core/text/story_search.h"

namespace rungs {

namespace {

/// Why a retransmission is no copy that the network made.
std::string_view whyNoNetworkDuplicate(const Story &story, const Rung &rung, const Event &event)
{
    const Rung *first = story.rungOf(event.of);
    if (first != nullptr && first->segment.ipId != 0 && first->segment.ipId == rung.segment.ipId) {
        return RUNGS_TEXT("Not “{0}”: the IP identification is the same, but no network delays a copy for so long; "
                          "some hosts retransmit the stored packet.");
    }
    if (rung.segment.ipId != 0)
        return RUNGS_TEXT("Not “{0}”: a duplicate has the same IP identification; this packet has another.");
    if (first != nullptr && mayBeTimer(story, rung, event))
        return RUNGS_TEXT("Not “{0}”: no network delays a copy for so long.");
    if (certaintyOf(event) == Certainty::certain)
        return RUNGS_TEXT("Not “{0}”: a duplicate is the same in every field; this one is not.");
    return story.client.address.isV6
               ? RUNGS_TEXT("Could also be a network duplicate: IPv6 has no identification that would tell.")
               : RUNGS_TEXT("Could also be a network duplicate: its IP identification is 0 and does not tell.");
}

/// Where the evidence says more than the rows of the event and of the basis.
std::string_view byEvidence(const Story &story, const Rung &rung, const Event &event)
{
    const bool hasTrigger = event.trigger.isValid();
    const Basis because = event.rejected.because;
    switch (event.kind) {
    case EventKind::duplicateAck:
        if (event.rejected.kind != EventKind::windowUpdate)
            return {};
        if (hasTrigger)
            return RUNGS_TEXT("Not “{0}”: #{1} calls for this answer, whether or not the window changes with it.");
        return event.cause == Cause::notInCapture
                   ? RUNGS_TEXT("Not “{0}”: the window is unchanged.")
                   : RUNGS_TEXT("Not “{0}”: data is on its way to its sender, and this acknowledges none of it.");
    case EventKind::challengeAck:
        return hasTrigger ? RUNGS_TEXT("Not “{0}”: nothing is missing; #{1} is not acceptable.")
                          : RUNGS_TEXT("Not “{0}”: the window is unchanged.");
    case EventKind::oldDuplicate:
        return because == Basis::longAgo
                   ? RUNGS_TEXT("Not “{0}”: these bytes had long been acknowledged to their sender.")
                   : std::string_view();
    case EventKind::retransmission:
        if (because == Basis::longAgo) {
            return RUNGS_TEXT("Not “{0}”: data beyond the gap was captured long before, so the retransmission timer of "
                              "its sender may have expired.");
        }
        if (because == Basis::sentBefore && event.of.isValid())
            return RUNGS_TEXT("Not an original: #{2} carried these bytes.");
        if (event.rejected.kind != EventKind::networkDuplicate)
            return {};
        return whyNoNetworkDuplicate(story, rung, event);
    default:
        return {};
    }
}

} // namespace

Phrase alternativeSentence(const Story &story, const Rung &rung, const Event &event)
{
    if (event.rejected.kind == EventKind::count)
        return {};
    std::string_view sentence = byEvidence(story, rung, event);
    if (sentence.empty())
        sentence = specOf(event.kind).words.alternative;
    if (sentence.empty())
        sentence = specOf(event.rejected.because).alternative;
    return {sentence,
            {std::vector<Phrase>{{specOf(event.rejected.kind).title, {}}}, frame(event.trigger), frame(event.of)}};
}

} // namespace rungs
