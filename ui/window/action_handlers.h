// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QObject>

#include <functional>
#include <memory>

class QKeySequence;

namespace rungs {

class Appearance;
class Document;
class ExportDialog;
class MainActions;
class MainWindow;
class MessageBar;
class PaneArea;
class Settings;
class ToolStrip;
struct DisplayOptions;

/// What the actions of the window do, and when they are enabled.
class ActionHandlers : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that actions use.
    struct Parts
    {
        MainActions &actions;
        PaneArea &panes;
        ToolStrip &tools;
        MessageBar &messages;
        Settings &settings;
        Appearance &appearance;
    };

    ActionHandlers(MainWindow &window, const Parts &parts);

    void updateActions();
    void updateLinkActions();
    void sayIfHidden();
    /// Says in the status bar why the action of @p keys is disabled. False: there is nothing to say.
    bool explainDisabled(const QKeySequence &keys);

private:
    void connectFileActions();
    void connectCopyActions();
    void connectViewActions();
    void connectGoActions();
    void connectConnectionActions();
    void connectHelpActions();

    void chooseFile();
    void saveFrame();
    std::unique_ptr<ExportDialog> exportDialog();
    void copy(const QString &text);
    void copyBytes(const std::function<QString(ByteView)> &form);
    void moveInConnection(int step);
    void fillKinds();
    void followRows();
    void changeOptions(const std::function<void(DisplayOptions &)> &change);

    MainWindow &m_window;
    Document &m_document;
    MainActions &m_actions;
    PaneArea &m_panes;
    ToolStrip &m_tools;
    MessageBar &m_messages;
    Settings &m_settings;
    Appearance &m_appearance;
    QString m_saidOfHidden; ///< in the status bar, of the selected frame; empty: it is listed
    bool m_isSearchAwaited = false;
};

} // namespace rungs
