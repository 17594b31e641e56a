// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_view.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int mostScrollSteps = 1'000'000'000;

} // namespace

StreamView::StreamView(QWidget *parent)
    : PaintedPane(parent)
    , m_encoding(StreamEncoding::all().front())
{
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Stream"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &StreamView::scrolledTo);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &StreamView::syncScrollBar);
    measure();
}

QSize StreamView::sizeHint() const
{
    return {m_metrics.gutter + m_metrics.charWidth * 80, m_metrics.rowHeight * 12};
}

QSize StreamView::minimumSizeHint() const
{
    return {m_metrics.charWidth * 16, m_metrics.rowHeight * 2};
}

void StreamView::setStream(const SessionPtr &session, const StreamIndexPtr &index, bool isSame)
{
    if (index == m_index && session == m_session)
        return;
    m_session = session;
    m_index = index;
    m_reader = index ? std::make_shared<StreamReader>(session, index) : nullptr;
    if (!isSame) {
        m_shown.clear();
        m_whole = 0;
        m_cursor = {};
        m_anchor.reset();
        m_frameRange.reset();
        m_matches.reset();
    }
    rebuild();
}

void StreamView::setSide(std::optional<Side> only)
{
    if (std::exchange(m_only, only) != only) {
        m_anchor.reset();
        rebuild();
    }
}

void StreamView::setForm(StreamForm form)
{
    if (std::exchange(m_form, form) != form)
        rebuild();
}

void StreamView::setEncoding(const StreamEncoding &encoding)
{
    m_encoding = encoding;
    rebuild();
}

void StreamView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void StreamView::measure()
{
    const QFontMetrics metrics(monospaceFont(this));
    m_metrics.charWidth = std::max(1, metrics.horizontalAdvance(u'0'));
    m_metrics.rowHeight = metrics.height() + metrics.height() / 6;
    m_metrics.margin = m_metrics.charWidth / 2 + 2;
    m_metrics.indent = 2 * m_metrics.charWidth;
    // Where there is little room, the numbers of the frames leave first.
    const int digits = m_session ? static_cast<int>(QString::number(m_session->frameCount()).size()) : 1;
    const bool isNarrow = viewport()->width() < m_metrics.charWidth * 44;
    m_metrics.gutter = m_metrics.charWidth * (isNarrow ? 2 : digits + 5);
}

StreamFormat StreamView::format() const
{
    StreamFormat format;
    format.form = m_form;
    format.encoding = m_encoding;
    const int room =
        viewport()->width() - m_metrics.gutter - m_metrics.charWidth - m_metrics.indent - 2 * m_metrics.margin;
    const int columns = std::max(8, room / m_metrics.charWidth);
    format.columns = static_cast<unsigned>(columns);
    const auto needed = [&](int bytes) {
        const int digits = 3 * bytes + (bytes - 1) / 8;
        return m_form == StreamForm::both ? digits + 1 + bytes : digits - 1;
    };
    format.bytesPerRow = 4;
    for (const int bytes : {8, 16, 24, 32}) {
        if (needed(bytes) <= columns)
            format.bytesPerRow = static_cast<unsigned>(bytes);
    }
    return format;
}

/// Other rows of perhaps the same bytes: the byte at the top stays there.
void StreamView::rebuild()
{
    measure();
    const bool hadRows = !m_shown.empty();
    const StreamRow top = hadRows ? m_shown.front().row : StreamRow();
    const bool wasAtTop = !hadRows || !m_rows.previous(top);
    m_shown.clear();
    m_whole = 0;
    if (!m_index) {
        m_rows = {};
        m_allRows.clear();
        m_isSyncing = true;
        verticalScrollBar()->setRange(0, 0);
        m_isSyncing = false;
        viewport()->update();
        emit cursorMoved();
        return;
    }
    m_rows = StreamRows(StreamOrder(m_index, m_only), m_reader, format());
    countRows();
    if (m_rows.isEmpty()) {
        layOut({});
    } else {
        const auto near = [&](Side side, std::uint64_t offset) {
            const Side shown = m_rows.order().shows(side) ? side : opposite(side);
            const std::uint64_t size = m_index->size[shown];
            return size == 0 ? m_rows.first() : m_rows.rowOf(shown, std::min(offset, size - 1));
        };
        m_cursor.row = near(m_cursor.row.side, m_cursor.offset);
        m_cursor.offset =
            std::clamp(m_cursor.offset, m_cursor.row.offset, m_cursor.row.offset + m_cursor.row.length - 1);
        setTop(wasAtTop ? m_rows.first() : near(top.side, top.offset));
    }
    emit cursorMoved();
}

void StreamView::relayout()
{
    measure();
    const StreamFormat now = format();
    const StreamFormat &was = m_rows.format();
    const bool isSame = now.columns == was.columns && now.bytesPerRow == was.bytesPerRow;
    if (!isSame || m_shown.empty())
        rebuild();
    else
        setTop(m_shown.front().row);
}

