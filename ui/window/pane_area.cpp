// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_area.h"

#include "ui/bytes/bytes_view.h"
#include "ui/connections/connection_view.h"
#include "ui/explain/explanation_strip.h"
#include "ui/explain/segment_pane.h"
#include "ui/fields/fields_view.h"
#include "ui/header/header_diagram_view.h"
#include "ui/ladder/ladder_view.h"
#include "ui/models/connection_model.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/packet_model.h"
#include "ui/packets/mark_glyph.h"
#include "ui/packets/packet_view.h"
#include "ui/state/settings.h"
#include "ui/window/document.h"
#include "ui/window/list_pane.h"
#include "ui/window/pane_frame.h"
#include "ui/window/pane_group.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto packetsName = "packets"_L1;
constexpr auto packetColumnsName = "packet-columns"_L1;
constexpr auto connectionColumnsName = "connection-columns"_L1;
constexpr auto listName = "list"_L1;
constexpr auto fieldsName = "fields"_L1;
constexpr auto hiddenName = "hidden-panes"_L1;

// In lines of text: a smaller window has no room for all panes at once.
constexpr int leastWidth = 60;
constexpr int leastHeight = 38;

/// The gap between two frames serves as the handle.
class PlainHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { }
};

class PlainSplitter : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new PlainHandle(orientation(), this); }
};

/// The pane itself, or its first part that accepts the focus.
QWidget *focusTarget(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    // The pane's own choice, whatever tabs come before it.
    if (QWidget *chosen = pane->focusProxy(); chosen && chosen->isVisibleTo(pane) && chosen->isEnabled())
        return chosen;
    for (QWidget *part : pane->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isVisibleTo(pane) && part->isEnabled())
            return part;
    }
    return nullptr;
}

} // namespace

