// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_contents.h"

#include <QLineF>
#include <QPolygonF>
#include <QRect>

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace rungs {

/// The measures that the geometry of the ladder follows from.
struct LadderMetrics
{
    int lineHeight = 18;
    int timeWidth = 80;  ///< left of the client's pills; 0: no times
    int gutterWidth = 0; ///< for pills, outside of each lifeline
    int serverRoom = 0;  ///< right of the server's lifeline, at least
    int phaseWidth = 0;  ///< for the brackets of the phases, at the right edge
    int margin = 8;
    bool arePillsBrief = false; ///< two letters each, where there is no room for the names
    double stretch = 1;         ///< how much higher than needed the rungs are, where there is room
};

enum class LadderSpacing : std::uint8_t {
    even,         ///< every rung the same height
    proportional, ///< a longer wait is a longer distance, within limits
};

/// One row of a ladder: a rung, or the heading of a band, below which its rungs follow where it is unfolded.
struct LadderRow
{
    bool isBand = false;
    std::uint32_t index = 0; ///< of the rung, or of the band

    friend bool operator==(const LadderRow &, const LadderRow &) = default;
};

/// Where each row of a ladder is, and which one is at a point. Heights are 64-bit: ten million rungs are higher
/// than an int of pixels. All is in the coordinates of the contents, of which a view shows a section. Costs a few
/// bytes a band, nothing a rung.
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
        bool isLate = false;
    };

    LadderLayout() = default;
    /// @param unfolded by band: whether its rungs are shown; missing bands are folded
    LadderLayout(LadderContentsPtr contents, const std::vector<bool> &unfolded, int width, const LadderMetrics &metrics,
                 LadderSpacing spacing = LadderSpacing::even);

    const LadderMetrics &metrics() const { return m_metrics; }
    std::uint32_t rungCount() const;
    std::uint32_t rowCount() const { return m_rowCount; }
    Height height() const { return m_rowCount == 0 ? 0 : m_end + m_metrics.lineHeight; }
    /// The smallest distance of two rungs.
    int slotHeight() const { return slant() + scaled(1.3); }
    int slant() const { return scaled(1.2); }
    int bandHeight() const { return scaled(1.9); }
    /// Above the first row, for the initial states of both endpoints.
    int topRoom() const;
    int lifelineX(Side side) const { return side == Side::client ? m_clientX : m_serverX; }

    LadderRow row(std::uint32_t row) const;
    /// The row of a rung; if it is folded: that of its band.
    std::uint32_t rowOf(std::uint32_t rung) const;
    std::uint32_t rowOfBand(std::uint32_t band) const;
    bool isShown(std::uint32_t rung) const;

    /// Where row @p row begins; of rowCount(): where the last one ends.
    Height rowTop(std::uint32_t row) const;
    std::optional<std::uint32_t> rowAt(Height y) const;
    /// The rows that are partly visible between two heights, without the arrows of late segments.
    std::pair<std::uint32_t, std::uint32_t> rowsBetween(Height top, Height bottom) const;

    /// @param rung one that isShown()
    /// @param top the height that is at y = 0
    Place placeOf(std::uint32_t rung, Height top) const;
    /// Where the rung touches the lifeline of @p side: where it was sent or received; if it is folded, the middle of
    /// its band.
    QPointF pointOf(std::uint32_t rung, Side side, Height top) const;
    /// How long a label on the arrow of @p place may be.
    int labelRoom(const Place &place) const;
    /// The box of a label of @p width on the arrow, turned as the arrow is: above it, in its middle. That of a late
    /// one, which crosses others, is level beside its end, in a row of its own.
    QPolygonF labelBox(const Place &place, int width) const;
    /// The same, moved along the arrow so that none of the lines @p crossing runs through it; empty if there is no such
    /// place.
    QPolygonF freeLabelBox(const Place &place, int width, std::span<const QLineF> crossing) const;
    /// Where a pill of @p size is, outside its lifeline.
    QRect pillRect(const LadderPill &pill, QSize size, Height top) const;
    /// The box of a band's heading between the lifelines.
    QRect bandRect(std::uint32_t band, Height top) const;
    /// The bracket beside the rungs of a phase, cut to what is visible between 0 and @p viewHeight.
    QRect phaseRect(const LadderPhase &phase, Height top, int viewHeight) const;

private:
    /// Rows that follow each other at the same distance: rungs, or the heading of one band.
    struct Span
    {
        Height top = 0;
        std::uint32_t firstRow = 0;
        std::uint32_t rows = 0;
        LadderRow first;
    };

    void placeLifelines(int width);
    QRectF lateLabelRoom(const Place &place) const;
    QPolygonF labelBoxAt(const Place &place, int width, double fromMiddle) const;
    void addRungs(std::uint32_t first, std::uint32_t end);
    void addBand(std::uint32_t band);
    Height waitOf(std::uint32_t rung) const;
    Height topIn(const Span &span, std::uint32_t row) const;
    const Span &spanOf(std::uint32_t row) const;
    int scaled(double lines) const { return static_cast<int>(m_metrics.lineHeight * lines * m_metrics.stretch); }

    LadderContentsPtr m_contents;
    LadderMetrics m_metrics;
    LadderSpacing m_spacing = LadderSpacing::even;
    int m_width = 0;
    int m_clientX = 0;
    int m_serverX = 0;
    std::vector<Span> m_spans;
    std::uint32_t m_rowCount = 0;
    Height m_end = 0;
};

} // namespace rungs
