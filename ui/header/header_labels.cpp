// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_labels.h"

#include "ui/text/translate.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungs {

namespace {

QString initials(const QString &name)
{
    QString result;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber())
            result += word.front().toUpper();
    }
    return result;
}

} // namespace

HeaderMetrics headerMetrics(const QFont &font)
{
    const QFontMetrics text(font);
    const QFontMetrics mono(monospaceFont(font));
    HeaderMetrics metrics;
    metrics.lineHeight = std::max(1, text.height());
    metrics.margin = std::max(2, text.height() / 2);
    metrics.offsetWidth = mono.horizontalAdvance(QStringLiteral("0000")) + 2 * metrics.margin;
    // A flag is at least a letter wide.
    metrics.minimumBitWidth = std::max(mono.horizontalAdvance(u'0'), text.horizontalAdvance(u'U')) + 3;
    return metrics;
}

QString nameThatFits(const QString &name, const QString &brief, int width, const QFontMetrics &font)
{
    const QStringList candidates = {name, brief, initials(name), brief.left(1), name.left(1)};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty() && font.horizontalAdvance(candidate) <= width)
            return candidate;
    }
    return {};
}

HeaderLabels::HeaderLabels(const HeaderContents &contents, const QFont &font)
    : m_contents(&contents)
    , m_font(font)
    , m_valueFont(monospaceFont(font))
{ }

/// Every pixel counts in a cell of a few bits.
int HeaderLabels::gapIn(std::size_t cell) const
{
    const std::uint32_t width = m_contents->cells()[cell].bits.width;
    return width <= 2 ? 1 : width <= 4 ? 2 : headerMetrics(m_font).margin / 2;
}

void HeaderLabels::setLayout(const HeaderLayout &layout)
{
    const QFontMetrics font(m_font);
    m_areFlagsBrief = false;
    for (std::size_t cell = 0; cell < m_contents->cells().size(); ++cell) {
        const HeaderLayout::Piece *piece = m_contents->cells()[cell].isFlag ? layout.labelPiece(cell) : nullptr;
        m_areFlagsBrief |= piece && font.horizontalAdvance(m_contents->nameOf(cell)) > piece->rect.width() - 2;
    }
}

QString HeaderLabels::nameOf(std::size_t cell, int width) const
{
    const FieldNode *node = m_contents->nodeOf(cell);
    const QString whole = m_contents->nameOf(cell);
    if (m_contents->cells()[cell].isFlag && m_areFlagsBrief)
        return whole.left(1);
    return nameThatFits(whole, node ? translated(node->spec->brief) : QString(), width, QFontMetrics(m_font));
}

QString HeaderLabels::valueOf(std::size_t cell, int width, bool *isCut) const
{
    const QFontMetrics font(m_valueFont);
    const QStringList values = m_contents->valuesOf(cell);
    for (const QString &value : values) {
        if (font.horizontalAdvance(value) <= width)
            return value;
    }
    *isCut = !values.isEmpty();
    return values.isEmpty() ? QString() : font.elidedText(values.back(), Qt::ElideRight, width);
}

bool HeaderLabels::fitInLine(std::size_t cell, int width) const
{
    const FieldNode *node = m_contents->nodeOf(cell);
    if (m_contents->cells()[cell].isFlag || (node && node->isCut))
        return false;
    const QStringList values = m_contents->valuesOf(cell);
    const QFontMetrics font(m_font);
    const int value = QFontMetrics(boldFont(m_valueFont)).horizontalAdvance(values.value(0));
    const int room = width - 2 * gapIn(cell) - (value > 0 ? value + font.averageCharWidth() : 0);
    const QString brief = node ? translated(node->spec->brief) : QString();
    return font.horizontalAdvance(m_contents->nameOf(cell)) <= room
           || (!brief.isEmpty() && font.horizontalAdvance(brief) <= room);
}

HeaderLabel HeaderLabels::of(std::size_t cell, const HeaderLayout &layout) const
{
    const HeaderLayout::Piece *piece = layout.labelPiece(cell);
    if (!piece)
        return {};
    const FieldNode *node = m_contents->nodeOf(cell);
    const int gap = gapIn(cell);
    const QRect room = piece->rect.adjusted(gap, 1, -gap, -1);
    HeaderLabel label;
    label.isNotCaptured = node && node->isCut;
    if (layout.isLow(*piece)) {
        const QFontMetrics font(m_font);
        label.value = valueOf(cell, room.width(), &label.isCut);
        const int value = QFontMetrics(m_valueFont).horizontalAdvance(label.value);
        const int between = value > 0 ? font.averageCharWidth() : 0;
        label.name = nameOf(cell, room.width() - value - between);
        const int name = font.horizontalAdvance(label.name);
        const int left = room.left() + (room.width() - name - between - value) / 2;
        label.namePlace = QRect(left, room.top(), name + 1, room.height());
        label.valuePlace = QRect(left + name + between, room.top(), value + 1, room.height());
    } else {
        // The two lines keep together, whatever the height of the row.
        const int line = headerMetrics(m_font).lineHeight;
        const int middle = room.top() + room.height() / 2;
        label.namePlace = QRect(room.left(), middle - line + 1, room.width(), line);
        label.valuePlace = QRect(room.left(), middle - 1, room.width(), line);
        label.name = nameOf(cell, room.width());
        if (label.isNotCaptured) {
            const QString text = QCoreApplication::translate("rungs::HeaderDiagram", "not captured");
            label.value = QFontMetrics(m_font).horizontalAdvance(text) <= room.width() ? text : QString();
        } else {
            label.value = valueOf(cell, room.width(), &label.isCut);
        }
    }
    label.isCut |= label.name.isEmpty();
    return label;
}

} // namespace rungs