PaneArea::PaneArea(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_packetModel(new PacketModel(document.selection(), document.options(), document.stories(), this))
    , m_marks(new MarkScanner(m_packetModel->filter(), this))
    , m_packets(new PacketView(document.selection(), document.options(), m_packetModel))
    , m_connectionModel(new ConnectionModel(document.selection(), this))
    , m_connections(new ConnectionView(document.selection(), m_connectionModel))
    , m_lists(new ListPane(m_packetModel->filter()))
    , m_fields(new FieldsView(document.selection(), document.options()))
    , m_details(new PaneGroup(this))
    , m_story(new PaneGroup(this))
{
    Selection &selection = document.selection();
    const ViewOptions &options = document.options();
    StoryCache &stories = document.stories();
    // From the outside in, and in reading order, which is also that of the Tab key and of a screen reader.
    auto *rows = makeSplitter(u"rows"_s, Qt::Vertical);
    auto *column = new QVBoxLayout(this);
    column->addWidget(rows);
    auto *sides = makeSplitter(u"sides"_s, Qt::Horizontal);
    rows->addWidget(sides);
    auto *left = makeSplitter(u"left"_s, Qt::Vertical);
    sides->addWidget(left);
    m_packets->setMarks(m_marks);
    m_lists->addList(m_packets, tr("Packets"));
    m_lists->addList(m_connections, tr("Connections"));
    connect(m_connections, &ConnectionView::entered, this, &PaneArea::focusPackets);
    auto *lists = new PaneFrame(m_lists, PaneFrame::Heading::none);
    lists->setHeading(tr("Lists"), {});
    left->addWidget(add(packetsName, tr("&Packets"), lists));
    auto *below = makeSplitter(u"below"_s, Qt::Horizontal);
    left->addWidget(below);
    below->addWidget(add(fieldsName, tr("&Fields"), framed(m_fields)));
    auto *pictures = makeSplitter(u"pictures"_s, Qt::Vertical);
    below->addWidget(pictures);
    pictures->addWidget(add(u"header"_s, tr("&Header Diagram"), framed(new HeaderDiagramView(selection, options))));
    pictures->addWidget(add(u"bytes"_s, tr("&Bytes"), framed(new BytesView(selection))));
    auto *right = makeSplitter(u"right"_s, Qt::Vertical);
    sides->addWidget(right);
    right->addWidget(add(u"ladder"_s, tr("&Ladder"), framed(new LadderView(selection, options, stories))));
    auto *segment = new SegmentPane(selection, options, stories);
    segment->setMarkPainter(paintMark);
    right->addWidget(add(u"segment"_s, tr("&Segment"), framed(segment)));
    auto *strip = new ExplanationStrip(selection, options, stories);
    auto *explanation = new PaneFrame(strip, PaneFrame::Heading::none);
    explanation->setHeading(strip->title(), {});
    rows->addWidget(add(u"explanation"_s, tr("&Explanation"), explanation));

    for (const Pane &pane : std::as_const(m_panes)) {
        PaneGroup *group = splitter(u"below"_s)->isAncestorOf(pane.frame) ? m_details
                           : right->isAncestorOf(pane.frame)              ? m_story
                                                                          : nullptr;
        if (group)
            group->add(pane.frame, pane.frame->windowTitle(), pane.toggle);
    }
    m_firstColumns = m_packets->columnState();
    m_firstConnectionColumns = m_connections->columnState();
    // A splitter puts a new widget below its others; a screen reader follows that order.
    for (const QSplitter *splitter : std::as_const(m_splitters)) {
        for (int i = 0; i < splitter->count(); ++i)
            splitter->widget(i)->raise();
    }
    connect(left, &QSplitter::splitterMoved, this, &PaneArea::arrangeBySize);
    applyMargins();
    resetLayout();
}

PaneFrame *PaneArea::add(const QString &name, const QString &label, PaneFrame *frame)
{
    frame->setObjectName(name);
    // Without the mnemonic, which some languages append in brackets.
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    frame->setWindowTitle(QString(label).remove(mnemonic));
    auto *toggle = new QAction(label, this);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    connect(toggle, &QAction::toggled, this, [this, frame](bool isShown) {
        for (PaneGroup *group : {m_details, m_story}) {
            if (isShown && group->holds(frame))
                group->raise(frame);
        }
        showPanes();
    });
    m_panes.append({name, frame, toggle});
    return frame;
}

QSplitter *PaneArea::makeSplitter(const QString &name, Qt::Orientation orientation)
{
    auto *splitter = new PlainSplitter(orientation);
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    m_splitters.append(splitter);
    return splitter;
}

PaneFrame *PaneArea::frame(const QString &name) const
{
    for (const Pane &pane : m_panes) {
        if (pane.name == name)
            return pane.frame;
    }
    return nullptr;
}

QList<QAction *> PaneArea::toggles() const
{
    QList<QAction *> result;
    for (const Pane &pane : m_panes)
        result.append(pane.toggle);
    return result;
}

QSplitter *PaneArea::splitter(const QString &name) const
{
    const auto found = std::ranges::find(m_splitters, name, &QSplitter::objectName);
    return found == m_splitters.end() ? nullptr : *found;
}

void PaneArea::showPanes()
{
    m_details->update();
    m_story->update();
    for (const Pane &pane : std::as_const(m_panes)) {
        if (!m_details->holds(pane.frame) && !m_story->holds(pane.frame))
            pane.frame->setVisible(pane.toggle->isChecked());
    }
    hideEmptySplitters();
}

/// In a low window the panes of a frame share a place as tabs, and so do those of its connection; in a narrow one the
/// fields join them.
void PaneArea::arrange(int widthInLines, int heightInLines)
{
    const bool isLow = heightInLines < leastHeight;
    m_details->shareFrom(widthInLines < leastWidth ? 0 : isLow ? 1 : m_details->count());
    m_story->shareFrom(isLow ? 0 : m_story->count());
    hideEmptySplitters();
    QSplitter *left = splitter(u"left"_s);
    if (isLow == m_isLow) {
        if (!isLow)
            m_roomySizes = left->sizes();
        return;
    }
    m_isLow = isLow;
    left->setSizes(isLow ? QList<int>{1000, 1000} : m_roomySizes);
}

void PaneArea::arrangeBySize()
{
    const int line = std::max(1, fontMetrics().height());
    arrange(width() / line, height() / line);
}

void PaneArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeBySize();
}

void PaneArea::hideEmptySplitters()
{
    // The innermost were made last.
    for (auto splitter = m_splitters.crbegin(); splitter != m_splitters.crend(); ++splitter) {
        bool hasShown = false;
        for (int i = 0; i < (*splitter)->count(); ++i)
            hasShown |= !(*splitter)->widget(i)->isHidden();
        (*splitter)->setVisible(hasShown);
    }
}

