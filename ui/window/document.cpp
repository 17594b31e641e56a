// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <utility>

namespace rungs {

Document::Document(QObject *parent)
    : QObject(parent)
    , m_options(m_selection)
    , m_stories(m_selection)
    , m_history(m_selection)
    , m_notes(m_selection)
    , m_changes(m_selection)
{
    connect(&m_capture, &CaptureRun::started, this, [this] {
        open({m_capture.file(), {}, {}, LoadMode::followed});
        // Elsewhere, and in a network of its own, nothing here tells who it was.
        if (m_capture.source() == CaptureRun::Source::interfaces)
            m_owners.start();
    });
    connect(&m_owners, &ConnectionOwners::found, this, &Document::nameOwners);
    connect(this, &Document::loadingProgressed, this, &Document::nameOwners);
    connect(&m_capture, &CaptureRun::ended, this, &Document::readRest);
    connect(&m_changes, &BitChanges::wantedChanged, this, &Document::applyChanges);
    connect(&m_selection, &Selection::sessionChanged, this, &Document::updateChanges);
    connect(this, &Document::loadingStarted, this, &Document::updateChanges);
    connect(this, &Document::loadingFinished, this, &Document::updateChanges);
}

Document::~Document() = default;

void Document::open(const OpenRequest &request)
{
    m_request = request;
    m_isShown = false;
    m_isSelected = false;
    if (std::exchange(m_isChanging, false))
        m_changes.giveUp();
    m_followsNext = m_readsRest = false;
    m_loader.reset();
    watch(std::make_unique<LoadJob>(request.path, request.mode, request.unpackLimit));
}

void Document::watch(std::unique_ptr<LoadJob> job)
{
    m_job = std::move(job);
    connect(m_job.get(), &LoadJob::snapshot, this, m_isChanging ? &Document::takeChanged : &Document::take);
    connect(m_job.get(), &LoadJob::snapshot, this, &Document::loadingProgressed);
    connect(m_job.get(), &LoadJob::failed, this, &Document::failed);
    connect(m_job.get(), &LoadJob::finished, this, &Document::finish);
    emit loadingStarted();
}

void Document::setFollowing(bool isOn)
{
    if (!isOn) {
        m_followsNext = false;
        if (isFollowing())
            m_job->stop();
    } else if (m_job) {
        m_followsNext = !isFollowing();
    } else if (m_loader && m_loader->canGrow()) {
        watch(std::make_unique<LoadJob>(m_request.path, m_loader, LoadMode::followed));
    }
}

QString Document::fileFor(CaptureRun::Source source)
{
    return m_unsaved.newFile(source == CaptureRun::Source::scene ? tr("Try it") : tr("Capture"));
}

void Document::startCapture(const CaptureRequest &request)
{
    switch (request.source) {
    case CaptureRun::Source::interfaces:
        QDir().mkpath(QFileInfo(request.options.file).absolutePath());
        m_capture.capture(request.options);
        break;
    case CaptureRun::Source::scene:
        m_capture.hold(request.kind, fileFor(request.source));
        break;
    case CaptureRun::Source::command:
        m_capture.read(request.command, fileFor(request.source));
        break;
    }
}

void Document::restartCapture()
{
    const bool isNamed = m_capture.source() == CaptureRun::Source::interfaces;
    m_capture.repeat(isNamed ? CaptureSettings().nextFile() : fileFor(m_capture.source()));
}

/// What the list shows of the program whose connection it is.
void Document::nameOwners()
{
    if (session() && m_request.path == m_capture.file())
        m_notes.setPrograms(m_owners.take(session()->connections(), session()->connectionCount()));
}

/// Nothing more is written: what has been is read to its end.
void Document::readRest()
{
    m_owners.stop();
    if (m_capture.file() != m_request.path)
        return;
    m_readsRest = isFollowing();
    if (m_readsRest)
        m_job->stop();
}

bool Document::canReadFurther() const
{
    return !m_job && m_loader && session() && session()->damage()
           && session()->damage()->code == ErrorCode::unpackLimit;
}

void Document::readFurther()
{
    if (canReadFurther())
        watch(std::make_unique<LoadJob>(m_request.path, m_loader, LoadMode::further));
}

void Document::stopLoading()
{
    m_followsNext = false;
    if (m_job)
        m_job->stop();
}

void Document::close()
{
    m_isChanging = false;
    if (m_job) {
        m_job.reset();
        emit loadingFinished();
    }
    m_loader.reset();
    m_selection.setSession(nullptr);
}

void Document::take(const SessionPtr &session)
{
    const QScopedValueRollback taking(m_isTaking, true);
    const bool isFirst = !std::exchange(m_isShown, true);
    m_selection.setSession(m_notes.noted(session));
    if (!m_isSelected)
        selectWhatWasAskedFor();
    if (isFirst)
        emit opened(m_request.path);
}

/// All frames have been read, and nobody writes more of them.
void Document::updateChanges()
{
    const bool isRead = session() && session()->progress().isComplete && !session()->progress().isFollowed;
    m_changes.setReadable(isRead && (!m_job || m_isChanging));
}

void Document::applyChanges()
{
    if (!session())
        return;
    m_isChanging = true;
    m_isChangeShown = false;
    watch(std::make_unique<LoadJob>(session(), m_changes.wanted()));
}

/// What is shown changes once, when everything is known of it.
void Document::takeChanged(const SessionPtr &session)
{
    if (!session->progress().isComplete || session->frameCount() < m_selection.session()->frameCount())
        return;
    const QScopedValueRollback taking(m_isTaking, true);
    m_isChangeShown = true;
    m_changes.noteShown();
    m_selection.setSession(m_notes.noted(session));
}

void Document::finishChanging(const LoadJob &job)
{
    m_isChanging = false;
    if (m_isChangeShown)
        m_loader = job.loader();
    else
        m_changes.giveUp();
    emit changeFinished();
    updateChanges();
}

void Document::selectWhatWasAskedFor()
{
    const quint64 wanted = m_request.frameNumber.value_or(1);
    const SessionPtr &session = m_selection.session();
    const bool isThere = wanted >= 1 && wanted <= session->frameCount();
    if (!isThere && (!session->progress().isComplete || session->progress().isFollowed))
        return;
    m_isSelected = true;
    // The key first: frame and field are one step of the history.
    if (!m_request.fieldKey.isEmpty())
        m_selection.selectKey(m_request.fieldKey);
    m_selection.selectFrame(FrameId{isThere ? static_cast<std::uint32_t>(wanted - 1) : 0});
    const bool hasField = m_request.fieldKey.isEmpty() || m_selection.field();
    if ((!isThere && m_request.frameNumber) || !hasField)
        emit notFound(m_request);
}

void Document::finish()
{
    // The job called this function: it must live until it returns.
    LoadJob *job = m_job.release();
    job->deleteLater();
    if (m_isChanging) {
        finishChanging(*job);
        return;
    }
    m_loader = job->loader();
    if (std::exchange(m_readsRest, false) && m_loader && m_loader->canGrow()) {
        watch(std::make_unique<LoadJob>(m_request.path, m_loader, LoadMode::whole));
        return;
    }
    emit loadingFinished();
    if (std::exchange(m_followsNext, false))
        setFollowing(true);
}

} // namespace rungs
