// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "ui/state/selection.h"

#include <QObject>

namespace rungs {

/// The current byte and bit of the bytes pane, inside the selected field. It follows the selection, and moves it.
class ByteCursor : public QObject
{
    Q_OBJECT

public:
    explicit ByteCursor(Selection &selection, QObject *parent = nullptr);

    Selection &selection() const { return m_selection; }
    std::uint8_t buffer() const { return m_buffer; }
    std::uint32_t byte() const { return m_byte; }
    /// Of the current byte, from the start of the buffer.
    std::uint32_t bit() const;
    /// The shown bytes.
    ByteView bytes() const;
    /// The selected field's bits if they are in the shown buffer; else empty.
    BitRange fieldBits() const;
    /// The bits of the header that the selected field is part of.
    BitRange layerBits() const;
    /// The name of the field that owns the byte.
    QString ownerName(std::uint32_t byte) const;
    QString ownerNameOfBit(std::uint32_t bit) const;
    /// The bits of a byte that a person has flipped; 0: it is as it was captured.
    std::uint8_t flippedBits(std::uint32_t byte) const;

    void setBuffer(std::uint8_t buffer);
    /// Moves to @p byte and selects the field that owns its bits @p range.
    void moveTo(std::uint32_t byte, BitRange range);
    void moveToByte(std::uint32_t byte) { moveTo(byte, rungs::bytes(byte, 1)); }
    void moveToBit(std::uint32_t bit);

signals:
    void bufferChanged();
    void moved(); ///< the byte, the field, or both

private:
    void select(std::uint32_t byte, std::uint32_t bit, std::uint32_t owner);
    void followFrame();
    void followField();
    void followBit();
    QString nameOf(std::uint32_t node) const;

    Selection &m_selection;
    FrameId m_frame;
    std::uint8_t m_buffer = 0;
    std::uint32_t m_byte = 0;
};

} // namespace rungs
