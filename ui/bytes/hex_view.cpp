// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/hex_view.h"

#include "ui/bytes/octet_texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// Control with Home or End.
bool isJump(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier
           && (event.key() == Qt::Key_Home || event.key() == Qt::Key_End);
}

} // namespace

HexView::HexView(ByteCursor &cursor, QWidget *parent)
    : PaintedPane(parent)
    , m_cursor(cursor)
{
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Bytes"));
    connect(&cursor, &ByteCursor::bufferChanged, this, [this] {
        verticalScrollBar()->setValue(0);
        relayout();
    });
    connect(&cursor, &ByteCursor::moved, this, &HexView::followCursor);
    makeTexts();
    relayout();
}

std::uint32_t HexView::firstRow() const
{
    return static_cast<std::uint32_t>(verticalScrollBar()->value());
}

QSize HexView::sizeHint() const
{
    const BytesMetrics metrics = bytesMetrics(this);
    return {BytesLayout(64, 0, metrics).contentWidth() * 5 / 3, metrics.rowHeight * 6};
}

QSize HexView::minimumSizeHint() const
{
    const BytesMetrics metrics = bytesMetrics(this);
    return {BytesLayout(64, 0, metrics).contentWidth(), metrics.rowHeight * 2};
}

void HexView::makeTexts()
{
    m_plain = OctetTexts(monospaceFont(this));
    m_bold = OctetTexts(boldFont(monospaceFont(this)));
}

void HexView::relayout()
{
    const auto count = static_cast<std::uint32_t>(m_cursor.bytes().size());
    m_layout = BytesLayout(count, viewport()->width(), bytesMetrics(this));
    const std::uint32_t rowsOnShow = m_layout.rowsIn(viewport()->height());
    const std::uint32_t hidden = m_layout.rowCount() - std::min(m_layout.rowCount(), rowsOnShow);
    verticalScrollBar()->setPageStep(static_cast<int>(rowsOnShow));
    verticalScrollBar()->setRange(0, static_cast<int>(hidden));
    viewport()->update();
}

void HexView::followCursor()
{
    if (m_layout.byteCount() != m_cursor.bytes().size())
        relayout();
    showCurrent();
    updateCurrent();
}

void HexView::showCurrent()
{
    const std::uint32_t row = m_layout.rowOf(m_cursor.byte());
    const std::uint32_t rowsOnShow = m_layout.rowsIn(viewport()->height());
    if (row < firstRow() || row >= firstRow() + rowsOnShow) {
        const std::uint32_t above = std::min(row, rowsOnShow / 3);
        verticalScrollBar()->setValue(static_cast<int>(row - above));
    }
}

void HexView::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    painter.setFont(monospaceFont(this));
    const std::uint64_t end = std::uint64_t{firstRow()} + m_layout.rowsIn(viewport()->height()) + 2;
    for (std::uint32_t row = firstRow(); row < std::min<std::uint64_t>(end, m_layout.rowCount()); ++row) {
        paintMarks(painter, row, theme);
        paintRow(painter, row, theme);
    }
    if (m_layout.byteCount() > 0 && hasFocus()) {
        painter.setPen(QPen(theme.selectionEdge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.hexRect(m_cursor.byte(), firstRow()).adjusted(-2, 0, 1, -1));
    }
}

void HexView::paintMarks(QPainter &painter, std::uint32_t row, const Theme &theme) const
{
    const std::uint32_t begin = row * m_layout.bytesPerRow();
    const std::uint32_t end = std::min(begin + m_layout.bytesPerRow(), m_layout.byteCount());
    const auto mark = [&](BitRange range, const QColor &color) {
        const std::uint32_t first = std::max(range.firstByte(), begin);
        const std::uint32_t last = std::min(range.endByte(), end);
        if (range.isEmpty() || first >= last)
            return;
        painter.fillRect(m_layout.hexSpan(first, last - 1, firstRow()).adjusted(-2, 1, 2, -1), color);
        painter.fillRect(m_layout.textRect(first, firstRow()) | m_layout.textRect(last - 1, firstRow()), color);
    };
    mark(m_cursor.layerBits(), theme.layerTint);
    const BitRange field = m_cursor.fieldBits();
    if (field.isEmpty() || field == m_cursor.layerBits())
        return;
    if (field.isWholeBytes()) {
        mark(field, theme.field);
        return;
    }
    for (std::uint32_t byte = std::max(field.firstByte(), begin); byte < std::min(field.endByte(), end); ++byte)
        paintPart(painter, byte, theme);
}

