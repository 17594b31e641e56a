// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/text/error_text.h"
#include "ui/bytes/bytes_view.h"
#include "ui/connections/connection_view.h"
#include "ui/fields/fields_view.h"
#include "ui/header/header_diagram_view.h"
#include "ui/job/story_cache.h"
#include "ui/packets/packet_view.h"
#include "ui/state/frame_filter.h"
#include "ui/state/sample_capture.h"
#include "ui/state/settings.h"
#include "ui/text/translate.h"
#include "ui/window/appearance.h"
#include "ui/window/go_to_box.h"
#include "ui/window/load_status.h"
#include "ui/window/main_actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/pane_area.h"
#include "ui/window/segment_links.h"
#include "ui/window/start_page.h"
#include "ui/window/status_text.h"
#include "ui/window/tool_strip.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

MainWindow::MainWindow(Settings &settings, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_actions(new MainActions(this))
    , m_tools(new ToolStrip(*m_actions))
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(m_actions->open))
    , m_panes(new PaneArea(m_document.selection()))
    , m_loadStatus(new LoadStatus(m_actions->stopLoading))
    , m_captureStatus(new QLabel)
    , m_fieldStatus(new QLabel)
{
    m_document.selection().setOptions(settings.displayOptions());
    compose();
    connectDocument();
    connectFileActions();
    connectCopyActions();
    connectViewActions();
    connectGoActions();
    connectConnectionActions();
    connectHelpActions();
    restoreLayout();
    fillSamples();
    fillRecentFiles();
    showPage();
    updateTitle();
    updateStatus();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    m_actions->fill(menuBar());
    m_actions->panes->addActions(m_panes->toggles());
    m_tools->goToBox()->setSelection(&m_document.selection());
    m_tools->goToBox()->setKeys(fieldKeys());

    m_pages->addWidget(m_start);
    m_pages->addWidget(m_panes);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);

    for (QLabel *label : {m_captureStatus, m_fieldStatus}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1);
    }
    statusBar()->addWidget(m_captureStatus, 1);
    statusBar()->addPermanentWidget(m_loadStatus);
    statusBar()->addPermanentWidget(m_fieldStatus);
    statusBar()->setSizeGripEnabled(false);
    setAcceptDrops(true);

    m_panes->packets()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_panes->packets()->addActions(m_actions->copyActions());
    m_panes->packets()->addAction(m_actions->setTimeReference);
    m_panes->packets()->addActions(m_actions->connectionActions());
    ConnectionView *connections = m_panes->connections();
    m_actions->sortConnections->addActions(connections->sortActions());
    connections->setContextMenuPolicy(Qt::ActionsContextMenu);
    connections->addActions(m_actions->connectionActions());
    connections->addActions({m_actions->copyRow, m_actions->sortConnections->menuAction()});
    m_panes->fields()->addActions(m_actions->copyActions());
    QList<QWidget *> pictures;
    for (BytesView *bytes : m_panes->findChildren<BytesView *>())
        pictures.append(bytes);
    for (HeaderDiagramView *header : m_panes->findChildren<HeaderDiagramView *>())
        pictures.append(header);
    for (QWidget *picture : pictures) {
        picture->setContextMenuPolicy(Qt::ActionsContextMenu);
        picture->addActions(m_actions->copyActions());
    }
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    restoreGeometry(m_settings.layout(u"window"_s));
    m_panes->restoreLayout(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_panes->saveLayout(m_settings);
    m_document.stopLoading();
    QMainWindow::closeEvent(event);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::loadingStarted, m_loadStatus, &LoadStatus::begin);
    connect(&m_document, &Document::loadingStarted, this, &MainWindow::updateActions);
    connect(&m_document, &Document::loadingProgressed, this,
            [this] { m_loadStatus->update(m_document.job()->estimate(), isFollowingNow()); });
    connect(&m_document, &Document::loadingFinished, m_loadStatus, &LoadStatus::end);
    connect(&m_document, &Document::loadingFinished, this, &MainWindow::showOutcome);
    connect(&m_document, &Document::opened, this, &MainWindow::showOpened);
    connect(&m_document, &Document::failed, this, &MainWindow::showError);
    connect(&m_document, &Document::notFound, this, &MainWindow::showNotFound);

    Selection *selection = &m_document.selection();
    connect(selection, &Selection::sessionChanged, this, [this] {
        showPage();
        updateTitle();
        updateStatus();
        updateActions();
    });
    connect(selection, &Selection::fieldChanged, this, [this] {
        updateStatus();
        updateActions();
    });
    connect(selection, &Selection::frameChanged, this, [this] {
        if (m_document.selection().readError())
            showError(*m_document.selection().readError());
    });
    connect(selection, &Selection::connectionChanged, this, &MainWindow::updateActions);
    connect(&selection->stories(), &StoryCache::ready, this, &MainWindow::updateLinkActions);
    connect(&m_panes->frameFilter(), &FrameFilter::reset, this, &MainWindow::updateLinkActions);
    connect(&m_document.history(), &History::changed, this, &MainWindow::updateActions);
    connect(m_tools->goToBox(), &GoToBox::arrived, m_panes, &PaneArea::focusPackets);
    connect(m_tools->goToBox(), &GoToBox::failed, this,
            [this](const QString &reason) { m_messages->showMessage(MessageBar::Severity::warning, reason); });
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::sampleChosen, this, &MainWindow::openSample);
}

