// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/note_actions.h"

#include "core/text/error_text.h"
#include "ui/state/frame_filter.h"
#include "ui/state/notes_store.h"
#include "ui/state/settings.h"
#include "ui/text/translate.h"
#include "ui/window/capture_saving.h"
#include "ui/window/comment_dialog.h"
#include "ui/window/job_status.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pane_area.h"

#include <QAction>
#include <QStatusBar>

namespace rungs {

namespace {

constexpr int noteMilliseconds = 6000;

} // namespace

NoteActions::NoteActions(MainWindow &window, MainActions &actions, MessageBar &messages, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_messages(messages)
    , m_settings(settings)
    , m_saving(new CaptureSaving(this))
    , m_status(new JobStatus(tr("Saving the capture")))
{
    connect(m_actions.markFrame, &QAction::triggered, this, [this] {
        Document &document = m_window.document();
        document.notes().toggleMark(document.selection().frame());
    });
    connect(m_actions.nextMarkedFrame, &QAction::triggered, this, [this] { moveToMark(1); });
    connect(m_actions.previousMarkedFrame, &QAction::triggered, this, [this] { moveToMark(-1); });
    connect(m_actions.comment, &QAction::triggered, this, &NoteActions::comment);
    connect(m_actions.saveCapture, &QAction::triggered, this, &NoteActions::saveCapture);
    connect(&m_window.document().notes(), &NotesStore::failed, this, [this](const Error &error) {
        m_messages.showMessage(MessageBar::Severity::warning, plainText(errorPhrase(error)));
    });
    connectSaving();
}

void NoteActions::connectSaving()
{
    connect(m_saving, &CaptureSaving::started, m_status, &JobStatus::begin);
    connect(m_saving, &CaptureSaving::progressed, m_status, &JobStatus::update);
    connect(m_saving, &CaptureSaving::ended, m_status, &JobStatus::end);
    connect(m_status, &JobStatus::stopped, m_saving, &CaptureSaving::stop);
    connect(m_saving, &CaptureSaving::saved, this, [this](const QString &path, quint64 frames, bool areChanged) {
        const auto count = static_cast<int>(frames);
        const QString text = areChanged ? tr("%n frame(s) of the changed copy saved to %1.", nullptr, count)
                                        : tr("%n frame(s) saved to %1.", nullptr, count);
        m_window.statusBar()->showMessage(text.arg(path), noteMilliseconds);
    });
    connect(m_saving, &CaptureSaving::failed, this, [this](const Error &error) {
        m_messages.showMessage(MessageBar::Severity::error, plainText(errorPhrase(error)));
    });
}

void NoteActions::moveToMark(int step)
{
    Selection &selection = m_window.document().selection();
    if (!selection.session())
        return;
    const FrameId frame = selection.session()->notes().nextMarked(selection.frame(), step);
    if (frame.isValid() && frame.value < selection.session()->frameCount())
        selection.selectFrame(frame);
    else
        m_window.statusBar()->showMessage(step > 0 ? tr("No frame after this one is marked by you.")
                                                   : tr("No frame before this one is marked by you."),
                                          noteMilliseconds);
}

void NoteActions::comment()
{
    Document &document = m_window.document();
    const FrameId frame = document.selection().frame();
    const SessionPtr session = document.session();
    if (!session || !frame.isValid())
        return;
    const Annotation *known = session->notes().find(frame);
    CommentDialog dialog(frame, session->storedCommentsOf(frame), known != nullptr ? *known : Annotation(), &m_window);
    // Another capture may have been opened meanwhile, from elsewhere.
    if (dialog.exec() == QDialog::Accepted && document.session() && document.session()->isOfSameFileAs(*session))
        document.notes().change(frame, dialog.annotation());
}

void NoteActions::saveCapture()
{
    if (const SessionPtr session = m_window.document().session())
        m_saving->askAndSave(session, m_window.paneArea()->frameFilter().frames(), m_settings.lastFolder(), &m_window);
}

} // namespace rungs
