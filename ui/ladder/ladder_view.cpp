// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_view.h"

#include "core/text/segment_text.h"
#include "ui/ladder/ladder_metrics.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

#include <QEvent>
#include <QMenu>
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
    , m_frames(std::make_shared<const FrameList>())
    , m_contents(std::make_shared<const LadderContents>())
    , m_labels(labelsKept)
{
    installPaintedItems();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ladder"));
    viewport()->setMouseTracking(true);
    auto *menu = new QMenu(m_button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setText(QStringLiteral("\u22ee"));
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setToolTip(tr("How the ladder is drawn"));
    m_button->setAccessibleName(m_button->toolTip());
    connect(&selection, &Selection::connectionChanged, this, &LadderView::followConnection);
    connect(&selection, &Selection::sessionChanged, this, &LadderView::followConnection);
    connect(&selection, &Selection::frameChanged, this, &LadderView::followFrame);
    connect(&selection.stories(), &StoryCache::ready, this, &LadderView::followStory);
    connect(&m_job, &LadderJob::made, this, &LadderView::showContents);
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

std::optional<ConnectionRow> LadderView::connectionRow() const
{
    const SessionPtr &session = m_selection.session();
    const ConnectionId connection = m_selection.connection();
    if (!session || connection.value >= session->connectionCount())
        return std::nullopt;
    return session->connection(connection);
}

std::uint32_t LadderView::segmentCount() const
{
    return m_selection.session()->segmentCountOf(m_selection.connection());
}

QString LadderView::title() const
{
    return connectionRow() ? tr("Ladder, connection %1").arg(m_connection.value) : tr("Ladder");
}

QString LadderView::note() const
{
    if (!connectionRow())
        return {};
    if (m_story) {
        return plainText(openingText(m_story->summary.opening)) + QStringLiteral(" \u00b7 ")
               + plainText(closingText(m_story->summary.closing));
    }
    return segmentCount() == 1 ? tr("1 segment") : tr("%1 segments").arg(segmentCount());
}

void LadderView::setSpacing(LadderSpacing spacing)
{
    if (spacing == m_spacing)
        return;
    m_spacing = spacing;
    relayout();
    if (const auto row = currentRow())
        showRow(*row);
    emit spacingChanged(spacing);
}

void LadderView::followFrame()
{
    m_currentBand.reset();
    const auto rung = currentRung();
    if (const auto band = rung ? m_contents->bandOf(*rung) : std::nullopt; band && !isUnfolded(*band)) {
        const auto kept = anchor();
        m_unfolded[*band] = true;
        relayout();
        restore(kept);
    }
    viewport()->update();
    if (rung)
        showRow(m_layout.rowOf(*rung));
    announceCurrentItem(this);
}

/// Room for the longest time on show: they have about the same number of digits, and more of them towards the end.
int LadderView::timeWidthFor(const LadderMetrics &metrics) const
{
    const QFontMetrics font(timeFont(this));
    int width = 0;
    for (const FrameId frame : {m_frames->front(), m_frames->back()})
        width = std::max(width, font.horizontalAdvance(timeText(*m_selection.session(), frame, m_selection.options())));
    return width + 2 * metrics.margin;
}

int LadderView::widestPill() const
{
    std::uint32_t states = 0;
    for (const LadderPill &pill : m_contents->pills)
        states |= 1U << static_cast<unsigned>(pill.state);
    int width = 0;
    for (unsigned state = 0; state <= static_cast<unsigned>(TcpState::timeWait); ++state) {
        if ((states >> state & 1U) != 0)
            width = std::max(width, pillSize(this, static_cast<TcpState>(state)).width());
    }
    return width;
}

/// What there is room for: arrows come first, then states, then times, then phases.
LadderMetrics LadderView::metricsFor(int width) const
{
    LadderMetrics metrics = ladderMetrics(this);
    if (m_frames->empty())
        return metrics;
    const int shortestArrow = metrics.lineHeight * 8;
    int room = width - 2 * metrics.margin - shortestArrow;
    const auto take = [&room](int &measure, int wanted, int times) {
        if (wanted * times > room)
            return;
        measure = wanted;
        room -= wanted * times;
    };
    if (!m_contents->pills.empty()) {
        const int pill = widestPill();
        take(metrics.gutterWidth, pill + metrics.margin, 2);
        if (metrics.gutterWidth == 0) {
            take(metrics.gutterWidth, pill / 2, 2);
            metrics.pillsOnLifelines = metrics.gutterWidth > 0;
        }
    }
    take(metrics.timeWidth, timeWidthFor(metrics), 1);
    if (!m_contents->phases.empty())
        take(metrics.phaseWidth, metrics.lineHeight + metrics.margin, 1);
    if (const std::optional<ConnectionRow> row = connectionRow())
        metrics.serverRoom = std::min(width / 5, endpointWidth(this, row->server) / 2 + metrics.margin);
    return metrics;
}

void LadderView::relayout()
{
    const int width = viewport()->width();
    LadderMetrics metrics = metricsFor(width);
    const int room = std::max(1, viewport()->height() - headHeight());
    m_layout = LadderLayout(m_contents, m_unfolded, width, metrics, m_spacing);
    // A short ladder fills the pane, within reason.
    constexpr double maxStretch = 1.6;
    const double ratio = static_cast<double>(room) / static_cast<double>(m_layout.height() + 1);
    if (m_spacing == LadderSpacing::even && ratio > 1 && m_layout.rowCount() > 0) {
        metrics.stretch = std::min(ratio, maxStretch);
        m_layout = LadderLayout(m_contents, m_unfolded, width, metrics, m_spacing);
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

/// The selected row where it is on show, else the first one that is.
std::optional<LadderView::Anchor> LadderView::anchor() const
{
    if (m_layout.rowCount() == 0)
        return {};
    const auto top = contentTop() + headHeight();
    const auto bottom = contentTop() + viewport()->height();
    auto row = currentRow();
    if (!row || m_layout.rowTop(*row) < top || m_layout.rowTop(*row) >= bottom)
        row = m_layout.rowAt(std::max<LadderLayout::Height>(top, m_layout.rowTop(0)));
    if (!row)
        return {};
    const LadderRow what = m_layout.row(*row);
    const std::uint32_t rung = what.isBand ? m_contents->bands[what.index].first : what.index;
    return Anchor{m_contents->rungs[rung].frame, m_layout.rowTop(*row) - contentTop(), what.isBand};
}

void LadderView::restore(const std::optional<Anchor> &anchor)
{
    const auto rung = anchor ? m_contents->indexOf(anchor->frame) : std::nullopt;
    if (!rung)
        return;
    const auto band = anchor->isBand ? m_contents->bandOf(*rung) : std::nullopt;
    const std::uint32_t row = band ? m_layout.rowOfBand(*band) : m_layout.rowOf(*rung);
    scrollTo(m_layout.rowTop(row) - anchor->y + headHeight());
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

QRect LadderView::pillRect(std::uint32_t pill) const
{
    const LadderPill &what = m_contents->pills[pill];
    return m_layout.pillRect(what, pillSize(this, what.state), contentTop());
}

void LadderView::scrollTo(LadderLayout::Height height)
{
    const LadderLayout::Height step = std::max<LadderLayout::Height>(0, height) / m_scrollUnit;
    verticalScrollBar()->setValue(static_cast<int>(std::min<LadderLayout::Height>(step, maxSteps * 2)));
}

void LadderView::showRow(std::uint32_t row)
{
    const auto above = row == 0 ? m_layout.topRoom() : m_layout.metrics().lineHeight;
    const auto top = m_layout.rowTop(row) - above;
    const auto bottom = m_layout.rowTop(row + 1) + m_layout.metrics().lineHeight;
    const auto room = std::max(1, viewport()->height() - headHeight());
    const auto shown = verticalScrollBar()->value() * m_scrollUnit;
    if (top < shown)
        scrollTo(top);
    else if (bottom > shown + room)
        scrollTo(bottom - room + m_scrollUnit - 1);
}

const RungLabel &LadderView::labelOf(std::uint32_t rung) const
{
    const FrameId frame = m_contents->rungs[rung].frame;
    if (const RungLabel *known = m_labels.object(frame.value))
        return *known;
    auto *label = new RungLabel(rungLabel(m_selection, m_story.get(), m_contents->rungs[rung]));
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

void LadderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto kept = anchor();
    relayout();
    restore(kept);
    if (const auto row = currentRow())
        showRow(*row);
}

void LadderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        relayout();
        if (const auto row = currentRow())
            showRow(*row);
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

} // namespace rungs
