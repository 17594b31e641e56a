// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include "core/connection/series/rates.h"
#include "core/text/limit_text.h"
#include "ui/charts/chart_text.h"

#include <algorithm>

namespace rungs {

namespace {

using Role = ChartLayer::Role;
using Shape = ChartLayer::Shape;

constexpr double room = 0.03; ///< around all values, as a share

/// Without a copy: it lives as long as all of them.
SeriesPtr part(const ConnectionSeriesPtr &all, const Series &one)
{
    return {all, &one};
}

SeriesPtr shared(Series series)
{
    return std::make_shared<const Series>(std::move(series));
}

void addSequence(ChartData &chart, const ConnectionSeriesPtr &all, Side side)
{
    const DirectionSeries &data = all->from[side];
    chart.layers.push_back({Role::windowEdge, Shape::steps, side, part(all, data.windowEdge)});
    chart.layers.push_back({Role::acknowledged, Shape::steps, side, part(all, data.acknowledged)});
    chart.layers.push_back({Role::sack, Shape::spans, side, part(all, data.sack)});
    chart.layers.push_back({Role::sent, Shape::spans, side, part(all, data.sent)});
    chart.marks.insert(chart.marks.end(), data.marks.begin(), data.marks.end());
}

void addRoundTrips(ChartData &chart, const ConnectionSeriesPtr &all, Side side)
{
    const DirectionSeries &data = all->from[side];
    chart.layers.push_back({Role::sample, Shape::dots, side, part(all, data.roundTrip)});
    chart.layers.push_back({Role::smoothed, Shape::line, side, part(all, data.smoothedRoundTrip)});
    chart.layers.push_back({Role::least, Shape::steps, side, part(all, data.leastRoundTrip)});
}

void addThroughput(ChartData &chart, const ConnectionSeriesPtr &all, Side side, std::int64_t interval)
{
    const DirectionSeries &data = all->from[side];
    chart.layers.push_back(
        {Role::throughput, Shape::columns, side, shared(rateOfSums(data.payload, interval)), interval});
    chart.layers.push_back(
        {Role::goodput, Shape::steps, side, shared(rateOfGrowth(data.acknowledged, interval)), interval});
}

/// A window that is full is marked where the flight meets it, a closed one on the ground.
void addFlight(ChartData &chart, const ConnectionSeriesPtr &all, Side side)
{
    const DirectionSeries &data = all->from[side];
    chart.layers.push_back({Role::window, Shape::steps, side, part(all, data.window)});
    chart.layers.push_back({Role::room, Shape::steps, side, part(all, data.room)});
    chart.layers.push_back({Role::inFlight, Shape::steps, side, part(all, data.inFlight)});
    for (SeriesMark mark : data.marks) {
        std::size_t place = data.inFlight.firstNotBefore(mark.at.time);
        while (place < data.inFlight.size() && data.inFlight[place].frame != mark.at.frame
               && data.inFlight[place].time == mark.at.time)
            ++place;
        const bool isFound = place < data.inFlight.size() && data.inFlight[place].frame == mark.at.frame;
        mark.at.extent = 0;
        mark.at.value = isFound && mark.kind != EventKind::zeroWindow ? data.inFlight[place].value : 0;
        chart.marks.push_back(mark);
    }
}

void add(ChartData &chart, const ConnectionSeriesPtr &all, Side side, std::int64_t interval)
{
    switch (chart.kind) {
    case ChartKind::sequence:
        addSequence(chart, all, side);
        break;
    case ChartKind::roundTrips:
        addRoundTrips(chart, all, side);
        break;
    case ChartKind::throughput:
        addThroughput(chart, all, side, interval);
        break;
    case ChartKind::flight:
        addFlight(chart, all, side);
        break;
    case ChartKind::answers:
    case ChartKind::expression:
        break;
    }
}

double seconds(Duration duration)
{
    return static_cast<double>(duration.nanoseconds) * 1e-9;
}

/// Each answer, when it began: how long was waited for it, and how much of that who answered took. Above that is what
/// the way took.
void addAnswers(ChartData &chart, const Story &story, std::int64_t first)
{
    Series waits;
    Series thinking;
    Series onTheWay;
    const Timestamp origin = story.rungs.empty() ? Timestamp::none() : story.rungs.front().time;
    for (const Turn &turn : turnsOf(story)) {
        const std::optional<Duration> wait = turn.wait();
        const std::optional<Duration> since = elapsed(origin, turn.answer.begin);
        if (!wait || !since)
            continue;
        const std::int64_t time = first + since->nanoseconds;
        waits.add({time, seconds(*wait), 0, turn.answer.first});
        if (const std::optional<Duration> own = turn.thinking())
            thinking.add({time, seconds(*own), 0, turn.answer.first});
        if (const std::optional<Duration> way = turn.network())
            onTheWay.add({time, seconds(*way), 0, turn.answer.first});
        chart.turns.push_back(turn);
    }
    std::ranges::stable_sort(chart.turns, std::ranges::greater(), [](const Turn &turn) { return *turn.wait(); });
    const auto width = static_cast<std::int64_t>(chart.time.length()) / 300;
    chart.layers.push_back(
        {Role::thinking, Shape::columns, Side::server, shared(std::move(thinking)), std::max<std::int64_t>(width, 1)});
    chart.layers.push_back({Role::onTheWay, Shape::steps, Side::server, shared(std::move(onTheWay))});
    chart.layers.push_back({Role::wait, Shape::dots, Side::client, shared(std::move(waits))});
}

/// Under a time axis that is of one side's data.
void addLimits(ChartData &chart, const ConnectionChartSource &source, Side side)
{
    const std::optional<DirectionLimits> &limits = source.limits->limits[side];
    if (!limits || !limits->isWorthNaming())
        return;
    chart.bands = source.limits->bands[side];
    for (LimitBand &band : chart.bands) {
        band.from += source.series->first;
        band.until += source.series->first;
    }
    chart.limits = limitSentences(*limits);
}

ChartDirection directionOf(Side side)
{
    return side == Side::client ? ChartDirection::client : ChartDirection::server;
}

Side busierSide(const ConnectionSummary &summary)
{
    return summary.bytesUnique[Side::server] > summary.bytesUnique[Side::client] ? Side::server : Side::client;
}

ChartUnit unitOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::roundTrips:
    case ChartKind::answers:
        return ChartUnit::seconds;
    case ChartKind::throughput:
        return ChartUnit::bytesPerSecond;
    case ChartKind::expression:
        return ChartUnit::number;
    default:
        return ChartUnit::bytes;
    }
}

} // namespace

