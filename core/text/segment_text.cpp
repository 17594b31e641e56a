// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segment_text.h"

#include "core/text/verdict_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr FieldReference sequenceField{"tcp.seq_raw", RUNGS_TEXT("Sequence")};
constexpr FieldReference acknowledgmentField{"tcp.ack_raw", RUNGS_TEXT("Acknowledgment")};
constexpr FieldReference windowField{"tcp.window_size_value", RUNGS_TEXT("Window")};

std::uint64_t number(SequenceNumber place)
{
    return place.value();
}

/// How far back a segment is looked for whose end explains a number, and how many of the first: a million segments
/// later the number of a silent side is still that of its request.
constexpr std::size_t farthestBack = 20000;
constexpr std::size_t firstOnes = 1000;

/// The last segment of @p side in front of @p rung that takes up numbers and ends at @p end; null where none does.
const Rung *endingAt(const Story &story, const Rung &rung, Side side, SequenceNumber end)
{
    const auto fits = [&](const Rung &other) {
        return other.from == side && other.segment.sequenceLength() > 0 && other.segment.range().end == end
               && !other.isRejected && !other.segment.isRst();
    };
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t from = place > farthestBack ? place - farthestBack : 0;
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

/// A number that is where @p counted ends.
Phrase sumOf(const Rung &counted, SequenceNumber total, FieldReference name)
{
    const SegmentFields &segment = counted.segment;
    const std::vector<Argument> arguments{number(total), number(segment.sequence), frame(counted.frame),
                                          bytesArgument(segment.length), name};
    if (segment.isSyn() && segment.length == 0)
        return {RUNGS_TEXT("{4} {0} = {1} (segment #{2}) + 1 for its SYN."), arguments};
    if (segment.isFin() && segment.length == 0)
        return {RUNGS_TEXT("{4} {0} = {1} (segment #{2}) + 1 for its FIN."), arguments};
    if (segment.isSyn() || segment.isFin()) {
        return {segment.isSyn() ? RUNGS_TEXT("{4} {0} = {1} (segment #{2}) + 1 for its SYN + {3} of its data.")
                                : RUNGS_TEXT("{4} {0} = {1} (segment #{2}) + {3} of its data + 1 for its FIN."),
                arguments};
    }
    return {RUNGS_TEXT("{4} {0} = {1} (segment #{2}) + {3} of its data."), arguments};
}

Phrase windowSum(const Story &story, const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    if (segment.isSyn() || segment.isRst() || !segment.isAck())
        return {};
    if (!rung.window)
        return {RUNGS_TEXT("{1} {0} as sent: its scale is not known."), {std::uint64_t{segment.window}, windowField}};
    if (*rung.window == segment.window)
        return {};
    const std::uint8_t shift = story.summary.windowScale[indexOf(rung.from)];
    return {
        RUNGS_TEXT("{3} {0} = {1} as sent × {2}, the scale of its sender's SYN."),
        {std::uint64_t{*rung.window}, std::uint64_t{segment.window}, std::uint64_t{1} << (shift & 15U), windowField}};
}

/// Which acknowledgment confirms all that the segment brings.
Phrase answerDue(const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    if (rung.isRejected || segment.isRst() || segment.sequenceLength() == 0)
        return {};
    const std::vector<Argument> arguments{number(segment.range().end), std::uint64_t{segment.length}};
    if (segment.length == 0) {
        return segment.isSyn() ? Phrase{RUNGS_TEXT("SYN takes up one number: the answer must be {0}."), arguments}
                               : Phrase{RUNGS_TEXT("FIN takes up one number: the answer must be {0}."), arguments};
    }
    if (segment.isSyn())
        return {RUNGS_TEXT("SYN takes up one number and its data {1}: {0} is the answer that confirms both."),
                arguments};
    if (segment.isFin())
        return {RUNGS_TEXT("Its data take up {1} numbers and FIN one: {0} is the answer that confirms both."),
                arguments};
    return {RUNGS_TEXT("Its data end before {0}: that is the answer that confirms them."), arguments};
}

std::vector<Phrase> sums(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    const SegmentFields &segment = rung.segment;
    if (segment.isCut)
        return result;
    if (const Rung *previous = rung.continues.isValid() ? story.rungOf(rung.continues) : nullptr)
        result.push_back(sumOf(*previous, segment.sequence, sequenceField));
    const Rung *confirmed = rung.acknowledges.isValid() ? story.rungOf(rung.acknowledges) : nullptr;
    const bool endsThere = confirmed != nullptr && confirmed->segment.range().end == segment.acknowledgment;
    if (!endsThere && segment.isAck())
        confirmed = endingAt(story, rung, opposite(rung.from), segment.acknowledgment);
    if (confirmed != nullptr && segment.isAck())
        result.push_back(sumOf(*confirmed, segment.acknowledgment, acknowledgmentField));
    if (Phrase answer = answerDue(rung); !answer.isEmpty())
        result.push_back(std::move(answer));
    if (rung.roundTrip) {
        const std::string milliseconds = fmt::format("{:.3f}", static_cast<double>(rung.roundTrip->nanoseconds) / 1e6);
        result.push_back(
            {RUNGS_TEXT("#{0} came past {1} milliseconds before."), {frame(rung.acknowledges), milliseconds}});
    }
    if (Phrase window = windowSum(story, rung); !window.isEmpty())
        result.push_back(std::move(window));
    return result;
}

/// Of the segments after @p rung that are near, the first that @p isWanted; null: none.
template <class IsWanted>
const Rung *firstAfter(const Story &story, const Rung &rung, IsWanted isWanted)
{
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    const std::size_t end = std::min(story.rungs.size(), place + farthestBack);
    for (std::size_t i = place + 1; i < end; ++i) {
        if (story.rungs[i].from != rung.from && isWanted(story.rungs[i]))
            return &story.rungs[i];
    }
    return nullptr;
}

/// Whether the segments that are near reach up to the end of the story.
bool endIsNear(const Story &story, const Rung &rung)
{
    return story.indexOf(rung.frame).value_or(0) + farthestBack >= story.rungs.size();
}

/// The first segment after @p rung that confirms all that it brings.
const Rung *confirming(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) {
        const bool counts = later.segment.isAck() && !later.segment.isRst() && !later.isRejected;
        return counts && !later.segment.acknowledgment.isBefore(rung.segment.range().end);
    });
}

