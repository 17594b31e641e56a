// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace rungs {

/// All actions with their names and keys, in the order of the menus. ActionHandlers does what they say.
class MainActions : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to @p window, so that their keys work wherever its focus is.
    explicit MainActions(QWidget *window);

    /// Puts them all into menus.
    void fill(QMenuBar *bar);
    /// What can be filtered by, to the Edit menu.
    void addFilters(QAction *filters);
    /// What can be copied, for a context menu.
    QList<QAction *> copyActions() const;
    /// What a row of a list can do with its connection, for a context menu.
    QList<QAction *> connectionActions() const;
    /// Every action that has keys, in the order of the menus.
    QList<QAction *> withShortcuts() const;

    /// Shows in the menu which language is chosen.
    void checkLanguage(const QString &code);

    QMenu *recentFiles = nullptr;
    QMenu *samples = nullptr;
    QMenu *panes = nullptr;
    QMenu *movePane;
    QMenu *arrangements;
    QMenu *sortConnections = nullptr;
    QMenu *nextOfKind = nullptr;

    QAction *open;
    QAction *closeCapture;

    QAction *startCapture;
    QAction *stopCapture;
    QAction *restartCapture;
    QAction *goAlong;
    QMenu *tryIt = nullptr; ///< filled by CaptureActions

    QMenu *lessons = nullptr; ///< filled by LearnActions
    QAction *learn;           ///< whether lesson and quiz are shown
    QAction *quiz;
    QAction *openLessons;
    QAction *saveWorksheet;

    QAction *followFile;
    QAction *readFurther;
    QAction *saveCapture;
    QAction *saveFrame;
    QAction *saveList;
    QAction *exportPicture;
    QAction *print;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *flipBit;
    QAction *takeBackChanges;
    QAction *showChanged;
    QAction *copyValue;
    QAction *copyField;
    QAction *copyKey;
    QAction *copyRow;
    QAction *copyRowAsCsv;
    QAction *copyHex;
    QAction *copyArray;
    QAction *copyText;
    QAction *copyPicture;
    QAction *markFrame;
    QAction *comment;

    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *fullScreen;
    QAction *lecture;
    QAction *reduceMotion;
    QAction *fillWindow;
    QAction *hidePane;
    QAction *tearOffPane;
    QAction *resizePanes;
    QAction *changeColumns;
    QAction *saveArrangement;
    QAction *resetLayout;
    QActionGroup themes;      ///< data: ThemeChoice
    QActionGroup times;       ///< data: TimeFormat
    QActionGroup numberForms; ///< data: NumberForm
    QActionGroup languages;   ///< data: the code of a language; empty: that of the desktop
    QAction *showBits;
    QAction *setTimeReference;
    QAction *clearTimeReference;

    QAction *back;
    QAction *forward;
    QAction *nextFrame;
    QAction *previousFrame;
    QAction *firstFrame;
    QAction *lastFrame;
    QAction *nextInConnection;
    QAction *previousInConnection;
    QAction *acknowledgedSegment;
    QAction *evidenceSegment;
    QAction *nextMark;
    QAction *previousMark;
    QAction *nextMarkedFrame;
    QAction *previousMarkedFrame;
    QAction *goTo;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *filter;
    QAction *clearFilter;
    QAction *explainFilter;
    QAction *nextPane;
    QAction *previousPane;
    QAction *stopLoading;

    QAction *onlyThisConnection;
    QAction *showAllPackets;
    QAction *listPackets;
    QAction *listConnections;
    QAction *showStream;
    QAction *showStates;
    QAction *showChecksum;
    QAction *showCharts;
    QAction *showOverview;

    QAction *guide;
    QAction *glossary;
    QAction *whatIs;
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys = {});
    QAction *makeChoice(QActionGroup &group, const QString &text, int data);
    void makeLanguage(const QString &name, const QString &code);
    void makeFile();
    void makeCapture();
    void makeEdit();
    void makeView();
    void makePanes();
    void makeGo();
    void makeConnection();
    void makeLearn();
    void makeHelp();

    QWidget *m_window;
    QMenu *m_edit = nullptr;
};

} // namespace rungs
