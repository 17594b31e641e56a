// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_dialog.h"
#include "ui/capture/connection_owners.h"
#include "ui/job/load_job.h"
#include "ui/state/bit_changes.h"
#include "ui/state/history.h"
#include "ui/state/notes_store.h"
#include "ui/state/selection.h"
#include "ui/state/story_cache.h"
#include "ui/state/unsaved_captures.h"
#include "ui/state/view_options.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rungs {

/// Which capture to open, and what to show first.
struct OpenRequest
{
    QString path;
    std::optional<quint64> frameNumber; ///< from 1; none: the first
    QString fieldKey;                   ///< empty: none
    LoadMode mode = LoadMode::whole;
    std::optional<std::uint64_t> unpackLimit{}; ///< as for rungs::load()
};

/// The open capture, its selection, and the reading of the next one.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    Selection &selection() { return m_selection; }
    ViewOptions &options() { return m_options; }
    StoryCache &stories() { return m_stories; }
    History &history() { return m_history; }
    NotesStore &notes() { return m_notes; }
    BitChanges &changes() { return m_changes; }
    /// What captures now, or did last.
    CaptureRun &capture() { return m_capture; }
    UnsavedCaptures &unsaved() { return m_unsaved; }
    /// Whether the open capture would be lost.
    bool isUnsaved() const { return session() && m_unsaved.needsSaving(m_request.path); }
    const QString &path() const { return m_request.path; }
    /// Whether it is the document that selects, not a person.
    bool isSelecting() const { return m_isTaking; }
    const SessionPtr &session() const { return m_selection.session(); }
    bool isLoading() const { return m_job != nullptr; }
    /// Whether the open capture is being read with other bits; it is shown as it was until then.
    bool isChanging() const { return m_job && m_isChanging; }
    /// Whether it waits for what is still written to the open file.
    bool isFollowing() const { return m_job && m_job->mode() == LoadMode::followed; }
    /// Whether following begins once the existing frames have been read.
    bool followsNext() const { return m_followsNext; }
    /// Whether more can still be written to it and shown.
    bool canFollow() const { return m_job || (m_loader && m_loader->canGrow()); }
    /// Whether reading was stopped because the file unpacks to too much, and can continue.
    bool canReadFurther() const;
    /// Whether the last request is what is shown: false if it could not be read.
    bool isShowingLastRequest() const { return m_isShown; }
    /// The running job, or null.
    const LoadJob *job() const { return m_job.get(); }

public slots:
    /// The open capture stays until the first frames of the other file are read, or for good if it cannot be read.
    void open(const rungs::OpenRequest &request);
    void stopLoading();
    void readFurther();
    /// Captures, and shows it as it grows.
    void startCapture(const rungs::CaptureRequest &request);
    /// Once more from the beginning, into another file.
    void restartCapture();
    /// Shows frames as they are written to the file, after the existing ones; or stops doing so.
    void setFollowing(bool isOn);
    void close();

signals:
    void loadingStarted();
    void loadingProgressed();
    void loadingFinished();
    /// The open capture has been read with other bits, or is shown as it was.
    void changeFinished();
    /// The first frames have been read.
    void opened(const QString &path);
    void failed(const rungs::Error &error);
    /// The file was read, but it has no such frame, or the frame no such field.
    void notFound(const rungs::OpenRequest &request);

private:
    QString fileFor(CaptureRun::Source source);
    void readRest();
    void nameOwners();
    void take(const SessionPtr &session);
    void applyChanges();
    void takeChanged(const SessionPtr &session);
    void finishChanging(const LoadJob &job);
    void updateChanges();
    void finish();
    void watch(std::unique_ptr<LoadJob> job);
    void selectWhatWasAskedFor();

    Selection m_selection;
    ViewOptions m_options;
    StoryCache m_stories;
    History m_history;
    NotesStore m_notes;
    BitChanges m_changes;
    std::unique_ptr<LoadJob> m_job;
    CaptureLoaderPtr m_loader; ///< of the open capture, once it has been read
    CaptureRun m_capture;
    ConnectionOwners m_owners; ///< of the connections that are captured
    UnsavedCaptures m_unsaved;
    bool m_isChanging = false;    ///< the job reads the open capture with other bits
    bool m_isChangeShown = false; ///< and has read all of it
    bool m_readsRest = false;     ///< of a capture that has ended
    bool m_followsNext = false;
    OpenRequest m_request;
    bool m_isShown = false; ///< whether the capture being read is shown
    bool m_isSelected = false;
    bool m_isTaking = false; ///< what has been read
};

} // namespace rungs
