// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "core/text/latency_text.h"
#include "core/text/segment_text.h"
#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_text.h"
#include "ui/painted/limit_bar.h"
#include "ui/text/plural_count.h"
#include "ui/text/translate.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr std::size_t mostLooked = 10000; ///< points of one moment

QString lineOf(const ChartLayer &layer, const ChartData &chart, const SeriesPoint &point)
{
    const QLocale locale;
    if (layer.shape == ChartLayer::Shape::spans)
        return rungs::ChartText::tr("%1: bytes %2 to %3")
            .arg(nameOf(layer, chart), locale.toString(point.value, 'f', 0), locale.toString(point.top(), 'f', 0));
    return u"%1: %2"_s.arg(nameOf(layer, chart), valueText(point.value, chart.unit));
}

} // namespace

QString titleOf(EventKind kind)
{
    return translated(specOf(kind).title);
}

QString subjectOf(const ChartData &chart)
{
    if (!chart.connection.isValid())
        return ChartText::tr("all connections");
    switch (chart.direction) {
    case ChartDirection::client:
        return ChartText::tr("connection %1, from the client").arg(chart.connection.value);
    case ChartDirection::server:
        return ChartText::tr("connection %1, from the server").arg(chart.connection.value);
    case ChartDirection::busier:
    case ChartDirection::both:
        break;
    }
    return ChartText::tr("connection %1, both directions").arg(chart.connection.value);
}

QString headingOf(const ChartData &chart)
{
    const QString title = chart.kind == ChartKind::expression ? chart.expression : titleOf(chart.kind);
    return ChartText::tr("%1, %2", "what a chart shows, and of what").arg(title, subjectOf(chart));
}

QStringList linesOf(const ChartData &chart, const SeriesPoint &point)
{
    QStringList lines{ChartText::tr("#%1   %2").arg(frameNumber(point.frame)).arg(secondsText(point.time))};
    for (const ChartLayer &layer : chart.layers) {
        const Series &series = *layer.series;
        const std::size_t first = series.firstNotBefore(point.time);
        const std::size_t last = std::min(series.size(), first + mostLooked);
        for (std::size_t place = first; place < last && series[place].time == point.time; ++place) {
            if (series[place].frame == point.frame)
                lines.append(lineOf(layer, chart, series[place]));
        }
    }
    const auto turn = std::ranges::find(chart.turns, point.frame, [](const Turn &each) { return each.answer.first; });
    if (turn != chart.turns.end()) {
        for (const Phrase &sentence : turnSentences(*turn))
            lines.append(plainText(sentence));
        return lines;
    }
    const Rung *rung = chart.story ? chart.story->rungOf(point.frame) : nullptr;
    if (rung && chart.kind != ChartKind::throughput)
        lines.append(plainText(segmentLine(*chart.story, *rung)));
    return lines;
}

QStringList linesOf(const LimitBand &band)
{
    const QString what = limitName(band.network);
    QStringList lines;
    lines.append(
        what.isEmpty()
            ? limitName(band.limit)
            : rungs::ChartText::tr("%1: %2", "what limited it, and what of it").arg(limitName(band.limit), what));
    lines.append(rungs::ChartText::tr("%1 to %2, until #%3")
                     .arg(secondsText(band.from), secondsText(band.until))
                     .arg(frameNumber(band.endedBy)));
    if (band.isWeak() && band.limit != Limit::unknown)
        lines.append(rungs::ChartText::tr("likely, not certain"));
    return lines;
}

std::span<const Turn> slowestOf(const ChartData &chart)
{
    constexpr std::size_t most = 5;
    return {chart.turns.data(), std::min(chart.turns.size(), most)};
}

QString summaryOf(const ChartData &chart)
{
    if (chart.isEmpty())
        return ChartText::tr("Nothing to show.");
    QStringList parts;
    parts.append(ChartText::tr("%1 to %2.")
                     .arg(secondsText(static_cast<std::int64_t>(chart.time.begin)),
                          secondsText(static_cast<std::int64_t>(chart.time.end))));
    for (const ChartLayer &layer : chart.layers) {
        const ValueRange range = layer.series->range();
        if (!range.isEmpty())
            parts.append(ChartText::tr("%1: %2 to %3.")
                             .arg(nameOf(layer, chart), valueText(range.least, chart.unit),
                                  valueText(range.greatest, chart.unit)));
    }
    for (const Phrase &sentence : chart.limits)
        parts.append(plainText(sentence));
    for (const Turn &turn : slowestOf(chart))
        parts.append(plainText(turnSentences(turn).front()));
    std::array<std::uint64_t, static_cast<std::size_t>(EventKind::count)> counts{};
    for (const SeriesMark &mark : chart.marks)
        ++counts[static_cast<std::size_t>(mark.kind)];
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0)
            parts.append(ChartText::tr("%1: %Ln time(s).", nullptr, pluralCount(counts[kind]))
                             .arg(titleOf(static_cast<EventKind>(kind))));
    }
    return parts.join(u' ');
}

} // namespace rungs