void MainWindow::open(const OpenRequest &request)
{
    m_messages->clear();
    m_document.open(request);
}

void MainWindow::openFile(const QString &path)
{
    open({path, {}, {}});
}

void MainWindow::openSample(const SampleCapture &sample)
{
    const Result<QString> path = sample.unpack();
    if (!path) {
        showError(path.error());
        return;
    }
    m_samplePath = *path;
    openFile(*path);
}

void MainWindow::showOpened(const QString &path)
{
    if (path != "-"_L1 && path != m_samplePath) {
        m_settings.addRecentFile(path);
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        fillRecentFiles();
    }
    m_panes->focusPackets();
}

void MainWindow::showOutcome()
{
    updateActions();
    updateStatus();
    const SessionPtr &session = m_document.session();
    if (!session || !m_document.isShowingLastRequest())
        return;
    const auto frames = static_cast<int>(session->frameCount());
    if (session->damage()) {
        m_messages->showMessage(MessageBar::Severity::warning, plainText(errorPhrase(*session->damage())),
                                tr("The %n frame(s) before it are shown.", nullptr, frames),
                                m_document.canReadFurther() ? m_actions->readFurther : nullptr);
    } else if (session->progress().wasStopped) {
        m_messages->showMessage(MessageBar::Severity::warning, tr("Loading was stopped."),
                                tr("The first %n frame(s) are shown.", nullptr, frames));
    } else if (frames == 0) {
        m_messages->showMessage(MessageBar::Severity::warning, tr("The capture contains no frames."));
    }
}

bool MainWindow::isFollowingNow() const
{
    return m_document.session() && m_document.session()->progress().isFollowed
           && m_document.session()->progress().isComplete;
}

void MainWindow::showError(const Error &error)
{
    m_messages->showMessage(MessageBar::Severity::error, plainText(errorPhrase(error)));
    if (error.code == ErrorCode::cannotOpen) {
        m_settings.removeRecentFile(QString::fromStdString(error.file));
        fillRecentFiles();
    }
}

void MainWindow::showNotFound(const OpenRequest &request)
{
    const auto frames = static_cast<int>(m_document.session()->frameCount());
    const quint64 number = request.frameNumber.value_or(1);
    const bool hasFrame = number >= 1 && number <= m_document.session()->frameCount();
    m_messages->showMessage(
        MessageBar::Severity::warning,
        hasFrame ? tr("Frame %1 has no field %2.").arg(number).arg(request.fieldKey)
                 : tr("Frame %1 does not exist: the capture has %n frame(s).", nullptr, frames).arg(number));
}

