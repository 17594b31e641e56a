// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_section.h"
#include "ui/ladder/rung_label.h"

#include <QFontMetrics>

#include <span>

namespace rungs {

/// What is written on an arrow, and where.
struct PlacedLabel
{
    QString text;
    QPolygonF box; ///< turned as the text is
};

/// The longest form of a label that fits on the arrow of @p rung, where no line of @p crossing runs through it, if
/// there is such a place.
PlacedLabel placedLabel(const LadderLayout &layout, const LadderSection &section, const RungLabel &label,
                        std::uint32_t rung, const QFontMetrics &metrics, std::span<const QLineF> crossing);

} // namespace rungs
