// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QPen>

namespace rungs {

struct Theme;

/// "Data sent": what a layer is called in the legend; @p hasBothSides: with its sender.
QString nameOf(const ChartLayer &layer, bool hasBothSides);
/// The same, where the chart has an expression.
QString nameOf(const ChartLayer &layer, const ChartData &chart);

/// How its lines are drawn: neighbours differ by colour and by dashes.
/// @param em height of the text, in pixels
QPen penOf(const ChartLayer &layer, const Theme &theme, double em);

} // namespace rungs
