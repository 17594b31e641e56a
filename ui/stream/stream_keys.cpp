// SPDX-License-Identifier: GPL-3.0-or-later
//
// How keys, mouse and screen readers move through a stream.
#include "ui/stream/stream_painter.h"
#include "ui/stream/stream_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

StreamView::Cursor StreamView::cursorIn(const StreamRow &row, std::uint32_t byte) const
{
    Cursor cursor{row, row.offset};
    if (row.kind == StreamRow::Kind::bytes && row.length > 0)
        cursor.offset += std::min<std::uint64_t>(byte, row.length - 1);
    else if (row.kind == StreamRow::Kind::other || row.kind == StreamRow::Kind::otherTitle)
        cursor.offset = row.offset - 1;
    return cursor;
}

std::uint32_t StreamView::columnOfCursor() const
{
    const bool isBytes = m_cursor.row.kind == StreamRow::Kind::bytes;
    return isBytes ? static_cast<std::uint32_t>(m_cursor.offset - m_cursor.row.offset) : 0;
}

StreamView::Cursor StreamView::cursorBelow(int rows) const
{
    return cursorIn(stepped(m_cursor.row, rows), columnOfCursor());
}

StreamView::Cursor StreamView::cursorBeside(int step) const
{
    const std::uint64_t place = placeOf(m_cursor);
    if ((step < 0 && place == 0) || (step > 0 && place + 1 >= m_rows.order().total()))
        return m_cursor;
    const std::uint64_t to = step < 0 ? place - 1 : place + 1;
    const StreamRow row = m_rows.rowAtPlace(to);
    const StreamRun run = m_rows.order().run(row.run);
    // A gap is one step.
    if (row.kind == StreamRow::Kind::hole && row == m_cursor.row) {
        const std::optional<StreamRow> next = step < 0 ? m_rows.previous(row) : m_rows.next(row);
        return next ? cursorIn(*next, step < 0 ? UINT32_MAX : 0) : m_cursor;
    }
    return {row, run.offset + (to - run.before)};
}

std::optional<StreamView::Cursor> StreamView::cursorAtPoint(QPoint point) const
{
    if (m_shown.empty())
        return std::nullopt;
    const int index = std::clamp(point.y() / m_metrics.rowHeight, 0, static_cast<int>(m_shown.size()) - 1);
    const Shown &shown = m_shown[static_cast<std::size_t>(index)];
    std::uint32_t byte = 0;
    if (shown.text.hasBytes()) {
        const auto layout = StreamPainter::laidOut(shown.text.text, *this);
        const int character =
            layout->lineAt(0).xToCursor(point.x() - textLeft(shown.row), QTextLine::CursorOnCharacter);
        byte = shown.text.byteAt(character);
    }
    return cursorIn(shown.row, byte);
}

int StreamView::textLeft(const StreamRow &row) const
{
    const int side = row.side == Side::server ? m_metrics.indent : 0;
    return m_metrics.margin + m_metrics.gutter + m_metrics.charWidth / 2 + side;
}

bool StreamView::keyMoves(const QKeyEvent &event, Cursor &to) const
{
    const bool isJump = (event.modifiers() & Qt::ControlModifier) != 0;
    const int page = std::max(1, m_whole - 1);
    switch (event.key()) {
    case Qt::Key_Up:
        to = cursorBelow(-1);
        return !isJump;
    case Qt::Key_Down:
        to = cursorBelow(1);
        return !isJump;
    case Qt::Key_PageUp:
        to = cursorBelow(-page);
        return !isJump;
    case Qt::Key_PageDown:
        to = cursorBelow(page);
        return !isJump;
    case Qt::Key_Left:
        to = cursorBeside(-1);
        return !isJump;
    case Qt::Key_Right:
        to = cursorBeside(1);
        return !isJump;
    case Qt::Key_Home:
        to = isJump ? cursorIn(m_rows.first(), 0) : cursorIn(m_cursor.row, 0);
        return true;
    case Qt::Key_End:
        to = cursorIn(isJump ? m_rows.last() : m_cursor.row, UINT32_MAX);
        return true;
    default:
        return false;
    }
}

void StreamView::keyPressEvent(QKeyEvent *event)
{
    const bool hasRows = !m_rows.isEmpty();
    Cursor to;
    if (hasRows && isPlain(*event, Qt::ShiftModifier | Qt::ControlModifier) && keyMoves(*event, to)) {
        moveCursor(to, (event->modifiers() & Qt::ShiftModifier) != 0);
    } else if (hasRows && isPlain(*event) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (const FrameId frame = frameOf(m_cursor); frame.isValid())
            emit frameChosen(frame);
    } else {
        PaintedPane::keyPressEvent(event);
        // The pane around it has keys of its own.
        event->ignore();
    }
}