void MainWindow::showPage()
{
    m_pages->setCurrentWidget(m_document.session() ? static_cast<QWidget *>(m_panes) : m_start);
}

void MainWindow::updateTitle()
{
    const SessionPtr &session = m_document.session();
    setWindowTitle(session ? tr("%1 — Rungs").arg(captureName(*session)) : tr("Rungs"));
}

void MainWindow::updateStatus()
{
    m_captureStatus->setText(captureStatus(m_document.selection()));
    m_fieldStatus->setText(fieldStatus(m_document.selection()));
}

void MainWindow::updateActions()
{
    const Selection &selection = m_document.selection();
    const bool hasFrame = selection.frame().isValid();
    m_actions->stopLoading->setEnabled(m_document.isLoading());
    m_actions->readFurther->setEnabled(m_document.canReadFurther());
    m_actions->followFile->setEnabled(m_document.canFollow());
    m_actions->followFile->setChecked(m_document.isFollowing() || m_document.followsNext());
    m_actions->closeCapture->setEnabled(m_document.session() != nullptr);
    for (QAction *action : {m_actions->copyField, m_actions->copyKey})
        action->setEnabled(selection.field() != nullptr);
    for (QAction *action : {m_actions->saveFrame, m_actions->copyHex, m_actions->copyArray, m_actions->copyText})
        action->setEnabled(selection.decoded() != nullptr);
    for (QAction *action :
         {m_actions->copyValue, m_actions->copyRow, m_actions->nextFrame, m_actions->previousFrame,
          m_actions->firstFrame, m_actions->lastFrame, m_actions->setTimeReference, m_actions->nextMark,
          m_actions->previousMark, m_actions->listPackets, m_actions->listConnections})
        action->setEnabled(hasFrame);
    m_actions->goTo->setEnabled(hasFrame);
    m_tools->goToBox()->setEnabled(hasFrame);
    m_actions->clearTimeReference->setEnabled(selection.options().timeReference.isValid());
    m_actions->nextInConnection->setEnabled(hasFrame && selection.connection().isValid());
    m_actions->previousInConnection->setEnabled(hasFrame && selection.connection().isValid());
    updateLinkActions();
    m_actions->back->setEnabled(m_document.history().canGoBack());
    m_actions->forward->setEnabled(m_document.history().canGoForward());
}

void MainWindow::updateLinkActions()
{
    const Selection &selection = m_document.selection();
    const SegmentLinks links = segmentLinks(selection);
    m_actions->acknowledgedSegment->setEnabled(links.acknowledged.isValid());
    m_actions->evidenceSegment->setEnabled(links.evidence.isValid());
    const ConnectionId shown = m_panes->frameFilter().connection();
    m_actions->onlyThisConnection->setEnabled(selection.connection().isValid() || shown.isValid());
    m_actions->onlyThisConnection->setChecked(shown.isValid() && shown == selection.connection());
    m_actions->showAllPackets->setEnabled(shown.isValid());
}

void MainWindow::fillRecentFiles()
{
    const QStringList files = m_settings.recentFiles();
    QMenu *menu = m_actions->recentFiles;
    menu->clear();
    menu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        // An ampersand in a name is no mnemonic.
        QAction *action = menu->addAction(QString(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear List")), &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        fillRecentFiles();
    });
    m_start->setRecentFiles(files);
}

void MainWindow::fillSamples()
{
    for (const SampleCapture &sample : SampleCapture::all()) {
        QAction *action = m_actions->samples->addAction(sample.title);
        action->setStatusTip(sample.summary);
        connect(action, &QAction::triggered, this, [this, sample] { openSample(sample); });
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}

} // namespace rungs
