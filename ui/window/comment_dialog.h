// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/capture_notes.h"

#include <QDialog>
#include <QList>

class QPlainTextEdit;

namespace rungs {

/// The comments of a frame and the note on it, to edit. A comment that is emptied is deleted.
class CommentDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p stored the comments in the file; @p annotation what is said beside it
    CommentDialog(FrameId frame, std::vector<std::string> stored, Annotation annotation, QWidget *parent = nullptr);

    /// What is said now.
    Annotation annotation() const;

private:
    QPlainTextEdit *addEdit(const QString &label, const std::string &text, QWidget *parent);

    std::vector<std::string> m_stored;
    std::vector<std::string> m_known; ///< what the edits began with
    Annotation m_annotation;
    QList<QPlainTextEdit *> m_comments;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace rungs
