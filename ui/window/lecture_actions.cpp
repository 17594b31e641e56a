// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lecture_actions.h"

#include "ui/lecture/lecture_view.h"
#include "ui/lecture/lesson_script.h"
#include "ui/state/lecture_settings.h"
#include "ui/theme/motion.h"
#include "ui/window/learn_actions.h"
#include "ui/window/lesson_run.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QScreen>

namespace rungs {

LectureActions::LectureActions(MainWindow &window, MainActions &actions)
    : QObject(&window)
    , m_window(window)
{
    connect(actions.lecture, &QAction::triggered, this, qOverload<>(&LectureActions::start));
    actions.reduceMotion->setChecked(LectureSettings::saved().isStill);
    connect(actions.reduceMotion, &QAction::toggled, this, [](bool isOn) {
        LectureSettings settings = LectureSettings::saved();
        settings.isStill = isOn;
        settings.save();
    });
}

LectureView *LectureActions::view() const
{
    return m_view;
}

void LectureActions::start()
{
    LessonRun &lesson = *m_window.learnActions()->run();
    if (lesson.isOpen()) {
        start(scriptOf(lesson.lesson().read.lesson), lesson.step());
        return;
    }
    open();
    m_view->flow().start();
}

void LectureActions::start(const LectureScript &script, int step)
{
    open();
    m_isOfLesson = true;
    m_view->flow().start(script, static_cast<std::size_t>(std::max(0, step)));
}

void LectureActions::open()
{
    if (m_view)
        return;
    Document &document = m_window.document();
    m_view = new LectureView(document.selection(), document.options(), document.stories(), &m_window);
    m_view->setAttribute(Qt::WA_DeleteOnClose);
    m_isOfLesson = false;
    const LectureSettings settings = LectureSettings::saved();
    m_view->setSettings(settings);
    m_view->setMoving(!settings.isStill && !wantsReducedMotion());
    connect(&m_view->flow(), &LectureFlow::stepped, this, &LectureActions::followStep);
    connect(m_view, &LectureView::left, this, [this] {
        LectureSettings kept = LectureSettings::saved();
        kept.percent = m_view->percent();
        kept.hides = m_view->flow().hides();
        kept.save();
        m_window.activateWindow();
        emit left();
    });
    m_view->setGeometry(m_window.screen()->geometry());
    m_view->showFullScreen();
    m_view->activateWindow();
}

/// The lesson goes along: it opens the capture of a step, and is there when the lecture is left.
void LectureActions::followStep(int step)
{
    LessonRun &lesson = *m_window.learnActions()->run();
    if (m_isOfLesson && lesson.isOpen() && lesson.step() != step)
        lesson.go(step);
    emit stepped(step);
}

} // namespace rungs
