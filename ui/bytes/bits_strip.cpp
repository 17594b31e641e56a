// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bits_strip.h"

#include "ui/bytes/octet_texts.h"
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
    const BitRange field = m_cursor.fieldBits();
    const bool isInside = m_bit / 8 == m_cursor.byte() && (field.isEmpty() || field.contains(m_bit));
    if (!isInside)
        m_bit = std::max(m_cursor.byte() * 8, field.touchesByte(m_cursor.byte()) ? field.first : 0);
    updateCurrent();
}

bool BitsStrip::bitValue(std::uint32_t bit) const
{
    return readBits(m_cursor.bytes(), bits(bit, 1)) != 0;
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
        const QRect cell = m_layout.bitRect(bit).adjusted(0, 0, 0, -1);
        const bool isMarked = field.contains(bit);
        painter.setBrush(isMarked ? QBrush(theme.field) : QBrush(Qt::NoBrush));
        painter.setPen(theme.fieldEdge);
        painter.drawRect(cell);
        painter.setFont(isMarked ? boldFont(plain) : plain);
        painter.setPen(isMarked ? theme.fieldText : theme.dimText);
        painter.drawText(cell, Qt::AlignCenter, bitValue(bit) ? QStringLiteral("1") : QStringLiteral("0"));
    }
    painter.setFont(plain);
    if (hasFocus() && m_bit / 8 == byte) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selectionEdge, 2));
        painter.drawRect(m_layout.bitRect(m_bit).adjusted(0, 0, 0, -1));
    }
}

void BitsStrip::moveToBit(std::uint32_t bit)
{
    m_bit = bit;
    m_cursor.moveToBit(bit);
    viewport()->update();
}

void BitsStrip::mousePressEvent(QMouseEvent *event)
{
    const auto bit = m_layout.bitAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bit)
        moveToBit(*bit);
}

void BitsStrip::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<std::uint32_t>(m_cursor.bytes().size()) * 8;
    if (last == 0 || !isPlain(*event)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveToBit(m_bit == 0 ? 0 : m_bit - 1);
        break;
    case Qt::Key_Right:
        moveToBit(std::min(m_bit + 1, last - 1));
        break;
    case Qt::Key_Home:
        moveToBit(m_bit - m_bit % 8);
        break;
    case Qt::Key_End:
        moveToBit(m_bit - m_bit % 8 + 7);
        break;
    default:
        event->ignore();
    }
}

QString BitsStrip::toolTipAt(QPoint inViewport) const
{
    const int item = itemAt(inViewport);
    return item < 0 ? QString() : itemName(item);
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
    return bitValue(bit) ? QStringLiteral("1") : QStringLiteral("0");
}

QRect BitsStrip::itemRect(int item) const
{
    return m_layout.bitRect(m_layout.firstByte() * 8 + static_cast<std::uint32_t>(item));
}

int BitsStrip::currentItem() const
{
    const std::uint32_t first = m_layout.firstByte() * 8;
    return m_bit >= first && m_bit < m_layout.endByte() * 8 ? static_cast<int>(m_bit - first) : -1;
}

int BitsStrip::itemAt(QPoint point) const
{
    const auto bit = m_layout.bitAt(point);
    return bit ? static_cast<int>(*bit - m_layout.firstByte() * 8) : -1;
}

void BitsStrip::activateItem(int item)
{
    moveToBit(m_layout.firstByte() * 8 + static_cast<std::uint32_t>(item));
}

} // namespace rungs
