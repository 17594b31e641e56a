// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_sums.h"

#include "ui/rows/row_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace rungs {

RowSums::RowSums(const RowHeader &header, Text text, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
    , m_text(std::move(text))
{ }

void RowSums::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.paneHeading);
    painter.setPen(theme.border);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(boldFont(font()));
    painter.setPen(theme.text);
    const int frozen = m_header.offset() > 0 ? m_header.frozenWidth() : 0;
    for (const bool areFrozen : {true, false}) {
        if (!areFrozen)
            painter.setClipRect(rect().adjusted(frozen, 0, 0, 0));
        for (int column = 0; column < m_header.count(); ++column) {
            if (m_header.isSectionHidden(column) || m_header.isFrozen(column) != areFrozen)
                continue;
            const QRect cell(m_header.placeOf(column), 0, m_header.sectionSize(column), height());
            const QRect place = cell.adjusted(m_header.padding(), 0, -m_header.padding() / 2, 0);
            painter.drawText(place, m_header.sideOf(column) | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(m_text(column), Qt::ElideRight, place.width()));
        }
    }
}

} // namespace rungs
