// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/document.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace rungs {

class ActionHandlers;
class Appearance;
class Arrangements;
class CaptureActions;
class ChangeActions;
class FilterActions;
class FindActions;
class HelpActions;
class JobStatus;
class LearnActions;
class LectureActions;
class ListSaving;
class LoadStatus;
class MainActions;
class MessageBar;
class NoteActions;
class PaneActions;
class PaneArea;
class PartsLabel;
class Settings;
class StartPage;
class ToolStrip;
struct SampleCapture;

/// The window: creates the parts and connects the actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p document what is open already; none: nothing
    MainWindow(Settings &settings, Appearance &appearance, std::shared_ptr<Document> document = {});
    ~MainWindow() override;

    Document &document() { return *m_document; }
    MainActions &actions() { return *m_actions; }
    PaneArea *paneArea() const { return m_panes; }
    MessageBar *messageBar() const { return m_messages; }
    NoteActions *noteActions() const { return m_noteActions; }
    ChangeActions *changeActions() const { return m_changeActions; }
    CaptureActions *captureActions() const { return m_captureActions; }
    HelpActions *helpActions() const { return m_helpActions; }
    LearnActions *learnActions() const { return m_learn; }
    LectureActions *lectures() const { return m_lectures; }

    /// Keeps the arrangement for the next window.
    void saveLayout();
    /// Takes the place of @p before, which shows the same document.
    void replace(const MainWindow &before);
    /// Makes room for the one that replaces it.
    void leave();

signals:
    /// @p code as in Languages::all(); empty: the language of the desktop
    void languageChosen(const QString &code);

public slots:
    void open(const rungs::OpenRequest &request);
    void openFile(const QString &path);
    void openSample(const rungs::SampleCapture &sample);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void compose();
    void restoreLayout();
    void connectDocument();
    void connectLists();
    void showWhatIsOpen();

    void showOpened(const QString &path);
    void showOutcome();
    void showFindings();
    bool isFollowingNow() const;
    void showError(const Error &error);
    void showNotFound(const OpenRequest &request);
    void showPage();
    void updateTitle();
    void updateStatus();
    void fillRecentFiles();
    void fillSamples();
    void connectLessons();

    Settings &m_settings;
    Appearance &m_appearance;
    std::shared_ptr<Document> m_document;
    MainActions *m_actions;
    ActionHandlers *m_handlers = nullptr;
    ToolStrip *m_tools;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    StartPage *m_start;
    PaneArea *m_panes;
    Arrangements *m_arrangements;
    PaneActions *m_paneActions;
    FilterActions *m_filterActions = nullptr;
    FindActions *m_findActions = nullptr;
    LoadStatus *m_loadStatus;
    JobStatus *m_sortStatus;
    ListSaving *m_lists;
    JobStatus *m_saveStatus;
    NoteActions *m_noteActions;
    ChangeActions *m_changeActions;
    CaptureActions *m_captureActions;
    LearnActions *m_learn;
    LectureActions *m_lectures;
    bool m_mayClose = false; ///< what was captured is saved, or given up
    PartsLabel *m_captureStatus;
    PartsLabel *m_fieldStatus;
    QStringList m_findings; ///< that were said of the open capture
    QString m_recentPath;   ///< of the open capture; empty: it is not a recent file
    QString m_samplePath;   ///< of the last opened sample, which is not a recent file
    HelpActions *m_helpActions = nullptr;
};

} // namespace rungs
