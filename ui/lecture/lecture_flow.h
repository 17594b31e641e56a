// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_source.h"
#include "ui/lecture/lecture_page.h"
#include "ui/lecture/lecture_plan.h"
#include "ui/lecture/lecture_script.h"

#include <QObject>

namespace rungs {

/// Where a lecture is: at a segment of a connection, at a frame of the capture, or at a step of a script. It selects
/// what it is about, so that the window is there too when it ends.
class LectureFlow : public QObject
{
    Q_OBJECT

public:
    LectureFlow(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent = nullptr);

    /// From the selected segment through its connection; from a frame of none through the capture.
    void start();
    void start(const LectureScript &script, std::size_t step);

    bool hides() const { return m_hides; }
    void setHides(bool hides);

    std::size_t step() const;
    std::size_t steps() const;
    void go(std::size_t step);
    /// Selects again what the step is about, where another capture has been opened for it.
    void resume();
    bool isAlongScript() const { return m_course == Course::script; }
    void next();
    void back();
    /// To the frame of a number, from 1. False: the capture has none.
    bool goToFrame(quint64 number);

    /// What is on show, with at most @p rows rows of the ladder.
    LecturePage page(std::size_t rows) const;

signals:
    /// Something else is on show, or more is known of it.
    void changed();
    void stepped(int step);

private:
    enum class Course { connection, capture, script };

    void follow();
    void takeCourse();
    void select(FrameId frame);
    void selectOfScript();
    bool hasConnection() const;
    std::optional<std::size_t> unit() const;
    FrameId lastShown() const;
    FrameId frameOf(std::size_t wanted) const;
    QString phaseName() const;
    void addHeading(LecturePage &page) const;
    void addLadder(LecturePage &page, std::size_t rows) const;
    void addAbout(LecturePage &page) const;
    void addPlain(LecturePage &page) const;

    Selection &m_selection;
    const ViewOptions &m_options;
    LadderSource m_ladder;
    LecturePlan m_plan;
    LectureScript m_script;
    Course m_course = Course::capture;
    ConnectionId m_connection; ///< that the lecture goes through
    std::size_t m_step = 0;    ///< of the script
    bool m_hides = true;
};

} // namespace rungs