StreamRow StreamView::stepped(StreamRow row, int steps) const
{
    for (; steps > 0; --steps) {
        const std::optional<StreamRow> next = m_rows.next(row);
        if (!next)
            break;
        row = *next;
    }
    for (; steps < 0; ++steps) {
        const std::optional<StreamRow> before = m_rows.previous(row);
        if (!before)
            break;
        row = *before;
    }
    return row;
}

/// The row at the top where the last one is at the bottom.
StreamRow StreamView::lastTop() const
{
    return stepped(m_rows.last(), -(rowsIn(viewport()->height()) - 1));
}

void StreamView::setTop(const StreamRow &row)
{
    layOut(row);
    // What is left of the last rows fills the pane.
    if (m_whole < rowsIn(viewport()->height()))
        layOut(lastTop());
    syncScrollBar();
}

void StreamView::layOut(const StreamRow &top)
{
    m_shown.clear();
    m_whole = 0;
    if (!m_rows.isEmpty()) {
        const int fitting = rowsIn(viewport()->height());
        std::optional<StreamRow> row = top;
        for (int i = 0; row && i <= fitting; ++i) {
            m_shown.push_back({*row, rowText(m_rows, *row)});
            m_whole += i < fitting ? 1 : 0;
            row = m_rows.next(*row);
        }
    }
    viewport()->update();
}

bool StreamView::isAtEnd() const
{
    return m_shown.size() <= static_cast<std::size_t>(rowsIn(viewport()->height())) && !m_rows.next(m_shown.back().row);
}

void StreamView::countRows()
{
    constexpr std::size_t mostCounted = 400;
    m_allRows.clear();
    if (m_rows.isEmpty() || m_rows.estimatedCount() > mostCounted)
        return;
    for (std::optional<StreamRow> row = m_rows.first(); row; row = m_rows.next(*row)) {
        m_allRows.push_back(*row);
        if (m_allRows.size() > 2 * mostCounted) {
            m_allRows.clear();
            return;
        }
    }
}

int StreamView::valueOf(const StreamRow &top) const
{
    const int most = verticalScrollBar()->maximum();
    if (!m_allRows.empty())
        return static_cast<int>(std::ranges::find(m_allRows, top) - m_allRows.begin());
    if (!m_rows.previous(top))
        return 0;
    if (isAtEnd())
        return most;
    // A page more or less stays within the range of the bar.
    const int page = verticalScrollBar()->pageStep();
    const double part = static_cast<double>(m_rows.placeOf(top)) / static_cast<double>(m_rows.order().total());
    return std::clamp(static_cast<int>(part * most), page + 1, most - page - 1);
}

void StreamView::syncScrollBar()
{
    if (m_isSyncing || verticalScrollBar()->isSliderDown())
        return;
    m_isSyncing = true;
    const int page = rowsIn(viewport()->height());
    int most = 0;
    if (!m_allRows.empty())
        most = std::max(0, static_cast<int>(m_allRows.size()) - page);
    else if (!m_rows.isEmpty())
        most = std::max(4 * page + 4,
                        static_cast<int>(std::min<std::uint64_t>(m_rows.estimatedCount(), mostScrollSteps)) - page);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, most);
    m_value = m_shown.empty() ? 0 : std::min(most, valueOf(m_shown.front().row));
    verticalScrollBar()->setValue(m_value);
    m_isSyncing = false;
}

/// A few rows are counted exactly; further, the bar is a place among the bytes.
void StreamView::scrolledTo(int value)
{
    if (m_isSyncing || m_shown.empty())
        return;
    const int most = verticalScrollBar()->maximum();
    const int step = value - std::exchange(m_value, value);
    if (!m_allRows.empty()) {
        setTop(m_allRows[static_cast<std::size_t>(value)]);
        return;
    }
    const bool isNear = std::abs(step) <= verticalScrollBar()->pageStep() && !verticalScrollBar()->isSliderDown();
    if (isNear) {
        setTop(stepped(m_shown.front().row, step));
    } else if (value == 0) {
        setTop(m_rows.first());
    } else if (value == most) {
        setTop(lastTop());
    } else {
        const double part = static_cast<double>(value) / most;
        const auto place = static_cast<std::uint64_t>(part * static_cast<double>(m_rows.order().total()));
        setTop(m_rows.rowAtPlace(std::min(place, m_rows.order().total() - 1)));
    }
}

void StreamView::bringIntoView(const StreamRow &row)
{
    const int index = indexOf(row);
    if (index >= 0 && index < m_whole)
        return;
    const int page = rowsIn(viewport()->height());
    // One step beyond an edge scrolls by one row.
    if (index == m_whole && m_whole > 0)
        setTop(stepped(m_shown.front().row, 1));
    else if (!m_shown.empty() && m_rows.next(row) == m_shown.front().row)
        setTop(row);
    else
        setTop(stepped(row, -page / 3));
}

