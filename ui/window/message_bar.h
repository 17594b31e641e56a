// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace rungs {

/// A message above the panes about what went wrong, until it is closed. It blocks nothing.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { warning, error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// @p message what happened, in a sentence; @p details where, what was found and what was still read.
    /// @p action what can be done about it, as a button
    void showMessage(Severity severity, const QString &message, const QString &details = {}, QAction *action = nullptr);
    QString message() const;
    QString details() const;

public slots:
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void polish();

    Severity m_severity = Severity::warning;
    QLabel *m_icon;
    QLabel *m_message;
    QLabel *m_details;
    QToolButton *m_action;
    QToolButton *m_close;
};

} // namespace rungs
