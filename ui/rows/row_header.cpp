// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_header.h"

#include "ui/models/row_roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace rungs {

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setStretchLastSection(true);
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(16);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QHeaderView::sectionResized, this, &RowHeader::noteWidth);
}

int RowHeader::padding() const
{
    return fontMetrics().height() / 2;
}

int RowHeader::sortArrowWidth() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize RowHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() * 3 / 2 + 2};
}

void RowHeader::noteWidth(int column)
{
    if (m_isSharing)
        return;
    m_given.remove(column);
    if (givesWay(column) || briefWidth(column) > 0)
        m_fixed.insert(column);
}

int RowHeader::widthOf(const QString &text) const
{
    return QFontMetrics(monospaceFont(this)).horizontalAdvance(text) + 2 * padding();
}

int RowHeader::leastWidth(int column) const
{
    const QString text = model()->headerData(column, Qt::Horizontal, RowRole::narrowest).toString();
    if (visualIndex(column) == count() - 1 && !text.isEmpty())
        return fontMetrics().horizontalAdvance(text) + 2 * padding();
    return text.isEmpty() ? sectionSize(column) : widthOf(text);
}

/// 0: it has no brief form.
int RowHeader::briefWidth(int column) const
{
    const QString text = model() ? model()->headerData(column, Qt::Horizontal, RowRole::brief).toString() : QString();
    return text.isEmpty() ? 0 : QFontMetrics(boldFont(monospaceFont(this))).horizontalAdvance(text) + 2 * padding();
}

bool RowHeader::givesWay(int column) const
{
    return model() && visualIndex(column) != count() - 1
           && !model()->headerData(column, Qt::Horizontal, RowRole::narrowest).toString().isEmpty();
}

/// Gives the columns that shrank their full widths again.
void RowHeader::takeBackWidths()
{
    const QScopedValueRollback sharing(m_isSharing, true);
    for (auto column = m_given.cbegin(); column != m_given.cend(); ++column) {
        if (!isSectionHidden(column.key()))
            resizeSection(column.key(), column.value());
    }
    m_given.clear();
    for (const int column : m_left.keys())
        putBack(column);
}

/// Shows a column again that was left out.
void RowHeader::putBack(int column)
{
    const int width = m_left.take(column);
    setSectionHidden(column, false);
    resizeSection(column, width);
}

int RowHeader::fullWidth(int column) const
{
    return m_left.value(column, m_given.value(column, sectionSize(column)));
}

/// The width of what is shown where every column that shrinks has done so, without the columns @p out.
int RowHeader::leastOfAll(const QSet<int> &out) const
{
    int width = 0;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (!has(column) || out.contains(column))
            continue;
        const bool shrinks = visual == count() - 1 || (givesWay(column) && !m_fixed.contains(column));
        width += shrinks ? leastWidth(column) : isBrief(column) ? briefWidth(column) : fullWidth(column);
    }
    return width;
}

/// Leaves columns out, or shortens their texts, until the others fit, the least needed first.
void RowHeader::leaveOut(int available)
{
    m_brief.clear();
    QList<std::pair<int, int>> leaving; ///< rank, column
    for (int column = 0; column < count(); ++column) {
        const int rank = model()->headerData(column, Qt::Horizontal, RowRole::leaves).toInt();
        if (rank > 0 && has(column) && !m_fixed.contains(column))
            leaving.emplaceBack(rank, column);
    }
    std::ranges::sort(leaving);
    QSet<int> out;
    for (const auto &[rank, column] : leaving) {
        if (leastOfAll(out) <= available)
            break;
        (briefWidth(column) > 0 ? m_brief : out).insert(column);
    }
    for (const int column : m_left.keys()) {
        if (!out.contains(column))
            putBack(column);
    }
    for (const int column : std::as_const(out)) {
        if (m_left.contains(column))
            continue;
        m_left.insert(column, fullWidth(column));
        m_given.remove(column);
        setSectionHidden(column, true);
    }
}

void RowHeader::scaleWidths(int numerator, int denominator)
{
    takeBackWidths();
    const QScopedValueRollback sharing(m_isSharing, true);
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column))
            resizeSection(column, sectionSize(column) * numerator / denominator);
    }
}

QByteArray RowHeader::savedColumns(int available)
{
    takeBackWidths();
    QByteArray state = saveState();
    shareWidth(available);
    return state;
}

void RowHeader::restoreColumns(const QByteArray &state)
{
    takeBackWidths();
    const QScopedValueRollback sharing(m_isSharing, true);
    restoreState(state);
    setStretchLastSection(true);
}

