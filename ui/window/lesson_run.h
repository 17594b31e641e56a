// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/question.h"
#include "core/learn/quiz_material.h"
#include "ui/job/task.h"
#include "ui/state/lesson_shelf.h"
#include "ui/window/arrangement.h"
#include "ui/window/document.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace rungs {

class LessonView;
class PaneArea;
class Settings;

/// The lesson that is open, and the step of it that is on show: what a person's own clicks could show, it shows.
class LessonRun : public QObject
{
    Q_OBJECT

public:
    LessonRun(Document &document, PaneArea &panes, LessonView &view, Settings &settings, QObject *parent = nullptr);
    ~LessonRun() override;

    bool isOpen() const { return m_lesson.has_value(); }
    /// Of the open one.
    const ShelvedLesson &lesson() const { return *m_lesson; }
    int step() const { return m_step; }
    /// Opens the captures of the open lesson, on any thread.
    using Captures = std::function<Result<SessionPtr>(const std::string &name, const std::stop_token &stop)>;
    Captures captures() const;

    /// @param folder of an archive, which is kept while the lesson is open
    void open(const ShelvedLesson &lesson, int step, std::shared_ptr<const TemporaryFolder> folder = {});
    /// The panes are again as they were before.
    void close();
    /// From 0.
    void go(int step);
    /// Gives the panes back their arrangement, for as long as no other step is shown.
    void restorePanes();

signals:
    /// The capture of a step is not the open one. @p isSample: it is none of the user's files
    void captureWanted(const rungs::OpenRequest &request, bool isSample);
    void stepShown();
    void opened();
    void closed();
    void failed(const rungs::Error &error);

private:
    void showStep();
    void showCapture();
    void selectWhatIsShown();
    void showPanes();
    void showQuestion();
    void hideWhatFollows(bool isHidden);
    void watch();
    void reload();
    void check();
    Result<QString> captureOf(const LessonStep &step);
    const LessonStep &current() const { return m_lesson->read.lesson.steps[static_cast<std::size_t>(m_step)]; }

    Document &m_document;
    PaneArea &m_panes;
    LessonView &m_view;
    Settings &m_settings;
    std::optional<ShelvedLesson> m_lesson;
    std::shared_ptr<const TemporaryFolder> m_folder;
    int m_step = 0;
    QString m_capture; ///< path of what the step shows; empty: whatever is open
    bool m_isSelected = false;
    std::optional<Arrangement> m_before; ///< the panes, before a step arranged them
    QStringList m_shownPanes;            ///< that a step arranged
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< an editor writes a file in several steps
    Task<NoProgress, std::vector<LessonFault>> m_check;
    Task<NoProgress, std::optional<Question>> m_question;
};

} // namespace rungs
