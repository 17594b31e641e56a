// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_handlers.h"

#include "ui/bytes/hex_view.h"
#include "ui/charts/charts_pane.h"
#include "ui/checksum/checksum_pane.h"
#include "ui/checksum/checksum_view.h"
#include "ui/connections/connection_view.h"
#include "ui/find/filter_line.h"
#include "ui/header/header_diagram.h"
#include "ui/ladder/ladder_view.h"
#include "ui/models/mark_scanner.h"
#include "ui/packets/packet_view.h"
#include "ui/print/export_dialog.h"
#include "ui/print/sheets.h"
#include "ui/rows/mark_glyph.h"
#include "ui/state/frame_filter.h"
#include "ui/state/saved_file.h"
#include "ui/state/settings.h"
#include "ui/states/state_diagram.h"
#include "ui/states/states_pane.h"
#include "ui/window/appearance.h"
#include "ui/window/capture_actions.h"
#include "ui/window/copying.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pane_area.h"
#include "ui/window/segment_links.h"
#include "ui/window/text_dialog.h"
#include "ui/window/tool_strip.h"
#include "ui/window/window_texts.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int messageMilliseconds = 6000;
/// More would be several times as much text.
constexpr std::size_t mostCopiedBytes = std::size_t{1} << 20;

void check(const QActionGroup &group, int data)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == data);
}

} // namespace

ActionHandlers::ActionHandlers(MainWindow &window, const Parts &parts)
    : QObject(&window)
    , m_window(window)
    , m_document(window.document())
    , m_actions(parts.actions)
    , m_panes(parts.panes)
    , m_tools(parts.tools)
    , m_messages(parts.messages)
    , m_settings(parts.settings)
    , m_appearance(parts.appearance)
{
    connectFileActions();
    connectCopyActions();
    connectViewActions();
    connectGoActions();
    connectConnectionActions();
    connectHelpActions();
}

void ActionHandlers::connectFileActions()
{
    connect(m_actions.open, &QAction::triggered, this, &ActionHandlers::chooseFile);
    connect(m_actions.closeCapture, &QAction::triggered, this, [this] {
        m_window.captureActions()->leave([this] {
            m_messages.clear();
            m_document.close();
        });
    });
    connect(m_actions.exportPicture, &QAction::triggered, this, [this] {
        ExportDialog *dialog = exportDialog().release();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions.print, &QAction::triggered, this, [this] { exportDialog()->print(); });
    connect(m_actions.copyPicture, &QAction::triggered, this, [this] {
        exportDialog()->copyPicture();
        m_window.statusBar()->showMessage(tr("The picture is on the clipboard."), messageMilliseconds);
    });
    connect(m_actions.saveFrame, &QAction::triggered, this, &ActionHandlers::saveFrame);
    connect(m_actions.followFile, &QAction::triggered, this, [this](bool isOn) {
        m_messages.clear();
        m_document.setFollowing(isOn);
        updateActions();
    });
    connect(m_actions.readFurther, &QAction::triggered, this, [this] {
        m_messages.clear();
        m_document.readFurther();
    });
    connect(m_actions.stopLoading, &QAction::triggered, &m_document, &Document::stopLoading);
    connect(m_actions.quit, &QAction::triggered, &m_window, &QWidget::close);
}

void ActionHandlers::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a Capture"), m_settings.lastFolder(),
        tr("Captures (*.pcap *.pcapng *.cap *.dmp *.snoop *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.pcap.lz4 "
           "*.pcapng.lz4 *.gz *.zst *.lz4);;All files (*)"));
    if (!path.isEmpty())
        m_window.openFile(path);
}

