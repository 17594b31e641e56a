// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_diagram.h"

#include "ui/header/header_painter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace rungs {

namespace {

// Where there is room, rows become higher up to this, and then the text larger.
constexpr double mostRowStretch = 1.4;
constexpr double mostTextScale = 2.5;
/// Pixels of a bit in those of a digit, for a text to become larger.
constexpr double roomyBit = 2.2;

} // namespace

HeaderDiagram::HeaderDiagram(Selection &selection, const ViewOptions &options, QWidget *parent)
    : PaintedPane(parent)
    , m_selection(selection)
    , m_contents(selection, options)
    , m_labels(m_contents, font())
{
    setAccessibleName(tr("Header"));
    connect(&selection, &Selection::fieldChanged, this, &HeaderDiagram::followField);
    connect(&selection, &Selection::bitChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&options, &ViewOptions::changed, viewport(), qOverload<>(&QWidget::update));
    relayout();
}

QSize HeaderDiagram::sizeHint() const
{
    const HeaderMetrics metrics = headerMetrics(font());
    return {metrics.offsetWidth + 48 * metrics.minimumBitWidth, metrics.lineHeight * 14};
}

QSize HeaderDiagram::minimumSizeHint() const
{
    const HeaderMetrics metrics = headerMetrics(font());
    const int bar = verticalScrollBar()->sizeHint().width();
    return {metrics.offsetWidth + 32 * metrics.minimumBitWidth + metrics.margin + bar, metrics.lineHeight * 3};
}

void HeaderDiagram::setLayer(std::size_t layer)
{
    m_contents.setLayer(layer);
    verticalScrollBar()->setValue(0);
    relayout();
    followField();
}

void HeaderDiagram::relayout()
{
    std::vector<BitRange> ranges;
    ranges.reserve(m_contents.cells().size());
    for (const HeaderCell &cell : m_contents.cells())
        ranges.push_back(cell.bits);
    fitInto(ranges, viewport()->size());
    m_labels.setLayout(m_layout);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - viewport()->width()));
    viewport()->update();
}

/// Chooses the size of the text and the height of the rows.
void HeaderDiagram::fitInto(std::span<const BitRange> ranges, QSize room)
{
    m_labels = HeaderLabels(m_contents, font());
    HeaderMetrics metrics = headerMetrics(font());
    m_layout = HeaderLayout(ranges, room.width(), metrics);
    const int height = m_layout.size().height();
    if (m_layout.isEmpty() || !m_isScaled)
        return;
    HeaderLayout::FitsInLine fitsInLine;
    double mostSpare = 1.5;
    if (height > room.height()) {
        fitsInLine = [this](std::size_t cell, int width) { return m_labels.fitInLine(cell, width); };
        mostSpare = 0.5;
    } else {
        const double byHeight = room.height() / (height * mostRowStretch);
        const double byWidth = (room.width() - metrics.offsetWidth) / (32 * metrics.minimumBitWidth * roomyBit);
        m_labels =
            HeaderLabels(m_contents, scaledFont(font(), std::clamp(std::min(byHeight, byWidth), 1.0, mostTextScale)));
        metrics = headerMetrics(m_labels.font());
    }
    m_layout = HeaderLayout(ranges, room.width(), metrics, fitsInLine);
    const int spare = (room.height() - m_layout.size().height()) / static_cast<int>(m_layout.rows().size());
    metrics.spareHeight = std::clamp(spare, 0, static_cast<int>(metrics.lineHeight * mostSpare));
    m_layout = HeaderLayout(ranges, room.width(), metrics, fitsInLine);
}

void HeaderDiagram::setScaled(bool isScaled)
{
    m_isScaled = isScaled;
    relayout();
}

void HeaderDiagram::followField()
{
    showCurrent();
    updateCurrent();
}

