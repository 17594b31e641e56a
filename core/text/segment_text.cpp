// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"

#include "core/text/digits.h"
#include "core/text/discarded_data.h"
#include "core/text/finding_text.h"
#include "core/text/icmp_text.h"
#include "core/text/opening_knowledge.h"
#include "core/text/side_text.h"
#include "core/text/story_search.h"

#include <algorithm>

namespace rungs {

namespace {

constexpr FieldReference sequenceField{"tcp.seq_raw", RUNGS_TEXT("Sequence number")};
constexpr FieldReference acknowledgmentField{"tcp.ack_raw", RUNGS_TEXT("Acknowledgment number")};
constexpr FieldReference windowField{"tcp.window_size_value", RUNGS_TEXT("Window")};

std::uint64_t number(SequenceNumber place)
{
    return place.value();
}

/// Besides those that are near, this many of the first are searched: a million segments later the sequence number of
/// a side that sends nothing is still that of its request.
constexpr std::size_t firstOnes = 1000;

/// The last segment of @p side before @p rung that consumes sequence numbers and ends at @p end; null where none does.
const Rung *endingAt(const Story &story, const Rung &rung, Side side, SequenceNumber end)
{
    const auto fits = [&](const Rung &other) {
        return other.from == side && other.segment.sequenceLength() > 0 && other.segment.range().end == end
               && !other.isRejected && !other.segment.isRst();
    };
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t from = place > farthestSearched ? place - farthestSearched : 0;
    for (std::size_t i = place; i-- > from;) {
        if (fits(story.rungs[i]))
            return &story.rungs[i];
    }
    for (std::size_t i = std::min(from, firstOnes); i-- > 0;) {
        if (fits(story.rungs[i]))
            return &story.rungs[i];
    }
    return nullptr;
}

/// A number that is the end of @p counted.
Phrase sumOf(const Rung &counted, SequenceNumber total, FieldReference name)
{
    const SegmentFields &segment = counted.segment;
    const std::vector<Argument> arguments{number(total), number(segment.sequence), frame(counted.frame),
                                          bytesArgument(segment.length), name};
    if (segment.isSyn() && segment.length == 0)
        return {RUNGS_TEXT("{4} {0} = {1} (#{2}) + 1 (SYN)."), arguments};
    if (segment.isFin() && segment.length == 0)
        return {RUNGS_TEXT("{4} {0} = {1} (#{2}) + 1 (FIN)."), arguments};
    if (segment.isSyn())
        return {RUNGS_TEXT("{4} {0} = {1} (#{2}) + 1 (SYN) + {3}."), arguments};
    if (segment.isFin())
        return {RUNGS_TEXT("{4} {0} = {1} (#{2}) + {3} + 1 (FIN)."), arguments};
    return {RUNGS_TEXT("{4} {0} = {1} (#{2}) + {3}."), arguments};
}

Phrase windowSum(const Story &story, const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    if (segment.isSyn() || segment.isRst() || !segment.isAck())
        return {};
    if (!rung.window) {
        const ConnectionSummary &summary = story.summary;
        return {summary.opening == Opening::missing
                    ? RUNGS_TEXT("{1} {0}; its scale is not known: the opening was not captured.")
                : summary.areOptionsCut
                    ? RUNGS_TEXT("{1} {0}; its scale is not known: the options of a SYN were cut off.")
                    : RUNGS_TEXT("{1} {0}; its scale is not known: a SYN was not captured."),
                {std::uint64_t{segment.window}, windowField}};
    }
    if (*rung.window == segment.window)
        return {};
    const std::uint8_t shift = story.summary.windowScale[rung.from];
    return {
        RUNGS_TEXT("{3} {0} = {1} × {2} (the scale offered in its SYN)."),
        {bytesArgument(*rung.window), std::uint64_t{segment.window}, std::uint64_t{1} << (shift & 15U), windowField}};
}

std::vector<Phrase> sums(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    const SegmentFields &segment = rung.segment;
    if (segment.isCut)
        return result;
    // An initial sequence number continues nothing.
    if (const Rung *previous = rung.continues.isValid() && !segment.isSyn() ? story.rungOf(rung.continues) : nullptr)
        result.push_back(sumOf(*previous, segment.sequence, sequenceField));
    const Rung *confirmed = rung.acknowledges.isValid() ? story.rungOf(rung.acknowledges) : nullptr;
    const bool endsThere = confirmed != nullptr && confirmed->segment.range().end == segment.acknowledgment;
    if (!endsThere && segment.isAck())
        confirmed = endingAt(story, rung, opposite(rung.from), segment.acknowledgment);
    if (confirmed != nullptr && segment.isAck())
        result.push_back(sumOf(*confirmed, segment.acknowledgment, acknowledgmentField));
    if (Phrase answer = acknowledgmentDue(rung); !answer.isEmpty())
        result.push_back(std::move(answer));
    if (Phrase joined = joinedText(story, rung); !joined.isEmpty())
        result.push_back(std::move(joined));
    if (rung.roundTrip) {
        result.push_back(
            {RUNGS_TEXT("{1} ms after #{0}."), {frame(rung.acknowledges), millisecondsText(*rung.roundTrip)}});
    }
    if (Phrase window = windowSum(story, rung); !window.isEmpty())
        result.push_back(std::move(window));
    if (rung.hasBadChecksum && !rung.isRejected) {
        result.push_back(
            rung.acknowledgedBy.isValid()
                ? Phrase{RUNGS_TEXT("The checksum is not that of these bytes, yet #{0} acknowledges them: the network "
                                    "card fills it in after the capture."),
                         {frame(rung.acknowledgedBy)}}
                : Phrase{RUNGS_TEXT("The checksum is not that of these bytes: the network card probably fills it in "
                                    "after the capture, as in other segments of this sender."),
                         {}});
    }
    return result;
}

/// Whether the segments that are near reach up to the end of the story.
bool endIsNear(const Story &story, const Rung &rung)
{
    return story.indexOf(rung.frame).value_or(0) + farthestSearched >= story.rungs.size();
}

std::vector<Phrase> answers(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    const Event *late = rung.find(EventKind::outOfOrder);
    if (rung.acknowledges.isValid() && late != nullptr && late->of.isValid()) {
        result.push_back({RUNGS_TEXT("Acknowledges #{0} fully; #{1}, sent later, was captured first."),
                          {frame(rung.acknowledges), frame(late->of)}});
    } else if (rung.acknowledges.isValid()) {
        result.push_back({RUNGS_TEXT("First to acknowledge #{0} fully."), {frame(rung.acknowledges)}});
    }
    if (const IcmpRung *error = icmpErrorQuoting(story, rung))
        result.push_back({RUNGS_TEXT("Quoted by an ICMP error, #{0}."), {frame(error->frame)}});
    if (rung.segment.isAck() && !rung.segment.isRst() && !rung.segment.isCut && !rung.isRejected) {
        if (const Rung *later = acknowledgedLater(story, rung))
            result.push_back({RUNGS_TEXT("Acknowledges #{0}, which was captured later."), {frame(later->frame)}});
    }
    if (rung.segment.isRst()) {
        for (Phrase &sentence : unacknowledgedSentences(story, rung))
            result.push_back(std::move(sentence));
    }
    if (rung.segment.sequenceLength() == 0 || rung.segment.isRst() || rung.segment.isCut || rung.isRejected)
        return result;
    if (const Rung *later = acknowledging(story, rung))
        result.push_back({RUNGS_TEXT("Fully acknowledged by #{0}."), {frame(later->frame)}});
    else if (const Rung *reset = resettingAfter(story, rung))
        result.push_back({RUNGS_TEXT("Answered with a reset by #{0}."), {frame(reset->frame)}});
    else if (const Rung *discarding = discardingReset(story, rung))
        result.push_back(
            discarding->from != rung.from
                ? Phrase{RUNGS_TEXT("Not acknowledged when #{0} reset the connection: probably discarded."),
                         {frame(discarding->frame)}}
                : Phrase{RUNGS_TEXT("Not acknowledged when its sender reset the connection with #{0}."),
                         {frame(discarding->frame)}});
    else if (const Rung *earlier = acknowledgingBefore(story, rung))
        result.push_back(
            {RUNGS_TEXT("Fully acknowledged by #{0}, which was captured first."), {frame(earlier->frame)}});
    else if (endIsNear(story, rung) && !isCapturedAlone(story, rung.from))
        result.push_back({RUNGS_TEXT("Never fully acknowledged in this capture."), {}});
    return result;
}

/// @p passed the states between, joined by arrows
Phrase stateSentence(Phrase who, TcpState was, const std::string &passed, TcpState is, bool sends)
{
    const std::vector<Argument> arguments{std::string(nameOf(was)), std::string(nameOf(is)), passed,
                                          std::vector<Phrase>{std::move(who)}};
    if (is == TcpState::unknown)
        return {RUNGS_TEXT("{3}: state not known from this capture."), arguments};
    if (was == is)
        return {RUNGS_TEXT("{3}: stays in {1}."), arguments};
    if (was == TcpState::unknown)
        return {RUNGS_TEXT("{3}: {1}; its state before is not known from this capture."), arguments};
    if (!passed.empty() && sends)
        return {RUNGS_TEXT("{3}: {0} → {2} → {1}: what its peer sent arrives after it has sent this."), arguments};
    if (!passed.empty())
        return {RUNGS_TEXT("{3}: {0} → {2} → {1}."), arguments};
    return {RUNGS_TEXT("{3}: {0} → {1}."), arguments};
}

/// Whether it is a FIN after which only @p side can send (RFC 9293, 3.6).
bool leavesDirectionOpen(const Story &story, const Rung &rung, Side side)
{
    return rung.from != side && rung.segment.isFin() && !rung.isRejected && !rung.isLost
           && rung.states[side] == TcpState::closeWait && stateBefore(story, rung, side) == TcpState::established;
}

std::vector<Phrase> states(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    for (const Side side : bothSides) {
        std::string passed;
        for (const TcpState state : story.passed(rung, side))
            passed.append(passed.empty() ? "" : " → ").append(nameOf(state));
        Phrase who = sideTitle(story.summary.opening, side);
        result.push_back(leavesDirectionOpen(story, rung, side)
                             ? Phrase{RUNGS_TEXT("{0}: ESTABLISHED → CLOSE-WAIT; may still send until its own FIN."),
                                      {std::vector<Phrase>{std::move(who)}}}
                             : stateSentence(std::move(who), stateBefore(story, rung, side), passed, rung.states[side],
                                             rung.from == side));
    }
    const IcmpRung *error = rung.isLost ? icmpErrorQuoting(story, rung) : nullptr;
    if (error != nullptr)
        result.push_back({RUNGS_TEXT("Dropped on the way, as #{0} reports."), {frame(error->frame)}});
    else if (rung.isLost)
        result.push_back({RUNGS_TEXT("Probably lost: nothing shows that it arrived, and it was retransmitted."), {}});
    return result;
}

} // namespace

Phrase acknowledgmentDue(const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    if (rung.isRejected || segment.isRst() || segment.sequenceLength() == 0)
        return {};
    const std::vector<Argument> arguments{number(segment.range().end), numbersArgument(segment.sequenceLength())};
    if (segment.isSyn() && segment.isFin())
        return {};
    if (segment.length == 0) {
        return segment.isSyn()
                   ? Phrase{RUNGS_TEXT("The SYN consumes one sequence number, so its ACK carries {0}."), arguments}
                   : Phrase{RUNGS_TEXT("The FIN consumes one sequence number, so its ACK carries {0}."), arguments};
    }
    if (segment.isSyn())
        return {RUNGS_TEXT("SYN and data consume {1}, so their ACK carries {0}."), arguments};
    if (segment.isFin())
        return {RUNGS_TEXT("Data and FIN consume {1}, so their ACK carries {0}."), arguments};
    return {RUNGS_TEXT("The data ends before {0}, so its ACK carries {0}."), arguments};
}

TcpState stateBefore(const Story &story, const Rung &rung, Side side)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    return place == 0 ? story.initial[side] : story.rungs[place - 1].states[side];
}

