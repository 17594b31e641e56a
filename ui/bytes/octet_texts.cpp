// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/octet_texts.h"

#include "ui/bytes/byte_forms.h"

#include <QPainter>

namespace rungs {

OctetTexts::OctetTexts(const QFont &font)
{
    const auto prepared = [&](const QString &text) {
        QStaticText result(text);
        result.setTextFormat(Qt::PlainText);
        result.setPerformanceHint(QStaticText::AggressiveCaching);
        result.prepare({}, font);
        return result;
    };
    for (std::size_t octet = 0; octet < m_hex.size(); ++octet) {
        m_hex[octet] = prepared(hexOctet(static_cast<std::uint8_t>(octet)));
        m_chars[octet] = prepared(QString(charOfOctet(static_cast<std::uint8_t>(octet))));
    }
}

void OctetTexts::draw(QPainter &painter, const QRect &place, const QStaticText &text) const
{
    const QSizeF size = text.size();
    painter.drawStaticText(place.left() + qRound((place.width() - size.width()) / 2),
                           place.top() + qRound((place.height() - size.height()) / 2), text);
}

void OctetTexts::drawHex(QPainter &painter, const QRect &place, std::uint8_t octet) const
{
    draw(painter, place, m_hex[octet]);
}

void OctetTexts::drawChar(QPainter &painter, const QRect &place, std::uint8_t octet) const
{
    draw(painter, place, m_chars[octet]);
}

} // namespace rungs
