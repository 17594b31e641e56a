// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_permission.h"

#include <QDialog>
#include <QProcess>

class QLabel;
class QPushButton;

namespace rungs {

/// What gives the user the permission to capture: the command, to be copied, or to be run at once where a window can
/// ask for the password.
class PermissionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PermissionDialog(const CapturePermission &permission, QWidget *parent = nullptr);
    ~PermissionDialog() override;

private:
    void run(const QStringList &command);

    QLabel *m_outcome;
    QPushButton *m_run = nullptr;
    QProcess m_process;
};

} // namespace rungs
