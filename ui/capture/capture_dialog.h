// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_permission.h"
#include "ui/capture/capture_run.h"
#include "ui/capture/capture_settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace rungs {

class CaptureFilterEdit;
class InterfaceModel;
class InterfaceView;
class PrimaryButton;

/// What is to be captured.
struct CaptureRequest
{
    CaptureRun::Source source = CaptureRun::Source::interfaces;
    CaptureOptions options;
    scene::Kind kind = scene::Kind::clientCloses;
    QString command;
};

/// Where to capture from, what of it, and where to save it; or a conversation of its own.
class CaptureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CaptureDialog(const CapturePrograms &programs, QWidget *parent = nullptr);
    ~CaptureDialog() override;

    /// What was chosen, once it was accepted.
    const CaptureRequest &request() const { return m_request; }
    /// What a conversation shows, in a few words.
    static QString titleOf(scene::Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTrial();
    QWidget *makeInterfaces();
    QWidget *makePresets();
    QWidget *makeCommand();
    QWidget *makeSaving();
    QWidget *makeFooter();
    void insertPreset(const QString &filter, const QString &selected);
    void chooseFile();
    void showFile();
    void showPermission();
    void askForPermission();
    void updateStart();
    bool isForCommand() const;
    void tryIt();
    void start();
    void polish();

    CapturePrograms m_programs;
    CapturePermission m_permission;
    CaptureSettings m_settings;
    CaptureRequest m_request;
    QString m_file;
    QWidget *m_trial = nullptr;
    QLabel *m_trialTitle = nullptr;
    QComboBox *m_scenes = nullptr;
    QTabWidget *m_sources = nullptr;
    InterfaceModel *m_interfaces;
    InterfaceView *m_list = nullptr;
    CaptureFilterEdit *m_filter = nullptr;
    QComboBox *m_command = nullptr;
    QLabel *m_saveTo = nullptr;
    QCheckBox *m_hasMost = nullptr;
    QSpinBox *m_most = nullptr;
    QCheckBox *m_onlyHeaders = nullptr;
    QCheckBox *m_promiscuous = nullptr;
    QLabel *m_permissionText = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace rungs
