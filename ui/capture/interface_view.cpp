// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/interface_view.h"

#include "ui/capture/interface_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rungs {

namespace {

// In lines of text.
constexpr int sparklineWidth = 9;
constexpr int rowsShown = 6;

/// Names in bold, addresses in letters of one width, traffic as a line.
class InterfaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == InterfaceModel::traffic)
            paintRates(*painter, option, index.data(InterfaceModel::ratesRole).value<QList<double>>());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int em = option.fontMetrics.height();
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {index.column() == InterfaceModel::traffic ? em * sparklineWidth : size.width() + em / 2,
                std::max(size.height(), em * 7 / 4)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == InterfaceModel::name)
            option->font = boldFont(option->font);
        else if (index.column() == InterfaceModel::addresses || index.column() == InterfaceModel::rate)
            option->font = monospaceFont(option->widget);
        else if (index.column() == InterfaceModel::kind && option->widget)
            option->palette.setColor(QPalette::Text, Theme::of(option->widget).dimText);
        option->textElideMode = Qt::ElideRight;
    }

private:
    static void paintRates(QPainter &painter, const QStyleOptionViewItem &option, const QList<double> &rates)
    {
        if (rates.isEmpty())
            return;
        const double greatest = std::max(1.0, *std::ranges::max_element(rates));
        const QRectF place = QRectF(option.rect).adjusted(2, 5, -6, -5);
        const double step = place.width() / (Traffic::mostSamples - 1);
        QPainterPath line;
        double x = place.right() - step * static_cast<double>(rates.size() - 1);
        for (const double rate : rates) {
            const QPointF point(x, place.bottom() - rate / greatest * place.height());
            // An empty path begins at the origin.
            if (line.elementCount() == 0)
                line.moveTo(point);
            else
                line.lineTo(point);
            x += step;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(Theme::of(option.widget).selectionEdge);
        pen.setWidthF(std::max(1.2, option.fontMetrics.height() / 14.0));
        painter.setPen(pen);
        painter.drawPath(line);
        painter.restore();
    }
};

} // namespace

InterfaceView::InterfaceView(InterfaceModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_interfaces(model)
{
    setModel(model);
    setItemDelegate(new InterfaceDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setAccessibleName(tr("Interfaces"));
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &InterfaceView::chosenChanged);
    connect(model, &InterfaceModel::listed, this, &InterfaceView::fit);
}

QStringList InterfaceView::chosen() const
{
    QStringList names;
    for (const QModelIndex &row : selectionModel()->selectedRows(InterfaceModel::name))
        names.append(row.data().toString());
    return names;
}

void InterfaceView::choose(const QStringList &names)
{
    QItemSelection rows;
    for (const QString &name : names) {
        const int row = m_interfaces->rowOf(name);
        if (row < 0)
            continue;
        const QModelIndex first = m_interfaces->index(row, 0);
        rows.select(first, first);
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QSize InterfaceView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 54, em * 7 / 4 * (rowsShown + 1)};
}

QSize InterfaceView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 16, em * 7 / 4 * 3};
}

void InterfaceView::fit()
{
    const int em = fontMetrics().height();
    for (int column = 0; column < InterfaceModel::columns; ++column)
        resizeColumnToContents(column);
    setColumnWidth(InterfaceModel::traffic, em * sparklineWidth);
    // Many addresses leave room for the rest: a tool tip has them all.
    constexpr int widestAddresses = 20;
    setColumnWidth(InterfaceModel::addresses, std::min(columnWidth(InterfaceModel::addresses), em * widestAddresses));
}

void InterfaceView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace rungs
