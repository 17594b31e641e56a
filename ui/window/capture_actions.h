// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/document.h"

#include <QObject>

#include <functional>

namespace rungs {

class CaptureSaving;
class CaptureStatus;
class MainActions;
class MainWindow;
class MessageBar;

/// What the Capture menu does, what is said while a capture runs and when it ends, and what becomes of captures that
/// nobody has saved.
class CaptureActions : public QObject
{
    Q_OBJECT

public:
    CaptureActions(MainWindow &window, MainActions &actions, MessageBar &messages, CaptureSaving &saving);

    /// What runs, in the status bar.
    CaptureStatus *status() const { return m_status; }
    /// Calls @p then once the open capture is saved or may be lost; not at all where it shall stay.
    void leave(const std::function<void()> &then);
    /// Offers what an earlier run has left.
    void offerLeftOver();

public slots:
    void ask();

private:
    void start(const CaptureRequest &request);
    void restart();
    void begin(const std::function<void()> &capture);
    void fillTrials();
    void openLeftOver();
    void showEnd();
    void dropUnsaved();
    void noteSaved(quint64 frames);
    bool isCaptureShown() const;
    void goAlong();
    void noteFrame();
    void updateActions();
    void saveThen(const std::function<void()> &then);

    MainWindow &m_window;
    Document &m_document;
    MainActions &m_actions;
    MessageBar &m_messages;
    CaptureSaving &m_saving;
    CaptureStatus *m_status;
    QAction *m_openLeftOver;
    QString m_leftOver;
    bool m_isGoing = false; ///< along with new packets, at this moment
};

} // namespace rungs
