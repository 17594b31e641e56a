// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace rungs {

/// A message above the panes about what went wrong, or what is true of the whole capture, until it is closed. It blocks
/// nothing.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { note, warning, error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// @p message what happened, in a sentence; @p details where, what was found and what was still read.
    /// @p action what can be done about it, as a button
    void showMessage(Severity severity, const QString &message, const QString &details = {}, QAction *action = nullptr);
    /// Adds sentences with links, as HTML, to the details of the message; where none is shown, the first is the
    /// message.
    /// They replace those added before.
    void addNotes(const QStringList &html);
    QString message() const;
    QString details() const;

public slots:
    void clear();

signals:
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(Severity severity, QAction *action);
    void polish();

    Severity m_severity = Severity::warning;
    bool m_isNote = false; ///< the message is the first of the notes
    QString m_ownDetails;  ///< without the notes
    QLabel *m_icon;
    QLabel *m_message;
    QLabel *m_details;
    QToolButton *m_action;
    QToolButton *m_close;
};

} // namespace rungs
