// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_header.h"

#include "ui/models/row_roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace rungs {

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setStretchLastSection(true);
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(16);
    setFocusPolicy(Qt::NoFocus);
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

void RowHeader::resetWidths()
{
    if (!model())
        return;
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
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme theme = Theme::of(this);
    painter->fillRect(rect, theme.paneHeading);
    painter->setFont(boldFont(font()));
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
    // What a short title stands for, and the title that is cut.
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    const QVariant explanation = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole);
    const QVariant title = model()->headerData(column, Qt::Horizontal);
    QToolTip::showText(help->globalPos(), (explanation.isValid() ? explanation : title).toString(), this);
    return true;
}

bool RowHeader::isGlyph(int column) const
{
    return model()->headerData(column, Qt::Horizontal, RowRole::isGlyph).toBool();
}

void RowHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        // A list without a column could not be given one again.
        action->setEnabled(isSectionHidden(column) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setSectionHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset widths")), &QAction::triggered, this, &RowHeader::resetWidths);
    menu.exec(event->globalPos());
}

} // namespace rungs