void RowHeader::shareWidth(int available)
{
    if (!model() || m_isSharing || count() == 0)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    if (isVisible())
        leaveOut(available);
    // For each column its full width, and how much it can shrink.
    int wanted = 0;
    int spare = 0;
    QList<std::pair<int, int>> giving;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (isSectionHidden(column))
            continue;
        const int width = fullWidth(column);
        if (briefWidth(column) > 0) {
            wanted += showBriefly(column, width);
            continue;
        }
        const bool isLast = visual == count() - 1;
        wanted += isLast ? leastWidth(column) : width;
        if (!isLast && givesWay(column) && !m_fixed.contains(column) && width > leastWidth(column)) {
            giving.emplaceBack(column, width);
            spare += width - leastWidth(column);
        }
    }
    const int missing = std::clamp(wanted - available, 0, spare);
    for (const auto &[column, width] : giving) {
        const int given = missing == 0 ? 0 : (width - leastWidth(column)) * missing / spare;
        if (given > 0)
            m_given.insert(column, width);
        else
            m_given.remove(column);
        resizeSection(column, width - given);
    }
    // The last one takes the rest now, and not when the event loop comes to it.
    const int last = logicalIndex(count() - 1);
    resizeSection(last, std::max(minimumSectionSize(), width() - (length() - sectionSize(last))));
}

/// Gives a column that has a brief form the width for the form that it is shown in. @return that width
int RowHeader::showBriefly(int column, int full)
{
    if (isBrief(column))
        m_given.insert(column, full);
    else
        m_given.remove(column);
    resizeSection(column, isBrief(column) ? std::min(full, briefWidth(column)) : full);
    return sectionSize(column);
}

void RowHeader::resetWidths()
{
    if (!model())
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    takeBackWidths();
    m_fixed.clear();
    const QFontMetrics mono(monospaceFont(this));
    const QFontMetrics bold(boldFont(font()));
    for (int column = 0; column < count(); ++column) {
        if (isGlyph(column)) {
            resizeSection(column, fontMetrics().height() + padding() / 2);
            continue;
        }
        const QString widest = model()->headerData(column, Qt::Horizontal, RowRole::widest).toString();
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int sign = sectionsClickable() ? sortArrowWidth() : 0;
        resizeSection(column,
                      std::max(mono.horizontalAdvance(widest), bold.horizontalAdvance(title) + sign) + 2 * padding());
    }
}

void RowHeader::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.paneHeading);
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int frozen = offset() > 0 ? frozenWidth() : 0;
    for (int visual = 0; frozen > 0 && visual < m_frozenCount; ++visual) {
        const int column = logicalIndex(visual);
        if (!isSectionHidden(column))
            paintSection(&painter, QRect(placeOf(column), 0, sectionSize(column), height()), column);
    }
    if (frozen > 0) {
        painter.setPen(theme.border);
        painter.drawLine(frozen - 1, 0, frozen - 1, height());
    }
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_dropPlace < 0)
        return;
    // Where the column of a dragged field will be.
    int left = 0;
    for (int visual = 0; visual < std::min(m_dropPlace, count()); ++visual) {
        const int column = logicalIndex(visual);
        if (!isSectionHidden(column))
            left = sectionViewportPosition(column) + sectionSize(column);
    }
    constexpr int markWidth = 3;
    painter.fillRect(
        QRect(std::clamp(left - markWidth / 2, 0, std::max(0, width() - markWidth)), 0, markWidth, height()),
        theme.selectionEdge);
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme theme = Theme::of(this);
    painter->fillRect(rect, theme.paneHeading);
    painter->setFont(boldFont(font()));
    if (hasFocus() && logicalIndex == currentColumn()) {
        painter->setPen(theme.selectionEdge);
        painter->drawRect(rect.adjusted(0, 0, -1, -2));
        painter->drawRect(rect.adjusted(1, 1, -2, -3));
    }
    painter->setPen(theme.dimText);
    if (isGlyph(logicalIndex))
        return;
    QRect inner = rect.adjusted(padding(), 0, -padding() / 2, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        const int side = sortArrowWidth();
        paintSortArrow(painter, QRect(inner.right() - side + 1, inner.top(), side, inner.height()));
        inner.setRight(inner.right() - side);
    }
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    // Two letters and an ellipsis say less than the letters below.
    if (isBrief(logicalIndex) && painter->fontMetrics().horizontalAdvance(title) > inner.width())
        return;
    painter->drawText(inner, sideOf(logicalIndex) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, inner.width()));
}

void RowHeader::paintSortArrow(QPainter *painter, const QRect &rect) const
{
    // The tip shows where the larger ones are.
    const double half = rect.width() / 3.0;
    const double down = sortIndicatorOrder() == Qt::AscendingOrder ? -half / 2 : half / 2;
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(painter->pen().color());
    painter->drawPolygon(
        QPolygonF{middle + QPointF(-half, -down), middle + QPointF(half, -down), middle + QPointF(0, down)});
    painter->restore();
}

Qt::Alignment RowHeader::sideOf(int column) const
{
    const QVariant side = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return side.isValid() ? Qt::Alignment(side.toInt()) : Qt::AlignLeft;
}

bool RowHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    // The explanation of a short title, and a title that is cut.
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos().x());
    const QVariant explanation = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole);
    const QVariant title = model()->headerData(column, Qt::Horizontal);
    QToolTip::showText(help->globalPos(), (explanation.isValid() ? explanation : title).toString(), this);
    return true;
}

int RowHeader::shownColumn(int shown) const
{
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (has(column) && shown-- == 0)
            return column;
    }
    return -1;
}

bool RowHeader::isGlyph(int column) const
{
    return model()->headerData(column, Qt::Horizontal, RowRole::isGlyph).toBool();
}

} // namespace rungs
