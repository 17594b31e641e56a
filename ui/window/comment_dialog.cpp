// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comment_dialog.h"

#include "ui/theme/screen_room.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace rungs {

namespace {

/// More than anyone writes by hand; those after them stay as they are.
constexpr std::size_t mostEdited = 50;

} // namespace

CommentDialog::CommentDialog(FrameId frame, std::vector<std::string> stored, Annotation annotation, QWidget *parent)
    : QDialog(parent)
    , m_stored(std::move(stored))
    , m_known(annotation.comments.value_or(m_stored))
    , m_annotation(std::move(annotation))
{
    setWindowTitle(tr("Comments on Frame %1").arg(frameNumber(frame)));
    auto *texts = new QWidget;
    texts->setLayout(new QVBoxLayout);
    texts->layout()->setContentsMargins(0, 0, 0, 0);
    const std::size_t count = std::min(m_known.size(), mostEdited);
    for (std::size_t i = 0; i < count; ++i)
        m_comments.append(addEdit(count == 1 ? tr("&Comment in the file") : tr("Comment %1 in the file").arg(i + 1),
                                  m_known[i], texts));
    m_note = addEdit(tr("&Note, kept beside the capture"), m_annotation.note, texts);
    m_note->setPlaceholderText(tr("Saved as a comment by File > Save Capture As"));

    auto *scrolled = new QScrollArea;
    scrolled->setWidget(texts);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    auto *hint = new QLabel(tr("The capture file itself is never changed. An emptied comment is deleted from what is "
                               "shown and saved."));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The Return key begins a line in a text.
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    const int line = fontMetrics().lineSpacing();
    resize(line * 28, line * (9 + 6 * static_cast<int>(std::min<std::size_t>(count + 1, 4))));
    keepOnScreen(this);
    (m_comments.isEmpty() ? m_note : m_comments.first())->setFocus();
}

QPlainTextEdit *CommentDialog::addEdit(const QString &label, const std::string &text, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(QString::fromStdString(text));
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto *title = new QLabel(label);
    title->setBuddy(edit);
    parent->layout()->addWidget(title);
    parent->layout()->addWidget(edit);
    return edit;
}

Annotation CommentDialog::annotation() const
{
    std::vector<std::string> comments;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (place >= m_comments.size() || !m_comments[place]->document()->isModified())
            comments.push_back(m_known[i]);
        else if (const QString text = m_comments[place]->toPlainText(); !text.isEmpty())
            comments.push_back(text.toStdString());
    }
    Annotation annotation = m_annotation;
    annotation.note = m_note->toPlainText().toStdString();
    annotation.comments.reset();
    if (comments != m_stored)
        annotation.comments = std::move(comments);
    return annotation;
}

} // namespace rungs
