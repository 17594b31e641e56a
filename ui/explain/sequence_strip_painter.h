// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/sequence_strip_layout.h"

#include <QFont>
#include <QString>

#include <vector>

class QPainter;

namespace rungs {

struct Theme;

/// An entry of the legend: a kind of part, or a mark that is drawn over the bar.
struct SequenceStripSign
{
    enum class What : std::uint8_t { part, segment, place, windowEdge } what = What::part;
    SequenceStripLayout::Kind kind = SequenceStripLayout::Kind::unknown;
    QString text;
    QRect rect;
};

/// Paints a sequence strip.
class SequenceStripPainter
{
public:
    /// @param legend has an entry for each kind of part in @p layout
    SequenceStripPainter(QPainter &painter, const SequenceStripLayout &layout,
                         const std::vector<SequenceStripSign> &legend, Side side, const Theme &theme);

    void paintBar(const QFont &font);
    void paintMarker(const QString &name);
    void paintNumbers(const QFont &font);
    void paintLegend(const QFont &font);

private:
    using Kind = SequenceStripLayout::Kind;

    QString nameOf(Kind kind) const;
    void paintFill(const QRect &rect, Kind kind);
    void paintPart(const SequenceStripLayout::Part &part);

    QPainter &m_painter;
    const SequenceStripLayout &m_layout;
    const std::vector<SequenceStripSign> &m_legend;
    Side m_side;
    const Theme &m_theme;
};

} // namespace rungs
