// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_view.h"

#include "ui/models/row_roles.h"
#include "ui/rows/row_accessible.h"
#include "ui/rows/row_header.h"
#include "ui/rows/row_layout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace rungs {

namespace {

constexpr int edgeWidth = 3;

/// Continues the heading above the part beside the rows.
class HeadingCorner : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.paneHeading);
        painter.setPen(theme.border);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
};

} // namespace

RowView::RowView(QAbstractItemModel *model, QWidget *parent)
    : PaintedPane(parent)
    , m_model(model)
    , m_header(new RowHeader(this))
    , m_corner(new HeadingCorner(this))
{
    installRowAccessible();
    viewport()->setAutoFillBackground(false);
    m_header->setModel(model);
    updateFonts();

    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(m_header, change, this, [this] {
            updateGeometryOfParts();
            viewport()->update();
        });
    }
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowView::followModel);
    connect(model, &QAbstractItemModel::modelReset, this, &RowView::followModel);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowView::followModel);
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    m_layout.rowCount = model->rowCount();
}

RowView::~RowView() = default;

void RowView::followModel()
{
    m_layout.rowCount = m_model->rowCount();
    if (m_layout.rowCount == 0)
        m_layout.topRow = 0;
    updateGeometryOfParts();
    viewport()->update();
}

int RowView::widthFor(int column, const QString &text) const
{
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    return std::max(QFontMetrics(monospaceFont(this)).horizontalAdvance(text),
                    QFontMetrics(boldFont(font())).horizontalAdvance(title))
           + 2 * m_header->padding();
}

void RowView::makeRoom(int column, const QString &text)
{
    const int needed = widthFor(column, text);
    if (!m_header->isSectionHidden(column) && m_header->sectionSize(column) < needed)
        m_header->resizeSection(column, needed);
}

void RowView::fitTo(int column, const QString &text)
{
    if (!m_header->isSectionHidden(column))
        m_header->resizeSection(column, widthFor(column, text));
}

void RowView::showRow(int row)
{
    if (row >= 0)
        verticalScrollBar()->setValue(m_layout.topRowToShow(row));
    updateSide();
    viewport()->update();
    if (QAccessible::isActive() && row >= 0)
        announceRow(this, row);
}

void RowView::updateFonts()
{
    m_header->setFont(font());
    const int em = fontMetrics().height();
    if (m_emHeight == 0) {
        m_header->resetWidths();
    } else if (em != m_emHeight) {
        m_header->scaleWidths(em, m_emHeight);
    }
    m_emHeight = em;
    m_layout.rowHeight = std::max(em, QFontMetrics(monospaceFont(this)).height()) + em * 2 / 3;
    updateGeometryOfParts();
}

void RowView::updateGeometryOfParts()
{
    const int headerHeight = m_header->sizeHint().height();
    const int side = sideWidth();
    setViewportMargins(0, headerHeight, side, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);
    m_header->shareWidth(area.width());
    m_corner->setGeometry(area.right() + 1, area.top() - headerHeight, side, headerHeight);

    m_layout.height = viewport()->height();
    verticalScrollBar()->setRange(0, m_layout.maximumTopRow());
    verticalScrollBar()->setPageStep(m_layout.wholeRows());
    m_layout.topRow = verticalScrollBar()->value();
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_layout.rowHeight);
    m_header->setOffset(horizontalScrollBar()->value());
    updateSide();
}

void RowView::updateSide()
{
    const QRect area = viewport()->geometry();
    placeSide({area.right() + 1, area.top(), sideWidth(), area.height()});
}

/// If the current row is visible, it stays so when rows grow or the window shrinks.
void RowView::keepCurrentInView(const std::function<void()> &change)
{
    const int row = currentRow();
    const bool wasOnShow = row >= 0 && m_layout.isOnShow(row);
    change();
    if (wasOnShow)
        verticalScrollBar()->setValue(m_layout.topRowToShow(row));
}

void RowView::onResize()
{
    keepCurrentInView([this] { updateGeometryOfParts(); });
}

void RowView::scrollContentsBy(int, int)
{
    m_layout.topRow = verticalScrollBar()->value();
    m_header->setOffset(horizontalScrollBar()->value());
    updateSide();
    viewport()->update();
}

void RowView::onFontChange()
{
    keepCurrentInView([this] { updateFonts(); });
}