std::string passedText(const Story &story, const Rung &rung, Side side)
{
    std::string text;
    for (const TcpState state : story.passed(rung, side))
        text.append(text.empty() ? "" : " > ").append(nameOf(state));
    return text;
}

SegmentText segmentText(const Story &story, const Rung &rung)
{
    SegmentText text;
    text.line = segmentLine(story, rung);
    text.sums = sums(story, rung);
    text.answers = answers(story, rung);
    text.states = states(story, rung);
    text.knowledge = openingKnowledge(story, rung);
    for (const Event &event : rung.claims())
        text.verdicts.push_back(verdictText(story, rung, event));
    return text;
}

Phrase openingText(Opening opening)
{
    switch (opening) {
    case Opening::missing:
        return {RUNGS_TEXT("opening not captured"), {}};
    case Opening::incomplete:
        return {RUNGS_TEXT("never established"), {}};
    case Opening::refused:
        return {RUNGS_TEXT("refused"), {}};
    case Opening::threeWay:
        return {RUNGS_TEXT("three-way open"), {}};
    case Opening::synRetransmitted:
        return {RUNGS_TEXT("three-way open, SYN retransmitted"), {}};
    case Opening::simultaneous:
        return {RUNGS_TEXT("simultaneous open"), {}};
    }
    return {};
}

