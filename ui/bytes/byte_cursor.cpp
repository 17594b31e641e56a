// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/byte_cursor.h"

#include "ui/text/translate.h"

#include <algorithm>

namespace rungs {

ByteCursor::ByteCursor(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&selection, &Selection::frameChanged, this, &ByteCursor::followFrame);
    connect(&selection, &Selection::fieldChanged, this, &ByteCursor::followField);
    followField();
}

ByteView ByteCursor::bytes() const
{
    const auto &frame = m_selection.decoded();
    return frame && m_buffer < frame->bufferCount() ? frame->buffer(m_buffer) : ByteView();
}

BitRange ByteCursor::fieldBits() const
{
    const FieldNode *field = m_selection.field();
    return field && field->buffer == m_buffer ? field->bits : BitRange();
}

BitRange ByteCursor::layerBits() const
{
    const FieldNode *field = m_selection.field();
    if (!field || field->buffer != m_buffer || field->layer >= m_selection.decoded()->layers().size())
        return {};
    const std::uint32_t top = m_selection.decoded()->nodeOfLayer(field->layer);
    return top < m_selection.decoded()->nodes().size() ? m_selection.decoded()->nodes()[top].bits : BitRange();
}

QString ByteCursor::nameOf(std::uint32_t node) const
{
    const auto &frame = m_selection.decoded();
    return frame && node < frame->nodes().size() ? translated(frame->nodes()[node].spec->name) : QString();
}

QString ByteCursor::ownerName(std::uint32_t byte) const
{
    const auto &frame = m_selection.decoded();
    if (!frame)
        return {};
    // Two fields can share a byte; both are named.
    const QString high = nameOf(frame->ownerOf(m_buffer, bits(byte * 8, 4)));
    const QString low = nameOf(frame->ownerOf(m_buffer, bits(byte * 8 + 4, 4)));
    return high == low ? high : tr("%1, %2").arg(high, low);
}

QString ByteCursor::ownerNameOfBit(std::uint32_t bit) const
{
    const auto &frame = m_selection.decoded();
    return frame ? nameOf(frame->smallestAt(m_buffer, bit)) : QString();
}

void ByteCursor::setBuffer(std::uint8_t buffer)
{
    if (!m_selection.decoded() || buffer == m_buffer || buffer >= m_selection.decoded()->bufferCount())
        return;
    m_buffer = buffer;
    m_byte = 0;
    emit bufferChanged();
    emit moved();
}

void ByteCursor::moveTo(std::uint32_t byte, BitRange range)
{
    if (byte >= bytes().size())
        return;
    m_byte = byte;
    const std::uint32_t owner = m_selection.decoded()->ownerOf(m_buffer, range);
    if (owner == m_selection.node())
        emit moved();
    else
        m_selection.selectNode(owner);
}

void ByteCursor::moveToBit(std::uint32_t bit)
{
    moveTo(bit / 8, bits(bit, 1));
}

void ByteCursor::followFrame()
{
    m_buffer = 0;
    m_byte = 0;
    emit bufferChanged();
}

void ByteCursor::followField()
{
    if (const FieldNode *field = m_selection.field()) {
        if (field->buffer != m_buffer) {
            m_buffer = field->buffer;
            emit bufferChanged();
        }
        if (!field->bits.touchesByte(m_byte))
            m_byte = field->bits.firstByte();
    }
    const auto size = static_cast<std::uint32_t>(bytes().size());
    m_byte = size == 0 ? 0 : std::min(m_byte, size - 1);
    emit moved();
}

} // namespace rungs
