// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_area.h"

#include "ui/bytes/bytes_view.h"
#include "ui/charts/charts_pane.h"
#include "ui/checksum/checksum_pane.h"
#include "ui/checksum/checksum_view.h"
#include "ui/connections/connection_view.h"
#include "ui/explain/explanation_strip.h"
#include "ui/explain/explanation_text.h"
#include "ui/explain/segment_pane.h"
#include "ui/fields/fields_view.h"
#include "ui/header/header_diagram_view.h"
#include "ui/ladder/ladder_view.h"
#include "ui/models/connection_model.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/packet_model.h"
#include "ui/overview/overview_pane.h"
#include "ui/packets/packet_head.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/mark_glyph.h"
#include "ui/rows/row_header.h"
#include "ui/states/states_pane.h"
#include "ui/stream/stream_pane.h"
#include "ui/text/capture_name.h"
#include "ui/window/arrangement.h"
#include "ui/window/document.h"
#include "ui/window/filter_note.h"
#include "ui/window/pane_frame.h"
#include "ui/window/pane_handle.h"
#include "ui/window/pane_head.h"
#include "ui/window/pane_window.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int leastHeightForGaps = 30; ///< in lines of text: in a lower one gaps are half as wide

constexpr auto overviewName = "overview"_L1;
constexpr auto packetsName = "packets"_L1;
constexpr auto connectionsName = "connections"_L1;
constexpr auto streamName = "stream"_L1;
constexpr auto fieldsName = "fields"_L1;
constexpr auto headerName = "header"_L1;
constexpr auto checksumName = "checksum"_L1;
constexpr auto ladderName = "ladder"_L1;
constexpr auto statesName = "states"_L1;
constexpr auto chartsName = "charts"_L1;

/// Its window gets the keys, if another one of the program has them now.
void activate(const QWidget *frame)
{
    if (QApplication::activeWindow() && !frame->isActiveWindow())
        frame->window()->activateWindow();
}

} // namespace

