// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/judge.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rungs {

class PartView;

/// A question with its parts, a button that has the answers judged, and what comes of them.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    /// @param search runs a filter that was written
    void setQuestion(const Question &question, FrameSearch search = {});
    /// None.
    void clear();
    bool hasQuestion() const { return m_question.has_value(); }
    const Question *question() const { return m_question ? &*m_question : nullptr; }
    /// Of the answers that were judged last.
    const std::optional<Judgement> &judgement() const { return m_judgement; }
    const QList<PartView *> &parts() const { return m_parts; }
    std::vector<PartAnswer> answers() const;

public slots:
    void check();
    /// Fills in what is right, and says why.
    void showAnswers();
    void focusInput();

signals:
    /// Answers were judged; the first time, and each time after that.
    void judged(const rungs::Judgement &judgement);
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateButton();
    void polish();
    void judgeAll();

    std::optional<Question> m_question;
    FrameSearch m_search;
    std::optional<Judgement> m_judgement;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_prompt;
    QLabel *m_bytes;
    QVBoxLayout *m_partColumn;
    QList<PartView *> m_parts;
    QPushButton *m_check;
    QPushButton *m_show;
};

} // namespace rungs
