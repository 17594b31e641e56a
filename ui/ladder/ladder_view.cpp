// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_view.h"

#include "ui/ladder/ladder_menu.h"
#include "ui/ladder/ladder_metrics.h"
#include "ui/ladder/ladder_painter.h"
#include "ui/rows/row_layout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace rungs {

namespace {

using Height = LadderLayout::Height;

// A scroll bar counts in int; a ladder higher than this scrolls in steps of several pixels.
constexpr Height maxSteps = 1'000'000'000;

} // namespace

LadderView::LadderView(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent)
    : PaintedPane(parent)
    , m_selection(selection)
    , m_source(selection, options, stories)
    , m_labels(selection, options, m_scene)
    , m_items(*this, m_labels)
    , m_button(new QToolButton(this))
{
    setAccessibleName(tr("Ladder"));
    viewport()->setMouseTracking(true);
    m_button->setMenu(new LadderMenu(*this, m_button));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setText(QStringLiteral("\u22ee"));
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setToolTip(tr("Ladder options"));
    m_button->setAccessibleName(m_button->toolTip());
    connect(&m_source, &LadderSource::changed, this, &LadderView::follow);
    connect(&selection, &Selection::frameChanged, this, &LadderView::followFrame);
    connect(&options, &ViewOptions::changed, this, [this] {
        m_labels.clear();
        relayout();
    });
    follow(LadderSource::Change::connection);
}

QSize LadderView::sizeHint() const
{
    const int line = ladderMetrics(this).lineHeight;
    return {line * 26, line * 30};
}

QSize LadderView::minimumSizeHint() const
{
    const int line = ladderMetrics(this).lineHeight;
    return {line * 14, line * 5};
}

LadderSection LadderView::section() const
{
    return {m_scene, m_layout, scrolled(), viewport()->size(), pillFont(this)};
}

void LadderView::setSpacing(LadderSpacing spacing)
{
    if (spacing == m_spacing)
        return;
    m_spacing = spacing;
    relayout();
    showCurrent();
    emit spacingChanged(spacing);
}

void LadderView::follow(LadderSource::Change change)
{
    if (change == LadderSource::Change::connection) {
        m_scene = {};
        m_layout = {};
        verticalScrollBar()->setValue(0);
    }
    const bool isFirst = m_scene.contents->rungs.empty();
    keepInPlace([this] {
        m_scene.connection = m_source.connection();
        m_scene.story = m_source.story();
        m_scene.selected = m_selection.frame();
        m_scene.setContents(m_source.contents());
        m_labels.clear();
    });
    m_button->setVisible(m_scene.connection.has_value());
    emit headingChanged(title(), note());
    if (isFirst || change == LadderSource::Change::frames)
        followFrame();
    else
        updateCurrent();
}

void LadderView::followFrame()
{
    m_scene.selected = m_selection.frame();
    m_scene.currentBand.reset();
    const auto rung = m_scene.currentRung();
    const auto band = rung ? m_scene.contents->bandOf(*rung) : std::nullopt;
    if (band && !m_scene.isUnfolded(*band))
        keepInPlace([&] { m_scene.unfolded[*band] = true; });
    showCurrent();
    updateCurrent();
}

void LadderView::keepInPlace(const std::function<void()> &change)
{
    const auto kept = section().anchor();
    change();
    relayout();
    if (const auto height = kept ? section().scrolledTo(*kept) : std::nullopt)
        scrollTo(*height);
}

