// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"

#include "core/text/verdict_text.h"

namespace rungs {

namespace {

Argument frame(FrameId id)
{
    return FrameReference{id};
}

std::uint64_t number(SequenceNumber place)
{
    return place.value();
}

/// The segment of the same side that ends where this one begins.
const Rung *before(const Story &story, const Rung &rung)
{
    const std::optional<std::size_t> place = story.indexOf(rung.frame);
    for (std::size_t i = place.value_or(0); i-- > 0;) {
        const Rung &other = story.rungs[i];
        const bool reaches = other.segment.sequenceLength() > 0 && other.segment.range().end == rung.segment.sequence;
        if (other.from == rung.from && reaches && !other.isRejected)
            return &other;
    }
    return nullptr;
}

Phrase sumOf(const Rung &counted, SequenceNumber total, bool isAcknowledgment)
{
    const Segment &segment = counted.segment;
    const std::vector<Argument> arguments{number(total), number(segment.sequence), frame(counted.frame),
                                          std::uint64_t{segment.sequenceLength()}, std::uint64_t{segment.length}};
    if (segment.isSyn() && segment.length == 0) {
        return {isAcknowledgment ? RUNGS_TEXT("Acknowledgment {0} = {1} (segment #{2}) + 1 for its SYN.")
                                 : RUNGS_TEXT("Sequence {0} = {1} (segment #{2}) + 1 for its SYN."),
                arguments};
    }
    if (segment.isFin() && segment.length == 0) {
        return {isAcknowledgment ? RUNGS_TEXT("Acknowledgment {0} = {1} (segment #{2}) + 1 for its FIN.")
                                 : RUNGS_TEXT("Sequence {0} = {1} (segment #{2}) + 1 for its FIN."),
                arguments};
    }
    if (segment.isSyn() || segment.isFin()) {
        return {isAcknowledgment ? RUNGS_TEXT("Acknowledgment {0} = {1} (segment #{2}) + {4} bytes of its data + 1.")
                                 : RUNGS_TEXT("Sequence {0} = {1} (segment #{2}) + {4} bytes of its data + 1."),
                arguments};
    }
    return {isAcknowledgment ? RUNGS_TEXT("Acknowledgment {0} = {1} (segment #{2}) + {4} bytes of its data.")
                             : RUNGS_TEXT("Sequence {0} = {1} (segment #{2}) + {4} bytes of its data."),
            arguments};
}

std::vector<Phrase> sums(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    const Segment &segment = rung.segment;
    if (segment.isCut)
        return result;
    if (const Rung *previous = before(story, rung))
        result.push_back(sumOf(*previous, segment.sequence, false));
    const Rung *confirmed = rung.acknowledges.isValid() ? story.rungOf(rung.acknowledges) : nullptr;
    if (confirmed != nullptr && confirmed->segment.range().end == segment.acknowledgment)
        result.push_back(sumOf(*confirmed, segment.acknowledgment, true));
    if (segment.isSyn())
        result.push_back(
            {RUNGS_TEXT("SYN takes up one number: the answer must be {0}."), {number(segment.range().end)}});
    if (segment.isFin())
        result.push_back(
            {RUNGS_TEXT("FIN takes up one number: the answer must be {0}."), {number(segment.range().end)}});
    else if (segment.length > 0 && !segment.isRst())
        result.push_back({RUNGS_TEXT("Its data end before {0}: that is the answer that confirms them."),
                          {number(segment.range().end)}});
    if (rung.roundTrip) {
        result.push_back({RUNGS_TEXT("#{0} came past {1} microseconds before."),
                          {frame(rung.acknowledges), static_cast<std::uint64_t>(rung.roundTrip->nanoseconds / 1000)}});
    }
    return result;
}

std::vector<Phrase> stateChanges(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    const std::optional<std::size_t> place = story.indexOf(rung.frame);
    for (const Side side : {Side::client, Side::server}) {
        const auto index = static_cast<std::size_t>(side);
        const TcpState was = place.value_or(0) == 0 ? story.initial[index] : story.rungs[*place - 1].states[index];
        if (was == rung.states[index])
            continue;
        const std::vector<Argument> arguments{std::string(nameOf(was)), std::string(nameOf(rung.states[index]))};
        result.push_back({side == Side::client ? RUNGS_TEXT("The client goes from {0} to {1}.")
                                               : RUNGS_TEXT("The server goes from {0} to {1}."),
                          arguments});
    }
    if (rung.isLost)
        result.push_back(
            {RUNGS_TEXT("It never arrived: what it brings was sent again, and nothing shows a first copy."), {}});
    return result;
}

} // namespace

SegmentText segmentText(const Story &story, const Rung &rung)
{
    SegmentText text;
    text.line = segmentLine(story, rung);
    text.sums = sums(story, rung);
    text.states = stateChanges(story, rung);
    for (const Event &event : rung.events)
        text.verdicts.push_back(verdictText(story, rung, event));
    return text;
}

Phrase openingText(Opening opening)
{
    switch (opening) {
    case Opening::missing:
        return {RUNGS_TEXT("opening not captured"), {}};
    case Opening::incomplete:
        return {RUNGS_TEXT("never opened"), {}};
    case Opening::refused:
        return {RUNGS_TEXT("refused"), {}};
    case Opening::threeWay:
        return {RUNGS_TEXT("three-way open"), {}};
    case Opening::synRetransmitted:
        return {RUNGS_TEXT("open after repeated SYN"), {}};
    case Opening::simultaneous:
        return {RUNGS_TEXT("simultaneous open"), {}};
    }
    return {};
}

Phrase closingText(const Closing &closing)
{
    const bool byClient = closing.by == Side::client;
    switch (closing.kind) {
    case Closing::Kind::none:
        return {RUNGS_TEXT("not closed"), {}};
    case Closing::Kind::fourSegment:
        return {byClient ? RUNGS_TEXT("four-segment close by the client")
                         : RUNGS_TEXT("four-segment close by the server"),
                {}};
    case Closing::Kind::merged:
        return {byClient ? RUNGS_TEXT("merged close by the client") : RUNGS_TEXT("merged close by the server"), {}};
    case Closing::Kind::simultaneous:
        return {RUNGS_TEXT("simultaneous close"), {}};
    case Closing::Kind::halfClose:
        return {byClient ? RUNGS_TEXT("half-close by the client") : RUNGS_TEXT("half-close by the server"), {}};
    case Closing::Kind::oneFin:
        return {byClient ? RUNGS_TEXT("closed by the client only") : RUNGS_TEXT("closed by the server only"), {}};
    case Closing::Kind::reset:
        return {byClient ? RUNGS_TEXT("reset by the client") : RUNGS_TEXT("reset by the server"), {}};
    }
    return {};
}

} // namespace rungs
