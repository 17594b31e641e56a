// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_diagram.h"

#include "ui/header/cell_value.h"
#include "ui/header/header_metrics.h"
#include "ui/text/translate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace rungs {

HeaderDiagram::HeaderDiagram(Selection &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
{
    installPaintedItems();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Header"));
    connect(&selection, &Selection::fieldChanged, this, &HeaderDiagram::followField);
    connect(&selection, &Selection::optionsChanged, viewport(), qOverload<>(&QWidget::update));
    relayout();
}

QSize HeaderDiagram::sizeHint() const
{
    const HeaderMetrics metrics = headerMetrics(this);
    return {metrics.offsetWidth + 48 * metrics.minimumBitWidth, metrics.lineHeight * 14};
}

QSize HeaderDiagram::minimumSizeHint() const
{
    const HeaderMetrics metrics = headerMetrics(this);
    return {metrics.offsetWidth + 32 * metrics.minimumBitWidth + metrics.margin, metrics.lineHeight * 5};
}

void HeaderDiagram::setLayer(std::size_t layer)
{
    m_layer = layer;
    rebuild();
}

void HeaderDiagram::rebuild()
{
    const auto &frame = m_selection.decoded();
    m_cells = frame && m_layer != noLayer ? headerCells(*frame, m_layer) : std::vector<HeaderCell>();
    verticalScrollBar()->setValue(0);
    relayout();
    followField();
}

void HeaderDiagram::relayout()
{
    std::vector<BitRange> ranges;
    ranges.reserve(m_cells.size());
    for (const HeaderCell &cell : m_cells)
        ranges.push_back(cell.bits);
    const HeaderMetrics metrics = headerMetrics(this);
    m_layout = HeaderLayout(ranges, viewport()->width(), metrics);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(metrics.lineHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - viewport()->width()));
    viewport()->update();
}

void HeaderDiagram::followField()
{
    viewport()->update();
    showField();
    announceCurrentItem(this);
}

void HeaderDiagram::showField()
{
    const auto rects = m_layout.rectsOf(selectedBits());
    if (!rects.empty()) {
        const int top = rects.front().top() - m_layout.rulerHeight();
        const int bottom = rects.front().bottom() + 1 - viewport()->height();
        const int value = verticalScrollBar()->value();
        verticalScrollBar()->setValue(std::min(std::max(value, bottom), top));
    }
}

const FieldNode *HeaderDiagram::nodeOf(std::size_t cell) const
{
    const auto &frame = m_selection.decoded();
    if (!frame || cell >= m_cells.size() || m_cells[cell].node >= frame->nodes().size())
        return nullptr;
    return &frame->nodes()[m_cells[cell].node];
}

std::uint32_t HeaderDiagram::layerStart() const
{
    return m_selection.decoded()->layers()[m_layer].offset * 8;
}

std::uint32_t HeaderDiagram::capturedBits() const
{
    const auto &frame = m_selection.decoded();
    const auto size = static_cast<std::uint32_t>(frame->buffer(frame->layers()[m_layer].buffer).size()) * 8;
    return size - std::min(size, layerStart());
}

