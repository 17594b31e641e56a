// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/overview_strip.h"

#include "ui/models/mark_scanner.h"
#include "ui/rows/mark_glyph.h"
#include "ui/state/frame_order.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rungs {

namespace {

constexpr int leastMark = 2;  ///< pixels: one alone would be overlooked
constexpr int mostMark = 8;   ///< pixels, in a list of few rows
constexpr int leastPart = 6;  ///< pixels of the visible part
constexpr int nearEnough = 3; ///< pixels beside a mark that count as a click on it

QColor laneColour(MarkLane lane, const Theme &theme)
{
    constexpr PacketMark examples[] = {PacketMark::gap, PacketMark::outOfOrder, PacketMark::window, PacketMark::reset};
    return markColour(examples[static_cast<std::size_t>(lane)], theme);
}

/// So that its colour is not all that sets a lane apart where bars lie close.
Qt::BrushStyle patternOf(MarkLane lane)
{
    constexpr Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern, Qt::SolidPattern};
    return patterns[static_cast<std::size_t>(lane)];
}

class OverviewAccessible : public QAccessibleWidget
{
public:
    explicit OverviewAccessible(OverviewStrip *strip)
        : QAccessibleWidget(strip, QAccessible::Chart)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? static_cast<OverviewStrip *>(widget())->summary()
                                          : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeOverview(const QString &, QObject *object)
{
    auto *strip = qobject_cast<OverviewStrip *>(object);
    return strip ? new OverviewAccessible(strip) : nullptr;
}

} // namespace

OverviewStrip::OverviewStrip(MarkScanner &scanner, QWidget *parent)
    : QWidget(parent)
    , m_scanner(scanner)
{
    QAccessible::installFactory(makeOverview);
    setAccessibleName(tr("Overview"));
    setCursor(Qt::PointingHandCursor);
    connect(&scanner, &MarkScanner::changed, this, [this] {
        describe();
        update();
    });
    describe();
}

int OverviewStrip::preferredWidth() const
{
    return std::max(24, fontMetrics().height() * 8 / 5);
}

OverviewLayout OverviewStrip::layoutValue() const
{
    return {m_list.rowCount, m_list.rowHeight, width(), height()};
}

void OverviewStrip::setList(const RowLayout &list, int currentRow)
{
    m_list = list;
    m_currentRow = currentRow;
    update();
}

void OverviewStrip::setFound(const std::shared_ptr<const std::vector<FrameId>> &frames)
{
    if (frames == m_found)
        return;
    m_found = frames;
    m_isFound.clear();
    if (m_found && !m_found->empty()) {
        m_isFound.resize(std::size_t{m_found->back().value} + 1);
        for (const FrameId frame : *m_found)
            m_isFound[frame.value] = true;
    }
    describe();
    update();
}

/// The first row that was found; -1: none.
int OverviewStrip::foundIn(int first, int end) const
{
    const FrameOrder &order = m_scanner.order();
    const FrameRows rows = order.rows();
    end = std::min(end, order.rowCount());
    if (m_isFound.empty() || first >= end)
        return -1;
    if (!order.isSorted()) {
        // Rows are in the order of the capture: the next one that was found is near, or there is none.
        const auto next = std::ranges::lower_bound(*m_found, rows[static_cast<std::uint32_t>(first)]);
        const int row = next == m_found->end() ? -1 : order.rowNear(*next);
        if (row < 0 || row >= end || !rows.listed)
            return row < end ? row : -1;
    }
    for (int row = first; row < end; ++row) {
        const FrameId frame = rows[static_cast<std::uint32_t>(row)];
        if (frame.value < m_isFound.size() && m_isFound[frame.value])
            return row;
    }
    return -1;
}

bool OverviewStrip::isFoundAt(int y) const
{
    const OverviewLayout layout = layoutValue();
    return y < layout.usedHeight() && foundIn(layout.firstRowAt(y), layout.endRowAt(y)) >= 0;
}

void OverviewStrip::describe()
{
    setAccessibleDescription(summary());
}

QString OverviewStrip::textAt(int y) const
{
    const OverviewLayout layout = layoutValue();
    const int first = layout.firstRowAt(y - nearEnough);
    const int end = layout.endRowAt(std::min(y + nearEnough, layout.usedHeight() - 1));
    const MarkOverview::Bucket there = m_scanner.overview().marksIn(first, end);
    const QString counts = markCountsText(there.counts);
    if (counts.isEmpty())
        return tr("Total: %1").arg(summary());
    const QLocale locale;
    const QString last = locale.toString(there.first + there.rows);
    const QString place =
        there.rows > 1 ? tr("Rows %1 to %2").arg(locale.toString(there.first + 1), last) : tr("Row %1").arg(last);
    return tr("%1: %2").arg(place, counts);
}

QString OverviewStrip::summary() const
{
    QString text = m_scanner.summary();
    if (!m_markedRows.isEmpty()) {
        const QString marked = tr("%Ln row(s) marked by you", nullptr, static_cast<int>(m_markedRows.size()));
        text = tr("%1; %2", "what was found; how many are marked by you").arg(text, marked);
    }
    if (!m_found)
        return text;
    return tr("%1; %Ln found", nullptr, static_cast<int>(m_found->size())).arg(text);
}

