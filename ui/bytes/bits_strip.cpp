// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bits_strip.h"

#include "core/text/bit_flip_text.h"
#include "ui/bytes/octet_texts.h"
#include "ui/painted/flipped_bit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rungs {

BitsStrip::BitsStrip(ByteCursor &cursor, QWidget *parent)
    : PaintedPane(parent)
    , m_cursor(cursor)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Bits"));
    connect(&cursor, &ByteCursor::moved, this, &BitsStrip::follow);
    follow();
}

QSize BitsStrip::sizeHint() const
{
    const BytesMetrics metrics = bytesMetrics(this);
    return {BitsStripLayout::widthFor(2, metrics), BitsStripLayout::heightFor(metrics)};
}

QSize BitsStrip::minimumSizeHint() const
{
    const BytesMetrics metrics = bytesMetrics(this);
    return {BitsStripLayout::widthFor(1, metrics), BitsStripLayout::heightFor(metrics)};
}

void BitsStrip::relayout()
{
    const ByteView bytes = m_cursor.bytes();
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const BitRange field = m_cursor.fieldBits();
    if (size == 0 || field.firstByte() >= size) {
        m_layout = {};
    } else {
        const bool hasField = !field.isEmpty();
        const std::uint32_t first = hasField ? field.firstByte() : m_cursor.byte();
        const std::uint32_t end = hasField ? std::min(field.endByte(), size) : first + 1;
        m_layout = BitsStripLayout(first, end - first, m_cursor.byte(), width(), bytesMetrics(this));
    }
    viewport()->update();
}

void BitsStrip::follow()
{
    relayout();
    updateCurrent();
}

bool BitsStrip::bitValue(std::uint32_t bit) const
{
    return readBits(m_cursor.bytes(), bits(bit, 1)) != 0;
}

bool BitsStrip::isFlipped(std::uint32_t bit) const
{
    return (m_cursor.flippedBits(bit / 8) & (0x80U >> (bit % 8))) != 0;
}

void BitsStrip::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    if (m_layout.isEmpty())
        return;
    painter.setPen(theme.grid);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(monospaceFont(this));
    for (std::uint32_t byte = m_layout.firstByte(); byte < m_layout.endByte(); ++byte)
        paintByte(painter, byte, theme);
    paintCursor(painter, theme);
    paintName(painter, theme);
}

/// Beside the cells, as far as there is room: which bit the cursor is on.
void BitsStrip::paintName(QPainter &painter, const Theme &theme) const
{
    if (currentItem() < 0)
        return;
    const std::uint32_t bit = m_cursor.bit();
    const QString mask = QString::fromStdString(maskOfBit(bit));
    QRect place = m_layout.bitRect(m_layout.endByte() * 8 - 1);
    place.setLeft(place.right() + fontMetrics().height());
    place.setRight(viewport()->width() - fontMetrics().height() / 2);
    if (place.width() < painter.fontMetrics().horizontalAdvance(mask))
        return;
    painter.setPen(theme.dimText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, mask);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(mask + u' '));
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_cursor.ownerNameOfBit(bit), Qt::ElideRight, place.width()));
}

void BitsStrip::paintByte(QPainter &painter, std::uint32_t byte, const Theme &theme) const
{
    const BitRange field = m_cursor.fieldBits();
    const QFont plain = painter.font();
    const QRect label = m_layout.labelRect(byte);
    const std::uint8_t mask = field.maskOf(byte);
    painter.setPen(theme.dimText);
    const QString offset = tr("%1: %2", "offset of a byte: its value").arg(byte).arg(hexOctet(m_cursor.bytes()[byte]));
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, offset);
    const QString maskText = tr("mask %1").arg(hexOctet(mask));
    const int room = label.width() - painter.fontMetrics().horizontalAdvance(offset + u' ');
    if (mask != 0 && mask != 0xff && painter.fontMetrics().horizontalAdvance(maskText) <= room)
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, maskText);
    for (std::uint32_t bit = byte * 8; bit < byte * 8 + 8; ++bit) {
        paintBit(painter, bit, theme);
        painter.setFont(plain);
    }
}

