// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <fmt/format.h>

#include <string>

namespace rungs {

namespace {

constexpr std::size_t blockSize = 1U << 16; ///< bytes, about, that are written at once

std::string_view keyOf(ChartLayer::Role role)
{
    using enum ChartLayer::Role;
    switch (role) {
    case sent:
        return "sent";
    case acknowledged:
        return "acknowledged";
    case windowEdge:
        return "window-edge";
    case sack:
        return "sack";
    case sample:
        return "round-trip";
    case smoothed:
        return "smoothed-round-trip";
    case least:
        return "least-round-trip";
    case throughput:
        return "throughput";
    case goodput:
        return "goodput";
    case inFlight:
        return "in-flight";
    case window:
        return "window";
    case room:
        return "room";
    case expression:
        return "expression";
    case allFrames:
        return "all-frames";
    case wait:
        return "wait";
    case thinking:
        return "thinking";
    case onTheWay:
        return "network";
    }
    return {};
}

void addRow(std::string &text, std::string_view layer, std::string_view from, const SeriesPoint &point)
{
    constexpr std::int64_t second = 1'000'000'000;
    fmt::format_to(std::back_inserter(text), "{},{},{},{}.{:09},{},", layer, from, frameNumber(point.frame),
                   point.time / second, point.time % second, point.value);
    if (point.extent > 0)
        fmt::format_to(std::back_inserter(text), "{}", point.top());
    text += '\n';
}

} // namespace

bool writeTable(const ChartData &chart, const std::function<bool(std::string_view)> &write, const std::stop_token &stop)
{
    std::string text = "layer,from,frame,time,value,end\n";
    const auto add = [&](std::string_view layer, std::string_view from, const SeriesPoint &point) {
        addRow(text, layer, from, point);
        if (text.size() < blockSize)
            return true;
        const bool isWritten = !stop.stop_requested() && write(text);
        text.clear();
        return isWritten;
    };
    for (const ChartLayer &layer : chart.layers) {
        const bool hasSide = chart.connection.isValid() && layer.role != ChartLayer::Role::expression;
        for (const SeriesPoint &point : layer.series->points()) {
            if (!add(keyOf(layer.role), hasSide ? nameOf(layer.from) : std::string_view(), point))
                return false;
        }
    }
    for (const SeriesMark &mark : chart.marks) {
        if (!add(nameOf(mark.kind), nameOf(mark.from), mark.at))
            return false;
    }
    return !stop.stop_requested() && write(text);
}

} // namespace rungs
