// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/byte_cursor.h"

#include "ui/text/translate.h"

#include <algorithm>
#include <utility>

namespace rungs {

ByteCursor::ByteCursor(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_frame(selection.frame())
{
    connect(&selection, &Selection::frameChanged, this, &ByteCursor::followFrame);
    connect(&selection, &Selection::fieldChanged, this, &ByteCursor::followField);
    connect(&selection, &Selection::bitChanged, this, &ByteCursor::followBit);
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

std::uint32_t ByteCursor::bit() const
{
    const std::optional<BitPlace> &place = m_selection.bit();
    if (place && place->buffer == m_buffer && place->bit / 8 == m_byte)
        return place->bit;
    const BitRange field = fieldBits();
    return std::max(m_byte * 8, field.touchesByte(m_byte) ? field.first : 0);
}

std::uint8_t ByteCursor::flippedBits(std::uint32_t byte) const
{
    const SessionPtr &session = m_selection.session();
    return session && m_buffer == 0 ? session->flips().maskOf(m_selection.frame(), byte) : std::uint8_t{0};
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
    const auto &frame = m_selection.decoded();
    const std::uint32_t owner = frame->ownerOf(m_buffer, range);
    const bool isOwned = owner < frame->nodes().size() && frame->nodes()[owner].bits.touchesByte(byte);
    select(byte, isOwned ? std::max(range.first, frame->nodes()[owner].bits.first) : range.first, owner);
}

void ByteCursor::moveToBit(std::uint32_t bit)
{
    if (bit / 8 < bytes().size())
        select(bit / 8, bit, m_selection.decoded()->ownerOf(m_buffer, bits(bit, 1)));
}

void ByteCursor::select(std::uint32_t byte, std::uint32_t bit, std::uint32_t owner)
{
    const bool isSame = owner == m_selection.node();
    m_byte = byte;
    m_selection.selectNodeAt(owner, {m_buffer, bit});
    if (isSame)
        emit moved();
}

void ByteCursor::followFrame()
{
    // The same frame with other bits: a person still looks at this byte.
    const bool isSame = std::exchange(m_frame, m_selection.frame()) == m_selection.frame();
    const auto &frame = m_selection.decoded();
    if (isSame && frame && m_buffer < frame->bufferCount())
        return;
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
        const std::optional<BitPlace> &place = m_selection.bit();
        if (place && place->buffer == m_buffer)
            m_byte = place->bit / 8;
        else if (!field->bits.touchesByte(m_byte))
            m_byte = field->bits.firstByte();
    }
    const auto size = static_cast<std::uint32_t>(bytes().size());
    m_byte = size == 0 ? 0 : std::min(m_byte, size - 1);
    emit moved();
}

void ByteCursor::followBit()
{
    const std::optional<BitPlace> &place = m_selection.bit();
    if (!place || place->buffer != m_buffer)
        return;
    m_byte = place->bit / 8;
    emit moved();
}

} // namespace rungs
