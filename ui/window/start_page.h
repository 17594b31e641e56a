// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sample_capture.h"

#include <QScrollArea>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rungs {

/// What the window shows while no capture is open: ways to open one.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QAction *open, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void sampleChosen(const rungs::SampleCapture &sample);
    void fileChosen(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addTitle(const QString &text);
    void addSamples();
    void polish();

    QWidget *m_page;
    QVBoxLayout *m_column;
    QLabel *m_name;
    QLabel *m_motto;
    QPushButton *m_open;
    QLabel *m_recentTitle;
    QGridLayout *m_samples;
    QVBoxLayout *m_recent;
};

} // namespace rungs