void BitsStrip::paintBit(QPainter &painter, std::uint32_t bit, const Theme &theme) const
{
    const QRect cell = m_layout.bitRect(bit).adjusted(0, 0, 0, -1);
    const bool isMarked = m_cursor.fieldBits().contains(bit);
    painter.setBrush(isMarked ? QBrush(theme.field) : QBrush(Qt::NoBrush));
    painter.setPen(theme.fieldEdge);
    painter.drawRect(cell);
    if (isMarked || isFlipped(bit))
        painter.setFont(boldFont(painter.font()));
    painter.setPen(isMarked ? theme.fieldText : isFlipped(bit) ? theme.text : theme.dimText);
    painter.drawText(cell, Qt::AlignCenter, bitValue(bit) ? QStringLiteral("1") : QStringLiteral("0"));
    if (isFlipped(bit))
        paintFlippedBit(painter, cell, theme);
}

/// Dashed where another pane has the focus: a key flips this bit from there, too.
void BitsStrip::paintCursor(QPainter &painter, const Theme &theme) const
{
    if (currentItem() < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(theme.selectionEdge, 2) : QPen(theme.selectionEdge, 1, Qt::DashLine));
    painter.drawRect(m_layout.bitRect(m_cursor.bit()).adjusted(0, 0, 0, -1));
}

void BitsStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_layout.bitAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_pressed)
        m_cursor.moveToBit(*m_pressed);
}

void BitsStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click may have moved the bits: it said which one is meant.
    if (event->button() == Qt::LeftButton && m_pressed == m_cursor.bit())
        emit flipWanted();
}

void BitsStrip::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<std::uint32_t>(m_cursor.bytes().size()) * 8;
    if (last == 0 || !isPlain(*event)) {
        event->ignore();
        return;
    }
    const std::uint32_t bit = m_cursor.bit();
    switch (event->key()) {
    case Qt::Key_Left:
        m_cursor.moveToBit(bit == 0 ? 0 : bit - 1);
        break;
    case Qt::Key_Right:
        m_cursor.moveToBit(std::min(bit + 1, last - 1));
        break;
    case Qt::Key_Home:
        m_cursor.moveToBit(bit - bit % 8);
        break;
    case Qt::Key_End:
        m_cursor.moveToBit(bit - bit % 8 + 7);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit flipWanted();
        break;
    default:
        event->ignore();
    }
}

QString BitsStrip::toolTipAt(QPoint inViewport) const
{
    const int item = itemAt(inViewport);
    return item < 0 ? QString() : tr("%1: %2\nA double click, or X, flips it.").arg(itemName(item), itemValue(item));
}

int BitsStrip::itemCount() const
{
    return static_cast<int>(m_layout.byteCount() * 8);
}

QString BitsStrip::itemName(int item) const
{
    const std::uint32_t bit = m_layout.firstByte() * 8 + static_cast<std::uint32_t>(item);
    return tr("Byte %1, bit %2: %3").arg(bit / 8).arg(bit % 8).arg(m_cursor.ownerNameOfBit(bit));
}

QString BitsStrip::itemValue(int item) const
{
    const std::uint32_t bit = m_layout.firstByte() * 8 + static_cast<std::uint32_t>(item);
    const int value = bitValue(bit) ? 1 : 0;
    return isFlipped(bit) ? tr("%1, flipped: it was %2").arg(value).arg(1 - value) : QString::number(value);
}

QRect BitsStrip::itemRect(int item) const
{
    return m_layout.bitRect(m_layout.firstByte() * 8 + static_cast<std::uint32_t>(item));
}

int BitsStrip::currentItem() const
{
    const std::uint32_t first = m_layout.firstByte() * 8;
    const std::uint32_t bit = m_cursor.bit();
    return bit >= first && bit < m_layout.endByte() * 8 ? static_cast<int>(bit - first) : -1;
}

int BitsStrip::itemAt(QPoint point) const
{
    const auto bit = m_layout.bitAt(point);
    return bit ? static_cast<int>(*bit - m_layout.firstByte() * 8) : -1;
}

void BitsStrip::activateItem(int item)
{
    m_cursor.moveToBit(m_layout.firstByte() * 8 + static_cast<std::uint32_t>(item));
}

} // namespace rungs