int StreamView::indexOf(const StreamRow &row) const
{
    const auto found = std::ranges::find(m_shown, row, &Shown::row);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void StreamView::showCurrent()
{
    if (!m_rows.isEmpty())
        bringIntoView(m_cursor.row);
}

std::optional<StreamByte> StreamView::cursor() const
{
    if (m_rows.isEmpty())
        return std::nullopt;
    return StreamByte{m_cursor.row.side, m_cursor.offset};
}

FrameId StreamView::frameOf(const Cursor &cursor) const
{
    const bool isOther = cursor.row.kind == StreamRow::Kind::other || cursor.row.kind == StreamRow::Kind::otherTitle;
    return isOther ? m_index->conflicts[cursor.row.item].second : m_index->frameAt(cursor.row.side, cursor.offset);
}

FrameId StreamView::cursorFrame() const
{
    return m_rows.isEmpty() ? FrameId() : frameOf(m_cursor);
}

std::uint64_t StreamView::placeOf(const Cursor &cursor) const
{
    const StreamRun run = m_rows.order().run(cursor.row.run);
    return run.before + std::min(cursor.offset - run.offset, run.length - 1);
}

std::pair<std::uint64_t, std::uint64_t> StreamView::selected() const
{
    if (!m_anchor || m_rows.isEmpty())
        return {0, 0};
    const std::uint64_t place = placeOf(m_cursor);
    return {std::min(*m_anchor, place), std::max(*m_anchor, place) + 1};
}

void StreamView::selectAll()
{
    if (m_rows.isEmpty())
        return;
    const std::uint64_t total = m_rows.order().total();
    const StreamRow last = m_rows.rowAtPlace(total - 1);
    m_anchor = 0;
    m_cursor = {last, last.offset + last.length - 1};
    viewport()->update();
    emit cursorMoved();
}

void StreamView::select(const StreamRange &range)
{
    if (m_rows.isEmpty() || !m_rows.order().shows(range.side) || range.offset >= m_index->size[range.side])
        return;
    const std::uint64_t last =
        std::min(range.offset + std::max<std::uint64_t>(range.length, 1), m_index->size[range.side]) - 1;
    m_cursor = {m_rows.rowOf(range.side, range.offset), range.offset};
    m_anchor = m_rows.order().placeOf(range.side, last);
    bringIntoView(m_cursor.row);
    updateCurrent();
    emit cursorMoved();
}

void StreamView::setCursorAt(const StreamByte &byte)
{
    m_cursor = {m_rows.rowOf(byte.side, byte.offset), byte.offset};
    m_anchor.reset();
}

void StreamView::showFrame(FrameId frame, bool brings)
{
    m_frameRange = m_index ? m_index->rangeOf(frame) : std::nullopt;
    viewport()->update();
    if (!brings || !m_frameRange || m_rows.isEmpty() || !m_rows.order().shows(m_frameRange->side))
        return;
    setCursorAt({m_frameRange->side, m_frameRange->offset});
    // All of it, where there is room.
    const StreamRow last = m_rows.rowOf(m_frameRange->side, m_frameRange->offset + m_frameRange->length - 1);
    const int lastIndex = indexOf(last);
    if (indexOf(m_cursor.row) < 0 || lastIndex < 0 || lastIndex >= m_whole)
        bringIntoView(m_cursor.row);
    updateCurrent();
    emit cursorMoved();
}

void StreamView::moveCursor(const Cursor &cursor, bool extends)
{
    if (extends && !m_anchor)
        m_anchor = placeOf(m_cursor);
    else if (!extends)
        m_anchor.reset();
    m_cursor = cursor;
    bringIntoView(m_cursor.row);
    updateCurrent();
    emit cursorMoved();
}

template <class Visit>
void StreamView::forEachSelected(Visit visit) const
{
    const auto [begin, end] = selected();
    if (end - begin > mostCopied)
        return;
    for (std::uint64_t place = begin; place < end;) {
        const StreamRun run = m_rows.order().run(m_rows.order().runAtPlace(place));
        const std::uint64_t length = std::min(run.before + run.length, end) - place;
        Bytes bytes;
        const auto take = [&bytes](std::uint64_t, ByteView some, std::uint64_t) {
            bytes.insert(bytes.end(), some.begin(), some.end());
            return true;
        };
        if (!m_reader->forEach({run.side, run.offset + (place - run.before), length}, take))
            return;
        visit(bytes);
        place += length;
    }
}

QString StreamView::selectedText() const
{
    QString text;
    forEachSelected([&](const Bytes &bytes) {
        // Each side begins a line of its own.
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        for (const StreamCell &cell : decodedCells(bytes, m_encoding.name)) {
            const bool isSign = cell.kind == StreamCell::Kind::undecodable;
            text += isSign ? textOf(cell, bytes) : QString::fromUcs4(&cell.code, 1);
        }
    });
    return text;
}

QString StreamView::selectedHex() const
{
    constexpr std::size_t bytesPerLine = 16;
    constexpr char16_t digits[] = u"0123456789abcdef";
    QString text;
    forEachSelected([&](const Bytes &bytes) {
        if (!text.isEmpty())
            text += u'\n';
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (i > 0)
                text += i % bytesPerLine == 0 ? u'\n' : u' ';
            text += QChar(digits[bytes[i] >> 4U]);
            text += QChar(digits[bytes[i] & 0xfU]);
        }
    });
    return text;
}

QStringList StreamView::shownLines() const
{
    QStringList lines;
    for (const Shown &shown : m_shown)
        lines += shown.text.text;
    return lines;
}

} // namespace rungs
