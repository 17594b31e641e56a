// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document.h"

#include <utility>

namespace rungs {

Document::Document(QObject *parent)
    : QObject(parent)
    , m_history(m_selection)
{ }

Document::~Document() = default;

void Document::open(const OpenRequest &request)
{
    m_request = request;
    m_isShown = false;
    m_isSelected = false;
    m_job = std::make_unique<LoadJob>(request.path);
    connect(m_job.get(), &LoadJob::snapshot, this, &Document::take);
    connect(m_job.get(), &LoadJob::progressed, this, &Document::loadingProgressed);
    connect(m_job.get(), &LoadJob::failed, this, &Document::failed);
    connect(m_job.get(), &LoadJob::finished, this, &Document::finish);
    emit loadingStarted();
}

void Document::stopLoading()
{
    if (m_job)
        m_job->stop();
}

void Document::close()
{
    if (m_job) {
        m_job.reset();
        emit loadingFinished();
    }
    m_selection.setSession(nullptr);
}

void Document::take(const SessionPtr &session)
{
    const bool isFirst = !std::exchange(m_isShown, true);
    m_selection.setSession(session);
    if (!m_isSelected)
        selectWhatWasAskedFor();
    if (isFirst)
        emit opened(m_request.path);
}

void Document::selectWhatWasAskedFor()
{
    const quint64 wanted = m_request.frameNumber.value_or(1);
    const SessionPtr &session = m_selection.session();
    const bool isThere = wanted >= 1 && wanted <= session->frameCount();
    if (!isThere && !session->progress().isComplete)
        return;
    m_isSelected = true;
    // The key first: frame and field are one step for the way back.
    if (!m_request.fieldKey.isEmpty())
        m_selection.selectKey(m_request.fieldKey);
    m_selection.selectFrame(FrameId{isThere ? static_cast<std::uint32_t>(wanted - 1) : 0});
    const bool hasField = m_request.fieldKey.isEmpty() || m_selection.field();
    if ((!isThere && m_request.frameNumber) || !hasField)
        emit notFound(m_request);
}

void Document::finish()
{
    // The job is what called: it must not be gone before it returns.
    m_job.release()->deleteLater();
    emit loadingFinished();
}

} // namespace rungs