void HexView::paintPart(QPainter &painter, std::uint32_t byte, const Theme &theme) const
{
    const std::uint8_t mask = m_cursor.fieldBits().maskOf(byte);
    const QRect place = m_layout.hexRect(byte, firstRow());
    const QRect digits = place.adjusted(-2, 1, 2, -1);
    const int middle = place.left() + place.width() / 2;
    if ((mask & 0xf0) != 0)
        painter.fillRect(QRect(digits.topLeft(), QPoint(middle - 1, digits.bottom())), theme.field);
    if ((mask & 0x0f) != 0)
        painter.fillRect(QRect(QPoint(middle, digits.top()), digits.bottomRight()), theme.field);
    painter.fillRect(m_layout.textRect(byte, firstRow()), theme.field);
    // Under the digits, an eighth of the width for each bit: those of the field.
    const int thickness = std::max(2, m_layout.metrics().rowHeight / 9);
    for (int bit = 0; bit < 8; ++bit) {
        if ((mask & (0x80 >> bit)) == 0)
            continue;
        const int left = place.left() + place.width() * bit / 8;
        const int right = place.left() + place.width() * (bit + 1) / 8;
        painter.fillRect(QRect(left, digits.bottom() + 1 - thickness, right - left, thickness), theme.fieldText);
    }
}

/// A byte with flipped bits has a frame, and a bar under the digits for each of the bits, as in paintPart().
void HexView::paintFlips(QPainter &painter, std::uint32_t byte, const Theme &theme) const
{
    const QRect place = m_layout.hexRect(byte, firstRow());
    const QRect frame = place.adjusted(-2, 1, 1, -2);
    const int thickness = std::max(2, m_layout.metrics().rowHeight / 7);
    for (int bit = 0; bit < 8; ++bit) {
        if ((m_cursor.flippedBits(byte) & (0x80 >> bit)) == 0)
            continue;
        const int left = place.left() + place.width() * bit / 8;
        const int right = place.left() + place.width() * (bit + 1) / 8;
        painter.fillRect(QRect(left, frame.bottom() + 1 - thickness, std::max(2, right - left), thickness),
                         theme.warning);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.warning);
    painter.drawRect(frame);
    painter.drawRect(m_layout.textRect(byte, firstRow()).adjusted(0, 1, -1, -2));
}

void HexView::paintRow(QPainter &painter, std::uint32_t row, const Theme &theme) const
{
    const ByteView bytes = m_cursor.bytes();
    painter.setPen(theme.dimText);
    painter.drawText(m_layout.offsetRect(row, firstRow()), Qt::AlignLeft | Qt::AlignVCenter,
                     u"%1"_s.arg(row * m_layout.bytesPerRow(), m_layout.offsetDigits(), 16, '0'_L1));
    const BitRange field = m_cursor.fieldBits();
    const QFont plain = painter.font();
    const QFont bold = boldFont(plain);
    const std::uint32_t begin = row * m_layout.bytesPerRow();
    const std::uint32_t end = std::min(begin + m_layout.bytesPerRow(), m_layout.byteCount());
    for (std::uint32_t byte = begin; byte < end; ++byte) {
        const bool isMarked = field != m_cursor.layerBits() && field.touchesByte(byte);
        const OctetTexts &texts = isMarked ? m_bold : m_plain;
        painter.setFont(isMarked ? bold : plain);
        painter.setPen(isMarked ? theme.fieldText : theme.text);
        texts.drawHex(painter, m_layout.hexRect(byte, firstRow()), bytes[byte]);
        if (!isMarked)
            painter.setPen(charOfOctet(bytes[byte]) == u'\u00b7' ? theme.dimText : theme.text);
        texts.drawChar(painter, m_layout.textRect(byte, firstRow()), bytes[byte]);
        if (m_cursor.flippedBits(byte) != 0)
            paintFlips(painter, byte, theme);
    }
    painter.setFont(plain);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const auto hit = m_layout.hit(event->position().toPoint(), firstRow());
    // The context menu is about the byte under the mouse.
    const bool isElsewhere = hit && !m_cursor.fieldBits().touchesByte(hit->byte);
    const bool isForMenu = event->button() == Qt::RightButton && isElsewhere;
    if (!hit || (event->button() != Qt::LeftButton && !isForMenu))
        return;
    // A digit is half a byte: where two fields share the byte, each has its own digit.
    switch (hit->part) {
    case BytesLayout::Part::highDigit:
        m_cursor.moveTo(hit->byte, bits(hit->byte * 8, 4));
        break;
    case BytesLayout::Part::lowDigit:
        m_cursor.moveTo(hit->byte, bits(hit->byte * 8 + 4, 4));
        break;
    case BytesLayout::Part::text:
        m_cursor.moveToByte(hit->byte);
        break;
    }
}

