// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/state_layout.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace rungs {

namespace {

using S = TcpState;

/// Places in stateArrows, by what they are called in the figure.
enum Named : std::size_t {
    activeOpen,
    passiveOpen,
    closeOfListen,
    closeOfSynSent,
    resetToListen,
    synToListen,
    sendOfListen,
    crossedSyn,
    ackOfSyn,
    synAck,
    closeOfSynReceived,
    closeOfEstablished,
    finToEstablished,
    ackOfFin,
    crossedFin,
    closeOfCloseWait,
    finToFinWait2,
    ackOfCrossedFin,
    lastAckArrives,
    timeout,
    finAndAck,
};
static_assert(stateArrows[timeout].trigger == StateTrigger::timeout && stateArrows[finAndAck].to == S::timeWait);

constexpr double mostStretch = 1.5; ///< of the gaps, where there is room

int distanceTo(const QPoint &from, const QPoint &to, const QPoint &point)
{
    const QRect part = QRect(from, to).normalized();
    const int x = std::clamp(point.x(), part.left(), part.right());
    const int y = std::clamp(point.y(), part.top(), part.bottom());
    return std::abs(point.x() - x) + std::abs(point.y() - y);
}

} // namespace

/// The middles of the three columns.
struct StateLayout::Columns
{
    int left = 0;
    int centre = 0;
    int right = 0;
    int width = 0; ///< of all
};

/// The tops of the seven rows, and the heights of those that are not as high as a box.
struct StateLayout::Rows
{
    static constexpr std::size_t count = 7;

    std::array<int, count> tops{};
    int handshake = 0; ///< height of SYN-RECEIVED and SYN-SENT
    int closing = 0;   ///< of FIN-WAIT-1
    int height = 0;    ///< of all
};

StateLayout::Columns StateLayout::columns(int width) const
{
    const auto widest = [this](std::initializer_list<std::size_t> arrows) {
        int most = 0;
        for (const std::size_t arrow : arrows)
            most = std::max(most, *std::ranges::max_element(m_metrics.labels[arrow]));
        return most;
    };
    const int box = m_metrics.box.width();
    const int head = m_metrics.lineHeight;
    const int toMiddle = box / 2 - half();
    int gap = passage() * 2 + pad();
    gap = std::max(gap, widest({timeout}) + head + 2 * pad());
    gap = std::max(gap, widest({finAndAck}) + passage() + 2 * pad());
    gap = std::max(gap, widest({crossedFin}) + passage() + 2 * pad() - box / 2);
    gap = std::max(gap, widest({resetToListen}) + head + 2 * pad() - box / 2);
    gap = std::max(gap, widest({closeOfSynSent}) + 2 * pad() - box / 2 + half());
    gap = std::max(gap, widest({synToListen, sendOfListen, ackOfSyn, synAck, closeOfEstablished, finToEstablished})
                            + head + 2 * pad() - toMiddle);
    const int margins = 2 * lane() + 2 * pad();
    const int least = 3 * box + 2 * gap + margins;
    const int spare = std::clamp(width - least, 0, static_cast<int>(2 * (gap + box / 2) * (mostStretch - 1)));
    gap += spare / 2;
    Columns result;
    result.width = 3 * box + 2 * gap + margins;
    // It stands in the middle of its room.
    const int offset = std::max(0, (width - result.width) / 2);
    result.left = offset + margins / 2 + box / 2;
    result.centre = result.left + box + gap;
    result.right = result.centre + box + gap;
    result.width = std::max(result.width, width);
    return result;
}

StateLayout::Rows StateLayout::rows(int height) const
{
    const int line = m_metrics.lineHeight;
    const int box = m_metrics.box.height();
    const int single = isNumbered() ? line : 2 * line; // beside a line
    const int between = isNumbered() ? line + 2 * pad() : 2 * line + 2 * pad();
    Rows result;
    result.handshake = 2 * between + line * 3 / 2;
    result.closing = between + line * 5 / 2;
    const int bend = line + 2 * pad();
    const std::array gaps{single + 2 * pad(), bend, bend, bend, single + 2 * pad(), single + 4 * pad()};
    const std::array heights{box, box, result.handshake, box, result.closing, box, box};
    const int below = m_metrics.resetWidth > 0 ? lane() + line + 2 * pad() : 2 * pad();
    const int margins = line + below;
    const int least =
        std::accumulate(heights.begin(), heights.end(), 0) + std::accumulate(gaps.begin(), gaps.end(), 0) + margins;
    const int spare = std::clamp(height - least, 0, static_cast<int>(least * (mostStretch - 1)));
    const int each = spare / static_cast<int>(Rows::count - 1);
    int y = line + std::max(0, (height - least - spare) / 4);
    for (std::size_t row = 0; row < Rows::count; ++row) {
        result.tops[row] = y;
        y += heights[row] + (row < gaps.size() ? gaps[row] + each : 0);
    }
    result.height = std::max(y + below, height);
    return result;
}

