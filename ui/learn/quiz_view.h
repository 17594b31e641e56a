// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/judge.h"
#include "core/learn/quiz.h"
#include "ui/job/task.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rungs {

class LinkBrowser;
class QuestionView;
class Selection;
class StepBar;

/// Questions about the open capture, one after the other: the kinds and the number that decides which ones, a score,
/// and at the end what went wrong.
class QuizView : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t questionCount = 10;

    /// Follows the capture of @p selection.
    explicit QuizView(Selection &selection, QWidget *parent = nullptr);
    ~QuizView() override;

    /// Makes the questions of the kind and the seed that are chosen.
    void begin();
    void setSeed(std::uint64_t seed);
    /// Empty: any.
    void setKind(std::optional<QuestionKind> kind);

    /// Those that were made; none yet while they are being made.
    const std::vector<Question> &questions() const { return m_questions; }
    std::size_t current() const { return m_current; }
    /// How many were answered rightly at the first attempt.
    int score() const;
    bool isReview() const { return m_isReview; }
    QuestionView *question() const { return m_question; }
    QPushButton *nextButton() const { return m_next; }
    QPushButton *startButton() const { return m_start; }
    QPushButton *worksheetButton() const { return m_worksheet; }
    QComboBox *kinds() const { return m_kinds; }
    QLabel *noteLabel() const { return m_note; }
    LinkBrowser *review() const { return m_review; }
    std::uint64_t seed() const;
    void go(std::size_t question);

signals:
    /// What the current question shows: its frame, and what it hides.
    void questionShown(const rungs::Question &question);
    void reviewShown();
    void linkActivated(const QString &link);
    void worksheetWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCapture();
    void take(std::vector<Question> questions, const Statement &whyNot);
    void show(const Question &question);
    void next();
    void showReview();
    void showNote(const QString &note);
    void updateScore();
    void polish();
    void fitReview();
    std::optional<QuestionKind> kind() const;

    Selection &m_selection;
    Task<NoProgress, std::pair<std::vector<Question>, Statement>> m_task;
    std::vector<Question> m_questions;
    std::vector<std::optional<bool>> m_first; ///< by question: whether the first answer was right
    std::size_t m_current = 0;
    bool m_isReview = false;
    SessionPtr m_of; ///< the questions

    QComboBox *m_kinds;
    QLineEdit *m_seed;
    QPushButton *m_start;
    QPushButton *m_worksheet;
    StepBar *m_bar;
    QLabel *m_note;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QuestionView *m_question;
    LinkBrowser *m_review;
    QPushButton *m_back;
    QLabel *m_score;
    QPushButton *m_next;
};

} // namespace rungs
