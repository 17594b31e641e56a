// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rungs {

class CaptureSaving;
class JobStatus;
class MainActions;
class MainWindow;
class MessageBar;
class Settings;

/// What a person says of frames: marks, notes and comments; and the capture that is saved with them.
class NoteActions : public QObject
{
    Q_OBJECT

public:
    NoteActions(MainWindow &window, MainActions &actions, MessageBar &messages, Settings &settings);

    /// How far saving has come.
    JobStatus *status() const { return m_status; }
    CaptureSaving &saving() const { return *m_saving; }

private:
    void moveToMark(int step);
    void comment();
    void saveCapture();
    void connectSaving();

    MainWindow &m_window;
    MainActions &m_actions;
    MessageBar &m_messages;
    Settings &m_settings;
    CaptureSaving *m_saving;
    JobStatus *m_status;
};

} // namespace rungs