/// For the pane with the focus, else the ladder.
std::unique_ptr<ExportDialog> ActionHandlers::exportDialog()
{
    Selection &selection = m_document.selection();
    const ViewOptions &options = m_document.options();
    const auto *ladder = m_panes.findChild<LadderView *>();
    const auto *header = m_panes.findChild<HeaderDiagram *>();
    const auto *bytes = m_panes.findChild<HexView *>();
    QList<Exportable> things;
    things.append({u"ladder"_s, tr("Ladder"),
                   [&selection, &options, ladder](Explained explained) {
                       return ladderSheet(ladder->scene(), ladder->spacing(), selection, options, explained);
                   },
                   [&selection, &options, ladder] { return reportOf(ladder->scene(), selection, options); }});
    things.append({u"header"_s,
                   tr("Header"),
                   [&selection, &options, header](Explained explained) {
                       return headerSheet(selection, options, header->layer(), explained);
                   },
                   {}});
    things.append({u"bytes"_s,
                   tr("Bytes"),
                   [&selection, &options](Explained explained) { return bytesSheet(selection, options, explained); },
                   {}});
    const ChartsPane *charts = m_panes.charts();
    things.append({u"charts"_s,
                   tr("Charts"),
                   [&selection, charts](Explained explained) {
                       return chartSheet(charts->shown(), paintMark, selection, explained);
                   },
                   {}});
    const StatesPane *states = m_panes.states();
    things.append({u"states"_s,
                   tr("States"),
                   [&selection, states](Explained explained) {
                       return stateSheet(states->diagram()->scene(), selection, explained);
                   },
                   {}});
    const ChecksumPane *checksum = m_panes.checksum();
    things.append(
        {u"checksum"_s,
         tr("Checksum"),
         [&selection, checksum](Explained explained) { return checksumSheet(selection, checksum->layer(), explained); },
         {}});
    const QString pane = m_panes.currentPane();
    const int current = header->hasFocus()                                 ? 1
                        : pane == "charts"_L1                              ? 3
                        : pane == "states"_L1                              ? 4
                        : pane == "checksum"_L1                            ? 5
                        : bytes->hasFocus() || !ladder->scene().connection ? 2
                                                                           : 0;
    return std::make_unique<ExportDialog>(std::move(things), current, m_settings.lastFolder(), &m_window);
}

void ActionHandlers::saveFrame()
{
    const Selection &selection = m_document.selection();
    if (!selection.decoded())
        return;
    const bool isChanged = selection.session()->flips().touches(selection.frame());
    const QString name = (isChanged ? u"%1/frame-%2-changed.bin"_s : u"%1/frame-%2.bin"_s)
                             .arg(m_settings.lastFolder())
                             .arg(frameNumber(selection.frame()));
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save Frame Bytes"), name);
    if (path.isEmpty())
        return;
    const ByteView bytes = selection.decoded()->buffer(0);
    QByteArray contents(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    std::copy(bytes.begin(), bytes.end(), contents.begin());
    if (const std::optional<QString> reason = saveFile(path, contents))
        m_messages.showMessage(MessageBar::Severity::error, tr("%1 cannot be written.").arg(path), *reason);
}

void ActionHandlers::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ActionHandlers::copyBytes(const std::function<QString(ByteView)> &form)
{
    const ByteView bytes = copiedBytes(m_document.selection());
    if (bytes.size() <= mostCopiedBytes)
        copy(form(bytes));
    else
        m_window.statusBar()->showMessage(tr("Too many bytes for the clipboard; save them to a file."),
                                          messageMilliseconds);
}

void ActionHandlers::connectCopyActions()
{
    const Selection *selection = &m_document.selection();
    connect(m_actions.copyValue, &QAction::triggered, this, [=, this] {
        copy(selection->field() && !m_panes.connections()->hasFocus() ? copiedValue(*selection)
                                                                      : m_panes.currentList()->currentCellText());
    });
    connect(m_actions.copyField, &QAction::triggered, this,
            [=, this] { copy(copiedField(*selection, m_document.options())); });
    connect(m_actions.copyKey, &QAction::triggered, this, [=, this] { copy(copiedKey(*selection)); });
    connect(m_actions.copyRow, &QAction::triggered, this, [this] {
        const RowView *list =
            m_panes.currentPane() == "checksum"_L1 ? m_panes.checksum()->view() : m_panes.currentList();
        if (list->currentRow() >= 0)
            copy(list->rowText(list->currentRow()));
    });
    connect(m_actions.copyHex, &QAction::triggered, this, [this] { copyBytes(hexText); });
    connect(m_actions.copyArray, &QAction::triggered, this,
            [=, this] { copyBytes([=](ByteView bytes) { return cArrayText(bytes, copiedBytesName(*selection)); }); });
    connect(m_actions.copyText, &QAction::triggered, this, [this] { copyBytes(readableText); });
}

void ActionHandlers::changeOptions(const std::function<void(DisplayOptions &)> &change)
{
    DisplayOptions options = m_document.options().values();
    change(options);
    m_document.options().set(options);
    m_settings.setDisplayOptions(options);
    updateActions();
}

void ActionHandlers::connectViewActions()
{
    connect(m_actions.zoomIn, &QAction::triggered, &m_appearance, &Appearance::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, &m_appearance, &Appearance::zoomOut);
    connect(m_actions.zoomReset, &QAction::triggered, &m_appearance, &Appearance::resetZoom);
    connect(&m_appearance, &Appearance::zoomChanged, this, [this] { m_tools.setZoom(m_appearance.zoom()); });
    m_tools.setZoom(m_appearance.zoom());
    connect(m_actions.fullScreen, &QAction::toggled, this, [this](bool isFull) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, isFull));
    });

    check(m_actions.themes, static_cast<int>(m_appearance.theme()));
    connect(&m_appearance, &Appearance::themeChanged, this,
            [this] { check(m_actions.themes, static_cast<int>(m_appearance.theme())); });
    connect(&m_actions.themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_appearance.setTheme(static_cast<ThemeChoice>(action->data().toInt())); });

    m_actions.checkLanguage(m_settings.language());
    connect(&m_actions.languages, &QActionGroup::triggered, &m_window,
            [this](const QAction *action) { emit m_window.languageChosen(action->data().toString()); });

    check(m_actions.times, static_cast<int>(m_document.options().values().time));
    connect(&m_actions.times, &QActionGroup::triggered, this, [this](const QAction *action) {
        changeOptions([=](DisplayOptions &options) { options.time = static_cast<TimeFormat>(action->data().toInt()); });
    });
    connect(m_actions.setTimeReference, &QAction::triggered, this, [this] {
        changeOptions([this](DisplayOptions &options) {
            options.timeReference = m_document.selection().frame();
            options.time = TimeFormat::sinceStart;
        });
        check(m_actions.times, static_cast<int>(TimeFormat::sinceStart));
    });
    connect(m_actions.clearTimeReference, &QAction::triggered, this,
            [this] { changeOptions([](DisplayOptions &options) { options.timeReference = {}; }); });

    check(m_actions.numberForms, static_cast<int>(m_document.options().values().sequenceNumbers));
    connect(&m_actions.numberForms, &QActionGroup::triggered, this, [this](const QAction *action) {
        changeOptions([=](DisplayOptions &options) {
            options.sequenceNumbers = static_cast<NumberForm>(action->data().toInt());
        });
    });
    m_actions.showBits->setChecked(m_document.options().values().showsBits);
    connect(m_actions.showBits, &QAction::toggled, this,
            [this](bool isOn) { changeOptions([=](DisplayOptions &options) { options.showsBits = isOn; }); });
}