void PaneArea::resetLayout()
{
    for (const Pane &pane : std::as_const(m_panes))
        pane.toggle->setChecked(true);
    m_packets->restoreColumns(m_firstColumns);
    m_connections->restoreColumns(m_firstConnectionColumns);
    // As shares; a splitter makes pixels of them.
    const QHash<QString, QList<int>> shares = {
        {u"rows"_s, {1, 0}},      {u"sides"_s, {650, 350}},    {u"left"_s, {390, 610}},
        {u"below"_s, {415, 585}}, {u"pictures"_s, {550, 450}}, {u"right"_s, {640, 360}},
    };
    for (QSplitter *splitter : std::as_const(m_splitters)) {
        const QList<int> share = shares.value(splitter->objectName());
        QList<int> sizes;
        for (int i = 0; i < share.size(); ++i) {
            splitter->setStretchFactor(i, share[i]);
            sizes.append(share[i] * 2);
        }
        splitter->setSizes(sizes);
    }
    m_isLow = false;
    m_roomySizes = splitter(u"left"_s)->sizes();
    arrangeBySize();
    // The explanation keeps its least height; the panes above it get the rest.
    m_splitters.front()->setStretchFactor(1, 0);
    m_splitters.front()->setSizes({QWIDGETSIZE_MAX, 1});
}

void PaneArea::saveLayout(Settings &settings)
{
    // The saved layout is the one with room for all panes.
    arrange(leastWidth, leastHeight);
    for (const QSplitter *splitter : m_splitters)
        settings.setLayout(u"splitter-"_s + splitter->objectName(), splitter->saveState());
    QStringList hidden;
    for (const Pane &pane : m_panes) {
        if (!pane.toggle->isChecked())
            hidden.append(pane.name);
    }
    settings.setLayout(hiddenName, hidden.join(u' ').toUtf8());
    settings.setLayout(packetColumnsName, m_packets->columnState());
    settings.setLayout(connectionColumnsName, m_connections->columnState());
    settings.setLayout(listName, QByteArray::number(m_lists->currentIndex()));
    settings.setLayout(fieldsName, m_fields->saveState());
}

void PaneArea::restoreLayout(const Settings &settings)
{
    arrange(leastWidth, leastHeight);
    for (QSplitter *splitter : std::as_const(m_splitters)) {
        splitter->restoreState(settings.layout(u"splitter-"_s + splitter->objectName()));
        splitter->setChildrenCollapsible(false);
    }
    const QStringList hidden = QString::fromUtf8(settings.layout(hiddenName)).split(u' ');
    for (const Pane &pane : std::as_const(m_panes))
        pane.toggle->setChecked(!hidden.contains(pane.name));
    const QByteArray columns = settings.layout(packetColumnsName);
    if (!columns.isEmpty())
        m_packets->restoreColumns(columns);
    const QByteArray connectionColumns = settings.layout(connectionColumnsName);
    if (!connectionColumns.isEmpty())
        m_connections->restoreColumns(connectionColumns);
    m_isLow = false;
    m_roomySizes = splitter(u"left"_s)->sizes();
    arrangeBySize();
    m_lists->setCurrentIndex(settings.layout(listName).toInt());
    m_fields->restoreState(settings.layout(fieldsName));
}

FrameFilter &PaneArea::frameFilter() const
{
    return m_packetModel->filter();
}

void PaneArea::focusPackets()
{
    m_lists->setCurrentIndex(0);
    m_packets->setFocus(Qt::OtherFocusReason);
}

void PaneArea::focusConnections()
{
    m_lists->setCurrentIndex(1);
    m_connections->setFocus(Qt::OtherFocusReason);
}

void PaneArea::moveFocus(int step)
{
    const auto count = static_cast<int>(m_panes.size());
    int current = -1;
    for (int i = 0; i < count; ++i) {
        if (QApplication::focusWidget() && m_panes[i].frame->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    if (current < 0)
        current = step > 0 ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        PaneFrame *frame = m_panes[current].frame;
        for (PaneGroup *group : {m_details, m_story}) {
            if (group->holds(frame) && m_panes[current].toggle->isChecked())
                group->raise(frame);
        }
        hideEmptySplitters();
        QWidget *target = frame->isVisible() ? focusTarget(frame->pane()) : nullptr;
        if (target) {
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void PaneArea::applyMargins()
{
    const int gap = std::max(4, fontMetrics().height() * 2 / 3);
    layout()->setContentsMargins(gap, gap, gap, gap / 2);
    for (QSplitter *splitter : std::as_const(m_splitters))
        splitter->setHandleWidth(gap);
}

void PaneArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    applyMargins();
    arrangeBySize();
}

} // namespace rungs
