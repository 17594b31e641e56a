// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_dialog.h"

#include "ui/theme/screen_room.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>

namespace rungs {

TextDialog::TextDialog(const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(title);
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const QMargins margins = column->contentsMargins();
    const QSize around(margins.left() + margins.right() + text->verticalScrollBar()->sizeHint().width(),
                       margins.top() + margins.bottom() + column->spacing() + buttons->sizeHint().height() + 2);
    // The document in the view is already as narrow as that.
    QTextDocument unbroken;
    unbroken.setDefaultFont(text->document()->defaultFont());
    unbroken.setHtml(html);
    const int width =
        std::min(static_cast<int>(std::ceil(unbroken.idealWidth())) + 1, screenRoom(this).width() - around.width());
    text->document()->setTextWidth(width);
    resize(QSize(width, static_cast<int>(std::ceil(text->document()->size().height()))) + around);
    keepOnScreen(this);
}

} // namespace rungs