void ActionHandlers::moveInConnection(int step)
{
    const FrameId frame = neighbourInConnection(m_document.selection(), m_document.stories(), step);
    if (frame.isValid())
        m_document.selection().selectFrame(frame);
    else
        m_window.statusBar()->showMessage(step > 0 ? tr("This is the last segment of the connection.")
                                                   : tr("This is the first segment of the connection."),
                                          messageMilliseconds);
}

bool ActionHandlers::explainDisabled(const QKeySequence &keys)
{
    const Selection &selection = m_document.selection();
    QString why;
    if (selection.frame().isValid() && keys == m_actions.acknowledgedSegment->shortcut())
        why = whyNothingAcknowledged(selection, m_document.stories());
    else if (selection.frame().isValid() && keys == m_actions.evidenceSegment->shortcut())
        why = whyNoEvidence(selection, m_document.stories());
    if (!why.isEmpty())
        m_window.statusBar()->showMessage(why, messageMilliseconds);
    return !why.isEmpty();
}

void ActionHandlers::connectGoActions()
{
    PacketView *packets = m_panes.packets();
    Selection *selection = &m_document.selection();
    connect(m_actions.back, &QAction::triggered, &m_document.history(), &History::back);
    connect(m_actions.forward, &QAction::triggered, &m_document.history(), &History::forward);
    connect(m_actions.nextFrame, &QAction::triggered, this, [=] { packets->moveBy(1); });
    connect(m_actions.previousFrame, &QAction::triggered, this, [=] { packets->moveBy(-1); });
    connect(m_actions.firstFrame, &QAction::triggered, this, [=] { packets->moveBy(-qint64{FrameId::none}); });
    connect(m_actions.lastFrame, &QAction::triggered, this, [=] { packets->moveBy(FrameId::none); });
    connect(m_actions.nextInConnection, &QAction::triggered, this, [this] { moveInConnection(1); });
    connect(m_actions.previousInConnection, &QAction::triggered, this, [this] { moveInConnection(-1); });
    connect(m_actions.nextMark, &QAction::triggered, this, [=, this] {
        if (!packets->moveToMark(1))
            m_window.statusBar()->showMessage(tr("No marked row after this one."), messageMilliseconds);
    });
    connect(m_actions.previousMark, &QAction::triggered, this, [=, this] {
        if (!packets->moveToMark(-1))
            m_window.statusBar()->showMessage(tr("No marked row before this one."), messageMilliseconds);
    });
    connect(m_actions.nextOfKind, &QMenu::aboutToShow, this, &ActionHandlers::fillKinds);
    connect(m_actions.acknowledgedSegment, &QAction::triggered, this,
            [=, this] { selection->selectFrame(segmentLinks(*selection, m_document.stories()).acknowledged); });
    connect(m_actions.evidenceSegment, &QAction::triggered, this,
            [=, this] { selection->selectFrame(segmentLinks(*selection, m_document.stories()).evidence); });
    connect(m_actions.nextPane, &QAction::triggered, &m_panes, &PaneArea::focusNextPane);
    connect(m_actions.previousPane, &QAction::triggered, &m_panes, &PaneArea::focusPreviousPane);
    for (const QAction *action : {m_actions.goTo, m_actions.filter})
        connect(action, &QAction::triggered, m_tools.filterLine(), &FilterLine::focusEdit);
    connect(m_actions.clearFilter, &QAction::triggered, m_tools.filterLine(), &FilterLine::clear);
    connect(m_actions.explainFilter, &QAction::triggered, m_tools.filterLine(), &FilterLine::explain);
}

