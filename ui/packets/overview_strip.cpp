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

namespace rungs {

namespace {

constexpr int leastMark = 2;  ///< pixels: one alone would be overlooked
constexpr int mostMark = 8;      ///< pixels, in a list of few rows
constexpr int leastPart = 6;  ///< pixels of the part on show
constexpr int nearEnough = 3; ///< pixels beside a mark that count as a click on it
constexpr PacketMark lanes[] = {
    // from behind to the front
    PacketMark::reset,  PacketMark::unusual,      PacketMark::damaged,   PacketMark::retransmission,
    PacketMark::gap,    PacketMark::duplicateAck, PacketMark::duplicate, PacketMark::outOfOrder,
    PacketMark::notice, PacketMark::window,
};

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
    return std::max(12, fontMetrics().height() / 4 * 4);
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
        return tr("In all: %1").arg(m_scanner.summary());
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
        // Of a row that is several pixels high, the mark stands in the middle.
        const int middle = (layout.topOf(first) + layout.topOf(first + 1)) / 2;
        const int rowHeight = layout.topOf(first + 1) - layout.topOf(first);
        if (rowHeight > 1 && y != middle)
            continue;
        const int high = std::clamp(rowHeight / 3, leastMark, mostMark);
        const MarkOverview::Bucket there = m_scanner.overview().marksIn(first, layout.endRowAt(y));
        if (there.marks.isEmpty())
            continue;
        for (const PacketMark mark : lanes) {
            const OverviewLayout::Span lane = layout.laneOf(mark);
            if (there.marks.contains(mark))
                painter.fillRect(lane.left, rowHeight > 1 ? y - high / 2 : y, lane.width, high,
                                 markColour(mark, theme));
        }
    }
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
