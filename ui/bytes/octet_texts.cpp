// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/octet_texts.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

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

QString hexOctet(std::uint8_t octet)
{
    return u"%1"_s.arg(octet, 2, 16, '0'_L1);
}

QChar charOfOctet(std::uint8_t octet)
{
    return octet >= 0x20 && octet < 0x7f ? QChar(char16_t{octet}) : QChar(u'\u00b7');
}

BytesMetrics bytesMetrics(const QWidget *widget)
{
    const QFontMetrics font(monospaceFont(widget));
    BytesMetrics metrics;
    metrics.charWidth = std::max(1, font.horizontalAdvance(u'0'));
    metrics.rowHeight = std::max(1, font.height() * 5 / 4);
    metrics.margin = std::max(2, font.height() * 2 / 3);
    return metrics;
}

} // namespace rungs
