// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/overview_strip.h"

#include "ui/models/mark_scanner.h"
#include "ui/packets/mark_glyph.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

constexpr int leastMark = 2;     ///< pixels: one alone would be overlooked
constexpr int mostMark = 8;      ///< pixels, in a list of few rows
constexpr int leastPart = 6;     ///< pixels of the visible part
constexpr int nearEnough = 3;    ///< pixels beside a mark that count as a click on it
constexpr double faintest = 0.5; ///< opacity of a mark that few rows have

QColor laneColour(MarkLane lane, const Theme &theme)
{
    constexpr PacketMark examples[] = {PacketMark::gap, PacketMark::outOfOrder, PacketMark::window, PacketMark::reset};
    return markColour(examples[static_cast<std::size_t>(lane)], theme);
}

} // namespace

OverviewStrip::OverviewStrip(MarkScanner &scanner, QWidget *parent)
    : QWidget(parent)
    , m_scanner(scanner)
{
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
    return std::max(10, fontMetrics().height() / 5 * 5);
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

void OverviewStrip::describe()
{
    setAccessibleDescription(m_scanner.summary());
}

QString OverviewStrip::textAt(int y) const
{
    const OverviewLayout layout = layoutValue();
    const int first = layout.firstRowAt(y - nearEnough);
    const int end = layout.endRowAt(std::min(y + nearEnough, layout.usedHeight() - 1));
    const MarkOverview::Bucket there = m_scanner.overview().marksIn(first, end);
    QStringList titles;
    for (std::size_t i = MarkOverview::markCount - 1; i > 0; --i) {
        if (there.marks.contains(static_cast<PacketMark>(i)))
            titles.append(markTitle(static_cast<PacketMark>(i)));
    }
    if (titles.isEmpty())
        return tr("Total: %1").arg(m_scanner.summary());
    const QLocale locale;
    const QString place = end - first > 1 ? tr("Rows %1 to %2").arg(locale.toString(first + 1), locale.toString(end))
                                          : tr("Row %1").arg(locale.toString(end));
    return tr("%1: %2").arg(place, titles.join(QStringLiteral(", ")));
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
            if (there.inLane[i] == 0)
                continue;
            const auto lane = static_cast<MarkLane>(i);
            const OverviewLayout::Span span = layout.spanOf(lane);
            // The more rows have it, the more opaque; one in a million is still visible.
            const double share = std::min(1.0, static_cast<double>(there.inLane[i]) / there.rows);
            painter.setOpacity(faintest + (1 - faintest) * std::sqrt(share));
            painter.fillRect(span.left, rowHeight > 1 ? y - high / 2 : y, span.width, high, laneColour(lane, theme));
        }
    }
    painter.setOpacity(1);
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