void HeaderDiagram::showCurrent()
{
    const auto rects = m_layout.rectsOf(m_contents.selectedBits());
    if (!rects.empty()) {
        const int top = rects.front().top() - m_layout.rulerHeight();
        const int bottom = rects.front().bottom() + 1 - viewport()->height();
        const int value = verticalScrollBar()->value();
        verticalScrollBar()->setValue(std::min(std::max(value, bottom), top));
    }
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

void HeaderDiagram::mousePressEvent(QMouseEvent *event)
{
    // The context menu is about the bit under the mouse.
    const bool isForMenu = event->button() == Qt::RightButton;
    if (event->button() == Qt::LeftButton || isForMenu)
        selectAt(event->position().toPoint(), isForMenu);
}

void HeaderDiagram::selectAt(QPoint inViewport, bool isBitWanted)
{
    const QPoint point = inViewport - origin();
    const auto bit = m_layout.bitAt(point);
    const auto cell = m_layout.cellAt(point);
    if (!bit || !cell || !m_contents.nodeOf(*cell))
        return;
    const std::uint32_t node = m_contents.cells()[*cell].node;
    // A second click goes into the cell: to the part of the option, the bit of the group or of the number.
    const std::uint32_t inside = m_contents.nodeAt(*cell, *bit);
    const bool hasInside = inside != DecodedFrame::noNode;
    if (isBitWanted)
        m_selection.selectNodeAt(hasInside && m_selection.node() == inside ? inside : node, m_contents.placeOf(*bit));
    else if (hasInside && m_selection.node() == node)
        m_selection.selectNodeAt(inside, m_contents.placeOf(*bit));
    else
        m_selection.selectNode(node);
}

/// To another bit of the selected field.
void HeaderDiagram::moveBit(int step)
{
    const std::optional<std::uint32_t> bit = m_contents.cursorBit();
    const BitRange selected = m_contents.selectedBits();
    if (!bit || (step < 0 ? *bit == selected.first : *bit + 1 == selected.end()))
        return;
    m_selection.selectNodeAt(m_selection.node(), m_contents.placeOf(step < 0 ? *bit - 1 : *bit + 1));
}

namespace {

bool isMove(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
           || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

std::optional<std::size_t> HeaderDiagram::cellAfterKey(int key) const
{
    if (m_contents.cells().empty())
        return {};
    const auto current = m_contents.selectedCell();
    if (!current)
        return isMove(key) ? std::optional<std::size_t>(0) : std::nullopt;
    const std::size_t cell = *current;
    const BitRange range = m_contents.cells()[cell].bits;
    const std::uint32_t middle = range.first + std::min(range.width, HeaderLayout::bitsPerRow) / 2;
    switch (key) {
    case Qt::Key_Left:
        return cell == 0 ? 0 : cell - 1;
    case Qt::Key_Right:
        return std::min(cell + 1, m_contents.cells().size() - 1);
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
        return m_contents.cells().size() - 1;
    default:
        return {};
    }
}

void HeaderDiagram::keyPressEvent(QKeyEvent *event)
{
    const bool isOfBits = event->modifiers().testFlag(Qt::ShiftModifier) && isPlain(*event, Qt::ShiftModifier);
    const auto cell = isPlain(*event) ? cellAfterKey(event->key()) : std::nullopt;
    if (isOfBits && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        moveBit(event->key() == Qt::Key_Left ? -1 : 1);
    else if (cell)
        activateItem(static_cast<int>(*cell));
    else
        PaintedPane::keyPressEvent(event);
}

void HeaderDiagram::paint(QPainter &painter, const Theme &theme, const QRect &exposed) const
{
    if (m_layout.isEmpty()) {
        painter.setPen(theme.dimText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_contents.hasFrame() ? tr("No header of this frame can be decoded.") : QString());
        return;
    }
    HeaderPainter header(painter, m_contents, m_layout, m_labels, theme);
    painter.translate(origin());
    header.paintCells(exposed.translated(-origin()));
    if (const auto cell = m_contents.selectedCell(); cell && hasFocus())
        header.paintFocus(*cell);
    header.paintFlips();
    if (hasFocus()) // it is where keys would flip, and no part of a picture
        header.paintCursor();
    // The ruler stays in place while the rows scroll.
    painter.translate(0, -origin().y());
    header.paintRuler();
}

QString HeaderDiagram::toolTipAt(QPoint inViewport) const
{
    const auto cell = m_layout.cellAt(inViewport - origin());
    return cell ? tr("%1: %2").arg(m_contents.nameOf(*cell), itemValue(static_cast<int>(*cell))) : QString();
}

int HeaderDiagram::itemCount() const
{
    return static_cast<int>(m_contents.cells().size());
}

QString HeaderDiagram::itemName(int item) const
{
    return m_contents.nameOf(static_cast<std::size_t>(item));
}

QString HeaderDiagram::itemValue(int item) const
{
    const FieldNode *node = m_contents.nodeOf(static_cast<std::size_t>(item));
    const QString value =
        node && node->isCut ? tr("not captured") : m_contents.valuesOf(static_cast<std::size_t>(item)).value(0);
    const auto flipped = static_cast<int>(m_contents.flippedBits(static_cast<std::size_t>(item)).size());
    return flipped == 0 ? value : tr("%1, %n bit(s) flipped", nullptr, flipped).arg(value);
}

QRect HeaderDiagram::itemRect(int item) const
{
    const HeaderLayout::Piece *piece = m_layout.labelPiece(static_cast<std::size_t>(item));
    if (!piece)
        return {};
    const QRect place = piece->rect.translated(origin());
    return viewport()->rect().intersects(place) ? place.translated(viewport()->pos()) : QRect();
}

QList<ShownText> HeaderDiagram::shownTexts() const
{
    QList<ShownText> texts;
    for (std::size_t cell = 0; cell < m_contents.cells().size(); ++cell) {
        const HeaderLayout::Piece *piece = m_layout.labelPiece(cell);
        if (!piece || !viewport()->rect().contains(piece->rect.translated(origin())))
            continue;
        const HeaderLabel label = m_labels.of(cell, m_layout);
        const bool isSelected = m_contents.selectedCell() == cell;
        texts.append({isSelected                        ? ShownText::Kind::selection
                      : m_contents.cells()[cell].isFlag ? ShownText::Kind::flags
                                                        : ShownText::Kind::detail,
                      label.name + u' ' + label.value,
                      (label.namePlace | label.valuePlace).translated(origin() + viewport()->pos()), label.isCut});
    }
    return texts;
}

int HeaderDiagram::currentItem() const
{
    const auto cell = m_contents.selectedCell();
    return cell ? static_cast<int>(*cell) : -1;
}

int HeaderDiagram::itemAt(QPoint point) const
{
    const auto cell = m_layout.cellAt(point - viewport()->pos() - origin());
    return cell ? static_cast<int>(*cell) : -1;
}

void HeaderDiagram::activateItem(int item)
{
    if (m_contents.nodeOf(static_cast<std::size_t>(item)))
        m_selection.selectNode(m_contents.cells()[static_cast<std::size_t>(item)].node);
}

Picture headerPicture(Selection &selection, const ViewOptions &options, std::size_t layer, int width)
{
    const auto diagram = std::make_shared<HeaderDiagram>(selection, options);
    diagram->setScaled(false);
    diagram->setLayer(layer);
    diagram->showOffScreen(width, 0);
    const HeaderLayout &layout = diagram->layoutValue();
    if (layout.isEmpty())
        return {};
    std::vector<int> breaks;
    for (std::size_t row = 1; row < layout.rows().size(); ++row)
        breaks.push_back(layout.rowRect(row).top());
    const QSize size = layout.size();
    diagram->showOffScreen(size.width(), size.height());
    return PaintedPane::pictureOf(diagram, std::move(breaks));
}

} // namespace rungs
