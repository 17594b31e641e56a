// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QStringList>

#include <span>

namespace rungs {

/// "Time and sequence, connection 3, from the client".
QString headingOf(const ChartData &chart);
/// "connection 3, from the client"; "all connections".
QString subjectOf(const ChartData &chart);
/// What a frame is in a chart, a line each: its number and time, what it shows here, what its segment does.
QStringList linesOf(const ChartData &chart, const SeriesPoint &point);
/// Of the chart as a whole, for a screen reader: what it spans, and how many events of each kind.
QString summaryOf(const ChartData &chart);
/// What held the sender back: the limit, how long, what ended it, a line each.
QStringList linesOf(const LimitBand &band);
/// The turns that were waited for longest.
std::span<const Turn> slowestOf(const ChartData &chart);
/// "Retransmission".
QString titleOf(EventKind kind);

} // namespace rungs
