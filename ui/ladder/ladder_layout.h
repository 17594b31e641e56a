// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_rung.h"

#include <QPolygonF>
#include <QRect>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// The measures that the geometry of the ladder follows from.
struct LadderMetrics
{
    int lineHeight = 18;
    int timeWidth = 80;  ///< left of the client's lifeline; 0: no times
    int gutterWidth = 0; ///< for pills, outside of each lifeline
    int serverRoom = 0;  ///< right of the server's lifeline, at least
    int margin = 8;
    double stretch = 1; ///< how much higher than needed the rungs are, where there is room
};

enum class LadderSpacing : std::uint8_t {
    even,         ///< every rung the same height
    proportional, ///< a longer wait is a longer way, within limits
};

/// Where each rung of a ladder stands, and which one is at a point. Heights are 64-bit: ten million rungs are higher
/// than an int of pixels. All is in the coordinates of the contents; what a view shows is a window of it.
class LadderLayout
{
public:
    using Height = std::int64_t;

    /// Where a rung's arrow runs, relative to a given top.
    struct Place
    {
        QPointF tail;
        QPointF head;
        QRect slot; ///< all of the width, for clicks
        QRect time; ///< where its time is written
    };

    LadderLayout() = default;
    LadderLayout(std::uint32_t rungCount, int width, const LadderMetrics &metrics);
    /// The proportional form. @p times of the rungs, in nanoseconds, not necessarily in order
    LadderLayout(std::span<const std::int64_t> times, int width, const LadderMetrics &metrics);

    std::uint32_t rungCount() const { return m_rungCount; }
    Height height() const { return m_rungCount == 0 ? 0 : rungTop(m_rungCount) + topRoom(); }
    /// The smallest distance of two rungs.
    int slotHeight() const { return slant() + scaled(1.3); }
    int slant() const { return scaled(1.2); }
    /// Left of the first rung's slot, for what precedes it.
    int topRoom() const { return m_metrics.lineHeight; }
    int lifelineX(Side side) const { return side == Side::client ? m_clientX : m_serverX; }

    /// Where the slot of rung @p rung begins; of rungCount(): where the last one ends.
    Height rungTop(std::uint32_t rung) const;
    std::optional<std::uint32_t> rungAt(Height y) const;
    /// The rungs of which something shows between two heights, late arrivals of up to @p reach rungs included.
    std::pair<std::uint32_t, std::uint32_t> rungsBetween(Height top, Height bottom, std::uint32_t reach = 0) const;
    /// @param top the height that is at y = 0
    Place placeOf(std::uint32_t rung, const LadderRung &what, Height top) const;
    /// How long a label on the arrow of @p place may be.
    int labelRoom(const Place &place) const;
    /// The box of a label of @p width on the arrow, turned as the arrow is: above it, in its middle.
    QPolygonF labelBox(const Place &place, int width) const;
    /// Where a pill of @p size stands, outside of its lifeline.
    QRect pillRect(const LifelinePill &pill, QSize size, Height top) const;

private:
    void placeLifelines(int width);
    int scaled(double lines) const { return static_cast<int>(m_metrics.lineHeight * lines * m_metrics.stretch); }

    std::uint32_t m_rungCount = 0;
    LadderMetrics m_metrics;
    int m_width = 0;
    int m_clientX = 0;
    int m_serverX = 0;
    std::vector<Height> m_tops; ///< in the proportional form
};

} // namespace rungs
