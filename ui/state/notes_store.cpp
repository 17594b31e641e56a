// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/notes_store.h"

#include "ui/state/selection.h"
#include "ui/text/file_path.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <atomic>
#include <cstdio>
#include <mutex>

namespace rungs {

/// Keeps an older state from being written over a newer one.
struct NotesStore::Writer
{
    std::mutex mutex; ///< held while a file is written
    std::atomic<quint64> newest = 0;
};

NotesStore::NotesStore(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_writer(std::make_shared<Writer>())
{
    connect(&selection, &Selection::captureChanged, this, &NotesStore::followCapture);
}

NotesStore::~NotesStore()
{
    saveNow();
}

SessionPtr NotesStore::noted(const SessionPtr &session) const
{
    const bool isOurs = session && m_session && session->isOfSameFileAs(*m_session);
    return isOurs ? withNotes(*session, m_notes) : session;
}

NotesStore::Read NotesStore::read(const Place &place)
{
    Result<CaptureNotes> notes = readNotes(place.beside, place.capture);
    if (notes && notes->isEmpty())
        notes = readNotes(place.elsewhere, place.capture);
    return notes ? Read{*std::move(notes), {}} : Read{{}, std::move(notes).error()};
}

std::optional<Error> NotesStore::write(const Place &place, const CaptureNotes &notes)
{
    if (place.isForeign)
        std::rename(place.beside.c_str(), (place.beside + ".old").c_str());
    if (writeNotes(place.beside, place.capture, notes)) {
        writeNotes(place.elsewhere, place.capture, {});
        return {};
    }
    QDir().mkpath(QFileInfo(QString::fromStdString(place.elsewhere)).path());
    const Result<void> written = writeNotes(place.elsewhere, place.capture, notes);
    return written ? std::nullopt : std::optional(written.error());
}

void NotesStore::followCapture()
{
    saveNow();
    m_reading.cancel();
    m_session = m_selection.session();
    m_notes = std::make_shared<const CaptureNotes>();
    m_place.reset();
    if (!m_session || m_session->path() == "-")
        return;
    const std::string path = pathBytes(QFileInfo(pathText(m_session->path())).absoluteFilePath());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/notes");
    m_place = Place{path, notesBeside(path), notesIn(folder.toStdString(), path)};
    m_reading.start([place = *m_place](const std::stop_token &, const auto &) { return read(place); },
                    [this](const Read &read) { take(read); });
}

void NotesStore::take(const Read &read)
{
    if (read.error) {
        const ErrorCode code = read.error->code;
        m_place->isForeign =
            read.error->file == m_place->beside && (code == ErrorCode::badNotes || code == ErrorCode::otherNotes);
        emit failed(*read.error);
        return;
    }
    // What has been said meanwhile is newer.
    CaptureNotes notes = read.notes;
    for (const auto &[frame, annotation] : m_notes->all())
        notes.set(frame, annotation);
    m_notes = std::make_shared<const CaptureNotes>(std::move(notes));
    show();
}

void NotesStore::show()
{
    if (m_selection.session())
        m_selection.setSession(noted(m_selection.session()));
}

void NotesStore::change(FrameId frame, Annotation annotation)
{
    if (!m_session)
        return;
    CaptureNotes notes = *m_notes;
    notes.set(frame, std::move(annotation));
    if (notes == *m_notes)
        return;
    m_notes = std::make_shared<const CaptureNotes>(std::move(notes));
    show();
    save();
}

void NotesStore::toggleMark(FrameId frame)
{
    const Annotation *known = m_notes->find(frame);
    Annotation annotation = known != nullptr ? *known : Annotation();
    annotation.isMarked = !annotation.isMarked;
    change(frame, std::move(annotation));
}

void NotesStore::setPrograms(const std::map<FrameId, std::string> &programs)
{
    if (!m_session || programs.empty())
        return;
    CaptureNotes notes = *m_notes;
    for (const auto &[frame, program] : programs) {
        const Annotation *known = notes.find(frame);
        Annotation annotation = known != nullptr ? *known : Annotation();
        annotation.program = program;
        notes.set(frame, std::move(annotation));
    }
    m_notes = std::make_shared<const CaptureNotes>(std::move(notes));
    show();
    save();
}

void NotesStore::save()
{
    if (!m_place)
        return;
    m_isUnsaved = true;
    // Without the lock: the window does not wait for a slow disk.
    const quint64 number = ++m_writer->newest;
    m_saving.start(
        [place = *m_place, notes = m_notes, writer = m_writer, number](const std::stop_token &,
                                                                       const auto &) -> std::optional<Error> {
            const std::scoped_lock lock(writer->mutex);
            return number == writer->newest ? write(place, *notes) : std::nullopt;
        },
        [this](const std::optional<Error> &error) {
            m_isUnsaved = false;
            m_place->isForeign = false;
            if (error)
                emit failed(*error);
        });
}

/// The capture is closed: nobody will ask for the result.
void NotesStore::saveNow()
{
    m_saving.cancel();
    if (!std::exchange(m_isUnsaved, false) || !m_place)
        return;
    const std::scoped_lock lock(m_writer->mutex);
    ++m_writer->newest;
    write(*m_place, *m_notes);
}

} // namespace rungs