PaneArea::PaneArea(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_placement(this)
    , m_packetModel(new PacketModel(document.selection(), document.options(), document.stories(), this))
    , m_overview(new OverviewPane(document.selection()))
    , m_marks(new MarkScanner(m_packetModel->order(), this))
    , m_packets(new PacketView(document.selection(), document.options(), m_packetModel))
    , m_packetHead(new PacketHead(document.selection(), *m_packets, *m_packetModel))
    , m_connectionModel(new ConnectionModel(document.selection(), this))
    , m_connections(new ConnectionView(document.selection(), m_connectionModel))
    , m_stream(new StreamPane(document.selection(), document.options()))
    , m_fields(new FieldsView(document.selection(), document.options()))
    , m_checksum(new ChecksumPane(document.selection()))
    , m_states(new StatesPane(document.selection(), document.stories()))
    , m_charts(new ChartsPane(document.selection(), document.stories()))
{
    addOverview();
    addLists();
    addDetails();
    addStory();
    m_firstColumns = m_packetHead->state();
    m_firstConnectionColumns = m_connections->columnState();
    m_firstChecksumColumns = m_checksum->view()->columnState();
    m_firstFields = m_fields->saveState();
    connect(&m_placement, &PanePlacement::windowOpened, this, &PaneArea::prepareWindow);
    connect(&document.selection(), &Selection::sessionChanged, this, &PaneArea::updateWindowTitles);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    for (const PaneHandle *handle : findChildren<PaneHandle *>())
        connect(handle, &PaneHandle::finished, this, [this] { focusPane(currentPane()); });
    applyMargins();
    m_placement.apply({});
}

PaneArea::~PaneArea()
{
    // The panes lose the focus while they are destroyed, after the placement.
    disconnect(qApp, nullptr, this, nullptr);
}

void PaneArea::addOverview()
{
    m_overview->setMarkPainter(paintMark);
    connect(m_overview, &OverviewPane::linkActivated, this,
            [this](const QString &link) { followLink(m_document.selection(), link); });
    auto *frame = new PaneFrame(m_overview);
    frame->setHeading(tr("Overview"), {});
    m_placement.add(overviewName, tr("&Overview"), frame);
}

void PaneArea::addLists()
{
    m_packets->setMarks(m_marks);
    auto *packets = new PaneFrame(m_packets);
    packets->setHeading(tr("Packets"), {});
    packets->head()->addPart(new FilterNote(m_packetModel->filter()));
    m_placement.add(packetsName, tr("&Packets"), packets);
    auto *connections = new PaneFrame(m_connections);
    connections->setHeading(tr("Connections"), {});
    m_placement.add(connectionsName, tr("&Connections"), connections);
    connect(&m_packetModel->filter(), &FrameFilter::searched, this, &PaneArea::followFilter);
    connect(m_connections, &ConnectionView::entered, this, &PaneArea::focusPackets);
    m_placement.add(streamName, tr("Strea&m"), framed(m_stream));
}

void PaneArea::followFilter()
{
    const FrameFilter &filter = m_packetModel->filter();
    if (filter.isSearching())
        return;
    const FrameCriteria &shown = filter.criteria();
    const bool isEmpty = shown.filter && filter.rowCount() == 0;
    m_packets->setEmptyText(isEmpty ? tr("No packet passes the filter %1").arg(shown.text) : QString());
    // Those of one connection say nothing of the others.
    const bool isOfAll = shown.filter && !shown.connection.isValid();
    m_connections->setEmptyText(
        isEmpty && isOfAll ? tr("No connection has a packet that passes the filter %1").arg(shown.text) : QString());
    m_connectionModel->setFrames(isOfAll ? filter.frames() : nullptr);
}

void PaneArea::addDetails()
{
    Selection &selection = m_document.selection();
    m_placement.add(fieldsName, tr("&Fields"), framed(m_fields));
    connect(m_fields, &FieldsView::columnWanted, m_packetHead,
            [this](const QString &key) { m_packetHead->addField(key); });
    m_placement.add(headerName, tr("&Header"), framed(new HeaderDiagramView(selection, m_document.options())));
    m_placement.add(checksumName, tr("Chec&ksum"), framed(m_checksum));
    auto *bytes = new BytesView(selection);
    connect(bytes, &BytesView::flipWanted, this, &PaneArea::flipWanted);
    m_placement.add(u"bytes"_s, tr("&Bytes"), framed(bytes));
}

void PaneArea::addStory()
{
    Selection &selection = m_document.selection();
    const ViewOptions &options = m_document.options();
    StoryCache &stories = m_document.stories();
    m_placement.add(ladderName, tr("&Ladder"), framed(new LadderView(selection, options, stories)));
    m_placement.add(statesName, tr("S&tates"), framed(m_states));
    m_charts->setMarkPainter(paintMark);
    m_placement.add(chartsName, tr("&Charts"), framed(m_charts));
    auto *segment = new SegmentPane(selection, options, stories);
    segment->setMarkPainter(paintMark);
    m_placement.add(u"segment"_s, tr("&Segment"), framed(segment));
    auto *strip = new ExplanationStrip(selection, options, stories);
    connect(segment, &SegmentPane::shown, strip, [strip](bool isShown) { strip->setSaysSegment(!isShown); });
    auto *explanation = new PaneFrame(strip, PaneFrame::Heading::onDemand);
    explanation->setHeading(strip->title(), {});
    m_placement.add(u"explanation"_s, tr("&Explanation"), explanation);
}

PaneFrame *PaneArea::frame(const QString &name) const
{
    const PanePlacement::Pane *pane = m_placement.find(name);
    return pane ? pane->frame : nullptr;
}

QList<QAction *> PaneArea::toggles() const
{
    QList<QAction *> result;
    for (const PanePlacement::Pane &pane : m_placement.panes())
        result.append(pane.toggle);
    return result;
}

const ViewOptions &PaneArea::viewOptions() const
{
    return m_document.options();
}

FrameOrder &PaneArea::frameOrder() const
{
    return m_packetModel->order();
}

FrameFilter &PaneArea::frameFilter() const
{
    return m_packetModel->filter();
}

RowView *PaneArea::currentList() const
{
    return m_areConnectionsCurrent ? static_cast<RowView *>(m_connections) : m_packets;
}

QString PaneArea::currentPane() const
{
    if (!m_placement.filling().isEmpty() && !m_placement.isTornOff(m_currentPane))
        return m_placement.filling();
    if (m_placement.isShown(m_currentPane))
        return m_currentPane;
    const auto shown =
        std::ranges::find_if(m_placement.panes(), [](const auto &pane) { return pane.toggle->isChecked(); });
    return shown == m_placement.panes().end() ? QString() : shown->name;
}

void PaneArea::setCurrentPane(const QString &name)
{
    if (name == m_currentPane)
        return;
    m_currentPane = name;
    if (name == packetsName || name == connectionsName)
        m_areConnectionsCurrent = name == connectionsName;
    emit currentPaneChanged();
}

void PaneArea::followFocus(const QWidget *now)
{
    if (const PanePlacement::Pane *pane = m_placement.paneOf(now))
        setCurrentPane(pane->name);
}

Arrangement PaneArea::arrangement()
{
    Arrangement result = m_placement.arrangement();
    result.columns = {{packetsName, m_packetHead->state()},
                      {connectionsName, m_connections->columnState()},
                      {streamName, m_stream->saveState()},
                      {fieldsName, m_fields->saveState()},
                      {checksumName, m_checksum->view()->columnState()},
                      {chartsName, m_charts->saveState()}};
    return result;
}

void PaneArea::setArrangement(const Arrangement &arrangement)
{
    m_packetHead->restore(arrangement.columns.value(packetsName, m_firstColumns));
    m_connections->restoreColumns(arrangement.columns.value(connectionsName, m_firstConnectionColumns));
    m_stream->restoreState(arrangement.columns.value(streamName));
    m_fields->restoreState(arrangement.columns.value(fieldsName, m_firstFields));
    m_checksum->view()->restoreColumns(arrangement.columns.value(checksumName, m_firstChecksumColumns));
    m_charts->restoreState(arrangement.columns.value(chartsName));
    m_placement.apply(arrangement);
    const qsizetype packets = arrangement.raised.indexOf(packetsName);
    const qsizetype connections = arrangement.raised.indexOf(connectionsName);
    m_areConnectionsCurrent = connections >= 0 && (packets < 0 || connections < packets);
}

void PaneArea::focusPane(const QString &name)
{
    m_placement.raise(name);
    activate(frame(name));
    frame(name)->focusPane(Qt::OtherFocusReason);
    setCurrentPane(name);
}

void PaneArea::focusSelected()
{
    if (!m_placement.filling().isEmpty())
        focusPane(m_placement.filling());
    else if (m_placement.isShown(packetsName))
        focusPackets();
}

void PaneArea::focusOpened()
{
    if (m_placement.filling().isEmpty() && m_areConnectionsCurrent && m_placement.isShown(connectionsName))
        focusConnections();
    else
        focusSelected();
}

/// The overview, the lists and the stream are one stop, and so are header and checksum, and ladder, states and charts,
/// as long as they share a place: other keys change between them.
bool PaneArea::isStop(const QString &pane) const
{
    if (!m_placement.isShown(pane))
        return false;
    const QList<QStringList> stops{{overviewName, packetsName, connectionsName, streamName},
                                   {headerName, checksumName},
                                   {ladderName, statesName, chartsName}};
    const auto stop = std::ranges::find_if(stops, [&](const QStringList &each) { return each.contains(pane); });
    if (stop == stops.end())
        return true;
    QStringList one;
    for (const QString &each : m_placement.sharing(pane)) {
        if (stop->contains(each))
            one.append(each);
    }
    return pane == m_placement.frontOf(one);
}

void PaneArea::moveFocus(int step)
{
    const QList<PanePlacement::Pane> &panes = m_placement.panes();
    const auto count = static_cast<int>(panes.size());
    const PanePlacement::Pane *focused = m_placement.paneOf(QApplication::focusWidget());
    int current = focused ? static_cast<int>(focused - panes.data()) : step > 0 ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        if (!isStop(panes[current].name))
            continue;
        m_placement.raise(panes[current].name);
        activate(panes[current].frame);
        if (panes[current].frame->focusPane(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason))
            return;
    }
}

