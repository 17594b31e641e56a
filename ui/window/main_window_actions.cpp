// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the actions of the window do.
#include "ui/connections/connection_view.h"
#include "ui/packets/packet_view.h"
#include "ui/state/frame_filter.h"
#include "ui/state/saved_file.h"
#include "ui/state/settings.h"
#include "ui/text/copy_forms.h"
#include "ui/window/appearance.h"
#include "ui/window/copying.h"
#include "ui/window/go_to_box.h"
#include "ui/window/help_texts.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pane_area.h"
#include "ui/window/segment_links.h"
#include "ui/window/tool_strip.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int messageMilliseconds = 6000;
/// As text they are several times as many, and nobody pastes them.
constexpr std::size_t mostCopiedBytes = std::size_t{1} << 20;

void check(const QActionGroup &group, int data)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == data);
}

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->closeCapture, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_document.close();
    });
    connect(m_actions->saveFrame, &QAction::triggered, this, &MainWindow::saveFrame);
    connect(m_actions->followFile, &QAction::triggered, this, [this](bool isOn) {
        m_messages->clear();
        m_document.setFollowing(isOn);
        updateActions();
    });
    connect(m_actions->readFurther, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_document.readFurther();
    });
    connect(m_actions->stopLoading, &QAction::triggered, &m_document, &Document::stopLoading);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a Capture"), m_settings.lastFolder(),
        tr("Captures (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.pcap.lz4 "
           "*.pcapng.lz4 *.gz *.zst *.lz4);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::saveFrame()
{
    const Selection &selection = m_document.selection();
    if (!selection.decoded())
        return;
    const QString name = u"%1/frame-%2.bin"_s.arg(m_settings.lastFolder()).arg(frameNumber(selection.frame()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save Frame Bytes"), name);
    if (path.isEmpty())
        return;
    const ByteView bytes = selection.decoded()->buffer(0);
    QByteArray contents(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    std::copy(bytes.begin(), bytes.end(), contents.begin());
    if (const std::optional<QString> reason = saveFile(path, contents))
        m_messages->showMessage(MessageBar::Severity::error, tr("%1 cannot be written.").arg(path), *reason);
}

void MainWindow::copy(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void MainWindow::copyBytes(const std::function<QString(ByteView)> &form)
{
    const ByteView bytes = copiedBytes(m_document.selection());
    if (bytes.size() <= mostCopiedBytes)
        copy(form(bytes));
    else
        statusBar()->showMessage(tr("Too many bytes for the clipboard; save them to a file."), messageMilliseconds);
}

void MainWindow::connectCopyActions()
{
    const Selection *selection = &m_document.selection();
    connect(m_actions->copyValue, &QAction::triggered, this, [=, this] {
        copy(selection->field() && !m_panes->connections()->hasFocus()
                 ? copiedValue(*selection)
                 : m_panes->lists()->currentList()->currentCellText());
    });
    connect(m_actions->copyField, &QAction::triggered, this, [=, this] { copy(copiedField(*selection)); });
    connect(m_actions->copyKey, &QAction::triggered, this, [=, this] { copy(copiedKey(*selection)); });
    connect(m_actions->copyRow, &QAction::triggered, this, [this] {
        const RowView *list = m_panes->lists()->currentList();
        if (list->currentRow() >= 0)
            copy(list->rowText(list->currentRow()));
    });
    connect(m_actions->copyHex, &QAction::triggered, this, [this] { copyBytes(hexText); });
    connect(m_actions->copyArray, &QAction::triggered, this,
            [=, this] { copyBytes([=](ByteView bytes) { return cArrayText(bytes, copiedBytesName(*selection)); }); });
    connect(m_actions->copyText, &QAction::triggered, this, [this] { copyBytes(readableText); });
}

void MainWindow::changeOptions(const std::function<void(DisplayOptions &)> &change)
{
    DisplayOptions options = m_document.selection().options();
    change(options);
    m_document.selection().setOptions(options);
    m_settings.setDisplayOptions(options);
    updateActions();
}

void MainWindow::connectViewActions()
{
    connect(m_actions->zoomIn, &QAction::triggered, &m_appearance, &Appearance::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, &m_appearance, &Appearance::zoomOut);
    connect(m_actions->zoomReset, &QAction::triggered, &m_appearance, &Appearance::resetZoom);
    connect(&m_appearance, &Appearance::zoomChanged, this, [this] { m_tools->setZoom(m_appearance.zoom()); });
    m_tools->setZoom(m_appearance.zoom());
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    connect(m_actions->resetLayout, &QAction::triggered, m_panes, &PaneArea::resetLayout);

    check(m_actions->themes, static_cast<int>(m_appearance.theme()));
    connect(&m_appearance, &Appearance::themeChanged, this,
            [this] { check(m_actions->themes, static_cast<int>(m_appearance.theme())); });
    connect(&m_actions->themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_appearance.setTheme(static_cast<ThemeChoice>(action->data().toInt())); });

    check(m_actions->times, static_cast<int>(m_document.selection().options().time));
    connect(&m_actions->times, &QActionGroup::triggered, this, [this](const QAction *action) {
        changeOptions([=](DisplayOptions &options) { options.time = static_cast<TimeFormat>(action->data().toInt()); });
    });
    connect(m_actions->setTimeReference, &QAction::triggered, this, [this] {
        changeOptions([this](DisplayOptions &options) {
            options.timeReference = m_document.selection().frame();
            options.time = TimeFormat::sinceStart;
        });
        check(m_actions->times, static_cast<int>(TimeFormat::sinceStart));
    });
    connect(m_actions->clearTimeReference, &QAction::triggered, this,
            [this] { changeOptions([](DisplayOptions &options) { options.timeReference = {}; }); });

    check(m_actions->numberForms, static_cast<int>(m_document.selection().options().sequenceNumbers));
    connect(&m_actions->numberForms, &QActionGroup::triggered, this, [this](const QAction *action) {
        changeOptions([=](DisplayOptions &options) {
            options.sequenceNumbers = static_cast<NumberForm>(action->data().toInt());
        });
    });
}

void MainWindow::moveInConnection(int step)
{
    const FrameId frame = neighbourInConnection(m_document.selection(), step);
    if (frame.isValid())
        m_document.selection().selectFrame(frame);
    else
        statusBar()->showMessage(step > 0 ? tr("This is the last segment of the connection.")
                                          : tr("This is the first segment of the connection."),
                                 messageMilliseconds);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // The keys of actions that are disabled arrive here.
    const Selection &selection = m_document.selection();
    const QKeySequence keys(event->keyCombination());
    QString why;
    if (selection.frame().isValid() && keys == m_actions->acknowledgedSegment->shortcut())
        why = whyNothingAcknowledged(selection);
    else if (selection.frame().isValid() && keys == m_actions->evidenceSegment->shortcut())
        why = whyNoEvidence(selection);
    if (why.isEmpty())
        QMainWindow::keyPressEvent(event);
    else
        statusBar()->showMessage(why, messageMilliseconds);
}

void MainWindow::connectGoActions()
{
    PacketView *packets = m_panes->packets();
    Selection *selection = &m_document.selection();
    connect(m_actions->back, &QAction::triggered, &m_document.history(), &History::back);
    connect(m_actions->forward, &QAction::triggered, &m_document.history(), &History::forward);
    connect(m_actions->nextFrame, &QAction::triggered, this, [=] { packets->moveBy(1); });
    connect(m_actions->previousFrame, &QAction::triggered, this, [=] { packets->moveBy(-1); });
    connect(m_actions->firstFrame, &QAction::triggered, this, [=] { packets->moveBy(-qint64{FrameId::none}); });
    connect(m_actions->lastFrame, &QAction::triggered, this, [=] { packets->moveBy(FrameId::none); });
    connect(m_actions->nextInConnection, &QAction::triggered, this, [this] { moveInConnection(1); });
    connect(m_actions->previousInConnection, &QAction::triggered, this, [this] { moveInConnection(-1); });
    connect(m_actions->nextMark, &QAction::triggered, this, [=, this] {
        if (!packets->moveToMark(1))
            statusBar()->showMessage(tr("No marked row after this one."), messageMilliseconds);
    });
    connect(m_actions->previousMark, &QAction::triggered, this, [=, this] {
        if (!packets->moveToMark(-1))
            statusBar()->showMessage(tr("No marked row before this one."), messageMilliseconds);
    });
    connect(m_actions->acknowledgedSegment, &QAction::triggered, this,
            [=] { selection->selectFrame(segmentLinks(*selection).acknowledged); });
    connect(m_actions->evidenceSegment, &QAction::triggered, this,
            [=] { selection->selectFrame(segmentLinks(*selection).evidence); });
    connect(m_actions->nextPane, &QAction::triggered, m_panes, &PaneArea::focusNextPane);
    connect(m_actions->previousPane, &QAction::triggered, m_panes, &PaneArea::focusPreviousPane);
    connect(m_actions->goTo, &QAction::triggered, this, [this] {
        m_tools->goToBox()->setFocus(Qt::ShortcutFocusReason);
        m_tools->goToBox()->selectAll();
    });
}

void MainWindow::connectConnectionActions()
{
    FrameFilter *filter = &m_panes->frameFilter();
    connect(m_actions->onlyThisConnection, &QAction::triggered, this, [=, this](bool isOnly) {
        if (isOnly && m_document.selection().connection().isValid()) {
            filter->showOnly(m_document.selection().connection());
            m_panes->focusPackets();
        } else {
            filter->showAll();
        }
        updateLinkActions();
    });
    connect(m_actions->listPackets, &QAction::triggered, m_panes, &PaneArea::focusPackets);
    connect(m_actions->listConnections, &QAction::triggered, m_panes, &PaneArea::focusConnections);
    connect(m_actions->showAllPackets, &QAction::triggered, filter, &FrameFilter::showAll);
}

void MainWindow::connectHelpActions()
{
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        QMessageBox box(QMessageBox::NoIcon, tr("Keyboard Shortcuts"), shortcutsText(m_actions->withShortcuts()),
                        QMessageBox::Close, this);
        box.setTextFormat(Qt::RichText);
        box.exec();
    });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { QMessageBox::about(this, tr("About Rungs"), aboutText()); });
}

} // namespace rungs