QString titleOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::sequence:
        return ChartText::tr("Time and sequence");
    case ChartKind::roundTrips:
        return ChartText::tr("Round trips");
    case ChartKind::throughput:
        return ChartText::tr("Throughput");
    case ChartKind::flight:
        return ChartText::tr("In flight and window");
    case ChartKind::answers:
        return ChartText::tr("Answers");
    case ChartKind::expression:
        return ChartText::tr("Expression");
    }
    return {};
}

bool ChartData::isEmpty() const
{
    return std::ranges::all_of(layers, [](const ChartLayer &layer) { return layer.series->isEmpty(); });
}

ChartRange ChartData::whole() const
{
    constexpr double leastTime = 1e6;
    ValueRange values;
    for (const ChartLayer &layer : layers)
        values.add(layer.series->range());
    if (kind != ChartKind::expression || values.least > 0)
        values.add(0);
    if (values.isEmpty())
        values.add(1);
    if (values.least == values.greatest)
        values.add(values.least + 1);
    const double above = (values.greatest - values.least) * room;
    const double beside = std::max(time.length() * room / 2, leastTime);
    return {{time.begin - beside, time.end + beside},
            {values.least < 0 ? values.least - above : values.least, values.greatest + above}};
}

ChartRange ChartData::first() const
{
    constexpr double mostAbove = 4; // times as high as the data
    ChartRange range = whole();
    if (kind != ChartKind::sequence)
        return range;
    ValueRange data;
    for (const ChartLayer &layer : layers) {
        if (layer.role != Role::windowEdge)
            data.add(layer.series->range());
    }
    if (!data.isEmpty() && data.greatest > 0 && range.value.end > mostAbove * data.greatest)
        range.value.end = data.greatest * (1 + 4 * room);
    return range;
}

std::int64_t usualInterval(std::int64_t span)
{
    constexpr std::int64_t columns = 100;
    constexpr std::int64_t least = 1'000'000;
    return std::max(usualStep(span, columns), least);
}

std::vector<ChartData> chartsOf(const ConnectionChartSource &source, const ChartChoice &choice)
{
    const ConnectionSeriesPtr &series = source.series;
    const std::int64_t span = series->last - series->first;
    const std::int64_t interval = choice.interval > 0 ? choice.interval : usualInterval(span);
    ChartData empty;
    empty.kind = choice.kind;
    empty.connection = source.story->connection;
    empty.story = source.story;
    empty.unit = unitOf(choice.kind);
    empty.time = {static_cast<double>(series->first), static_cast<double>(series->last)};
    if (choice.kind == ChartKind::answers) {
        addAnswers(empty, *source.story, series->first);
        return {std::move(empty)};
    }
    const bool hasCommonAxis = choice.kind == ChartKind::roundTrips || choice.kind == ChartKind::throughput;
    const ChartDirection direction =
        choice.direction == ChartDirection::busier ? directionOf(busierSide(source.story->summary)) : choice.direction;
    std::vector<ChartData> charts;
    for (const Side side : bothSides) {
        const ChartDirection own = directionOf(side);
        if (direction != ChartDirection::both && direction != own)
            continue;
        if (charts.empty() || !hasCommonAxis) {
            charts.push_back(empty);
            charts.back().direction = hasCommonAxis ? direction : own;
        }
        add(charts.back(), series, side, interval);
        if (source.limits && charts.back().direction == own)
            addLimits(charts.back(), source, side);
    }
    return charts;
}

} // namespace rungs