void PaneArea::resizeByKeys()
{
    QWidget *part = frame(currentPane());
    for (; part && part != this; part = part->parentWidget()) {
        const auto *splitter = qobject_cast<QSplitter *>(part->parentWidget());
        const int index = splitter ? splitter->indexOf(part) : -1;
        if (index < 0)
            continue;
        // Places without panes, and their handles, are hidden.
        QList<int> edges;
        for (int edge = index + 1; edge < splitter->count(); ++edge)
            edges.append(edge);
        for (int edge = index; edge > 0; --edge)
            edges.append(edge);
        for (const int edge : std::as_const(edges)) {
            if (splitter->handle(edge)->isVisible()) {
                splitter->handle(edge)->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

void PaneArea::changeColumns()
{
    m_placement.raise(m_areConnectionsCurrent ? connectionsName : packetsName);
    currentList()->header()->setFocus(Qt::ShortcutFocusReason);
}

void PaneArea::arrangeBySize()
{
    const int line = std::max(1, fontMetrics().height());
    m_placement.setRoom(Room::of(width() / line, height() / line));
}

void PaneArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
    arrangeBySize();
}

/// What the most cramped arrangement needs: the panes give way to the size of the window, and never make it larger.
QSize PaneArea::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 18, em * 10};
}

void PaneArea::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_placement.showWindows(true);
}

void PaneArea::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_placement.showWindows(false);
}

void PaneArea::applyMargins()
{
    const int em = fontMetrics().height();
    const bool isLow = height() < em * leastHeightForGaps;
    const int gap = std::max(4, isLow ? em / 3 : em * 2 / 3);
    if (std::exchange(m_gap, gap) == gap)
        return;
    layout()->setContentsMargins(gap, gap, gap, gap / 2);
    m_placement.setGap(gap);
}

void PaneArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    applyMargins();
    arrangeBySize();
}

void PaneArea::prepareWindow(const QString &pane)
{
    m_placement.window(pane)->addActions(m_shortcuts);
    updateWindowTitles();
}

void PaneArea::updateWindowTitles()
{
    const SessionPtr &session = m_document.session();
    for (const PanePlacement::Pane &pane : m_placement.panes()) {
        if (PaneWindow *own = m_placement.window(pane.name); own && session)
            own->setWindowTitle(tr("%1 — %2 — Rungs").arg(pane.label, captureName(*session)));
    }
}

} // namespace rungs