void LadderView::relayout()
{
    const int width = viewport()->width();
    LadderMetrics metrics = ladderMetrics(this, m_scene, m_source.widestTimes(), width);
    const int room = std::max(1, viewport()->height() - LadderSection::headHeight(metrics));
    m_layout = LadderLayout(m_scene.contents, m_scene.unfolded, width, metrics, m_spacing);
    // A short ladder fills the pane, within reason.
    constexpr double maxStretch = 1.6;
    const double ratio = static_cast<double>(room) / static_cast<double>(m_layout.height() + 1);
    if (m_spacing == LadderSpacing::even && ratio > 1 && m_layout.rowCount() > 0) {
        metrics.stretch = std::min(ratio, maxStretch);
        m_layout = LadderLayout(m_scene.contents, m_scene.unfolded, width, metrics, m_spacing);
    }
    m_scrollUnit = std::max<Height>(1, m_layout.height() / maxSteps);
    const auto steps = [this](Height height) { return static_cast<int>(std::max<Height>(1, height / m_scrollUnit)); };
    const auto hidden = std::max<Height>(0, m_layout.height() - room);
    verticalScrollBar()->setPageStep(steps(room));
    verticalScrollBar()->setSingleStep(steps(m_layout.slotHeight()));
    verticalScrollBar()->setRange(0, static_cast<int>((hidden + m_scrollUnit - 1) / m_scrollUnit));
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(viewport()->geometry().right() + 1 - size.width(), viewport()->y(), size.width(),
                          size.height());
    m_button->raise();
    viewport()->update();
}

LadderLayout::Height LadderView::scrolled() const
{
    return verticalScrollBar()->value() * m_scrollUnit;
}

void LadderView::scrollTo(Height height)
{
    const Height step = std::max<Height>(0, height) / m_scrollUnit;
    verticalScrollBar()->setValue(static_cast<int>(std::min<Height>(step, maxSteps * 2)));
}

void LadderView::showCurrent()
{
    const LadderSection shown = section();
    const auto row = shown.currentRow();
    const Height height = row ? shown.scrolledToShow(*row) : scrolled();
    if (height < scrolled())
        scrollTo(height);
    else if (height > scrolled())
        scrollTo(height + m_scrollUnit - 1);
}

void LadderView::onResize()
{
    keepInPlace([] {});
    showCurrent();
}

void LadderView::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    if (m_scene.connection) {
        LadderPainter(painter, m_scene, m_layout, section(), m_labels, theme, *this)
            .paint(verticalScrollBar()->value() > 0, m_button->width());
        return;
    }
    painter.setPen(theme.dimText);
    const int margin = ladderMetrics(this).margin * 2;
    const QString text = m_selection.decoded() ? tr("This frame does not belong to a TCP connection.")
                                               : tr("Select a frame of a TCP connection to see its ladder.");
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     text);
}

PlacedLabel LadderView::labelOf(std::uint32_t rung) const
{
    const LadderSection shown = section();
    const QFont labelFont = m_scene.contents->rungs[rung].frame == m_selection.frame() ? boldFont(font()) : font();
    return placedLabel(m_layout, shown, m_labels.of(rung), rung, QFontMetrics(labelFont),
                       shown.obstacles(shown.lateRungs()));
}

QList<ShownText> LadderView::shownTexts() const
{
    QList<ShownText> texts;
    const LadderSection shown = section();
    const auto [first, end] = m_layout.rowsBetween(shown.top() + shown.headHeight(), shown.bottom());
    for (std::uint32_t row = first; row < end; ++row) {
        const LadderRow what = m_layout.row(row);
        const QRect place = shown.rowRect(row);
        if (what.isBand || place.height() < m_layout.slotHeight())
            continue;
        const RungLabel &label = m_labels.of(what.index);
        const PlacedLabel placed = labelOf(what.index);
        const QRect box = placed.box.boundingRect().toRect();
        const bool isInside = box.left() >= 0 && box.right() <= viewport()->width();
        texts.append({label.mark.isEmpty() ? ShownText::Kind::detail : ShownText::Kind::mark, placed.text,
                      box.translated(viewport()->pos()), !isInside || !placed.text.contains(label.mark)});
    }
    if (m_layout.metrics().gutterWidth == 0)
        return texts;
    for (const std::uint32_t pill : shown.pills()) {
        const QRect box = shown.pillRect(pill);
        if (shown.body().contains(box))
            texts.append({ShownText::Kind::state,
                          pillText(m_scene.contents->pills[pill].state, m_layout.metrics().arePillsBrief),
                          box.translated(viewport()->pos()), false});
    }
    return texts;
}