QPoint HeaderDiagram::origin() const
{
    return {-horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

QRect HeaderDiagram::rectOfBit(std::uint32_t bit) const
{
    const auto rects = m_layout.rectsOf(bits(bit, 1));
    return rects.empty() ? QRect() : rects.front().translated(origin());
}

QString HeaderDiagram::nameOf(std::size_t cell) const
{
    const FieldNode *node = nodeOf(cell);
    return node ? translated(node->spec->name) : tr("not taken apart");
}

QStringList HeaderDiagram::valuesOf(std::size_t cell) const
{
    return nodeOf(cell) ? cellValues(m_selection, m_cells[cell].node) : QStringList();
}

/// The bits of the selected field, relative to the header, where it is part of it and not all of it.
BitRange HeaderDiagram::selectedBits() const
{
    const FieldNode *field = m_selection.field();
    if (!field || m_cells.empty() || field->layer != m_layer || field->depth == 0
        || field->buffer != m_selection.decoded()->layers()[m_layer].buffer || field->bits.first < layerStart())
        return {};
    return bits(field->bits.first - layerStart(), field->bits.width);
}

void HeaderDiagram::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint() - origin();
    const auto bit = m_layout.bitAt(point);
    const auto cell = m_layout.cellAt(point);
    if (event->button() != Qt::LeftButton || !bit || !cell || !nodeOf(*cell))
        return;
    const std::uint32_t node = m_cells[*cell].node;
    // A second click goes into the cell: to the part of the option, the bit of the group.
    const std::uint32_t inside = m_selection.decoded()->smallestAt(nodeOf(*cell)->buffer, layerStart() + *bit);
    m_selection.selectNode(m_selection.node() == node && inside != DecodedFrame::noNode ? inside : node);
}

std::optional<std::size_t> HeaderDiagram::cellAfterKey(int key) const
{
    const int current = currentItem();
    if (m_cells.empty())
        return {};
    if (current < 0)
        return 0;
    const auto cell = static_cast<std::size_t>(current);
    const BitRange range = m_cells[cell].bits;
    const std::uint32_t middle = range.first + std::min(range.width, HeaderLayout::bitsPerRow) / 2;
    switch (key) {
    case Qt::Key_Left:
        return cell == 0 ? 0 : cell - 1;
    case Qt::Key_Right:
        return std::min(cell + 1, m_cells.size() - 1);
    case Qt::Key_Up:
        return middle < HeaderLayout::bitsPerRow ? cell
                                                 : m_layout.cellOfBit(middle - HeaderLayout::bitsPerRow).value_or(cell);
    case Qt::Key_Down: {
        std::uint32_t below = middle + HeaderLayout::bitsPerRow;
        while (below < range.end())
            below += HeaderLayout::bitsPerRow;
        return m_layout.cellOfBit(below).value_or(cell);
    }
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_cells.size() - 1;
    default:
        return {};
    }
}

void HeaderDiagram::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto cell = isPlain ? cellAfterKey(event->key()) : std::nullopt;
    if (cell)
        activateItem(static_cast<int>(*cell));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool HeaderDiagram::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = m_layout.cellAt(help->pos() - origin());
        if (cell)
            QToolTip::showText(help->globalPos(), tr("%1: %2").arg(nameOf(*cell), itemValue(static_cast<int>(*cell))),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HeaderDiagram::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    showField();
}

void HeaderDiagram::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        relayout();
        showField();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void HeaderDiagram::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCurrentItem(this);
}

void HeaderDiagram::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

int HeaderDiagram::itemCount() const
{
    return static_cast<int>(m_cells.size());
}

QString HeaderDiagram::itemName(int item) const
{
    return nameOf(static_cast<std::size_t>(item));
}

QString HeaderDiagram::itemValue(int item) const
{
    const FieldNode *node = nodeOf(static_cast<std::size_t>(item));
    return node && node->isCut ? tr("not captured") : valuesOf(static_cast<std::size_t>(item)).value(0);
}

QRect HeaderDiagram::itemRect(int item) const
{
    const HeaderLayout::Piece *piece = m_layout.labelPiece(static_cast<std::size_t>(item));
    if (!piece)
        return {};
    const QRect place = piece->rect.translated(origin());
    return viewport()->rect().intersects(place) ? place.translated(viewport()->pos()) : QRect();
}

int HeaderDiagram::currentItem() const
{
    if (selectedBits().isEmpty())
        return -1;
    const std::size_t cell = cellOfNode(*m_selection.decoded(), m_cells, m_selection.node());
    return cell == noCell ? -1 : static_cast<int>(cell);
}

int HeaderDiagram::itemAt(QPoint point) const
{
    const auto cell = m_layout.cellAt(point - viewport()->pos() - origin());
    return cell ? static_cast<int>(*cell) : -1;
}

void HeaderDiagram::activateItem(int item)
{
    if (nodeOf(static_cast<std::size_t>(item)))
        m_selection.selectNode(m_cells[static_cast<std::size_t>(item)].node);
}

} // namespace rungs
