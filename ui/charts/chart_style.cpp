// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace rungs {

namespace {

using Role = ChartLayer::Role;

QString nameOf(Role role)
{
    switch (role) {
    case Role::sent:
        return ChartText::tr("data sent");
    case Role::acknowledged:
        return ChartText::tr("acknowledged");
    case Role::windowEdge:
        return ChartText::tr("window edge");
    case Role::sack:
        return ChartText::tr("SACK blocks");
    case Role::sample:
        return ChartText::tr("round trips");
    case Role::smoothed:
        return ChartText::tr("smoothed");
    case Role::least:
        return ChartText::tr("least so far");
    case Role::throughput:
        return ChartText::tr("throughput");
    case Role::goodput:
        return ChartText::tr("goodput (acknowledged)");
    case Role::inFlight:
        return ChartText::tr("in flight");
    case Role::window:
        return ChartText::tr("window");
    case Role::room:
        return ChartText::tr("room in the window");
    case Role::allFrames:
        return ChartText::tr("all frames");
    case Role::wait:
        return ChartText::tr("waited for the answer");
    case Role::thinking:
        return ChartText::tr("taken by who answered");
    case Role::onTheWay:
        return ChartText::tr("on the way");
    case Role::expression:
        break;
    }
    return {};
}

Qt::PenStyle dashesOf(const ChartLayer &layer)
{
    switch (layer.role) {
    case Role::smoothed:
    case Role::goodput: // Those of both sides have one colour.
        return layer.from == Side::client ? Qt::SolidLine : Qt::DashDotLine;
    case Role::windowEdge:
    case Role::window:
    case Role::least:
    case Role::onTheWay:
        return Qt::DashLine;
    case Role::room:
        return Qt::DotLine;
    default:
        return Qt::SolidLine;
    }
}

QColor colourOf(const ChartLayer &layer, const Theme &theme)
{
    switch (layer.role) {
    case Role::acknowledged:
        return theme.of(opposite(layer.from)); // which sends the acknowledgments
    case Role::windowEdge:
    case Role::window:
        return theme.dimText;
    case Role::sack:
        return theme.good;
    case Role::goodput:
    case Role::smoothed:
    case Role::wait:
        return theme.text;
    case Role::thinking:
        return theme.stall;
    case Role::onTheWay:
        return theme.client;
    case Role::room:
        return theme.stall;
    default:
        return theme.of(layer.from);
    }
}

} // namespace

QString nameOf(const ChartLayer &layer, bool hasBothSides)
{
    const QString name = nameOf(layer.role);
    const bool isOfNoSide = layer.role == Role::allFrames || layer.role == Role::wait || layer.role == Role::thinking
                            || layer.role == Role::onTheWay;
    if (!hasBothSides || isOfNoSide)
        return name;
    return layer.from == Side::client ? ChartText::tr("%1, client").arg(name) : ChartText::tr("%1, server").arg(name);
}

QString nameOf(const ChartLayer &layer, const ChartData &chart)
{
    if (layer.role == Role::expression)
        return chart.expression;
    return nameOf(layer, chart.direction == ChartDirection::both);
}

QPen penOf(const ChartLayer &layer, const Theme &theme, double em)
{
    constexpr double usual = 1.0 / 11;
    constexpr double thick = 1.0 / 8;
    const bool isMain = layer.role == Role::sent || layer.role == Role::inFlight || layer.role == Role::sack;
    QPen pen(colourOf(layer, theme), std::max(1.0, em * (isMain ? thick : usual)), dashesOf(layer));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

} // namespace rungs
