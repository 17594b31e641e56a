// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/permission_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/screen_room.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rungs {

PermissionDialog::PermissionDialog(const CapturePermission &permission, QWidget *parent)
    : QDialog(parent)
    , m_outcome(new QLabel)
{
    setWindowTitle(tr("Permission to Capture"));
    auto *column = new QVBoxLayout(this);
    auto *text = new QLabel(permission.sentence() + u' ' + permission.who());
    text->setWordWrap(true);
    auto *explanation = new QLabel(permission.explanation());
    explanation->setWordWrap(true);
    auto *label = new QLabel(tr("This command gives it:"));
    auto *command = new QLineEdit(permission.command());
    command->setReadOnly(true);
    command->setFont(monospaceFont(this));
    command->setCursorPosition(0);
    command->setMinimumWidth(fontMetrics().height() * 30);
    label->setBuddy(command);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{text, label, command, explanation, m_outcome})
        column->addWidget(each);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *copy = new QPushButton(tr("&Copy the Command"));
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command->text()); });
    row->addWidget(copy);
    if (const QStringList graphical = permission.graphicalCommand(); !graphical.isEmpty()) {
        m_run = new QPushButton(tr("&Run It…"));
        connect(m_run, &QPushButton::clicked, this, [this, graphical] { run(graphical); });
        row->addWidget(m_run);
    }
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        m_run->setEnabled(true);
        m_outcome->setText(exitCode == 0 ? tr("Done.") : tr("Nothing was changed."));
        m_outcome->show();
    });
    keepOnScreen(this);
}

PermissionDialog::~PermissionDialog()
{
    m_process.disconnect(this);
}

void PermissionDialog::run(const QStringList &command)
{
    m_run->setEnabled(false);
    m_process.start(command.first(), command.sliced(1));
}

} // namespace rungs