/// The kinds of marks that the list has.
void ActionHandlers::fillKinds()
{
    m_actions.nextOfKind->clear();
    const MarkOverview &marks = m_panes.packets()->marks()->overview();
    for (std::size_t i = MarkOverview::markCount - 1; i > 0; --i) {
        const auto mark = static_cast<PacketMark>(i);
        if (marks.count(mark) == 0)
            continue;
        m_actions.nextOfKind->addAction(markCountText(mark, marks.count(mark)), this, [this, mark] {
            if (!m_panes.packets()->moveToMark(1, mark))
                m_window.statusBar()->showMessage(tr("None of this kind after this row."), messageMilliseconds);
        });
    }
    if (m_actions.nextOfKind->isEmpty())
        m_actions.nextOfKind->addAction(m_panes.packets()->marks()->summary())->setEnabled(false);
}

/// A frame that is not listed can be selected all the same, by a link or in the ladder. While another filter is at
/// work, its rows decide.
void ActionHandlers::sayIfHidden()
{
    const FrameFilter &filter = m_panes.frameFilter();
    m_isSearchAwaited = filter.isSearching();
    if (m_isSearchAwaited)
        return;
    const FrameId frame = m_document.selection().frame();
    m_saidOfHidden = filter.criteria().isEmpty() || !frame.isValid() || filter.rowOf(frame) >= 0 ? QString()
                     : filter.criteria().filter
                         ? tr("Frame %1 is selected, but not listed: it does not pass the filter. "
                              "“Show All Packets” lists it.")
                               .arg(frameNumber(frame))
                         : tr("Frame %1 is selected, but not listed: only connection %2 is. "
                              "“Show All Packets” lists it.")
                               .arg(frameNumber(frame))
                               .arg(filter.connection().value);
    if (!m_saidOfHidden.isEmpty())
        m_window.statusBar()->showMessage(m_saidOfHidden, messageMilliseconds);
}

/// Other rows: the frame that was not listed may be now.
void ActionHandlers::followRows()
{
    const FrameFilter &filter = m_panes.frameFilter();
    if (m_isSearchAwaited) {
        sayIfHidden();
    } else if (!m_saidOfHidden.isEmpty() && filter.rowOf(m_document.selection().frame()) >= 0) {
        if (m_window.statusBar()->currentMessage() == m_saidOfHidden)
            m_window.statusBar()->clearMessage();
        m_saidOfHidden.clear();
    }
}

