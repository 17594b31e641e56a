// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mouse and keys do in the ladder; ladder_view.cpp says what it shows.
#include "ui/ladder/ladder_legend.h"
#include "ui/ladder/ladder_view.h"
#include "ui/rows/row_keys.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace rungs {

namespace {

/// How far a point lies from a line between its ends.
double distanceTo(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double part = square > 0 ? QPointF::dotProduct(point - line.p1(), along) / square : 0;
    return QLineF(line.pointAt(std::clamp(part, 0.0, 1.0)), point).length();
}

} // namespace

bool LadderView::isUnfolded(std::uint32_t band) const
{
    return band < m_unfolded.size() && m_unfolded[band];
}

void LadderView::setUnfolded(std::uint32_t band, bool isUnfolded)
{
    if (band >= m_contents->bands.size() || isUnfolded == this->isUnfolded(band))
        return;
    // The heading of the band stays where it is.
    const auto before = m_layout.rowTop(m_layout.rowOfBand(band)) - contentTop();
    m_unfolded[band] = isUnfolded;
    m_hovered.reset();
    relayout();
    scrollTo(m_layout.rowTop(m_layout.rowOfBand(band)) - before + headHeight());
}

void LadderView::foldAll(bool isFolded)
{
    const auto kept = anchor();
    m_unfolded.assign(m_contents->bands.size(), !isFolded);
    m_hovered.reset();
    relayout();
    restore(kept);
    if (const auto row = currentRow())
        showRow(*row);
}

std::optional<std::uint32_t> LadderView::currentRung() const
{
    return m_contents->indexOf(m_selection.frame());
}

std::optional<std::uint32_t> LadderView::currentRow() const
{
    if (m_currentBand)
        return m_layout.rowOfBand(*m_currentBand);
    const auto rung = currentRung();
    return rung && m_layout.rowCount() > 0 ? std::optional(m_layout.rowOf(*rung)) : std::nullopt;
}

void LadderView::goToBand(std::uint32_t band)
{
    m_currentBand = band;
    viewport()->update();
    showRow(m_layout.rowOfBand(band));
    announceCurrentItem(this);
}

void LadderView::goToRow(std::uint32_t row)
{
    const LadderRow what = m_layout.row(row);
    if (what.isBand) {
        goToBand(what.index);
        return;
    }
    const FrameId frame = m_contents->rungs[what.index].frame;
    const bool wasElsewhere = m_currentBand.has_value() && frame == m_selection.frame();
    m_selection.selectFrame(frame);
    // Back on the rung that was selected all the while.
    if (wasElsewhere)
        followFrame();
}

/// The row at a point; where the arrow of a late segment is nearer than that of the row: the late one's.
std::optional<std::uint32_t> LadderView::rowAtPoint(QPoint inViewport) const
{
    if (inViewport.y() < headHeight() || !viewport()->rect().contains(inViewport))
        return {};
    const auto row = m_layout.rowAt(contentTop() + inViewport.y());
    const auto distance = [&](std::uint32_t rung) {
        const LadderLayout::Place place = placeOf(rung);
        return distanceTo(QLineF(place.tail, place.head), inViewport);
    };
    const bool isRung = row && !m_layout.row(*row).isBand;
    double nearest = m_layout.metrics().lineHeight / 3.0;
    if (isRung)
        nearest = std::min(nearest, distance(m_layout.row(*row).index));
    auto found = row;
    for (const std::uint32_t rung : lateRungsOnShow()) {
        if (const double away = distance(rung); away < nearest) {
            nearest = away;
            found = m_layout.rowOf(rung);
        }
    }
    return found;
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const auto row = rowAtPoint(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !row)
        return;
    const LadderRow what = m_layout.row(*row);
    if (what.isBand)
        setUnfolded(what.index, !isUnfolded(what.index));
    if (what.isBand)
        goToBand(what.index);
    else
        goToRow(*row);
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractScrollArea::mouseMoveEvent(event);
    const auto row = rowAtPoint(event->position().toPoint());
    const LadderRow what = row ? m_layout.row(*row) : LadderRow{true, 0};
    setHovered(what.isBand ? std::nullopt : std::optional(what.index));
    viewport()->setCursor(row && what.isBand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LadderView::setHovered(std::optional<std::uint32_t> rung)
{
    if (rung == m_hovered)
        return;
    m_hovered = rung;
    viewport()->update();
}

bool LadderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

QString LadderView::toolTipAt(QPoint inViewport) const
{
    const auto row = rowAtPoint(inViewport);
    if (!row)
        return {};
    const int item = itemOfRow(*row);
    const LadderRow what = m_layout.row(*row);
    if (what.isBand)
        return itemName(item) + u'\n' + itemValue(item);
    const RungLabel &label = labelOf(what.index);
    return label.line.isEmpty() ? label.name : label.name + u'\n' + label.line;
}

bool LadderView::foldByKey(int key)
{
    std::optional<std::uint32_t> band = m_currentBand;
    if (const auto rung = currentRung(); !band && rung)
        band = m_contents->bandOf(*rung);
    if (!band)
        return false;
    switch (key) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        if (!m_currentBand && isUnfolded(*band))
            return false;
        setUnfolded(*band, !isUnfolded(*band));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Right:
        setUnfolded(*band, true);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Left:
        setUnfolded(*band, false);
        break;
    default:
        return false;
    }
    // The keys go on from the heading.
    goToBand(*band);
    return true;
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    // Shift is what a plus needs on many keyboards.
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (m_layout.rowCount() == 0 || !isPlain) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const auto current = currentRow();
    const int page = (viewport()->height() - headHeight()) / m_layout.slotHeight() - 1;
    const auto next = rowAfterKey(event->key(), current ? static_cast<int>(*current) : -1,
                                  static_cast<int>(m_layout.rowCount()), page);
    if (next)
        goToRow(static_cast<std::uint32_t>(*next));
    else if (!foldByKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

void LadderView::fillMenu(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, LadderSpacing spacing) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_spacing == spacing);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, spacing] { setSpacing(spacing); });
    };
    add(tr("&Equal distances"), LadderSpacing::even);
    add(tr("Distances by &time"), LadderSpacing::proportional);
    menu->addSeparator();
    if (!m_contents->bands.empty()) {
        connect(menu->addAction(tr("&Unfold everything")), &QAction::triggered, this, [this] { foldAll(false); });
        connect(menu->addAction(tr("&Fold everything")), &QAction::triggered, this, [this] { foldAll(true); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("What the &arrows mean")), &QAction::triggered, this, [this] {
        auto *legend = new LadderLegend(this);
        legend->show();
    });
}

void LadderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_frames->empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

void LadderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCurrentItem(this);
}

void LadderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace rungs