std::optional<std::uint32_t> HexView::byteAfterKey(int key, bool toEnd) const
{
    const std::int64_t byte = m_cursor.byte();
    const std::int64_t last = std::int64_t{m_layout.byteCount()} - 1;
    const std::int64_t row = m_layout.bytesPerRow();
    const std::int64_t page = row * m_layout.rowsIn(viewport()->height());
    const auto within = [&](std::int64_t wanted) {
        return static_cast<std::uint32_t>(std::clamp<std::int64_t>(wanted, 0, last));
    };
    const auto sameColumn = [&](std::int64_t distance) {
        const std::int64_t wanted = byte + distance;
        return wanted < 0 || wanted > last ? within(byte) : within(wanted);
    };
    switch (key) {
    case Qt::Key_Left:
        return within(byte - 1);
    case Qt::Key_Right:
        return within(byte + 1);
    case Qt::Key_Up:
        return sameColumn(-row);
    case Qt::Key_Down:
        return sameColumn(row);
    case Qt::Key_PageUp:
        return within(byte - page);
    case Qt::Key_PageDown:
        return within(byte + page);
    case Qt::Key_Home:
        return within(toEnd ? 0 : byte - byte % row);
    case Qt::Key_End:
        return within(toEnd ? last : byte - byte % row + row - 1);
    default:
        return {};
    }
}

bool HexView::event(QEvent *event)
{
    // Here these keys go to the first and the last byte, not, as elsewhere in the window, to the first and last frame.
    if (event->type() == QEvent::ShortcutOverride && isJump(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return PaintedPane::event(event);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool toEnd = isJump(*event);
    const bool isOurs = m_layout.byteCount() > 0 && (isPlain(*event) || toEnd);
    const auto byte = isOurs ? byteAfterKey(event->key(), toEnd) : std::nullopt;
    if (byte)
        m_cursor.moveToByte(*byte);
    else
        PaintedPane::keyPressEvent(event);
}

QString HexView::toolTipAt(QPoint inViewport) const
{
    const auto hit = m_layout.hit(inViewport, firstRow());
    if (!hit)
        return {};
    const auto byte = static_cast<int>(hit->byte);
    return m_cursor.flippedBits(hit->byte) == 0 ? itemName(byte) : itemName(byte) + u'\n' + itemValue(byte);
}

void HexView::onFontChange()
{
    makeTexts();
    PaintedPane::onFontChange();
}

int HexView::itemCount() const
{
    return static_cast<int>(m_layout.byteCount());
}

QString HexView::itemName(int item) const
{
    return tr("Byte %1: %2").arg(item).arg(m_cursor.ownerName(static_cast<std::uint32_t>(item)));
}

QString HexView::itemValue(int item) const
{
    const std::uint8_t value = m_cursor.bytes()[static_cast<std::size_t>(item)];
    const std::uint8_t flipped = m_cursor.flippedBits(static_cast<std::uint32_t>(item));
    return flipped == 0 ? hexOctet(value)
                        : tr("%1, changed: it was %2").arg(hexOctet(value), hexOctet(value ^ flipped));
}

QRect HexView::itemRect(int item) const
{
    const QRect place = m_layout.hexRect(static_cast<std::uint32_t>(item), firstRow());
    return viewport()->rect().intersects(place) ? place.translated(viewport()->pos()) : QRect();
}

int HexView::currentItem() const
{
    return m_layout.byteCount() == 0 ? -1 : static_cast<int>(m_cursor.byte());
}

int HexView::itemAt(QPoint point) const
{
    const auto hit = m_layout.hit(point - viewport()->pos(), firstRow());
    return hit ? static_cast<int>(hit->byte) : -1;
}

void HexView::activateItem(int item)
{
    m_cursor.moveToByte(static_cast<std::uint32_t>(item));
}

namespace {

/// With the cursor that it shows.
struct PicturedBytes
{
    explicit PicturedBytes(Selection &selection)
        : cursor(selection)
        , view(cursor)
    { }

    ByteCursor cursor;
    HexView view;
};

} // namespace

Picture bytesPicture(Selection &selection, int width)
{
    const auto bytes = std::make_shared<PicturedBytes>(selection);
    bytes->view.showOffScreen(width, 0);
    const BytesLayout &layout = bytes->view.layoutValue();
    if (layout.byteCount() == 0)
        return {};
    const int rowHeight = layout.metrics().rowHeight;
    const auto most = static_cast<std::uint32_t>(Picture::mostHeight / rowHeight);
    const std::uint32_t rows = std::min(layout.rowCount(), most);
    std::vector<int> breaks;
    for (std::uint32_t row = 1; row < rows; ++row)
        breaks.push_back(layout.hexRect(row * layout.bytesPerRow(), 0).top());
    const int height = layout.hexRect((rows - 1) * layout.bytesPerRow(), 0).bottom() + 1 + layout.metrics().margin / 2;
    bytes->view.showOffScreen(width, height);
    Picture picture =
        PaintedPane::pictureOf(std::shared_ptr<const PaintedPane>(bytes, &bytes->view), std::move(breaks));
    picture.isCut = rows < layout.rowCount();
    return picture;
}

} // namespace rungs
