// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/learn/lesson_files.h"
#include "core/text/error_text.h"
#include "core/text/file_finding_text.h"
#include "ui/bytes/bytes_view.h"
#include "ui/connections/connection_view.h"
#include "ui/explain/explanation_text.h"
#include "ui/fields/fields_view.h"
#include "ui/find/filter_line.h"
#include "ui/header/header_diagram_view.h"
#include "ui/models/connection_model.h"
#include "ui/models/packet_model.h"
#include "ui/overview/overview_pane.h"
#include "ui/packets/packet_head.h"
#include "ui/packets/packet_view.h"
#include "ui/state/frame_filter.h"
#include "ui/state/frame_order.h"
#include "ui/state/sample_capture.h"
#include "ui/state/settings.h"
#include "ui/state/story_cache.h"
#include "ui/text/capture_name.h"
#include "ui/text/file_path.h"
#include "ui/text/translate.h"
#include "ui/theme/find_bar.h"
#include "ui/window/action_handlers.h"
#include "ui/window/appearance.h"
#include "ui/window/arrangements.h"
#include "ui/window/capture_actions.h"
#include "ui/window/capture_saving.h"
#include "ui/window/capture_status.h"
#include "ui/window/cell_filter.h"
#include "ui/window/change_actions.h"
#include "ui/window/changes_bar.h"
#include "ui/window/filter_actions.h"
#include "ui/window/find_actions.h"
#include "ui/window/help_actions.h"
#include "ui/window/job_status.h"
#include "ui/window/learn_actions.h"
#include "ui/window/learn_side.h"
#include "ui/window/lecture_actions.h"
#include "ui/window/list_saving.h"
#include "ui/window/load_status.h"
#include "ui/window/main_actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/note_actions.h"
#include "ui/window/pane_actions.h"
#include "ui/window/pane_area.h"
#include "ui/window/pane_drag.h"
#include "ui/window/parts_label.h"
#include "ui/window/start_page.h"
#include "ui/window/tool_strip.h"
#include "ui/window/window_texts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

MainWindow::MainWindow(Settings &settings, Appearance &appearance, std::shared_ptr<Document> document)
    : m_settings(settings)
    , m_appearance(appearance)
    , m_document(document ? std::move(document) : std::make_shared<Document>())
    , m_actions(new MainActions(this))
    , m_tools(new ToolStrip(*m_actions))
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(*m_actions))
    , m_panes(new PaneArea(*m_document))
    , m_arrangements(new Arrangements(*m_panes, m_settings, this))
    , m_paneActions(new PaneActions(*m_actions, *m_panes, *m_arrangements, this))
    , m_loadStatus(new LoadStatus(m_actions->stopLoading))
    , m_sortStatus(new JobStatus(tr("Sorting the packets")))
    , m_lists(new ListSaving(*m_panes, this))
    , m_saveStatus(new JobStatus(tr("Saving the list")))
    , m_noteActions(new NoteActions(*this, *m_actions, *m_messages, m_settings))
    , m_changeActions(new ChangeActions(*this, *m_actions))
    , m_captureActions(new CaptureActions(*this, *m_actions, *m_messages, m_noteActions->saving()))
    , m_learn(new LearnActions(*m_actions, *m_document, *m_panes, *m_tools->filterLine(), m_settings, this))
    , m_lectures(new LectureActions(*this, *m_actions))
    , m_captureStatus(new PartsLabel)
    , m_fieldStatus(new PartsLabel)
{
    if (!m_document->session())
        m_document->options().set(settings.displayOptions());
    compose();
    m_handlers = new ActionHandlers(*this, {*m_actions, *m_panes, *m_tools, *m_messages, m_settings, m_appearance});
    connectDocument();
    restoreLayout();
    fillSamples();
    connectLessons();
    fillRecentFiles();
    showPage();
    updateTitle();
    updateStatus();
    m_handlers->updateActions();
    showWhatIsOpen();
}

MainWindow::~MainWindow()
{
    // Panes act when they are hidden, and the document is destroyed before them.
    hide();
}

