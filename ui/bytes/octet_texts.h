// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bytes/bytes_layout.h"

#include <QFont>
#include <QStaticText>
#include <QString>

#include <array>
#include <cstdint>

class QPainter;
class QRect;
class QWidget;

namespace rungs {

/// The 256 bytes, laid out once in a font of fixed width as digits and as characters: a screen full of bytes is painted
/// without laying text out again.
class OctetTexts
{
public:
    OctetTexts() = default;
    explicit OctetTexts(const QFont &font);

    /// With the painter's pen, in the middle of @p place.
    void drawHex(QPainter &painter, const QRect &place, std::uint8_t octet) const;
    void drawChar(QPainter &painter, const QRect &place, std::uint8_t octet) const;

private:
    void draw(QPainter &painter, const QRect &place, const QStaticText &text) const;

    std::array<QStaticText, 256> m_hex;
    std::array<QStaticText, 256> m_chars;
};

/// Two hexadecimal digits.
QString hexOctet(std::uint8_t octet);
/// The character of the byte in the text column: itself if it is printable ASCII, else a middle dot.
QChar charOfOctet(std::uint8_t octet);

/// The measures of bytes in the font of @p widget.
BytesMetrics bytesMetrics(const QWidget *widget);

} // namespace rungs