StateLayout::StateLayout(const StateMetrics &metrics, QSize room)
    : m_metrics(metrics)
{
    const Columns columns = this->columns(room.width());
    const Rows rows = this->rows(room.height());
    m_size = {columns.width, rows.height};
    placeBoxes(columns, rows);
    m_arrows.resize(drawnArrows);
    addOpening();
    addHandshake();
    addClosing();
    addEnd();
}

void StateLayout::placeBoxes(const Columns &columns, const Rows &rows)
{
    const auto place = [&](TcpState state, int middle, std::size_t row, int height, bool isEnd = false) {
        const QSize size(m_metrics.box.width(), height);
        m_boxes.push_back({state, isEnd, QRect(QPoint(middle - size.width() / 2, rows.tops[row]), size)});
    };
    const int box = m_metrics.box.height();
    place(S::closed, columns.centre, 0, box);
    place(S::listen, columns.centre, 1, box);
    place(S::synReceived, columns.left, 2, rows.handshake);
    place(S::synSent, columns.right, 2, rows.handshake);
    place(S::established, columns.centre, 3, box);
    place(S::finWait1, columns.left, 4, rows.closing);
    place(S::closeWait, columns.right, 4, box);
    place(S::finWait2, columns.left, 5, box);
    place(S::closing, columns.centre, 5, box);
    place(S::lastAck, columns.right, 5, box);
    place(S::timeWait, columns.centre, 6, box);
    place(S::closed, columns.right, 6, box, true);
    const QRect last = m_boxes.back().rect;
    m_laneLeft = m_boxes[2].rect.left() - lane();
    m_laneRight = last.right() + lane();
    m_laneBottom = last.bottom() + lane();
    m_passage = m_boxes[2].rect.right() + passage();
    if (m_metrics.resetWidth == 0)
        return;
    m_resetLabel = QRect(last.right() + 1 - m_metrics.resetWidth, m_laneBottom + pad(), m_metrics.resetWidth,
                         m_metrics.lineHeight);
}

std::size_t StateLayout::boxOf(TcpState state, bool isEnd) const
{
    const auto found = std::ranges::find_if(m_boxes, [&](const Box &box) {
        return box.state == state && (state != TcpState::closed || box.isEnd == isEnd);
    });
    return static_cast<std::size_t>(found - m_boxes.begin());
}

StateLayout::Arrow &StateLayout::add(std::size_t index, QPolygon line)
{
    Arrow &arrow = m_arrows[index];
    arrow.index = static_cast<StateArrowIndex>(index);
    arrow.line = std::move(line);
    return arrow;
}

/// What happens above a horizontal line, what is done below it.
void StateLayout::labelAbove(Arrow &arrow, int left, int right, int y)
{
    const std::vector<int> &widths = m_metrics.labels[arrow.index];
    const int line = m_metrics.lineHeight;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int top = i == 0 ? y - 2 - line : y + 3;
        arrow.labels.emplace_back((left + right - widths[i]) / 2, top, widths[i], line);
    }
}

/// Beside a vertical line at @p x.
void StateLayout::labelBeside(Arrow &arrow, int x, int middle, bool isRight)
{
    const std::vector<int> &widths = m_metrics.labels[arrow.index];
    const int line = m_metrics.lineHeight;
    int top = middle - line * static_cast<int>(widths.size()) / 2;
    arrow.alignment = Qt::AlignVCenter | (isRight ? Qt::AlignLeft : Qt::AlignRight);
    for (const int width : widths) {
        arrow.labels.emplace_back(isRight ? x + pad() : x - pad() - width, top, width, line);
        top += line;
    }
}

/// From CLOSED down to LISTEN, and to SYN-SENT on the right.
void StateLayout::addOpening()
{
    const QRect closed = rectOf(S::closed);
    const QRect listen = rectOf(S::listen);
    const QRect sent = rectOf(S::synSent);
    const QRect received = rectOf(S::synReceived);
    const int middle = closed.center().x();
    const int between = (closed.bottom() + listen.top()) / 2;
    const int apart = (m_metrics.lineHeight + pad() + 2) / 2;

    const int outer = sent.right() - inset();
    const int upper = closed.center().y() - apart;
    Arrow &active = add(activeOpen, {{closed.right() + 1, upper}, {outer, upper}, {outer, sent.top() - 1}});
    labelAbove(active, closed.right(), outer, upper);
    const int inner = sent.center().x();
    const int lower = closed.center().y() + apart;
    Arrow &given = add(closeOfSynSent, {{inner, sent.top() - 1}, {inner, lower}, {closed.right() + 1, lower}});
    labelBeside(given, inner, listen.center().y(), false);

    const int down = middle - half();
    labelBeside(add(passiveOpen, {{down, closed.bottom() + 1}, {down, listen.top() - 1}}), down, between, false);
    const int up = middle + half();
    labelBeside(add(closeOfListen, {{up, listen.top() - 1}, {up, closed.bottom() + 1}}), up, between, true);

    const int column = received.center().x();
    const int y = listen.center().y();
    Arrow &reset = add(resetToListen, {{column, received.top() - 1}, {column, y}, {listen.left() - 1, y}});
    labelAbove(reset, column, listen.left() - m_metrics.lineHeight, y);
}