namespace {

Phrase closingOf(const Closing &closing, Opening opening)
{
    const std::vector<Argument> by{sideArgument(opening, closing.by)};
    switch (closing.kind) {
    case Closing::Kind::none:
        return {RUNGS_TEXT("not closed"), {}};
    case Closing::Kind::fourSegment:
        return {RUNGS_TEXT("four-segment close by {0}"), by};
    case Closing::Kind::merged:
        return {RUNGS_TEXT("three-segment close (FIN and ACK merged) by {0}"), by};
    case Closing::Kind::simultaneous:
        return {RUNGS_TEXT("simultaneous close"), {}};
    case Closing::Kind::halfClose:
        return {RUNGS_TEXT("half-close by {0}"), by};
    case Closing::Kind::oneFin:
        return {RUNGS_TEXT("closed by {0} only"), by};
    case Closing::Kind::reset:
        return {RUNGS_TEXT("reset by {0}"), by};
    }
    return {};
}

} // namespace

Phrase closingText(const Closing &closing, Opening opening)
{
    Phrase text = closingOf(closing, opening);
    if (!closing.thenReset || text.isEmpty())
        return text;
    return {RUNGS_TEXT("{0}, then reset by {1}"),
            {std::vector<Phrase>{std::move(text)}, sideArgument(opening, closing.resetBy)}};
}

} // namespace rungs
