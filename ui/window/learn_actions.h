// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job/task.h"
#include "ui/state/lesson_shelf.h"
#include "ui/window/document.h"

#include <QList>
#include <QObject>

class QMenu;
class QSplitter;

namespace rungs {

class FilterLine;
class LearnSide;
class LessonRun;
class MainActions;
class PaneArea;
class Settings;
struct Question;

/// Lessons and quiz: the menu, the side that shows them, and what becomes of the panes meanwhile.
class LearnActions : public QObject
{
    Q_OBJECT

public:
    LearnActions(MainActions &actions, Document &document, PaneArea &panes, FilterLine &filter, Settings &settings,
                 QWidget *window);

    LearnSide *side() const { return m_side; }
    LessonRun *run() const { return m_run; }
    /// Those that come with the program, in its language.
    const QList<ShelvedLesson> &lessons() const { return m_lessons; }

    /// From where it was left; from the beginning where it was read to its end.
    void openLesson(const ShelvedLesson &lesson);
    /// Those of a file, a folder or an archive: the first one, and all of them in the menu.
    void openLessons(const QString &path);
    void openQuiz();
    void close();
    /// The panes as they are without a lesson.
    void restorePanes();

signals:
    void captureWanted(const rungs::OpenRequest &request, bool isSample);
    void failed(const rungs::Error &error);
    /// A step was shown for the first time.
    void progressed();

private:
    void fillMenu();
    void addLessons(QMenu *menu, const QList<ShelvedLesson> &lessons);
    void askForLessons();
    void showSide(bool isShown);
    void showOtherLanguage();
    void changeLanguage();
    void followLink(const QString &link);
    void showQuestion(const Question &question);
    void filterWhatIsShown();
    void saveWorksheet();
    /// Of the lesson or the quiz on show, which has some.
    void writeWorksheet(const QString &path, bool hasSolutions);
    bool hasWorksheet() const;
    void updateWorksheet();

    MainActions &m_actions;
    Document &m_document;
    PaneArea &m_panes;
    FilterLine &m_filter;
    Settings &m_settings;
    QWidget *m_window;
    LearnSide *m_side;
    LessonRun *m_run;
    QList<ShelvedLesson> m_lessons;
    OpenedLessons m_opened;
    Task<NoProgress, QByteArray> m_worksheet;
    QString m_hiding; ///< the filter that hides what follows; empty: nothing is hidden
};

} // namespace rungs
