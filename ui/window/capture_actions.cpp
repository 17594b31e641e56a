// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capture_actions.h"

#include "ui/state/settings.h"
#include "ui/window/capture_saving.h"
#include "ui/window/capture_status.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int endMilliseconds = 8000;

} // namespace

CaptureActions::CaptureActions(MainWindow &window, MainActions &actions, MessageBar &messages, CaptureSaving &saving)
    : QObject(&window)
    , m_window(window)
    , m_document(window.document())
    , m_actions(actions)
    , m_messages(messages)
    , m_saving(saving)
    , m_status(new CaptureStatus(window.document().capture(), *actions.stopCapture))
    , m_openLeftOver(new QAction(tr("Open It"), this))
{
    CaptureRun *run = &m_document.capture();
    connect(m_actions.startCapture, &QAction::triggered, this, &CaptureActions::ask);
    connect(m_actions.stopCapture, &QAction::triggered, run, &CaptureRun::stop);
    connect(m_actions.restartCapture, &QAction::triggered, this, &CaptureActions::restart);
    connect(m_openLeftOver, &QAction::triggered, this, &CaptureActions::openLeftOver);
    connect(run, &CaptureRun::started, this, &CaptureActions::updateActions);
    connect(run, &CaptureRun::ended, this, &CaptureActions::updateActions);
    connect(run, &CaptureRun::ended, this, &CaptureActions::showEnd);
    connect(&m_document, &Document::loadingProgressed, this, &CaptureActions::goAlong);
    connect(&m_document, &Document::loadingFinished, this, &CaptureActions::updateActions);
    connect(&m_document.selection(), &Selection::frameChanged, this, &CaptureActions::noteFrame);
    connect(&m_saving, &CaptureSaving::saved, this, [this](const QString &, quint64 frames, bool isChanged) {
        if (!isChanged)
            noteSaved(frames);
    });
    fillTrials();
    updateActions();
}

void CaptureActions::fillTrials()
{
    for (const scene::Kind kind : scene::allKinds()) {
        connect(m_actions.tryIt->addAction(CaptureDialog::titleOf(kind)), &QAction::triggered, this, [this, kind] {
            CaptureRequest request;
            request.source = CaptureRun::Source::scene;
            request.kind = kind;
            start(request);
        });
    }
}

void CaptureActions::ask()
{
    CaptureDialog dialog(m_document.capture().programs(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        start(dialog.request());
}

void CaptureActions::start(const CaptureRequest &request)
{
    begin([this, request] { m_document.startCapture(request); });
}

void CaptureActions::restart()
{
    begin([this] { m_document.restartCapture(); });
}

void CaptureActions::begin(const std::function<void()> &capture)
{
    leave([this, capture] {
        m_messages.clear();
        m_actions.goAlong->setChecked(true);
        capture();
        updateActions();
    });
}

void CaptureActions::updateActions()
{
    const CaptureRun &run = m_document.capture();
    m_actions.stopCapture->setEnabled(run.isRunning());
    m_actions.restartCapture->setEnabled(!run.file().isEmpty());
    m_actions.goAlong->setEnabled(run.isRunning() || isCaptureShown());
    m_status->update();
}

bool CaptureActions::isCaptureShown() const
{
    return m_document.isLoading() && !m_document.isChanging() && m_document.path() == m_document.capture().file();
}

/// New packets have come: the last of them becomes the selected one.
void CaptureActions::goAlong()
{
    m_status->update();
    const SessionPtr &session = m_document.session();
    if (!session || session->frameCount() == 0 || !isCaptureShown() || !m_actions.goAlong->isChecked())
        return;
    const QScopedValueRollback going(m_isGoing, true);
    m_document.selection().selectFrame(FrameId{session->frameCount() - 1});
}

/// Who selects another packet stays there.
void CaptureActions::noteFrame()
{
    const SessionPtr &session = m_document.session();
    if (m_isGoing || m_document.isSelecting() || !session || !isCaptureShown())
        return;
    const FrameId frame = m_document.selection().frame();
    m_actions.goAlong->setChecked(!frame.isValid() || frame.value + 1 >= session->frameCount());
}

void CaptureActions::showEnd()
{
    const CaptureRun &run = m_document.capture();
    switch (run.end()) {
    case CaptureRun::End::done:
        m_window.statusBar()->showMessage(CaptureStatus::summaryOf(run), endMilliseconds);
        break;
    case CaptureRun::End::stopped:
        m_messages.showMessage(MessageBar::Severity::warning, run.reason(), run.details());
        break;
    case CaptureRun::End::failed:
        m_messages.showMessage(MessageBar::Severity::error, run.reason(), run.details());
        m_document.unsaved().remove(run.file());
        break;
    }
}

void CaptureActions::leave(const std::function<void()> &then)
{
    CaptureRun &run = m_document.capture();
    if (!m_document.isUnsaved()) {
        run.stop();
        dropUnsaved();
        then();
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("Unsaved Capture"), tr("The capture has not been saved."),
                         QMessageBox::NoButton, &m_window);
    question.setInformativeText(tr("It is lost if you do not save it."));
    const auto *save = question.addButton(tr("&Save…"), QMessageBox::AcceptRole);
    const auto *discard = question.addButton(tr("&Do Not Save"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    // Otherwise all goes on, a capture that runs too.
    if (question.clickedButton() == save) {
        run.stop();
        saveThen(then);
    } else if (question.clickedButton() == discard) {
        run.stop();
        dropUnsaved();
        then();
    }
}

/// Of a capture that has no name, or has one elsewhere.
void CaptureActions::dropUnsaved()
{
    const QString file = m_document.path();
    if (!m_document.unsaved().contains(file))
        return;
    m_document.close();
    m_document.unsaved().remove(file);
}

/// Whole, under a name.
void CaptureActions::noteSaved(quint64 frames)
{
    const SessionPtr &session = m_document.session();
    if (session && !m_document.capture().isRunning() && frames == session->frameCount())
        m_document.unsaved().setSaved(m_document.path());
}

void CaptureActions::saveThen(const std::function<void()> &then)
{
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Save the Capture To"),
                                                      CaptureSettings().nextFile(), tr("pcapng (*.pcapng)"));
    if (file.isEmpty())
        return;
    auto *once = new QObject(this);
    // Of a changed copy, what was captured is still kept nowhere else.
    const bool isAsCaptured = !m_document.session()->isChanged();
    connect(&m_saving, &CaptureSaving::saved, once, [this, once, then, isAsCaptured] {
        once->deleteLater();
        if (isAsCaptured)
            dropUnsaved();
        then();
    });
    connect(&m_saving, &CaptureSaving::ended, once, &QObject::deleteLater, Qt::QueuedConnection);
    m_saving.save(m_document.session(), nullptr, file);
}

void CaptureActions::offerLeftOver()
{
    const QStringList files = m_document.unsaved().leftOver();
    if (files.isEmpty() || m_document.session())
        return;
    m_leftOver = files.first();
    const QDateTime when = QFileInfo(m_leftOver).lastModified();
    m_messages.showMessage(MessageBar::Severity::note,
                           tr("A capture of %1 was not saved.").arg(QLocale().toString(when, QLocale::ShortFormat)),
                           tr("It is kept until you save it or give it up: open it, and close it again."),
                           m_openLeftOver);
}

void CaptureActions::openLeftOver()
{
    if (m_document.unsaved().adopt(m_leftOver))
        m_window.openFile(m_leftOver);
}

} // namespace rungs
