// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job/load_job.h"
#include "ui/state/history.h"
#include "ui/state/selection.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rungs {

/// What to show first of a capture that is opened.
struct OpenRequest
{
    QString path;
    std::optional<quint64> frameNumber; ///< from 1; none: the first
    QString fieldKey;                   ///< empty: none
    LoadMode mode = LoadMode::whole;
    std::optional<std::uint64_t> unpackLimit{}; ///< as for rungs::load()
};

/// The capture on show and its selection, and the reading of the next one.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    Selection &selection() { return m_selection; }
    History &history() { return m_history; }
    const SessionPtr &session() const { return m_selection.session(); }
    bool isLoading() const { return m_job != nullptr; }
    /// Whether what is written to the file on show is waited for.
    bool isFollowing() const { return m_job && m_job->mode() == LoadMode::followed; }
    /// Whether following begins as soon as all that is there has been read.
    bool followsNext() const { return m_followsNext; }
    /// Whether something can still be written to it that would be seen.
    bool canFollow() const { return m_job || (m_loader && m_loader->canGrow()); }
    /// Whether reading was halted because the file unpacks to very much, and may go on.
    bool canReadFurther() const;
    /// Whether what was asked for last is what is on show: false where it could not be read.
    bool isShowingLastRequest() const { return m_isShown; }
    /// The reading that is under way, or null.
    const LoadJob *job() const { return m_job.get(); }

public slots:
    /// What is on show stays until the first frames of the other file are there, or for good where it cannot be read.
    void open(const rungs::OpenRequest &request);
    void stopLoading();
    void readFurther();
    /// From now on frames show as they are written to the file, after what is there already; or no more.
    void setFollowing(bool isOn);
    void close();

signals:
    void loadingStarted();
    void loadingProgressed();
    void loadingFinished();
    /// The first frames are there.
    void opened(const QString &path);
    void failed(const rungs::Error &error);
    /// The file was read, but it has no such frame, or the frame no such field.
    void notFound(const rungs::OpenRequest &request);

private:
    void take(const SessionPtr &session);
    void finish();
    void watch(std::unique_ptr<LoadJob> job);
    void selectWhatWasAskedFor();

    Selection m_selection;
    History m_history;
    std::unique_ptr<LoadJob> m_job;
    CaptureLoaderPtr m_loader; ///< of the capture on show, once it has been read
    bool m_followsNext = false;
    OpenRequest m_request;
    bool m_isShown = false; ///< of the capture that is being read
    bool m_isSelected = false;
};

} // namespace rungs