void OverviewStrip::setMarkedRows(const QList<int> &rows)
{
    if (rows == m_markedRows)
        return;
    m_markedRows = rows;
    describe();
    update();
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().y()), this);
    return true;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.setPen(theme.grid);
    painter.drawLine(0, 0, 0, height());
    paintPartOnShow(painter, theme);
    if (m_currentRow >= 0) {
        const OverviewLayout layout = layoutValue();
        const int middle = (layout.topOf(m_currentRow) + layout.topOf(m_currentRow + 1)) / 2;
        painter.fillRect(0, middle - 1, width(), leastMark, theme.selectionEdge);
    }
    paintMarks(painter, theme);
    paintFound(painter, theme);
    paintMarkedRows(painter, theme);
}

/// A pennant at the edge: a shape that no other mark has.
void OverviewStrip::paintMarkedRows(QPainter &painter, const Theme &theme) const
{
    const OverviewLayout layout = layoutValue();
    const double side = width() / 3.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    for (const int row : m_markedRows) {
        const double middle = (layout.topOf(row) + layout.topOf(row + 1)) / 2.0;
        painter.drawPolygon(QPolygonF{
            {width() - side, middle}, {width() * 1.0, middle - side / 2}, {width() * 1.0, middle + side / 2}});
    }
    painter.restore();
}

void OverviewStrip::paintPartOnShow(QPainter &painter, const Theme &theme) const
{
    if (m_list.wholeRows() >= m_list.rowCount)
        return;
    const OverviewLayout layout = layoutValue();
    const int top = layout.topOf(m_list.topRow);
    const int part = std::max(leastPart, layout.topOf(m_list.endRow()) - top);
    const QRect place(0, std::min(top, height() - part), width(), part);
    painter.fillRect(place, theme.selection);
    painter.setPen(theme.selectionEdge);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void OverviewStrip::paintMarks(QPainter &painter, const Theme &theme) const
{
    const OverviewLayout layout = layoutValue();
    for (int y = 0; y < layout.usedHeight(); ++y) {
        const int first = layout.firstRowAt(y);
        // In a row several pixels high, the mark is in the middle.
        const int middle = (layout.topOf(first) + layout.topOf(first + 1)) / 2;
        const int rowHeight = layout.topOf(first + 1) - layout.topOf(first);
        if (rowHeight > 1 && y != middle)
            continue;
        const int high = std::clamp(rowHeight / 3, leastMark, mostMark);
        const MarkOverview::Bucket there = m_scanner.overview().marksIn(first, layout.endRowAt(y));
        for (std::size_t i = 0; i < markLanes; ++i) {
            const auto lane = static_cast<MarkLane>(i);
            const int count = there.countIn(lane);
            if (count == 0)
                continue;
            const int left = layout.spanOf(lane).left;
            const QColor colour = laneColour(lane, theme);
            if (rowHeight > 1) {
                painter.fillRect(left, y - high / 2, layout.barWidth(lane, 1), high, colour);
                continue;
            }
            // The more rows have it, the wider; a line at its end shows the bar whatever its pattern.
            const int width = layout.barWidth(lane, static_cast<double>(count) / there.rows);
            painter.fillRect(left, y, width, 1, QBrush(colour, patternOf(lane)));
            painter.fillRect(left + width - 1, y, 1, 1, colour);
            if (isAlone(layout, y, lane))
                painter.fillRect(left, y, width, leastMark, colour);
        }
    }
}

/// As wedges that point at the list.
void OverviewStrip::paintFound(QPainter &painter, const Theme &theme) const
{
    if (m_isFound.empty())
        return;
    const OverviewLayout layout = layoutValue();
    const int half = std::max(4, width() / 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    for (int y = 0; y < layout.usedHeight(); ++y) {
        const int row = foundIn(layout.firstRowAt(y), layout.endRowAt(y));
        if (row < 0)
            continue;
        const int middle = (layout.topOf(row) + layout.topOf(row + 1)) / 2;
        painter.drawPolygon(QPolygon({QPoint(width() - 1, middle - half), QPoint(width() - 1 - half, middle),
                                      QPoint(width() - 1, middle + half)}));
        // One for each row, and one for each wedge where rows are smaller.
        y = std::max(y, std::max(layout.topOf(row + 1) - 1, middle + half / 2));
    }
}

/// Whether no pixel around has marks of the lane: a bar of one pixel would be overlooked.
bool OverviewStrip::isAlone(const OverviewLayout &layout, int y, MarkLane lane) const
{
    for (const int near : {y - 1, y + 1}) {
        if (near < 0 || near >= layout.usedHeight())
            continue;
        if (m_scanner.overview().marksIn(layout.firstRowAt(near), layout.endRowAt(near)).countIn(lane) > 0)
            return false;
    }
    return true;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const OverviewLayout layout = layoutValue();
    const int y = event->position().toPoint().y();
    // The mark under the pointer, else the nearest one.
    for (int away = 0; away <= nearEnough; ++away) {
        for (const int place : {y - away, y + away}) {
            const int found = foundIn(layout.firstRowAt(place), layout.endRowAt(place));
            if (found >= 0) {
                emit rowChosen(found);
                return;
            }
            const int row = m_scanner.overview().marksIn(layout.firstRowAt(place), layout.endRowAt(place)).row;
            if (row >= 0) {
                emit rowChosen(row);
                return;
            }
        }
    }
    emit scrollWanted(std::min(layout.firstRowAt(y), layout.rowCount - 1));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit scrollWanted(std::min(layoutValue().firstRowAt(event->position().toPoint().y()), m_list.rowCount - 1));
}

} // namespace rungs
