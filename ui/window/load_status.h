// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace rungs {

class LoadEstimate;

/// Progress, rate and remaining time of reading a file that takes longer than half a second, with a button that stops
/// it.
class LoadStatus : public QWidget
{
    Q_OBJECT

public:
    explicit LoadStatus(QAction *stop, QWidget *parent = nullptr);

    static QString text(const LoadEstimate &estimate);

public slots:
    void begin();
    /// @param isFollowing all has been read, and more may be appended
    void update(const rungs::LoadEstimate &estimate, bool isFollowing = false);
    void end();

private:
    static constexpr int patience = 500; ///< milliseconds

    QProgressBar *m_bar;
    QLabel *m_text;
    QTimer m_patience;
};

} // namespace rungs
