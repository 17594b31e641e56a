// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace rungs {

/// All values of a chart as CSV: layer, frame, seconds since the first frame, value, and the end of what has one. Its
/// events follow, with their names in place of the layer. Keys and numbers as rungs-cli writes them, whatever the
/// language.
/// @param write false: it gives up
/// @return false where it was stopped, or write() gave up
bool writeTable(const ChartData &chart, const std::function<bool(std::string_view)> &write,
                const std::stop_token &stop);

} // namespace rungs
