// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace rungs {

/// What `rungs --export` writes, without a window.
struct ExportRequest
{
    enum class What : std::uint8_t { ladder, header, bytes, checksum, chart, states, report };

    What what = What::ladder;
    ChartKind chart = ChartKind::sequence; ///< of What::chart
    QString capture;
    QString output;                          ///< .svg, .pdf or .png; .html of a report
    std::optional<quint64> frameNumber;      ///< from 1
    std::optional<std::uint32_t> connection; ///< none: that of the frame, else the first
    QString fieldKey;                        ///< is marked; empty: none
    bool isExplained = false;
    double scale = 1; ///< of a PNG
    std::optional<std::uint64_t> unpackLimit;
};

/// Empty: no such thing.
std::optional<ExportRequest::What> exportedThing(const QString &name);

/// Which chart it is, of What::chart.
std::optional<ChartKind> exportedChart(const QString &name);

/// Writes the file, and says on standard error what went wrong. There is an application.
/// @return exit status: 0 done; 1 the capture is damaged, what precedes the damage was written; 2 nothing was written
int runExport(const ExportRequest &request);

} // namespace rungs
