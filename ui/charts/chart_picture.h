// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_painter.h"
#include "ui/painted/picture.h"

#include <vector>

namespace rungs {

/// A chart, and the part of it that is shown.
struct ShownChart
{
    ChartDataPtr chart;
    ChartRange range;
};

/// Charts below each other as a picture of @p width: made of lines, in the colours of paper, with nothing selected.
/// @param paintMark as the list paints signs
Picture chartPicture(const std::vector<ShownChart> &charts, const ChartMarkPainter &paintMark, int width);

} // namespace rungs
