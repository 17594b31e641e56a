// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace rungs {

/// How far work has come that takes longer than half a second, with a button that stops it.
class JobStatus : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(const QString &text, QWidget *parent = nullptr);

public slots:
    void begin();
    void update(int percent);
    void end();

signals:
    void stopped();

private:
    static constexpr int patience = 500; ///< milliseconds

    QProgressBar *m_bar;
    QTimer m_patience;
};

} // namespace rungs
