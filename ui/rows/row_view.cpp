// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_view.h"

#include "ui/models/row_roles.h"
#include "ui/rows/row_accessible.h"
#include "ui/rows/row_header.h"
#include "ui/rows/row_layout.h"
#include "ui/rows/row_sums.h"
#include "ui/rows/wrapped_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rungs {

namespace {

constexpr int edgeWidth = 3;
constexpr int mostLinesOfRow = 4;

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
    , m_sums(new RowSums(
          *m_header, [this](int column) { return sumText(column); }, this))
{
    installRowAccessible();
    viewport()->setAutoFillBackground(false);
    m_header->setModel(model);
    updateFonts();

    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(m_header, change, this, [this] {
            if (m_header->isSharing())
                return;
            keepCurrentInView([this] { updateGeometryOfParts(); });
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
    updateGeometryOfParts();
}

/// The width of a list that has a scroll bar, whether it has one now or not: that depends on the height of the rows,
/// and this on the width.
int RowView::sharedWidth() const
{
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    return std::max(0, viewport()->width() - bar);
}

/// Where a long text has no room in one line, every row has several.
void RowView::updateRowHeight()
{
    const int last = m_header->logicalIndex(m_header->count() - 1);
    m_linesOfRow = 1;
    if (last >= 0 && m_model->headerData(last, Qt::Horizontal, RowRole::wraps).toBool()) {
        const QString usual = m_model->headerData(last, Qt::Horizontal, RowRole::narrowest).toString();
        const int spare = viewport()->width() - sharedWidth();
        const int room = std::max(1, m_header->sectionSize(last) - spare - 3 * m_header->padding() / 2);
        m_linesOfRow = static_cast<int>(wrappedText(usual, font(), room, mostLinesOfRow).size());
    }
    const int em = fontMetrics().height();
    m_layout.rowHeight = std::max(em, QFontMetrics(monospaceFont(this)).height()) + em * 2 / 3
                         + (m_linesOfRow - 1) * fontMetrics().lineSpacing();
}

/// Columns that change their widths, and scroll bars that come and go, lead here again: only the widths that all of
/// them agree on may decide which scroll bars there are.
void RowView::updateGeometryOfParts()
{
    if (m_isPlacing)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    constexpr int mostTries = 4;
    for (int tries = 0; tries < mostTries; ++tries) {
        const QRect area = viewport()->geometry();
        placeParts();
        if (viewport()->geometry() == area)
            break;
    }
    updateSide();
}

void RowView::placeParts()
{
    const int headerHeight = m_header->sizeHint().height();
    const int side = sideWidth();
    const int sumsHeight = hasSums() ? fontMetrics().height() * 3 / 2 : 0;
    setViewportMargins(0, headerHeight, side, sumsHeight);
    const QRect area = viewport()->geometry();
    m_sums->setVisible(sumsHeight > 0);
    m_sums->setGeometry(area.left(), area.bottom() + 1, area.width() + side, sumsHeight);
    m_sums->update();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);
    m_header->shareWidth(sharedWidth());
    updateRowHeight();
    m_corner->setGeometry(area.right() + 1, area.top() - headerHeight, side, headerHeight);

    m_layout.height = viewport()->height();
    verticalScrollBar()->setRange(0, m_layout.maximumTopRow());
    verticalScrollBar()->setPageStep(m_layout.wholeRows());
    m_layout.topRow = verticalScrollBar()->value();
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_layout.rowHeight);
    m_header->setOffset(horizontalScrollBar()->value());
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
    m_header->viewport()->update();
    m_sums->update();
    updateSide();
    viewport()->update();
}

void RowView::onFontChange()
{
    updateFonts();
    if (currentRow() >= 0)
        verticalScrollBar()->setValue(m_layout.topRowToShow(currentRow()));
}

QRect RowView::cellRect(int row, int column) const
{
    if (!m_layout.isOnShow(row) || m_header->isSectionHidden(column))
        return {};
    return {m_header->placeOf(column), m_layout.topOf(row), m_header->sectionSize(column), m_layout.rowHeight};
}

int RowView::columnAt(int x) const
{
    return m_header->columnAt(x);
}

void RowView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

QRect RowView::emptyTextPlace() const
{
    const int margin = fontMetrics().height();
    return viewport()->rect().adjusted(margin, margin / 2, -margin, 0);
}

void RowView::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    if (saysThatItIsEmpty()) {
        painter.setPen(theme.dimText);
        painter.drawText(emptyTextPlace(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QFont mono = monospaceFont(this);
    for (int row = m_layout.topRow; row < m_layout.endRow(); ++row)
        paintRow(painter, row, theme, mono);
}

QRect RowView::headingPlace(int row) const
{
    const int padding = m_header->padding();
    return QRect(0, m_layout.topOf(row), viewport()->width(), m_layout.rowHeight).adjusted(padding, 0, -padding, 0);
}

void RowView::paintGround(QPainter &painter, int row, const QRect &line, const Theme &theme) const
{
    if (isRowMarked(row))
        painter.fillRect(line, theme.selection);
    else if (!headingOf(row).isEmpty())
        painter.fillRect(line, theme.paneHeading);
    else if (row % 2 == 1)
        painter.fillRect(line, theme.alternate);
}

void RowView::paintRow(QPainter &painter, int row, const Theme &theme, const QFont &mono) const
{
    const QRect line(0, m_layout.topOf(row), viewport()->width(), m_layout.rowHeight);
    paintGround(painter, row, line, theme);
    const QString heading = headingOf(row);
    if (!heading.isEmpty()) {
        painter.setFont(boldFont(font()));
        painter.setPen(theme.text);
        painter.drawText(headingPlace(row), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading);
    }

    const int frozen = m_header->offset() > 0 ? m_header->frozenWidth() : 0;
    const auto paintCells = [&](bool areFrozen) {
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            const QRect cell = cellRect(row, column);
            if (m_header->isFrozen(column) != areFrozen || cell.right() < 0 || cell.left() > viewport()->width()
                || cell.isEmpty() || !heading.isEmpty())
                continue;
            paintCell(painter, m_model->index(row, column), cell, theme, mono);
        }
    };
    paintCells(true);
    painter.save();
    if (frozen > 0) {
        painter.setPen(theme.border);
        painter.drawLine(frozen - 1, line.top(), frozen - 1, line.bottom());
        painter.setClipRect(line.adjusted(frozen, 0, 0, 0));
    }
    paintCells(false);
    painter.restore();
    if (row == currentRow()) {
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
    if (m_header->isGlyph(index.column()) || hasSigns(index.column())) {
        // Beside the first line.
        const int below = (m_linesOfRow - 1) * fontMetrics().lineSpacing();
        paintGlyph(painter, index, cell.adjusted(0, 0, 0, -below), theme);
        return;
    }
    const CellLook look = lookOf(index, theme);
    const CellText text = textOf(index, cell, look, mono);
    painter.setFont(text.font);
    painter.setPen(look.text);
    QRect line = text.place;
    for (const QString &part : text.lines) {
        painter.drawText(line, m_header->sideOf(index.column()) | Qt::AlignVCenter | Qt::TextSingleLine, part);
        line.translate(0, fontMetrics().lineSpacing());
    }
}

RowView::CellText RowView::textOf(const QModelIndex &index, const QRect &cell, const CellLook &look,
                                  const QFont &mono) const
{
    const int column = index.column();
    const QString whole = index.data(m_header->isBrief(column) ? int{RowRole::brief} : int{Qt::DisplayRole}).toString();
    const QFont plain = look.isMonospace ? mono : font();
    CellText text;
    text.font = look.isBold ? boldFont(plain) : plain;
    const int padding = m_header->padding();
    text.place = cell.adjusted(padding, 0, -padding / 2, 0);
    // In a row of several lines all begin at its top.
    if (m_linesOfRow > 1)
        text.place.setHeight(cell.height() - (m_linesOfRow - 1) * fontMetrics().lineSpacing());
    if (m_model->headerData(column, Qt::Horizontal, RowRole::wraps).toBool())
        text.lines = wrappedText(whole, text.font, text.place.width(), m_linesOfRow);
    else
        text.lines = {QFontMetrics(text.font).elidedText(whole, m_header->cutOf(column), text.place.width())};
    text.isCut = text.lines.last().contains(u'…') && !whole.contains(u'…');
    return text;
}

QList<ShownText> RowView::shownTexts() const
{
    if (saysThatItIsEmpty())
        return {{ShownText::Kind::sentence, m_emptyText, emptyTextPlace().translated(viewport()->pos()), false}};
    QList<ShownText> shown;
    const QFont mono = monospaceFont(this);
    const Theme theme = Theme::of(this);
    const int end = std::min(m_layout.endRow(), m_layout.topRow + m_layout.height / m_layout.rowHeight);
    for (int row = m_layout.topRow; row < end; ++row) {
        if (const QString heading = headingOf(row); !heading.isEmpty()) {
            const QRect place = headingPlace(row);
            const bool isCut = QFontMetrics(boldFont(font())).horizontalAdvance(heading) > place.width();
            shown.append({ShownText::Kind::sentence, heading, place.translated(viewport()->pos()), isCut});
            continue;
        }
        for (int column = 0; column < m_header->count(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            const QRect cell = cellRect(row, column);
            const bool isBehind = !m_header->isFrozen(column) && cell.left() < m_header->frozenWidth();
            if (cell.isEmpty() || isBehind || m_header->isGlyph(column) || hasSigns(column))
                continue;
            const CellText text = textOf(index, cell, lookOf(index, theme), mono);
            shown.append({kindOf(column), text.lines.join(u' '),
                          QRect(text.place.topLeft(), QSize(text.place.width(), m_layout.rowHeight))
                              .translated(viewport()->pos()),
                          text.isCut});
        }
    }
    return shown;
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

/// What the model says of the cell; else the whole text where it is cut, and the meaning of a sign.
QString RowView::toolTipAt(QPoint place) const
{
    const int row = m_layout.rowAt(place.y());
    const int column = columnAt(place.x());
    if (row < 0 || column < 0)
        return {};
    const QModelIndex index = m_model->index(row, column);
    if (const QString said = index.data(Qt::ToolTipRole).toString(); !said.isEmpty())
        return said;
    const QString text = index.data().toString();
    if (m_header->isGlyph(column) || hasSigns(column))
        return text;
    const bool isCut = textOf(index, cellRect(row, column), lookOf(index, Theme::of(this)), monospaceFont(this)).isCut;
    return isCut || m_header->isBrief(column) ? text : QString();
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
    return m_header->savedColumns(sharedWidth());
}

void RowView::restoreColumns(const QByteArray &state)
{
    m_header->restoreColumns(state);
    updateGeometryOfParts();
}

} // namespace rungs
