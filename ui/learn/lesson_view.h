// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/judge.h"

#include <QAbstractSlider>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rungs {

class LinkBrowser;
class QuestionView;
class StepBar;

/// A step of a lesson, as it is shown.
struct ShownStep
{
    QString lesson; ///< "4 · Closing: four segments, and why it is often three"
    QString title;
    QString html;
    int number = 0; ///< from 1
    int count = 0;
};

/// A lesson: the text of a step, its question, and what leads to the next one.
class LessonView : public QWidget
{
    Q_OBJECT

public:
    explicit LessonView(QWidget *parent = nullptr);

    void showStep(const ShownStep &step);
    /// Below the text; null: the step asks nothing.
    void showQuestion(const Question *question, FrameSearch search = {});
    /// What is wrong with the lesson: file, line and reason each. HTML
    void showFaults(const QStringList &faults);
    const ShownStep &step() const { return m_step; }
    QuestionView *question() const { return m_question; }
    LinkBrowser *text() const { return m_text; }
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QString faultsText() const;
    void focusText();

signals:
    void nextWanted();
    void backWanted();
    void linkActivated(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void polish();
    void fitText();
    bool scroll(QAbstractSlider::SliderAction action);

    ShownStep m_step;
    QLabel *m_lesson;
    StepBar *m_bar;
    QLabel *m_faults;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QLabel *m_title;
    LinkBrowser *m_text;
    QuestionView *m_question;
    QPushButton *m_back;
    QLabel *m_place;
    QPushButton *m_next;
};

} // namespace rungs
