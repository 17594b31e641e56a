// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/connection/series/connection_series.h"
#include "core/connection/turns.h"
#include "core/text/phrase.h"
#include "ui/charts/chart_range.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace rungs {

enum class ChartKind : std::uint8_t { sequence, roundTrips, throughput, flight, answers, expression };
inline constexpr int chartKinds = 6;

QString titleOf(ChartKind kind);

/// Whose data charts show.
enum class ChartDirection : std::uint8_t {
    busier, ///< of the side that sent more
    client,
    server,
    both,
};

/// What the values of a chart are.
enum class ChartUnit : std::uint8_t { bytes, seconds, bytesPerSecond, number };

using StoryPtr = std::shared_ptr<const Story>;
using SeriesPtr = std::shared_ptr<const Series>;

/// One set of values in a chart, and how it is drawn.
struct ChartLayer
{
    enum class Role : std::uint8_t {
        sent,
        acknowledged,
        windowEdge,
        sack,
        sample,
        smoothed,
        least,
        throughput,
        goodput,
        inFlight,
        window,
        room,
        expression,
        allFrames,
        wait,
        thinking,
        onTheWay,
    };
    enum class Shape : std::uint8_t {
        spans,   ///< an upright line from each value to its top
        steps,   ///< each value lasts until the next
        dots,    ///< each by itself
        line,    ///< from each to the next
        columns, ///< from 0 up to each value, ChartLayer::width wide
    };

    Role role = Role::sent;
    Shape shape = Shape::steps;
    Side from = Side::client; ///< the sender of the data
    SeriesPtr series;
    std::int64_t width = 0; ///< of a column, in nanoseconds
};

/// What one chart shows: immutable, for any thread.
struct ChartData
{
    ChartKind kind = ChartKind::sequence;
    ConnectionId connection; ///< none: the whole capture
    ChartDirection direction = ChartDirection::both;
    ChartUnit unit = ChartUnit::bytes;
    std::vector<ChartLayer> layers;
    std::vector<SeriesMark> marks; ///< events, where they are drawn, in order of time
    std::vector<Turn> turns;       ///< of ChartKind::answers, the slowest first: those that were answered
    std::vector<LimitBand> bands;  ///< what held the sender back; times as those of the values
    std::vector<Phrase> limits;    ///< the same in sentences
    StoryPtr story;                ///< of the connection; null: of the whole capture
    ChartSpan time;                ///< of all values, in nanoseconds since the first frame of the capture
    QString expression;            ///< of ChartKind::expression

    bool isEmpty() const;
    /// All of it, with some room around, and from 0 where that says more.
    ChartRange whole() const;
    /// What is shown first: all of it, but for a window edge so far above the data that they were a line on the ground.
    ChartRange first() const;
};

using ChartDataPtr = std::shared_ptr<const ChartData>;
using ConnectionSeriesPtr = std::shared_ptr<const ConnectionSeries>;

using LimitDetailsPtr = std::shared_ptr<const ConnectionTracker::LimitDetails>;

/// What is chosen of charts.
struct ChartChoice
{
    ChartKind kind = ChartKind::sequence;
    ChartDirection direction = ChartDirection::busier;
    std::int64_t interval = 0; ///< of rates, in nanoseconds; 0: as fits the length of the connection

    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

/// A connection over time, and what it was made of.
struct ConnectionChartSource
{
    StoryPtr story;
    ConnectionSeriesPtr series;
    LimitDetailsPtr limits; ///< null: not known
};

/// The charts of a connection: one, or one for each direction where what they show has no common axis.
std::vector<ChartData> chartsOf(const ConnectionChartSource &source, const ChartChoice &choice);

/// The interval of rates over @p span nanoseconds where none is chosen.
std::int64_t usualInterval(std::int64_t span);

} // namespace rungs
