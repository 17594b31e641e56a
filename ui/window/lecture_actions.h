// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lecture/lecture_script.h"

#include <QObject>
#include <QPointer>

namespace rungs {

class LectureView;
class MainActions;
class MainWindow;

/// Lectures: begins one, keeps its settings, and says where it is.
class LectureActions : public QObject
{
    Q_OBJECT

public:
    LectureActions(MainWindow &window, MainActions &actions);

    /// Along the open lesson; else through the connection of the selected segment, or through the capture.
    void start();
    /// Along the steps of a lesson, from @p step, which counts from 0.
    void start(const LectureScript &script, int step);
    /// Null: there is no lecture now.
    LectureView *view() const;

signals:
    /// A lecture has come to this step of its script, or of its connection.
    void stepped(int step);
    void left();

private:
    void open();
    void followStep(int step);

    MainWindow &m_window;
    QPointer<LectureView> m_view;
    bool m_isOfLesson = false; ///< its steps are those of the open lesson
};

} // namespace rungs
