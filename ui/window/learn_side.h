// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace rungs {

class LessonView;
class PaneFrame;
class QuizView;
class Selection;

/// What stands to the left of the panes while one learns: lesson and quiz, as tabs.
class LearnSide : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { lesson, quiz };

    explicit LearnSide(Selection &selection, QWidget *parent = nullptr);

    LessonView *lesson() const { return m_lesson; }
    QuizView *quiz() const { return m_quiz; }
    PaneFrame *frame() const { return m_frame; }
    Tab tab() const;
    void showTab(Tab tab);
    /// On the button that changes the language of the lesson; empty: there is none.
    void setOtherLanguage(const QString &name);

signals:
    void tabChanged(rungs::LearnSide::Tab tab);
    void otherLanguageWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void polish();

    LessonView *m_lesson;
    QuizView *m_quiz;
    QStackedWidget *m_pages;
    PaneFrame *m_frame;
    QToolButton *m_language;
    QToolButton *m_close;
};

} // namespace rungs
