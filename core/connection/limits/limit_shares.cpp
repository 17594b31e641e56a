// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_shares.h"

#include <algorithm>

namespace rungs {

LimitShares::LimitShares(const DirectionLimits &limits)
{
    if (!limits.isWorthNaming())
        return;
    for (std::size_t i = 0; i < m_nanoseconds.size(); ++i)
        m_nanoseconds[i] = static_cast<float>(limits.waits[i].nanoseconds);
    setRest(limits.dominantOfNetwork(), limits.certainty(), limits.place, limits.isScaleUnknown, limits.duration());
}

void LimitShares::setRest(NetworkLimit network, Certainty certainty, CapturePlace place, bool isScaleUnknown,
                          std::int64_t duration)
{
    const std::uint64_t microseconds = (static_cast<std::uint64_t>(duration) + 500) / 1000;
    m_durationAndRest = worthNaming | static_cast<std::uint64_t>(network) << networkShift
                        | static_cast<std::uint64_t>(certainty) << certaintyShift
                        | static_cast<std::uint64_t>(place) << placeShift
                        | static_cast<std::uint64_t>(isScaleUnknown) << scaleShift
                        | std::min(microseconds, mostMicroseconds) << durationShift;
}

double LimitShares::share(Limit limit) const
{
    double all = 0;
    for (const float each : m_nanoseconds)
        all += double{each};
    if (all == 0)
        return limit == Limit::unknown ? 1 : 0;
    return double{m_nanoseconds[static_cast<std::size_t>(limit)]} / all;
}

Limit LimitShares::dominant() const
{
    const auto *const most = std::ranges::max_element(m_nanoseconds);
    return *most == 0 ? Limit::unknown : static_cast<Limit>(most - m_nanoseconds.begin());
}

void LimitShares::add(const LimitShares &later)
{
    if (!isWorthNaming() || !later.isWorthNaming()) {
        if (later.isWorthNaming())
            *this = later;
        return;
    }
    const auto timeOf = [](const LimitShares &of, Limit limit) {
        return of.m_nanoseconds[static_cast<std::size_t>(limit)];
    };
    const bool isNetworkLater = timeOf(later, Limit::network) > timeOf(*this, Limit::network);
    for (std::size_t i = 0; i < m_nanoseconds.size(); ++i)
        m_nanoseconds[i] += later.m_nanoseconds[i];
    const Certainty certainty = std::max(this->certainty(), later.certainty());
    setRest(isNetworkLater ? later.dominantOfNetwork() : dominantOfNetwork(),
            dominant() == Limit::unknown ? Certainty::cannotTell : certainty,
            later.place() == CapturePlace::unknown ? place() : later.place(), later.isScaleUnknown(),
            duration() + later.duration());
}

} // namespace rungs