void ActionHandlers::connectConnectionActions()
{
    FrameFilter *filter = &m_panes.frameFilter();
    connect(&m_document.selection(), &Selection::frameChanged, this, &ActionHandlers::sayIfHidden);
    connect(filter, &FrameFilter::searched, this, &ActionHandlers::followRows);
    connect(filter, &FrameFilter::reset, this, &ActionHandlers::followRows);
    connect(m_actions.onlyThisConnection, &QAction::triggered, this, [=, this](bool isOnly) {
        if (isOnly && m_document.selection().connection().isValid()) {
            filter->showOnly(m_document.selection().connection());
            m_panes.focusSelected();
        } else {
            filter->showAllConnections();
        }
        updateLinkActions();
    });
    connect(m_actions.listPackets, &QAction::triggered, &m_panes, &PaneArea::focusPackets);
    connect(m_actions.listConnections, &QAction::triggered, &m_panes, &PaneArea::focusConnections);
    connect(m_actions.showStream, &QAction::triggered, &m_panes, &PaneArea::focusStream);
    connect(m_actions.showOverview, &QAction::triggered, &m_panes, &PaneArea::focusOverview);
    connect(m_actions.showStates, &QAction::triggered, &m_panes, &PaneArea::focusStates);
    connect(m_actions.showChecksum, &QAction::triggered, &m_panes, &PaneArea::focusChecksum);
    connect(m_actions.showCharts, &QAction::triggered, &m_panes, &PaneArea::focusCharts);
    connect(m_actions.showAllPackets, &QAction::triggered, filter, &FrameFilter::showAll);
}

void ActionHandlers::connectHelpActions()
{
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        TextDialog(tr("Keyboard Shortcuts"), shortcutsText(m_actions.withShortcuts()), &m_window).exec();
    });
    connect(m_actions.about, &QAction::triggered, this,
            [this] { TextDialog(tr("About Rungs"), aboutText(m_document.capture().privileges()), &m_window).exec(); });
}

void ActionHandlers::updateActions()
{
    const Selection &selection = m_document.selection();
    const bool hasFrame = selection.frame().isValid();
    m_actions.stopLoading->setEnabled(m_document.isLoading());
    m_actions.readFurther->setEnabled(m_document.canReadFurther());
    m_actions.followFile->setEnabled(m_document.canFollow());
    m_actions.followFile->setChecked(m_document.isFollowing() || m_document.followsNext());
    for (QAction *action : {m_actions.closeCapture, m_actions.showOverview, m_actions.showStates,
                            m_actions.showChecksum, m_actions.showCharts})
        action->setEnabled(m_document.session() != nullptr);
    for (QAction *action : {m_actions.copyField, m_actions.copyKey})
        action->setEnabled(selection.field() != nullptr);
    for (QAction *action : {m_actions.exportPicture, m_actions.print, m_actions.copyPicture})
        action->setEnabled(selection.decoded() != nullptr);
    for (QAction *action : {m_actions.saveFrame, m_actions.copyHex, m_actions.copyArray, m_actions.copyText})
        action->setEnabled(selection.decoded() != nullptr);
    for (QAction *action :
         {m_actions.copyValue, m_actions.copyRow, m_actions.copyRowAsCsv, m_actions.saveList, m_actions.nextFrame,
          m_actions.previousFrame, m_actions.firstFrame, m_actions.lastFrame, m_actions.setTimeReference,
          m_actions.nextMark, m_actions.previousMark, m_actions.saveCapture, m_actions.markFrame, m_actions.comment,
          m_actions.nextMarkedFrame, m_actions.previousMarkedFrame, m_actions.listPackets, m_actions.listConnections,
          m_actions.showStream})
        action->setEnabled(hasFrame);
    for (QAction *action : {m_actions.find, m_actions.findNext, m_actions.findPrevious, m_actions.goTo,
                            m_actions.filter, m_actions.clearFilter, m_actions.explainFilter})
        action->setEnabled(hasFrame);
    m_tools.filterLine()->setEnabled(hasFrame);
    m_actions.lecture->setEnabled(m_document.session() != nullptr);
    m_actions.clearTimeReference->setEnabled(m_document.options().values().timeReference.isValid());
    m_actions.nextInConnection->setEnabled(hasFrame && selection.connection().isValid());
    m_actions.previousInConnection->setEnabled(hasFrame && selection.connection().isValid());
    updateLinkActions();
    m_actions.back->setEnabled(m_document.history().canGoBack());
    m_actions.forward->setEnabled(m_document.history().canGoForward());
}

void ActionHandlers::updateLinkActions()
{
    const Selection &selection = m_document.selection();
    const SegmentLinks links = segmentLinks(selection, m_document.stories());
    m_actions.acknowledgedSegment->setEnabled(links.acknowledged.isValid());
    m_actions.evidenceSegment->setEnabled(links.evidence.isValid());
    const ConnectionId shown = m_panes.frameFilter().connection();
    m_actions.onlyThisConnection->setEnabled(selection.connection().isValid() || shown.isValid());
    m_actions.onlyThisConnection->setChecked(shown.isValid() && shown == selection.connection());
    m_actions.showAllPackets->setEnabled(!m_panes.frameFilter().wanted().isEmpty());
}

} // namespace rungs
