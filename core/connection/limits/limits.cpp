// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limits.h"

#include <algorithm>

namespace rungs {

std::string_view nameOf(Limit limit)
{
    constexpr std::array<std::string_view, static_cast<std::size_t>(Limit::count)> names{"application", "receiver",
                                                                                         "network", "unknown"};
    return names[static_cast<std::size_t>(limit)];
}

void Waits::addPause(std::int64_t time, FrameId endedBy)
{
    shortest = pauses == 0 ? time : std::min(shortest, time);
    if (time > longest) {
        longest = time;
        longestEndedBy = endedBy;
    }
    ++pauses;
}

void Waits::add(const Waits &others)
{
    nanoseconds += others.nanoseconds;
    if (others.pauses == 0)
        return;
    shortest = pauses == 0 ? others.shortest : std::min(shortest, others.shortest);
    if (others.longest > longest) {
        longest = others.longest;
        longestEndedBy = others.longestEndedBy;
    }
    pauses += others.pauses;
}

double DirectionLimits::share(Limit limit) const
{
    double all = 0;
    for (const Waits &each : waits)
        all += static_cast<double>(each.nanoseconds);
    if (all == 0)
        return limit == Limit::unknown ? 1 : 0;
    return static_cast<double>(of(limit).nanoseconds) / all;
}

Limit DirectionLimits::dominant() const
{
    const auto most = std::ranges::max_element(waits, {}, &Waits::nanoseconds);
    return most->nanoseconds == 0 ? Limit::unknown : static_cast<Limit>(most - waits.begin());
}

NetworkLimit DirectionLimits::dominantOfNetwork() const
{
    const auto most = std::ranges::max_element(networkWaits, {}, &Waits::nanoseconds);
    return static_cast<NetworkLimit>(most - networkWaits.begin());
}

Certainty DirectionLimits::certainty() const
{
    if (dominant() == Limit::unknown)
        return Certainty::cannotTell;
    const bool isStrong = weak[static_cast<std::size_t>(dominant())] <= of(dominant()).nanoseconds / 10;
    return isStrong && place == CapturePlace::sender ? Certainty::certain : Certainty::likely;
}

std::optional<std::uint64_t> DirectionLimits::windowRate() const
{
    if (largestWindow == 0 || roundTrip == 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(static_cast<double>(largestWindow) * 1e9 / static_cast<double>(roundTrip));
}

void DirectionLimits::decideShortSegments()
{
    const auto limit = static_cast<std::size_t>(isAckClock() ? Limit::network : Limit::application);
    waits[limit].add(shortPrompt);
    weak[limit] += shortPrompt.nanoseconds;
    if (isAckClock())
        networkWaits[static_cast<std::size_t>(NetworkLimit::congestionWindow)].add(shortPrompt);
    shortPrompt = {};
}

void DirectionLimits::add(const DirectionLimits &later)
{
    shortPrompt.add(later.shortPrompt);
    shortPrompts += later.shortPrompts;
    shortOthers += later.shortOthers;
    for (std::size_t i = 0; i < waits.size(); ++i) {
        waits[i].add(later.waits[i]);
        weak[i] += later.weak[i];
    }
    for (std::size_t i = 0; i < networkWaits.size(); ++i)
        networkWaits[i].add(later.networkWaits[i]);
    if (later.segments > 0) {
        first = segments == 0 ? later.first : first;
        last = later.last;
    }
    segments += later.segments;
    smallFills += later.smallFills;
    tailTimeouts += later.tailTimeouts;
    lostFullSized = std::max(lostFullSized, later.lostFullSized);
    if (later.roundTrip > 0)
        roundTrip = roundTrip == 0 ? later.roundTrip : std::min(roundTrip, later.roundTrip);
    largestWindow = std::max(largestWindow, later.largestWindow);
    if (later.place != CapturePlace::unknown) {
        place = later.place;
        toSender = later.toSender;
    }
    isScaleUnknown = later.isScaleUnknown;
    lacksScale = later.lacksScale;
}

} // namespace rungs
