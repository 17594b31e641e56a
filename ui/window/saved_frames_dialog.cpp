// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/saved_frames_dialog.h"

#include "ui/theme/screen_room.h"

#include <QDialogButtonBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rungs {

SavedFramesDialog::SavedFramesDialog(const Counts &counts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Save Capture As"));
    auto *column = new QVBoxLayout(this);
    const auto add = [&](SavedFrames which, const QString &text, int count) {
        if (count == 0 && which == SavedFrames::listed) // all are
            return;
        auto *button = new QRadioButton(text);
        button->setEnabled(count > 0);
        m_choices.addButton(button, static_cast<int>(which));
        column->addWidget(button);
    };
    add(SavedFrames::all, tr("&All frames (%Ln)", nullptr, counts.all), counts.all);
    add(SavedFrames::listed, tr("The &listed frames (%Ln)", nullptr, counts.listed), counts.listed);
    add(SavedFrames::marked, tr("The &marked frames (%Ln)", nullptr, counts.marked), counts.marked);
    const SavedFrames first = counts.listed > 0 ? SavedFrames::listed : SavedFrames::all;
    m_choices.button(static_cast<int>(first))->setChecked(true);
    m_choices.button(static_cast<int>(first))->setFocus();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    keepOnScreen(this);
}

} // namespace rungs
