// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job/task.h"

#include <QTimer>
#include <QWidget>

#include <string>

class QComboBox;
class QLabel;

namespace rungs {

/// The line for a capture filter, which libpcap checks as it is typed.
class CaptureFilterEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Verdict {
        unknown, ///< not judged yet, or a name in it would have to be looked up in the network
        right,
        wrong,
    };

    explicit CaptureFilterEdit(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// Offers @p filters, the newest first.
    void setRecent(const QStringList &filters);
    Verdict verdict() const { return m_verdict; }
    /// What libpcap says against it; empty: nothing.
    QString problem() const;

signals:
    void judged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judgeLater();
    void judge();
    void take(Verdict verdict, const QString &words);
    void polish();

    QComboBox *m_line;
    QLabel *m_words;
    Verdict m_verdict = Verdict::right;
    QTimer m_pause; ///< in typing
    Task<NoProgress, std::string> m_task;
};

} // namespace rungs
