// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_painter.h"

#include <QString>

#include <cstddef>

namespace rungs {

/// What events are told apart by in a chart, each with a shape of its own: a retransmission after a timeout costs more
/// than another, and a closed window is not a full one.
struct ChartSign
{
    EventKind kind = EventKind::count;
    bool isTimeout = false;

    static ChartSign of(const SeriesMark &mark);
    /// A place for it among all of them.
    static constexpr std::size_t count = 2 * static_cast<std::size_t>(EventKind::count);
    std::size_t index() const { return 2 * static_cast<std::size_t>(kind) + (isTimeout ? 1 : 0); }
    /// As the legend has it.
    QString name() const;
    /// @param paintMark paints those that have no shape of their own here
    void paint(QPainter &painter, const QRectF &square, const Theme &theme, const ChartMarkPainter &paintMark) const;
};

} // namespace rungs