/// Between LISTEN, SYN-RECEIVED, SYN-SENT and ESTABLISHED.
void StateLayout::addHandshake()
{
    const QRect listen = rectOf(S::listen);
    const QRect established = rectOf(S::established);
    const QRect received = rectOf(S::synReceived);
    const QRect sent = rectOf(S::synSent);
    const int head = m_metrics.lineHeight;
    const int edge = m_metrics.lineHeight * 3 / 4;
    const int upper = received.top() + edge;
    const int middle = received.center().y();
    const int lower = received.bottom() - edge;
    const int west = listen.center().x() - half();
    const int east = listen.center().x() + half();

    labelAbove(add(synToListen, {{west, listen.bottom() + 1}, {west, upper}, {received.right() + 1, upper}}),
               received.right() + head, west, upper);
    labelAbove(add(sendOfListen, {{east, listen.bottom() + 1}, {east, upper}, {sent.left() - 1, upper}}), east,
               sent.left() - head, upper);
    labelAbove(add(crossedSyn, {{sent.left() - 1, middle}, {received.right() + 1, middle}}), received.right(),
               sent.left(), middle);
    labelAbove(add(ackOfSyn, {{received.right() + 1, lower}, {west, lower}, {west, established.top() - 1}}),
               received.right(), west, lower);
    labelAbove(add(synAck, {{sent.left() - 1, lower}, {east, lower}, {east, established.top() - 1}}), east, sent.left(),
               lower);
}

/// From ESTABLISHED to the states in which one FIN was sent.
void StateLayout::addClosing()
{
    const QRect received = rectOf(S::synReceived);
    const QRect established = rectOf(S::established);
    const QRect wait1 = rectOf(S::finWait1);
    const QRect wait2 = rectOf(S::finWait2);
    const QRect closeWait = rectOf(S::closeWait);
    const QRect closing = rectOf(S::closing);
    const QRect last = rectOf(S::lastAck);
    const int head = m_metrics.lineHeight;
    const int upper = wait1.top() + m_metrics.lineHeight * 3 / 4;
    const int middle = upper + (isNumbered() ? 1 : 2) * m_metrics.lineHeight + 2 * pad();
    const int west = established.center().x() - half();
    const int east = established.center().x() + half();

    const int side = wait1.left() + inset();
    labelBeside(add(closeOfSynReceived, {{side, received.bottom() + 1}, {side, wait1.top() - 1}}), side,
                established.center().y(), true);
    labelAbove(add(closeOfEstablished, {{west, established.bottom() + 1}, {west, upper}, {wait1.right() + 1, upper}}),
               wait1.right() + head, west, upper);
    labelAbove(add(finToEstablished, {{east, established.bottom() + 1}, {east, upper}, {closeWait.left() - 1, upper}}),
               east, closeWait.left() - head, upper);
    const int down = closing.center().x();
    labelAbove(add(crossedFin, {{wait1.right() + 1, middle}, {down, middle}, {down, closing.top() - 1}}), m_passage,
               down, middle);
    labelBeside(add(ackOfFin, {{side, wait1.bottom() + 1}, {side, wait2.top() - 1}}), side,
                (wait1.bottom() + wait2.top()) / 2, true);
    const int other = closeWait.right() - inset();
    labelBeside(add(closeOfCloseWait, {{other, closeWait.bottom() + 1}, {other, last.top() - 1}}), other,
                last.top() - pad() * 2 - m_metrics.lineHeight, false);
}

