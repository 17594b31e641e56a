// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_axis.h"

#include "ui/charts/chart_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr double second = 1e9;

struct Prefix
{
    double size;
    QLatin1StringView name;
};

constexpr std::array<Prefix, 5> prefixes = {{{1e12, "T"_L1}, {1e9, "G"_L1}, {1e6, "M"_L1}, {1e3, "k"_L1}, {1, ""_L1}}};

/// 1, 2 or 5 times a power of ten.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= least * (1 - 1e-9))
            return power * factor;
    }
    return power * 10;
}

void setSteps(ChartAxis &axis, double length, int labels)
{
    const double shown = length / axis.unit;
    axis.step = shown > 0 && std::isfinite(shown) ? roundStep(shown / std::max(1, labels)) : 1;
    axis.decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(axis.step) - 1e-9)), 0, 9);
}

const Prefix &prefixOf(double value)
{
    const auto *found = std::ranges::find_if(prefixes, [value](const Prefix &each) { return value >= each.size; });
    return found == prefixes.end() ? prefixes.back() : *found;
}

QString unitName(const Prefix &prefix, ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::bytes:
        return prefix.size == 1 ? ChartText::tr("bytes") : prefix.name + u'B';
    case ChartUnit::bytesPerSecond:
        return prefix.name + u"B/s"_s;
    default:
        return {};
    }
}

} // namespace

QString secondsText(std::int64_t nanoseconds)
{
    constexpr int digits = 6;
    return ChartText::tr("%1 s").arg(QLocale::c().toString(static_cast<double>(nanoseconds) / 1e9, 'f', digits));
}

ChartAxis ChartAxis::ofTime(const ChartSpan &span, int labels)
{
    ChartAxis axis;
    axis.unit = second;
    axis.name = u"s"_s;
    setSteps(axis, span.length(), labels);
    return axis;
}

ChartAxis ChartAxis::ofValues(const ChartSpan &span, ChartUnit unit, int labels)
{
    ChartAxis axis;
    const double greatest = std::max(std::abs(span.begin), std::abs(span.end));
    if (unit == ChartUnit::seconds) {
        const bool isLong = greatest >= 1;
        axis.unit = isLong ? 1 : 1e-3;
        axis.name = isLong ? u"s"_s : u"ms"_s;
    } else if (unit != ChartUnit::number) {
        const Prefix &prefix = prefixOf(greatest);
        axis.unit = prefix.size;
        axis.name = unitName(prefix, unit);
    }
    setSteps(axis, span.length(), labels);
    return axis;
}

QString valueText(double value, ChartUnit unit)
{
    constexpr int digits = 3;
    constexpr double mostCounted = 2e9;
    const QLocale locale;
    switch (unit) {
    case ChartUnit::seconds:
        return std::abs(value) >= 1 ? ChartText::tr("%1 s").arg(locale.toString(value, 'f', digits))
                                    : ChartText::tr("%1 ms").arg(locale.toString(value * 1e3, 'f', digits));
    case ChartUnit::bytes:
        if (value < mostCounted)
            return ChartText::tr("%Ln byte(s)", nullptr, static_cast<int>(value));
        return u"%1 %2"_s.arg(locale.toString(value / 1e9, 'f', digits), u"GB"_s);
    case ChartUnit::bytesPerSecond: {
        const Prefix &prefix = prefixOf(std::abs(value));
        return u"%1 %2"_s.arg(locale.toString(value / prefix.size, 'g', digits), unitName(prefix, unit));
    }
    case ChartUnit::number:
        break;
    }
    return locale.toString(value, 'g', 12);
}

} // namespace rungs