void MainWindow::compose()
{
    m_actions->fill(menuBar());
    m_actions->panes->addActions(m_panes->toggles());
    m_panes->setShortcuts(QWidget::actions());
    new PaneDrag(m_panes->placement(), m_panes);
    m_tools->filterLine()->setTargets(m_document->selection(), m_panes->frameFilter());
    m_filterActions = FilterActions::ofField(m_document->selection(), *m_tools->filterLine(), this);
    m_actions->addFilters(m_filterActions->menuAction());

    m_findActions = new FindActions(m_document->selection(), *m_panes, *m_actions, this);

    m_pages->addWidget(m_start);
    m_pages->addWidget(m_panes);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_messages);
    column->addWidget(m_changeActions->bar());
    column->addWidget(m_findActions->bar());
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_learn->side());
    sides->addWidget(m_pages);
    sides->setStretchFactor(1, 1);
    column->addWidget(sides, 1);
    setCentralWidget(middle);

    for (PartsLabel *label : {m_captureStatus, m_fieldStatus})
        label->setContentsMargins(6, 0, 6, 0);
    statusBar()->addWidget(m_captureStatus, 1);
    statusBar()->addPermanentWidget(m_captureActions->status());
    statusBar()->addPermanentWidget(m_loadStatus);
    statusBar()->addPermanentWidget(m_sortStatus);
    statusBar()->addPermanentWidget(m_saveStatus);
    statusBar()->addPermanentWidget(m_noteActions->status());
    statusBar()->addPermanentWidget(m_fieldStatus);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 6, 0);
    setAcceptDrops(true);

    m_panes->packets()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_panes->packets()->addActions(m_actions->copyActions());
    m_panes->packets()->addActions(
        {m_actions->markFrame, m_actions->comment, m_actions->saveList, m_actions->setTimeReference});
    m_panes->packets()->addActions(m_actions->connectionActions());
    m_panes->packets()->addAction(m_filterActions->menuAction());
    const auto ofPacket = [this] {
        return filterOfCell(m_panes->packetModel(), m_panes->packets()->currentColumn(), m_document->selection());
    };
    m_panes->packets()->addAction(
        (new FilterActions(tr("Filter by This Ce&ll"), ofPacket, *m_tools->filterLine(), this))->menuAction());
    ConnectionView *connections = m_panes->connections();
    m_actions->sortConnections->addActions(connections->sortActions());
    connections->setContextMenuPolicy(Qt::ActionsContextMenu);
    connections->addActions(m_actions->connectionActions());
    connections->addActions(
        {m_actions->copyRow, m_actions->copyRowAsCsv, m_actions->saveList, m_actions->sortConnections->menuAction()});
    const auto ofConnection = [this, connections] {
        return filterOfCell(m_panes->connectionModel(), connections->currentRow(), connections->currentColumn());
    };
    connections->addAction(
        (new FilterActions(tr("Filter by This Ce&ll"), ofConnection, *m_tools->filterLine(), this))->menuAction());
    m_panes->fields()->addActions(m_actions->copyActions());
    m_panes->fields()->addAction(m_actions->showBits);
    m_panes->fields()->addAction(m_actions->flipBit);
    m_panes->fields()->addAction(m_filterActions->menuAction());
    QList<QWidget *> pictures;
    for (BytesView *bytes : m_panes->findChildren<BytesView *>())
        pictures.append(bytes);
    for (HeaderDiagramView *header : m_panes->findChildren<HeaderDiagramView *>())
        pictures.append(header);
    for (QWidget *picture : pictures) {
        picture->setContextMenuPolicy(Qt::ActionsContextMenu);
        picture->addAction(m_actions->flipBit);
        picture->addActions(m_actions->copyActions());
        picture->addAction(m_filterActions->menuAction());
    }
    m_helpActions = new HelpActions(*this);
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    restoreGeometry(m_settings.layout(u"window"_s));
    m_arrangements->restore();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_document->session() && m_document->unsaved().contains(m_document->path())) {
        event->ignore();
        m_captureActions->leave([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_document->capture().stop();
    saveLayout();
    m_panes->placement().showWindows(false);
    m_document->stopLoading();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLayout()
{
    m_learn->restorePanes();
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_arrangements->save();
}

void MainWindow::leave()
{
    m_panes->placement().showWindows(false);
    hide();
}

void MainWindow::replace(const MainWindow &before)
{
    setGeometry(before.geometry());
    setWindowState(before.windowState());
    if (const ConnectionId only = before.m_panes->frameFilter().connection(); only.isValid())
        m_panes->frameFilter().showOnly(only);
    if (const QString filter = before.m_panes->frameFilter().wanted().text; !filter.isEmpty())
        m_tools->filterLine()->setFilter(filter);
    setVisible(before.isVisible());
    m_helpActions->replace(*before.m_helpActions);
}

/// Of a document that had another window before.
void MainWindow::showWhatIsOpen()
{
    if (m_document->isLoading())
        m_loadStatus->begin();
    else
        showOutcome();
    if (m_document->session())
        m_panes->focusOpened();
    else
        m_captureActions->offerLeftOver();
}

void MainWindow::connectDocument()
{
    // A capture that runs says how it goes on by itself.
    connect(m_document.get(), &Document::loadingStarted, this, [this] {
        if (!m_document->capture().isRunning())
            m_loadStatus->begin();
    });
    connect(m_document.get(), &Document::loadingStarted, m_handlers, &ActionHandlers::updateActions);
    connect(m_document.get(), &Document::loadingProgressed, this, [this] {
        if (!m_document->capture().isRunning())
            m_loadStatus->update(m_document->job()->estimate(), isFollowingNow());
    });
    connect(m_document.get(), &Document::loadingFinished, m_loadStatus, &LoadStatus::end);
    connect(m_document.get(), &Document::loadingFinished, this, &MainWindow::showOutcome);
    connect(m_document.get(), &Document::changeFinished, this, [this] {
        m_loadStatus->end();
        m_handlers->updateActions();
        updateStatus();
        showFindings();
    });
    connect(m_document.get(), &Document::opened, this, &MainWindow::showOpened);
    connect(m_document.get(), &Document::failed, this, &MainWindow::showError);
    connect(m_document.get(), &Document::notFound, this, &MainWindow::showNotFound);

    Selection *selection = &m_document->selection();
    connect(selection, &Selection::sessionChanged, this, [this] {
        showPage();
        updateTitle();
        updateStatus();
        m_handlers->updateActions();
    });
    connect(selection, &Selection::fieldChanged, this, [this] {
        updateStatus();
        m_handlers->updateActions();
    });
    connect(selection, &Selection::frameChanged, this, [this] {
        if (m_document->selection().readError())
            showError(*m_document->selection().readError());
    });
    connect(selection, &Selection::connectionChanged, m_handlers, &ActionHandlers::updateActions);
    connect(m_panes, &PaneArea::flipWanted, m_actions->flipBit, &QAction::trigger);
    connect(&m_document->stories(), &StoryCache::ready, m_handlers, &ActionHandlers::updateLinkActions);
    connect(&m_panes->frameFilter(), &FrameFilter::searched, m_handlers, &ActionHandlers::updateLinkActions);
    connect(&m_panes->frameFilter(), &FrameFilter::reset, m_handlers, &ActionHandlers::updateLinkActions);
    FrameOrder *order = &m_panes->frameOrder();
    connect(order, &FrameOrder::sortStarted, m_sortStatus, &JobStatus::begin);
    connect(order, &FrameOrder::sortProgressed, m_sortStatus, &JobStatus::update);
    connect(order, &FrameOrder::sortEnded, m_sortStatus, &JobStatus::end);
    connect(m_sortStatus, &JobStatus::stopped, order, &FrameOrder::stop);
    connectLists();
    connect(m_panes->packetHead(), &PacketHead::failed, this,
            [this](const QString &reason) { m_messages->showMessage(MessageBar::Severity::warning, reason); });
    connect(&m_document->history(), &History::changed, m_handlers, &ActionHandlers::updateActions);
    connect(m_panes->overview(), &OverviewPane::filterChosen, this, [this](const QString &filter) {
        m_tools->filterLine()->setFilter(filter);
        m_panes->focusPackets();
    });
    connect(m_tools->filterLine(), &FilterLine::arrived, m_panes, &PaneArea::focusSelected);
    connect(m_tools->filterLine(), &FilterLine::failed, this,
            [this](const QString &reason) { m_messages->showMessage(MessageBar::Severity::warning, reason); });
    connect(m_messages, &MessageBar::linkActivated, this,
            [this](const QString &link) { followLink(m_document->selection(), link); });
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::sampleChosen, this, &MainWindow::openSample);
}

void MainWindow::connectLists()
{
    connect(m_actions->saveList, &QAction::triggered, this,
            [this] { m_lists->askAndSave(m_settings.lastFolder(), this); });
    connect(m_actions->copyRowAsCsv, &QAction::triggered, m_lists, &ListSaving::copyRow);
    connect(m_lists, &ListSaving::started, m_saveStatus, &JobStatus::begin);
    connect(m_lists, &ListSaving::progressed, m_saveStatus, &JobStatus::update);
    connect(m_lists, &ListSaving::ended, m_saveStatus, &JobStatus::end);
    connect(m_saveStatus, &JobStatus::stopped, m_lists, &ListSaving::stop);
    connect(m_lists, &ListSaving::saved, this, [this](const QString &path, quint64 rows) {
        statusBar()->showMessage(tr("%n row(s) saved to %1.", nullptr, static_cast<int>(rows)).arg(path), 5000);
    });
    connect(m_lists, &ListSaving::failed, this, [this](const QString &path, const QString &reason) {
        m_messages->showMessage(MessageBar::Severity::error, tr("%1 cannot be written.").arg(path), reason);
    });
}

void MainWindow::open(const OpenRequest &request)
{
    if (isLessonName(pathBytes(request.path))) {
        m_messages->clear();
        m_learn->openLessons(request.path);
        return;
    }
    m_captureActions->leave([this, request] {
        m_messages->clear();
        m_document->open(request);
    });
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
    // The settings are text: they could not lead back to a name that is none.
    if (path != "-"_L1 && isUtf8Path(path) && path != m_samplePath && !m_document->unsaved().contains(path)) {
        m_recentPath = path;
        m_settings.addRecentFile(path);
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        fillRecentFiles();
    } else {
        m_recentPath.clear();
    }
    // Whoever reads a lesson goes on with it, in a window that has not come up yet too.
    if (!m_learn->side()->isAncestorOf(focusWidget()))
        m_panes->focusOpened();
}

void MainWindow::showOutcome()
{
    m_handlers->updateActions();
    updateStatus();
    const SessionPtr &session = m_document->session();
    if (!session || !m_document->isShowingLastRequest())
        return;
    const auto frames = static_cast<int>(session->frameCount());
    if (!m_recentPath.isEmpty()) {
        m_settings.noteRecentFile(m_recentPath, QDateTime::currentDateTime(), session->frameCount());
        m_start->setRecentFiles(m_settings.recentFilesWithNotes());
    }
    if (session->damage()) {
        m_messages->showMessage(MessageBar::Severity::warning, plainText(errorPhrase(*session->damage())),
                                tr("The %n frame(s) before it are shown.", nullptr, frames),
                                m_document->canReadFurther() ? m_actions->readFurther : nullptr);
    } else if (session->progress().wasStopped) {
        m_messages->showMessage(MessageBar::Severity::warning, tr("Loading was stopped."),
                                tr("The first %n frame(s) are shown.", nullptr, frames));
    } else if (frames == 0) {
        m_messages->showMessage(MessageBar::Severity::warning, tr("The capture contains no frames."));
    }
    m_findings.clear();
    showFindings();
}

/// What is true of the whole capture, unless it has been said.
void MainWindow::showFindings()
{
    QStringList notes;
    for (const FileFinding &finding : m_document->session()->findings())
        notes.append(richText(fileFindingPhrase(finding)));
    if (notes != std::exchange(m_findings, notes))
        m_messages->addNotes(notes);
}

bool MainWindow::isFollowingNow() const
{
    return m_document->session() && m_document->session()->progress().isFollowed
           && m_document->session()->progress().isComplete;
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
    const auto frames = static_cast<int>(m_document->session()->frameCount());
    const quint64 number = request.frameNumber.value_or(1);
    const bool hasFrame = number >= 1 && number <= m_document->session()->frameCount();
    m_messages->showMessage(
        MessageBar::Severity::warning,
        hasFrame ? tr("Frame %1 has no field %2.").arg(number).arg(request.fieldKey)
                 : tr("Frame %1 does not exist: the capture has %n frame(s).", nullptr, frames).arg(number));
}

void MainWindow::showPage()
{
    m_paneActions->setEnabled(m_document->session() != nullptr);
    m_pages->setCurrentWidget(m_document->session() ? static_cast<QWidget *>(m_panes) : m_start);
}

void MainWindow::updateTitle()
{
    const SessionPtr &session = m_document->session();
    setWindowTitle(session ? tr("%1 — Rungs").arg(captureName(*session)) : tr("Rungs"));
}

void MainWindow::updateStatus()
{
    m_captureStatus->setWhole(captureStatus(m_document->selection()));
    m_fieldStatus->setWhole(fieldStatus(m_document->selection()));
}

void MainWindow::fillRecentFiles()
{
    const QStringList files = m_settings.recentFiles();
    QMenu *menu = m_actions->recentFiles;
    menu->clear();
    menu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        // An ampersand in a file name is not a mnemonic.
        QAction *action = menu->addAction(QString(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear List")), &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        fillRecentFiles();
    });
    m_start->setRecentFiles(m_settings.recentFilesWithNotes());
}

void MainWindow::fillSamples()
{
    for (const SampleCapture &sample : SampleCapture::all()) {
        QAction *action = m_actions->samples->addAction(sample.title);
        action->setStatusTip(sample.summary);
        connect(action, &QAction::triggered, this, [this, sample] { openSample(sample); });
    }
}

void MainWindow::connectLessons()
{
    m_start->setLessons(m_learn->lessons(), m_settings);
    connect(m_start, &StartPage::lessonChosen, m_learn, &LearnActions::openLesson);
    connect(m_start, &StartPage::lessonsWanted, m_actions->openLessons, &QAction::trigger);
    connect(m_learn, &LearnActions::progressed, this, [this] { m_start->showProgress(m_settings); });
    connect(m_learn, &LearnActions::failed, this, &MainWindow::showError);
    connect(m_learn, &LearnActions::captureWanted, this, [this](const OpenRequest &request, bool isSample) {
        if (isSample)
            m_samplePath = request.path;
        open(request);
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What nothing nearer wanted, and the keys of disabled actions arrive here.
    if (event->key() == Qt::Key_Escape && !m_panes->placement().filling().isEmpty())
        m_panes->placement().fill({});
    else if (!m_handlers->explainDisabled(QKeySequence(event->keyCombination())))
        QMainWindow::keyPressEvent(event);
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