void LadderView::setUnfolded(std::uint32_t band, bool isUnfolded)
{
    if (band >= m_scene.contents->bands.size() || isUnfolded == m_scene.isUnfolded(band))
        return;
    // The heading of the band stays where it is.
    const auto before = m_layout.rowTop(m_layout.rowOfBand(band)) - scrolled();
    m_scene.unfolded[band] = isUnfolded;
    m_scene.hovered.reset();
    relayout();
    scrollTo(m_layout.rowTop(m_layout.rowOfBand(band)) - before);
}

void LadderView::foldAll(bool isFolded)
{
    keepInPlace([&] {
        m_scene.unfolded.assign(m_scene.contents->bands.size(), !isFolded);
        m_scene.hovered.reset();
    });
    showCurrent();
}

void LadderView::goToRow(std::uint32_t row)
{
    const LadderRow what = m_layout.row(row);
    if (what.isBand) {
        m_scene.currentBand = what.index;
        showCurrent();
        updateCurrent();
        return;
    }
    const FrameId frame = m_scene.contents->rungs[what.index].frame;
    const bool isBackFromBand = m_scene.currentBand && frame == m_selection.frame();
    m_selection.selectFrame(frame);
    if (isBackFromBand)
        followFrame();
}

void LadderView::activateRow(std::uint32_t row)
{
    const LadderRow what = m_layout.row(row);
    if (what.isBand)
        setUnfolded(what.index, !m_scene.isUnfolded(what.index));
    goToRow(what.isBand ? m_layout.rowOfBand(what.index) : row);
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const auto row = section().rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row)
        activateRow(*row);
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    PaintedPane::mouseMoveEvent(event);
    const auto row = section().rowAt(event->position().toPoint());
    const LadderRow what = row ? m_layout.row(*row) : LadderRow{true, 0};
    setHovered(what.isBand ? std::nullopt : std::optional(what.index));
    viewport()->setCursor(row && what.isBand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LadderView::setHovered(std::optional<std::uint32_t> rung)
{
    if (rung == m_scene.hovered)
        return;
    m_scene.hovered = rung;
    viewport()->update();
}

QString LadderView::toolTipAt(QPoint inViewport) const
{
    if (m_layout.metrics().arePillsBrief) {
        const LadderSection shown = section();
        for (const std::uint32_t pill : shown.pills()) {
            if (shown.pillRect(pill).contains(inViewport))
                return stateName(m_scene.contents->pills[pill].state);
        }
    }
    const auto row = section().rowAt(inViewport);
    if (!row)
        return {};
    const LadderRow what = m_layout.row(*row);
    if (what.isBand) {
        const int item = m_items.itemOfRow(*row);
        return m_items.itemName(item) + u'\n' + m_items.itemValue(item);
    }
    const RungLabel &label = m_labels.of(what.index);
    return label.line.isEmpty() ? label.name : label.name + u'\n' + label.line;
}

bool LadderView::foldByKey(int key)
{
    std::optional<std::uint32_t> band = m_scene.currentBand;
    if (const auto rung = m_scene.currentRung(); !band && rung)
        band = m_scene.contents->bandOf(*rung);
    if (!band)
        return false;
    switch (key) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        if (!m_scene.currentBand && m_scene.isUnfolded(*band))
            return false;
        setUnfolded(*band, !m_scene.isUnfolded(*band));
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
    // The keyboard continues from the heading.
    goToRow(m_layout.rowOfBand(*band));
    return true;
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    // Many keyboards need Shift for a plus.
    if (m_layout.rowCount() == 0 || !isPlain(*event, Qt::ShiftModifier)) {
        PaintedPane::keyPressEvent(event);
        return;
    }
    const auto current = section().currentRow();
    const int page = section().body().height() / m_layout.slotHeight() - 1;
    const auto next = rowAfterKey(event->key(), current ? static_cast<int>(*current) : -1,
                                  static_cast<int>(m_layout.rowCount()), page);
    if (next)
        goToRow(static_cast<std::uint32_t>(*next));
    else if (!foldByKey(event->key()))
        PaintedPane::keyPressEvent(event);
}

void LadderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_scene.contents->rungs.empty())
        return;
    auto *menu = new LadderMenu(*this, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace rungs
