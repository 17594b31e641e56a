// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/capture_series.h"

#include "core/connection/series/rates.h"
#include "core/export/expression_pass.h"

#include <algorithm>
#include <vector>

namespace rungs {

namespace {

constexpr std::uint32_t framesBetweenAsking = 4096;

/// Nanoseconds since the first frame; empty where the frame has no time, or one before that.
std::optional<std::int64_t> placeInTime(const Session &session, FrameId frame)
{
    const std::optional<Duration> since = elapsed(session.startTime(), session.frame(frame).time);
    return since ? std::optional(since->nanoseconds) : std::nullopt;
}

} // namespace

std::optional<Series> valuesOverTime(const SessionPtr &session, const FrameSpan &frames,
                                     const filter::Expression &expression, const std::stop_token &stop,
                                     const FrameProgress &progress)
{
    constexpr double secondsANanosecond = 1e-9;
    const bool isTime = expression.type() == filter::Type::time || expression.type() == filter::Type::duration;
    std::vector<SeriesPoint> points;
    filter::Store store;
    const bool isWhole = forEachAsked(
        session, frames, expression, stop, progress, [&](std::uint32_t place, const filter::FrameFacts &facts) {
            const FrameId frame = frames[place];
            const std::optional<std::int64_t> time = placeInTime(*session, frame);
            if (!time)
                return;
            store.clear();
            for (const filter::Value &value : expression.values(facts, store)) {
                const auto number = static_cast<double>(value.number);
                points.push_back({*time, isTime ? number * secondsANanosecond : number, 0, frame});
            }
        });
    if (!isWhole)
        return std::nullopt;
    std::ranges::stable_sort(points, {}, &SeriesPoint::time);
    Series series;
    series.reserve(points.size());
    for (const SeriesPoint &point : points)
        series.add(point);
    return series;
}

std::int64_t timeSpanOf(const Session &session)
{
    std::int64_t last = 0;
    for (std::uint32_t i = session.frameCount(); i > 0; --i) {
        if (const std::optional<std::int64_t> time = placeInTime(session, {i - 1})) {
            last = *time;
            break;
        }
    }
    return last;
}

std::optional<Series> bytesOverTime(const Session &session, std::int64_t &interval, const std::stop_token &stop)
{
    constexpr std::int64_t mostSpans = 1'000'000;
    constexpr double second = 1e9;
    struct Sum
    {
        double bytes = 0;
        FrameId first;
    };
    const std::int64_t span = timeSpanOf(session);
    interval = std::max({interval, usualStep(span, mostSpans), std::int64_t{1}});
    std::vector<Sum> sums(static_cast<std::size_t>(span / interval) + 1);
    for (std::uint32_t i = 0; i < session.frameCount(); ++i) {
        if (i % framesBetweenAsking == 0 && stop.stop_requested())
            return std::nullopt;
        const std::optional<std::int64_t> time = placeInTime(session, {i});
        if (!time)
            continue;
        // A frame with a later time than the last one counts there.
        Sum &sum = sums[std::min(static_cast<std::size_t>(*time / interval), sums.size() - 1)];
        sum.bytes += session.frame({i}).originalLength;
        if (!sum.first.isValid())
            sum.first = {i};
    }
    Series rates;
    FrameId before;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].first.isValid())
            before = sums[i].first;
        const bool isSecondZero = i > 0 && sums[i].bytes == 0 && sums[i - 1].bytes == 0;
        if (!isSecondZero)
            rates.add({static_cast<std::int64_t>(i) * interval,
                       sums[i].bytes * (second / static_cast<double>(interval)), 0, before});
    }
    return rates;
}

} // namespace rungs
