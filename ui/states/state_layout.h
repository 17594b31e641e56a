// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/state_figure.h"

#include <QPolygon>
#include <QRect>
#include <QSize>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// How many of stateArrows are always drawn: those of figure 5, and that of its note 2. The others are drawn when they
/// are taken.
inline constexpr std::size_t drawnArrows = 21;
static_assert(stateArrows[drawnArrows - 1].trigger == StateTrigger::receivesFinAndAckOfFin);

/// The measures that the geometry of the state diagram follows from.
struct StateMetrics
{
    int lineHeight = 14; ///< of labels
    QSize box{104, 36};  ///< of a state: its name, and who is there
    int resetWidth = 0;  ///< of the label of resets; 0: none is drawn, and no room is left for them
    /// The width of each line of each label: one line, a number; or what happens and what is done.
    std::array<std::vector<int>, drawnArrows> labels;
};

/// RFC 9293, figure 5, as boxes, lines of horizontal and vertical parts, and labels beside them: where each is, and
/// what is at a point. No label is covered by anything.
class StateLayout
{
public:
    struct Box
    {
        TcpState state = TcpState::unknown;
        bool isEnd = false; ///< the CLOSED at which it ends
        QRect rect;
    };
    struct Arrow
    {
        StateArrowIndex index = noStateArrow;
        QPolygon line;             ///< from its tail to its head
        std::vector<QRect> labels; ///< one for each line of text
        Qt::Alignment alignment = Qt::AlignCenter;
    };

    StateLayout() = default;
    /// @param room the layout is larger where its texts need more, and grows with it up to a limit
    StateLayout(const StateMetrics &metrics, QSize room);

    bool isEmpty() const { return m_boxes.empty(); }
    QSize size() const { return m_size; }
    /// In reading order.
    std::span<const Box> boxes() const { return m_boxes; }
    /// The first drawnArrows of stateArrows.
    std::span<const Arrow> arrows() const { return m_arrows; }
    /// From @p state to the CLOSED at the end, for a reset; it has no label of its own.
    QPolygon resetLine(TcpState state) const;
    QRect resetLabel() const { return m_resetLabel; }
    /// The box of a state. @p isEnd of CLOSED: the one at which it ends
    std::size_t boxOf(TcpState state, bool isEnd) const;

    std::optional<std::size_t> boxAt(QPoint point) const;
    /// The nearest arrow, by its line or its label, no farther than @p tolerance.
    std::optional<std::size_t> arrowAt(QPoint point, int tolerance) const;
    /// The nearest box in the direction of an arrow key; the same where there is none.
    std::size_t neighbour(std::size_t box, Qt::Key key) const;

private:
    struct Columns;
    struct Rows;

    QRect rectOf(TcpState state, bool isEnd = false) const { return m_boxes[boxOf(state, isEnd)].rect; }
    Columns columns(int width) const;
    Rows rows(int height) const;
    void placeBoxes(const Columns &columns, const Rows &rows);
    void addOpening();
    void addHandshake();
    void addClosing();
    void addEnd();
    Arrow &add(std::size_t index, QPolygon line);
    void labelAbove(Arrow &arrow, int left, int right, int y);
    void labelBeside(Arrow &arrow, int x, int middle, bool isRight);
    int pad() const { return std::max(3, m_metrics.lineHeight / 3); }
    /// From the side of a box to a line at its top or bottom, and from the middle to one of two.
    int inset() const { return m_metrics.lineHeight; }
    int half() const { return m_metrics.lineHeight * 3 / 4; }
    /// From the boxes on the left to the line past them.
    int passage() const { return m_metrics.lineHeight; }
    int lane() const { return m_metrics.lineHeight; }
    bool isNumbered() const { return m_metrics.labels[0].size() == 1; }

    StateMetrics m_metrics;
    QSize m_size;
    std::vector<Box> m_boxes;
    std::vector<Arrow> m_arrows;
    QRect m_resetLabel;
    int m_laneLeft = 0;
    int m_laneRight = 0;
    int m_laneBottom = 0;
    int m_passage = 0; ///< the line past FIN-WAIT-2
};

} // namespace rungs
