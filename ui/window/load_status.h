// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace rungs {

class LoadEstimate;

/// How far the reading of a file has come, how fast it goes and how long it will take, for any that takes longer than
/// half a second; with a button that ends it.
class LoadStatus : public QWidget
{
    Q_OBJECT

public:
    explicit LoadStatus(QAction *stop, QWidget *parent = nullptr);

    static QString text(const LoadEstimate &estimate);

public slots:
    void begin();
    /// @param isFollowing all has been read, and more is waited for
    void update(const rungs::LoadEstimate &estimate, bool isFollowing = false);
    void end();

private:
    static constexpr int patience = 500; ///< milliseconds

    QProgressBar *m_bar;
    QLabel *m_text;
    QElapsedTimer m_sinceBegin;
};

} // namespace rungs