/// The reset that @p rung brought about.
const Rung *refusing(const Story &story, const Rung &rung)
{
    return firstAfter(story, rung, [&rung](const Rung &later) {
        const Event *reset = later.find(EventKind::reset);
        return reset != nullptr && reset->trigger == rung.frame;
    });
}

std::vector<Phrase> answers(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    const Event *late = rung.find(EventKind::outOfOrder);
    if (rung.acknowledges.isValid() && late != nullptr && late->of.isValid()) {
        result.push_back({RUNGS_TEXT("It acknowledges segment #{0} in full; #{1}, sent after it, came past first."),
                          {frame(rung.acknowledges), frame(late->of)}});
    } else if (rung.acknowledges.isValid()) {
        result.push_back(
            {RUNGS_TEXT("It is the first to acknowledge segment #{0} in full."), {frame(rung.acknowledges)}});
    }
    if (rung.segment.sequenceLength() == 0 || rung.segment.isRst() || rung.segment.isCut || rung.isRejected)
        return result;
    if (const Rung *later = confirming(story, rung))
        result.push_back({RUNGS_TEXT("Segment #{0} is the first to come past that acknowledges it in full."),
                          {frame(later->frame)}});
    else if (const Rung *reset = refusing(story, rung))
        result.push_back({RUNGS_TEXT("Segment #{0} answers it with a reset."), {frame(reset->frame)}});
    else if (endIsNear(story, rung))
        result.push_back({RUNGS_TEXT("No segment after it in this connection acknowledges it in full."), {}});
    return result;
}

Phrase stateSentence(Side side, TcpState was, TcpState passed, TcpState is, bool sends)
{
    const bool isClient = side == Side::client;
    const std::vector<Argument> arguments{std::string(nameOf(was)), std::string(nameOf(is)),
                                          std::string(nameOf(passed))};
    if (is == TcpState::unknown) {
        return {isClient ? RUNGS_TEXT("Where the client is, this capture does not show.")
                         : RUNGS_TEXT("Where the server is, this capture does not show."),
                {}};
    }
    if (was == is) {
        return {isClient ? RUNGS_TEXT("The client stays in {1}.") : RUNGS_TEXT("The server stays in {1}."), arguments};
    }
    if (passed != TcpState::unknown && sends) {
        return {isClient ? RUNGS_TEXT("The client goes from {0} through {2} to {1}: what the other side has sent "
                                      "arrives after it has sent this.")
                         : RUNGS_TEXT("The server goes from {0} through {2} to {1}: what the other side has sent "
                                      "arrives after it has sent this."),
                arguments};
    }
    if (passed != TcpState::unknown) {
        return {isClient ? RUNGS_TEXT("The client goes from {0} through {2} to {1}: before this arrives, it has sent "
                                      "its own, which comes past later.")
                         : RUNGS_TEXT("The server goes from {0} through {2} to {1}: before this arrives, it has sent "
                                      "its own, which comes past later."),
                arguments};
    }
    if (was == TcpState::unknown) {
        return {isClient ? RUNGS_TEXT("The client is in {1}; this capture does not show where it was before.")
                         : RUNGS_TEXT("The server is in {1}; this capture does not show where it was before."),
                arguments};
    }
    return {isClient ? RUNGS_TEXT("The client goes from {0} to {1}.") : RUNGS_TEXT("The server goes from {0} to {1}."),
            arguments};
}

std::vector<Phrase> states(const Story &story, const Rung &rung)
{
    std::vector<Phrase> result;
    for (const Side side : {Side::client, Side::server}) {
        const auto place = indexOf(side);
        result.push_back(stateSentence(side, stateBefore(story, rung, side), rung.passed[place], rung.states[place],
                                       rung.from == side));
    }
    if (rung.isLost)
        result.push_back({RUNGS_TEXT("Nothing shows that it arrived: what it brings was sent again."), {}});
    return result;
}

} // namespace

TcpState stateBefore(const Story &story, const Rung &rung, Side side)
{
    const auto index = indexOf(side);
    const std::size_t place = story.indexOf(rung.frame).value_or(0);
    return place == 0 ? story.initial[index] : story.rungs[place - 1].states[index];
}

SegmentText segmentText(const Story &story, const Rung &rung)
{
    SegmentText text;
    text.line = segmentLine(story, rung);
    text.sums = sums(story, rung);
    text.answers = answers(story, rung);
    text.states = states(story, rung);
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

namespace {

Phrase closingOf(const Closing &closing)
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

} // namespace

Phrase closingText(const Closing &closing)
{
    Phrase text = closingOf(closing);
    if (!closing.thenReset || text.isEmpty())
        return text;
    return {closing.resetBy == Side::client ? RUNGS_TEXT("{0}, then reset by the client")
                                            : RUNGS_TEXT("{0}, then reset by the server"),
            {std::vector<Phrase>{std::move(text)}}};
}

} // namespace rungs