bool StreamView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the stream, not to a menu.
        const auto *key = static_cast<QKeyEvent *>(event);
        Cursor to;
        if (!m_rows.isEmpty() && isPlain(*key, Qt::ShiftModifier | Qt::ControlModifier) && keyMoves(*key, to)) {
            event->accept();
            return true;
        }
    }
    return PaintedPane::event(event);
}

void StreamView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Cursor> at = cursorAtPoint(event->pos());
    if (!at)
        return;
    // The other button keeps what is selected, for its menu.
    const auto [begin, end] = selected();
    const std::uint64_t place = placeOf(*at);
    if (event->button() != Qt::LeftButton && place >= begin && place < end)
        return;
    moveCursor(*at, event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) != 0);
    m_isDragging = false;
}

void StreamView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    if (event->pos().y() < 0 && !m_shown.empty())
        setTop(stepped(m_shown.front().row, -1));
    else if (event->pos().y() > viewport()->height() && !m_shown.empty())
        setTop(stepped(m_shown.front().row, 1));
    const std::optional<Cursor> at = cursorAtPoint(event->pos());
    if (!at || (at->row == m_cursor.row && at->offset == m_cursor.offset))
        return;
    m_isDragging = true;
    moveCursor(*at, true);
}

void StreamView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = !std::exchange(m_isDragging, false) && !m_anchor;
    if (event->button() != Qt::LeftButton || !isClick || m_rows.isEmpty())
        return;
    if (const FrameId frame = frameOf(m_cursor); frame.isValid())
        emit frameChosen(frame);
}

/// All bytes of the segment.
void StreamView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.isEmpty())
        return;
    if (const std::optional<StreamRange> range = m_index->rangeOf(frameOf(m_cursor)))
        select(*range);
}

QString StreamView::itemName(int item) const
{
    const Shown &shown = m_shown[static_cast<std::size_t>(item)];
    const QString frames = shown.text.frames.isEmpty() ? QString() : shown.text.frames + u' ';
    const bool isOther = shown.row.kind == StreamRow::Kind::other;
    const QString who = isOther ? tr("%1, sent again").arg(m_sideNames[shown.row.side]) : m_sideNames[shown.row.side];
    return u"%1%2: %3"_s.arg(frames, who, shown.text.text);
}

QString StreamView::itemValue(int item) const
{
    const StreamRow &row = m_shown[static_cast<std::size_t>(item)].row;
    return row.kind == StreamRow::Kind::bytes ? tr("byte %L1").arg(row.offset) : QString();
}

QRect StreamView::itemRect(int item) const
{
    const QRect row(0, item * m_metrics.rowHeight, viewport()->width(), m_metrics.rowHeight);
    return (row & viewport()->rect()).translated(viewport()->pos());
}

int StreamView::currentItem() const
{
    return m_rows.isEmpty() ? -1 : indexOf(m_cursor.row);
}

int StreamView::itemAt(QPoint point) const
{
    const int item = (point.y() - viewport()->y()) / m_metrics.rowHeight;
    return item >= 0 && item < itemCount() ? item : -1;
}

void StreamView::activateItem(int item)
{
    moveCursor(cursorIn(m_shown[static_cast<std::size_t>(item)].row, 0), false);
    if (const FrameId frame = frameOf(m_cursor); frame.isValid())
        emit frameChosen(frame);
}

QString StreamView::toolTipAt(QPoint inViewport) const
{
    const std::optional<Cursor> at = cursorAtPoint(inViewport);
    if (!at || inViewport.y() >= static_cast<int>(m_shown.size()) * m_metrics.rowHeight)
        return {};
    const FrameId frame = frameOf(*at);
    const QString place = tr("%1, byte %L2").arg(m_sideNames[at->row.side]).arg(at->offset);
    return frame.isValid() ? u"#%1, %2"_s.arg(frameNumber(frame)).arg(place) : place;
}

QList<ShownText> StreamView::shownTexts() const
{
    QList<ShownText> texts;
    for (int i = 0; i < m_whole; ++i) {
        const Shown &shown = m_shown[static_cast<std::size_t>(i)];
        const auto layout = StreamPainter::laidOut(shown.text.text, *this);
        ShownText text;
        text.kind = ShownText::Kind::detail;
        text.text = shown.text.text;
        const int left = textLeft(shown.row);
        text.place = QRect(left, i * m_metrics.rowHeight, static_cast<int>(layout->lineAt(0).naturalTextWidth()),
                           m_metrics.rowHeight);
        text.isCut = text.place.right() > viewport()->width();
        texts.append(text);
    }
    return texts;
}

} // namespace rungs
