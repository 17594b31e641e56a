// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/judge.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace rungs {

/// One part of a question: its label, what it takes to answer it, and what is said to the answer.
class PartView : public QWidget
{
    Q_OBJECT

public:
    PartView(const Question &question, const Part &part, QWidget *parent = nullptr);

    PartAnswer answer() const;
    bool isAnswered() const;
    /// Says what came of the answer; a right one can no longer be changed.
    void showJudgement(const Question &question, const PartJudgement &judgement);
    /// Fills in an answer, as a person would write it.
    void setAnswer(const PartAnswer &answer);
    void focusInput();

signals:
    void changed();
    void entered();
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addOption(const QString &text, QVBoxLayout *column);
    void addOrder(const Question &question, QVBoxLayout *column);
    void addLine(QVBoxLayout *column);
    void moveOption(int by);
    void showFeedback();

    PartForm m_form;
    QLabel *m_label;
    QList<QAbstractButton *> m_options;
    QList<QObject *> m_optionTexts; ///< of each option the label
    QListWidget *m_order = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_feedback;
    std::optional<Verdict> m_verdict;
    QString m_said; ///< rich text, without the verdict
    QString m_word; ///< the verdict
};

} // namespace rungs