/// To TIME-WAIT, and to the CLOSED at the end.
void StateLayout::addEnd()
{
    const QRect wait1 = rectOf(S::finWait1);
    const QRect wait2 = rectOf(S::finWait2);
    const QRect closing = rectOf(S::closing);
    const QRect last = rectOf(S::lastAck);
    const QRect timeWait = rectOf(S::timeWait);
    const QRect closed = rectOf(S::closed, true);
    const int head = m_metrics.lineHeight;
    const int apart = m_metrics.lineHeight / 2;

    const int side = wait2.left() + inset();
    const int lower = timeWait.center().y() + apart;
    labelAbove(add(finToFinWait2, {{side, wait2.bottom() + 1}, {side, lower}, {timeWait.left() - 1, lower}}), side,
               m_passage, lower);
    const int upper = timeWait.center().y() - apart;
    const int start = wait1.bottom() - m_metrics.lineHeight * 3 / 4;
    Arrow &skipping = add(
        finAndAck, {{wait1.right() + 1, start}, {m_passage, start}, {m_passage, upper}, {timeWait.left() - 1, upper}});
    labelBeside(skipping, m_passage, wait2.center().y(), true);
    const int into = closing.left() + inset();
    const int between = closing.bottom() + 1 + pad() + m_metrics.lineHeight * (isNumbered() ? 1 : 2) / 2;
    labelBeside(add(ackOfCrossedFin, {{into, closing.bottom() + 1}, {into, timeWait.top() - 1}}), into, between, true);
    const int other = last.right() - inset();
    labelBeside(add(lastAckArrives, {{other, last.bottom() + 1}, {other, closed.top() - 1}}), other, between, false);
    const int y = timeWait.center().y();
    labelAbove(add(timeout, {{timeWait.right() + 1, y}, {closed.left() - 1, y}}), timeWait.right(),
               closed.left() - head, y);
}

/// Along the edges of the figure, where no label is.
QPolygon StateLayout::resetLine(TcpState state) const
{
    const QRect from = rectOf(state);
    const QRect closed = rectOf(S::closed, true);
    const int into = closed.left() + inset();
    switch (state) {
    case S::synSent:
    case S::established:
    case S::closeWait:
    case S::lastAck: {
        const int below = closed.center().y();
        // Past the label and the line that lead to SYN-SENT's row.
        const int y = state == S::established ? from.center().y() : from.center().y() + pad();
        return {{from.right() + 1, y}, {m_laneRight, y}, {m_laneRight, below}, {closed.right() + 1, below}};
    }
    case S::synReceived:
    case S::finWait1:
    case S::finWait2: {
        const int y = from.center().y() + pad();
        return {{from.left() - 1, y},
                {m_laneLeft, y},
                {m_laneLeft, m_laneBottom},
                {into, m_laneBottom},
                {into, closed.bottom() + 1}};
    }
    case S::closing: {
        const int x = (from.right() + closed.left()) / 2;
        const int y = closed.top() - pad() * 2;
        return {
            {from.right() + 1, from.center().y()}, {x, from.center().y()}, {x, y}, {into, y}, {into, closed.top() - 1}};
    }
    case S::timeWait: {
        const int x = from.center().x();
        return {{x, from.bottom() + 1}, {x, m_laneBottom}, {into, m_laneBottom}, {into, closed.bottom() + 1}};
    }
    default:
        return {};
    }
}

std::optional<std::size_t> StateLayout::boxAt(QPoint point) const
{
    const auto found = std::ranges::find_if(m_boxes, [&](const Box &box) { return box.rect.contains(point); });
    return found == m_boxes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_boxes.begin()));
}

std::optional<std::size_t> StateLayout::arrowAt(QPoint point, int tolerance) const
{
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_arrows.size(); ++i) {
        int distance = tolerance + 1;
        for (qsizetype corner = 0; corner + 1 < m_arrows[i].line.size(); ++corner)
            distance = std::min(distance, distanceTo(m_arrows[i].line[corner], m_arrows[i].line[corner + 1], point));
        for (const QRect &label : m_arrows[i].labels)
            distance = label.contains(point) ? 0 : distance;
        if (distance <= tolerance) {
            tolerance = distance - 1;
            nearest = i;
        }
    }
    return nearest;
}

std::size_t StateLayout::neighbour(std::size_t box, Qt::Key key) const
{
    const QPoint here = m_boxes[box].rect.center();
    std::size_t nearest = box;
    int least = m_size.width() * 4 + m_size.height() * 4;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QPoint there = m_boxes[i].rect.center() - here;
        const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
        const int along = key == Qt::Key_Left    ? -there.x()
                          : key == Qt::Key_Right ? there.x()
                          : key == Qt::Key_Up    ? -there.y()
                                                 : there.y();
        const QRect other = m_boxes[i].rect;
        const QRect mine = m_boxes[box].rect;
        const bool isInLine = isAcross ? other.top() <= mine.bottom() && other.bottom() >= mine.top()
                                       : other.left() <= mine.right() && other.right() >= mine.left();
        const int aside = isInLine ? 0 : std::abs(isAcross ? there.y() : there.x());
        if (i == box || along <= m_metrics.lineHeight)
            continue;
        const int distance = along + aside * 4;
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace rungs
