// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/limit_text.h"

#include "core/text/overview_text.h"
#include "core/text/side_text.h"

#include <algorithm>

namespace rungs {

namespace {

/// What took less of the time is not worth a sentence.
constexpr double leastShare = 0.1;

Argument durationArgument(std::int64_t nanoseconds)
{
    return std::vector<Phrase>{durationPhrase({nanoseconds})};
}

Argument nameOfSide(Side side)
{
    return sideArgument(Opening::threeWay, side);
}

/// "14 pauses of 0.7 s to 1.2 s"
Phrase pausesPhrase(const Waits &waits)
{
    if (waits.pauses == 0)
        return {RUNGS_TEXT("no pause of 10 ms or more"), {}};
    if (waits.pauses == 1)
        return {RUNGS_TEXT("1 pause of {0}, until #{1}"),
                {durationArgument(waits.longest), frame(waits.longestEndedBy)}};
    const bool isAlike = waits.longest - waits.shortest <= waits.longest / 20;
    return {isAlike ? RUNGS_TEXT("{0} pauses of about {2}, the longest until #{3}")
                    : RUNGS_TEXT("{0} pauses of {1} to {2}, the longest until #{3}"),
            {Count{waits.pauses}, durationArgument(waits.shortest), durationArgument(waits.longest),
             frame(waits.longestEndedBy)}};
}

Argument pausesArgument(const Waits &waits)
{
    return std::vector<Phrase>{pausesPhrase(waits)};
}

/// What is not known of the sender's time, where it was not captured, is not part of it.
std::int64_t knownDuration(const DirectionLimits &limits)
{
    std::int64_t all = 0;
    for (const Waits &each : limits.waits)
        all += each.nanoseconds;
    return std::min(all, limits.duration());
}

/// The share, the duration, the sender, the pauses, the receiver.
std::vector<Argument> argumentsOf(const DirectionLimits &limits, Limit limit)
{
    const auto share = static_cast<std::uint64_t>(limits.share(limit) * 1000 + 0.5);
    return {percentText(share, 1000), durationArgument(knownDuration(limits)), nameOfSide(limits.from),
            pausesArgument(limits.of(limit)), nameOfSide(opposite(limits.from))};
}

void addReceiver(const DirectionLimits &limits, bool isCertain, std::vector<Phrase> &sentences)
{
    const Waits &waits = limits.of(Limit::receiver);
    sentences.push_back(
        {isCertain ? RUNGS_TEXT("{0} % of {1} {4} had no room for more: {3}, from the segment that filled its "
                                "window to the one after the ACK that opened it.")
                   : RUNGS_TEXT("{0} % of {1} {4} probably had no room for more: {3}, from the segment that "
                                "filled its window to the one after the ACK that opened it."),
         argumentsOf(limits, Limit::receiver)});
    const std::optional<std::uint64_t> rate = limits.windowRate();
    // A reader that keeps up opens the window a round trip after it was filled, or sooner.
    const std::int64_t average = waits.pauses == 0 ? 0 : waits.nanoseconds / waits.pauses;
    const bool isOfPath = average <= limits.roundTrip + limits.roundTrip / 4;
    if (rate && isOfPath) {
        sentences.push_back(
            {RUNGS_TEXT("The window is too small for the path: at most {0} a round trip of {1}, {2} a "
                        "second."),
             {bytesArgument(limits.largestWindow), durationArgument(limits.roundTrip), bytesArgument(*rate)}});
    } else if (rate) {
        sentences.push_back({RUNGS_TEXT("These pauses took longer than a round trip, {1}: the application of {0} read "
                                        "too slowly."),
                             {nameOfSide(opposite(limits.from)), durationArgument(limits.roundTrip)}});
    }
    constexpr std::uint32_t fewestSmallFills = 5;
    if (limits.smallFills >= fewestSmallFills)
        sentences.push_back({RUNGS_TEXT("{0} segments filled windows smaller than a full segment: silly windows "
                                        "(RFC 9293, 3.8.6.2)."),
                             {Count{limits.smallFills}}});
    if (limits.lacksScale)
        sentences.push_back({RUNGS_TEXT("No window scale was agreed on, so no window exceeds 65,535 bytes (RFC 7323, "
                                        "2)."),
                             {}});
}

/// What of the network it was.
Phrase networkPhrase(const DirectionLimits &limits)
{
    const NetworkLimit of = limits.dominantOfNetwork();
    const std::vector<Argument> arguments{pausesArgument(limits.of(of)), durationArgument(limits.roundTrip)};
    switch (of) {
    case NetworkLimit::slowStart:
        return {
            RUNGS_TEXT("Most of that for acknowledgments before anything was lost: slow start (RFC 5681, 3.1), with "
                       "round trips of {1} or more."),
            arguments};
    case NetworkLimit::congestionWindow:
        return {RUNGS_TEXT("Most of that for acknowledgments, with room in the window: its congestion window "
                           "(RFC 5681, 3.1), which a loss had reduced."),
                arguments};
    case NetworkLimit::queue:
        return {RUNGS_TEXT("Most of that for acknowledgments while a queue on the path delayed them: round trips took "
                           "more than twice the shortest, {1}."),
                arguments};
    case NetworkLimit::recovery:
        return {RUNGS_TEXT("Most of that while it repaired losses: {0}."), arguments};
    case NetworkLimit::timer:
        return {RUNGS_TEXT("Most of that for its retransmission timer (RFC 6298): {0}."), arguments};
    case NetworkLimit::pacing:
        return {RUNGS_TEXT("Most of that between segments that no acknowledgment set off, though more was waiting: it "
                           "probably paces them."),
                arguments};
    case NetworkLimit::smallSegment:
        return {RUNGS_TEXT("Most of that with a small segment that waited until everything was acknowledged: probably "
                           "Nagle's algorithm (RFC 9293, 3.7.4) against delayed ACKs (3.8.6.3), {0}."),
                arguments};
    case NetworkLimit::count:
        break;
    }
    return {};
}

/// What timeouts mean.
void addTimeouts(const DirectionLimits &limits, std::vector<Phrase> &sentences)
{
    if (limits.lostFullSized > 0)
        sentences.push_back(
            {RUNGS_TEXT("Full-sized segments were retransmitted {0} times without an answer, though {1} "
                        "was heard or smaller ones followed: probably an MTU black hole (RFC 2923, "
                        "2.1)."),
             {Count{limits.lostFullSized}, nameOfSide(opposite(limits.from))}});
    else if (limits.dominantOfNetwork() == NetworkLimit::timer && limits.tailTimeouts == 1)
        sentences.push_back({RUNGS_TEXT("One timeout repaired the end of all that was sent: no later ACK could report "
                                        "that loss."),
                             {}});
    else if (limits.dominantOfNetwork() == NetworkLimit::timer && limits.tailTimeouts > 1)
        sentences.push_back({RUNGS_TEXT("{0} timeouts repaired the end of all that was sent: no later ACK could report "
                                        "those losses."),
                             {Count{limits.tailTimeouts}}});
}

std::string_view unknownText(const DirectionLimits &limits)
{
    // Weak is what is unknown because frames are missing.
    if (2 * limits.weak[static_cast<std::size_t>(Limit::unknown)] > limits.of(Limit::unknown).nanoseconds)
        return RUNGS_TEXT("{0} % of {1} this capture cannot tell what {2} waited for: it lacks frames, since data was "
                          "acknowledged that it does not have.");
    return limits.isScaleUnknown
               ? RUNGS_TEXT("{0} % of {1} this capture cannot tell what {2} waited for: the window scale of {4} was "
                            "agreed on before it.")
               : RUNGS_TEXT("{0} % of {1} this capture cannot tell what {2} waited for: it has no acknowledgment of "
                            "{4}.");
}

void addLimit(const DirectionLimits &limits, Limit limit, std::vector<Phrase> &sentences)
{
    const bool isCertain = limits.certainty() == Certainty::certain && limit == limits.dominant();
    switch (limit) {
    case Limit::application:
        sentences.push_back(
            {isCertain ? RUNGS_TEXT("{0} % of {1} {2} had nothing to send: {3}, ended by a write, not by an "
                                    "acknowledgment.")
                       : RUNGS_TEXT("{0} % of {1} {2} probably had nothing to send: {3}, ended by a write, not by "
                                    "an acknowledgment."),
             argumentsOf(limits, limit)});
        break;
    case Limit::receiver:
        addReceiver(limits, isCertain, sentences);
        break;
    case Limit::network:
        sentences.push_back({isCertain ? RUNGS_TEXT("{0} % of {1} {2} waited although {4} had room for more.")
                                       : RUNGS_TEXT("{0} % of {1} {2} probably waited although {4} had room for more."),
                             argumentsOf(limits, limit)});
        sentences.push_back(networkPhrase(limits));
        addTimeouts(limits, sentences);
        break;
    case Limit::unknown:
        sentences.push_back({unknownText(limits), argumentsOf(limits, limit)});
        break;
    case Limit::count:
        break;
    }
}

Phrase placePhrase(const DirectionLimits &limits)
{
    const std::vector<Argument> arguments{nameOfSide(limits.from), durationArgument(limits.toSender),
                                          nameOfSide(opposite(limits.from))};
    switch (limits.place) {
    case CapturePlace::sender:
        return {RUNGS_TEXT("Captured at {0}, which answers within {1}."), arguments};
    case CapturePlace::between:
        return {RUNGS_TEXT("Captured between both: {0} answers after {1} at the soonest."), arguments};
    case CapturePlace::receiver:
        return {RUNGS_TEXT("Captured at {2}: {0} answers after {1} at the soonest."), arguments};
    case CapturePlace::unknown:
        break;
    }
    return {RUNGS_TEXT("Nothing captured tells at which end this was."), {}};
}

} // namespace

std::vector<Phrase> limitSentences(const DirectionLimits &limits)
{
    std::array<Limit, static_cast<std::size_t>(Limit::count)> order{Limit::application, Limit::receiver, Limit::network,
                                                                    Limit::unknown};
    std::ranges::stable_sort(order, std::ranges::greater(), [&limits](Limit each) { return limits.share(each); });
    std::vector<Phrase> sentences;
    for (const Limit each : order) {
        if (each == order.front() || limits.share(each) >= leastShare)
            addLimit(limits, each, sentences);
    }
    sentences.push_back(placePhrase(limits));
    return sentences;
}

Phrase limitPhrase(ConnectionId id, const DirectionLimits &limits)
{
    return {RUNGS_TEXT("Connection {0}: {1}"), {connection(id), limitSentences(limits)}};
}

Phrase limitSummaryPhrase(Side from, const LimitShares &limits)
{
    if (!limits.isWorthNaming())
        return {};
    const Limit dominant = limits.dominant();
    const bool isCertain = limits.certainty() == Certainty::certain;
    const auto share = static_cast<std::uint64_t>(limits.share(dominant) * 1000 + 0.5);
    std::vector<Argument> arguments{nameOfSide(from), percentText(share, 1000), durationArgument(limits.duration()),
                                    nameOfSide(opposite(from))};
    switch (dominant) {
    case Limit::application:
        return {isCertain ? RUNGS_TEXT("For {1} % of {2} {0} had nothing to send.")
                          : RUNGS_TEXT("For {1} % of {2} {0} probably had nothing to send."),
                std::move(arguments)};
    case Limit::receiver:
        return {isCertain ? RUNGS_TEXT("For {1} % of {2} {3} had no room for more of what {0} sent.")
                          : RUNGS_TEXT("For {1} % of {2} {3} probably had no room for more of what {0} sent."),
                std::move(arguments)};
    case Limit::network:
        return {isCertain ? RUNGS_TEXT("For {1} % of {2} {0} waited for the network.")
                          : RUNGS_TEXT("For {1} % of {2} {0} probably waited for the network."),
                std::move(arguments)};
    default:
        return {RUNGS_TEXT("For {1} % of {2} this capture cannot tell what {0} waited for."), std::move(arguments)};
    }
}

Phrase limitSharesPhrase(const LimitShares &limits)
{
    if (!limits.isWorthNaming())
        return {RUNGS_TEXT("too short to tell"), {}};
    constexpr double least = 0.005;
    constexpr std::array<std::pair<Limit, std::string_view>, 4> names{
        {{Limit::application, RUNGS_TEXT("nothing to send {0} %")},
         {Limit::receiver, RUNGS_TEXT("receiver {0} %")},
         {Limit::network, RUNGS_TEXT("network {0} %")},
         {Limit::unknown, RUNGS_TEXT("unknown {0} %")}}};
    auto order = names;
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&limits](const auto &each) { return limits.share(each.first); });
    Phrase all;
    for (const auto &[limit, text] : order) {
        const double share = limits.share(limit);
        if (share < least)
            continue;
        Phrase part{text, {percentText(static_cast<std::uint64_t>(share * 1000 + 0.5), 1000)}};
        all = all.isEmpty() ? std::move(part)
                            : Phrase{RUNGS_TEXT("{0}, {1}"), {std::vector<Phrase>{all}, std::vector<Phrase>{part}}};
    }
    return all;
}

} // namespace rungs