QRect RowView::cellRect(int row, int column) const
{
    if (!m_layout.isOnShow(row) || m_header->isSectionHidden(column))
        return {};
    return {m_header->sectionViewportPosition(column), m_layout.topOf(row), m_header->sectionSize(column),
            m_layout.rowHeight};
}

int RowView::columnAt(int x) const
{
    return m_header->logicalIndexAt(x);
}

void RowView::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    const QFont mono = monospaceFont(this);
    for (int row = m_layout.topRow; row < m_layout.endRow(); ++row)
        paintRow(painter, row, theme, mono);
}

void RowView::paintRow(QPainter &painter, int row, const Theme &theme, const QFont &mono) const
{
    const QRect line(0, m_layout.topOf(row), viewport()->width(), m_layout.rowHeight);
    const bool isSelected = row == currentRow();
    if (isSelected)
        painter.fillRect(line, theme.selection);
    else if (row % 2 == 1)
        painter.fillRect(line, theme.alternate);

    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QRect cell = cellRect(row, column);
        if (cell.right() < 0 || cell.left() > viewport()->width() || cell.isEmpty())
            continue;
        paintCell(painter, m_model->index(row, column), cell, theme, mono);
    }
    if (isSelected) {
        painter.fillRect(QRect(0, line.top(), edgeWidth, line.height()), theme.selectionEdge);
        if (hasFocus()) {
            painter.setPen(theme.selectionEdge);
            painter.drawRect(line.adjusted(0, 0, -1, -1));
        }
    }
}

void RowView::paintCell(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme,
                        const QFont &mono) const
{
    if (m_header->isGlyph(index.column())) {
        paintGlyph(painter, index, cell, theme);
        return;
    }
    const CellLook look = lookOf(index, theme);
    const QFont plain = look.isMonospace ? mono : font();
    painter.setFont(look.isBold ? boldFont(plain) : plain);
    painter.setPen(look.text);
    const int padding = m_header->padding();
    const QRect inner = cell.adjusted(padding, 0, -padding / 2, 0);
    painter.drawText(
        inner, m_header->sideOf(index.column()) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), m_header->cutOf(index.column()), inner.width()));
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int row = m_layout.rowAt(place.y());
    if (row < 0 || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    m_lastColumn = std::max(0, columnAt(place.x()));
    selectRow(row);
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        selectRow(m_layout.rowAt(event->position().toPoint().y()));
}

void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = m_layout.rowAt(event->position().toPoint().y());
    if (row >= 0 && event->button() == Qt::LeftButton)
        emit activated(row);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    if (m_layout.rowCount > 0) {
        if (const auto next = rowAfterKey(event->key(), row, m_layout.rowCount, m_layout.wholeRows() - 1)) {
            selectRow(*next);
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            emit activated(row);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    default:
        const bool isCharacter = event->text().size() == 1
                                 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (!isCharacter || !takeCharacter(event->text().at(0)))
            event->ignore();
    }
}

/// The whole text where it is cut, and the meaning of a sign.
QString RowView::toolTipAt(QPoint place) const
{
    const int row = m_layout.rowAt(place.y());
    const int column = columnAt(place.x());
    if (row < 0 || column < 0)
        return {};
    const QModelIndex index = m_model->index(row, column);
    const QString text = index.data().toString();
    if (m_header->isGlyph(column))
        return text;
    const CellLook look = lookOf(index, Theme::of(this));
    const QFont plain = look.isMonospace ? monospaceFont(this) : font();
    const QFontMetrics metrics(look.isBold ? boldFont(plain) : plain);
    const int room = cellRect(row, column).width() - 3 * m_header->padding() / 2;
    return metrics.horizontalAdvance(text) > room ? text : QString();
}

QString RowView::rowText(int row) const
{
    QStringList texts;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->has(column) && !m_header->isGlyph(column))
            texts.append(m_model->index(row, column).data().toString());
    }
    return texts.join(u'\t');
}

QString RowView::currentCellText() const
{
    const int row = currentRow();
    return row < 0 ? QString() : m_model->index(row, m_lastColumn).data().toString();
}

QByteArray RowView::columnState() const
{
    return m_header->savedColumns(viewport()->width());
}

void RowView::restoreColumns(const QByteArray &state)
{
    m_header->restoreColumns(state);
    updateGeometryOfParts();
}

} // namespace rungs
