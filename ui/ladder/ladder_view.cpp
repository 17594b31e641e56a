// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_view.h"

#include "ui/ladder/ladder_metrics.h"
#include "ui/text/time_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace rungs {

namespace {

constexpr int labelsKept = 2000;
// A scroll bar counts in int; a ladder higher than this scrolls in steps of several pixels.
constexpr LadderLayout::Height maxSteps = 1'000'000'000;

} // namespace

LadderView::LadderView(Selection &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
    , m_button(new QToolButton(this))
    , m_labels(labelsKept)
{
    installPaintedItems();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ladder"));
    auto *menu = new QMenu(m_button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setText(QStringLiteral("\u22ee"));
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setToolTip(tr("Distances in the ladder"));
    m_button->setAccessibleName(m_button->toolTip());
    connect(&selection, &Selection::connectionChanged, this, &LadderView::followConnection);
    connect(&selection, &Selection::sessionChanged, this, &LadderView::followConnection);
    connect(&selection, &Selection::frameChanged, this, &LadderView::followFrame);
    connect(&selection, &Selection::optionsChanged, this, [this] {
        m_labels.clear();
        relayout();
    });
    followConnection();
}

LadderView::~LadderView() = default;

QSize LadderView::sizeHint() const
{
    const int line = ladderMetrics(this).lineHeight;
    return {line * 26, line * 30};
}

QSize LadderView::minimumSizeHint() const
{
    const int line = ladderMetrics(this).lineHeight;
    return {line * 14, line * 8};
}

const ConnectionRow *LadderView::connectionRow() const
{
    const SessionPtr &session = m_selection.session();
    const ConnectionId connection = m_selection.connection();
    return session && connection.value < session->connectionCount() ? &session->connection(connection) : nullptr;
}

QString LadderView::title() const
{
    return connectionRow() ? tr("Ladder, connection %1").arg(m_connection.value) : tr("Ladder");
}

QString LadderView::note() const
{
    if (!connectionRow())
        return {};
    return m_frames.size() == 1 ? tr("1 segment") : tr("%1 segments").arg(m_frames.size());
}

LadderRung LadderView::rung(std::uint32_t index) const
{
    LadderRung result;
    result.frame = m_frames[index];
    const std::uint8_t flags = m_selection.session()->frame(result.frame).flags;
    result.from = (flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    return result;
}

void LadderView::setSpacing(LadderSpacing spacing)
{
    if (spacing == m_spacing)
        return;
    m_spacing = spacing;
    relayout();
    if (const int current = currentItem(); current >= 0)
        showRung(static_cast<std::uint32_t>(current));
    emit spacingChanged(spacing);
}

void LadderView::followConnection()
{
    const ConnectionRow *row = connectionRow();
    const bool isOther = m_selection.connection() != m_connection || !row;
    const bool hasGrown = row && row->frames != m_frames.size();
    m_connection = m_selection.connection();
    if (!isOther && !hasGrown)
        return;
    m_frames = row ? m_selection.session()->framesOf(m_connection) : std::vector<FrameId>();
    if (isOther) {
        m_labels.clear();
        verticalScrollBar()->setValue(0);
    }
    m_button->setVisible(!m_frames.empty());
    relayout();
    followFrame();
    emit headingChanged(title(), note());
}

void LadderView::followFrame()
{
    viewport()->update();
    if (const int current = currentItem(); current >= 0)
        showRung(static_cast<std::uint32_t>(current));
    announceCurrentItem(this);
}

/// Room for the longest time on show: they have about the same number of digits, and more of them towards the end.
int LadderView::timeWidthFor(const LadderMetrics &metrics) const
{
    const QFontMetrics font(timeFont(this));
    int width = 0;
    for (const FrameId frame : {m_frames.front(), m_frames.back()})
        width = std::max(width, font.horizontalAdvance(timeText(*m_selection.session(), frame, m_selection.options())));
    return width + 2 * metrics.margin;
}

void LadderView::relayout()
{
    LadderMetrics metrics = ladderMetrics(this);
    const int width = viewport()->width();
    if (!m_frames.empty())
        metrics.timeWidth = timeWidthFor(metrics);
    if (width < metrics.timeWidth * 4)
        metrics.timeWidth = 0;
    if (const ConnectionRow *row = connectionRow())
        metrics.serverRoom = std::min(width / 5, endpointWidth(this, row->server) / 2 + metrics.margin);
    const int room = std::max(1, viewport()->height() - headHeight());
    if (m_spacing == LadderSpacing::even) {
        const auto count = static_cast<std::uint32_t>(m_frames.size());
        m_layout = LadderLayout(count, width, metrics);
        // A short ladder fills the pane, within reason.
        constexpr double maxStretch = 1.6;
        const double ratio = static_cast<double>(room) / static_cast<double>(m_layout.height() + 1);
        if (ratio > 1) {
            metrics.stretch = std::min(ratio, maxStretch);
            m_layout = LadderLayout(count, width, metrics);
        }
    } else {
        std::vector<std::int64_t> times;
        times.reserve(m_frames.size());
        for (const FrameId frame : m_frames)
            times.push_back(m_selection.session()->frame(frame).time.nanoseconds);
        m_layout = LadderLayout(times, width, metrics);
    }
    m_scrollUnit = std::max<LadderLayout::Height>(1, m_layout.height() / maxSteps);
    const auto hidden = std::max<LadderLayout::Height>(0, m_layout.height() - room);
    verticalScrollBar()->setPageStep(static_cast<int>(std::max<LadderLayout::Height>(1, room / m_scrollUnit)));
    verticalScrollBar()->setSingleStep(
        static_cast<int>(std::max<LadderLayout::Height>(1, m_layout.slotHeight() / m_scrollUnit)));
    verticalScrollBar()->setRange(0, static_cast<int>((hidden + m_scrollUnit - 1) / m_scrollUnit));
    placeButton();
    viewport()->update();
}

int LadderView::headHeight() const
{
    return ladderMetrics(this).lineHeight * 3;
}

/// The height of the contents that stands at the top of the viewport; the head covers the first of it.
LadderLayout::Height LadderView::contentTop() const
{
    return verticalScrollBar()->value() * m_scrollUnit - headHeight();
}

LadderLayout::Place LadderView::placeOf(std::uint32_t index) const
{
    return m_layout.placeOf(index, rung(index), contentTop());
}

void LadderView::showRung(std::uint32_t index)
{
    const auto top = m_layout.rungTop(index);
    const auto bottom = m_layout.rungTop(index + 1) + m_layout.topRoom();
    const auto room = std::max(1, viewport()->height() - headHeight());
    const auto shown = verticalScrollBar()->value() * m_scrollUnit;
    if (top - m_layout.topRoom() < shown)
        verticalScrollBar()->setValue(static_cast<int>((top - m_layout.topRoom()) / m_scrollUnit));
    else if (bottom > shown + room)
        verticalScrollBar()->setValue(static_cast<int>((bottom - room + m_scrollUnit - 1) / m_scrollUnit));
}

const RungLabel &LadderView::labelOf(std::uint32_t index) const
{
    const FrameId frame = m_frames[index];
    if (const RungLabel *known = m_labels.object(frame.value))
        return *known;
    auto *label = new RungLabel(rungLabel(m_selection, frame));
    m_labels.insert(frame.value, label);
    return *label;
}

void LadderView::placeButton()
{
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(viewport()->geometry().right() + 1 - size.width(), viewport()->y(), size.width(),
                          size.height());
    m_button->raise();
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
}

void LadderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_frames.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint() + viewport()->pos());
    if (event->button() == Qt::LeftButton && item >= 0)
        activateItem(item);
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_frames.empty() || !isPlain) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int last = itemCount() - 1;
    const int current = currentItem();
    const int page = std::max(1, (viewport()->height() - headHeight()) / m_layout.slotHeight() - 1);
    const auto move = [&](int by) { activateItem(current < 0 ? 0 : std::clamp(current + by, 0, last)); };
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1);
        break;
    case Qt::Key_Down:
        move(1);
        break;
    case Qt::Key_PageUp:
        move(-page);
        break;
    case Qt::Key_PageDown:
        move(page);
        break;
    case Qt::Key_Home:
        activateItem(0);
        break;
    case Qt::Key_End:
        activateItem(last);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    followFrame();
}

void LadderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        relayout();
        followFrame();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
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

int LadderView::itemCount() const
{
    return static_cast<int>(m_frames.size());
}

QString LadderView::itemName(int item) const
{
    return labelOf(static_cast<std::uint32_t>(item)).forms.value(0);
}

QString LadderView::itemValue(int item) const
{
    const auto index = static_cast<std::uint32_t>(item);
    const QString &time = labelOf(index).time;
    return rung(index).from == Side::client ? tr("from client to server, %1").arg(time)
                                            : tr("from server to client, %1").arg(time);
}

QRect LadderView::itemRect(int item) const
{
    const QRect below = viewport()->rect().adjusted(0, headHeight(), 0, 0);
    const auto [first, end] = m_layout.rungsBetween(contentTop() + headHeight(), contentTop() + viewport()->height());
    if (item < static_cast<int>(first) || item >= static_cast<int>(end))
        return {};
    const QRect place = placeOf(static_cast<std::uint32_t>(item)).slot & below;
    return place.isEmpty() ? QRect() : place.translated(viewport()->pos());
}

int LadderView::currentItem() const
{
    const auto place = std::lower_bound(m_frames.begin(), m_frames.end(), m_selection.frame());
    if (place == m_frames.end() || *place != m_selection.frame())
        return -1;
    return static_cast<int>(place - m_frames.begin());
}

int LadderView::itemAt(QPoint point) const
{
    const QPoint inside = point - viewport()->pos();
    if (inside.y() < headHeight() || !viewport()->rect().contains(inside))
        return -1;
    const auto index = m_layout.rungAt(contentTop() + inside.y());
    return index ? static_cast<int>(*index) : -1;
}

void LadderView::activateItem(int item)
{
    m_selection.selectFrame(m_frames[static_cast<std::size_t>(item)]);
}

} // namespace rungs
