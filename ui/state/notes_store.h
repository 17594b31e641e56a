// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/task.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace rungs {

class Selection;

/// The marks and notes of the open capture: read with it, and kept beside it whenever they change, or in a folder of
/// the user where nothing can be written there.
class NotesStore : public QObject
{
    Q_OBJECT

public:
    explicit NotesStore(Selection &selection, QObject *parent = nullptr);
    /// What is still to be written is written.
    ~NotesStore() override;

    /// A snapshot of the capture, with its notes.
    SessionPtr noted(const SessionPtr &session) const;
    /// What is said of the frame from now on.
    void change(FrameId frame, Annotation annotation);
    void toggleMark(FrameId frame);
    /// Whose connections begin with these frames.
    void setPrograms(const std::map<FrameId, std::string> &programs);

signals:
    /// The notes cannot be read or kept.
    void failed(const rungs::Error &error);

private:
    /// Where the notes of a capture are kept.
    struct Place
    {
        std::string capture;
        std::string beside;
        std::string elsewhere;
        bool isForeign = false; ///< what lies beside it is something else, which is put aside before it is replaced
    };
    struct Read
    {
        CaptureNotes notes;
        std::optional<Error> error;
    };
    struct Writer;

    static Read read(const Place &place);
    static std::optional<Error> write(const Place &place, const CaptureNotes &notes);
    void followCapture();
    void take(const Read &read);
    void show();
    void save();
    void saveNow();

    Selection &m_selection;
    SessionPtr m_session; ///< any snapshot of the capture that the notes are on
    CaptureNotesPtr m_notes = std::make_shared<const CaptureNotes>();
    std::optional<Place> m_place; ///< empty: of a pipe, which nobody opens again
    bool m_isUnsaved = false;
    std::shared_ptr<Writer> m_writer;
    Task<NoProgress, Read> m_reading;
    Task<NoProgress, std::optional<Error>> m_saving;
};

} // namespace rungs
