// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_run.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;

namespace rungs {

/// How a capture goes on: packets, rate, what was dropped; with a button that stops it.
class CaptureStatus : public QWidget
{
    Q_OBJECT

public:
    CaptureStatus(CaptureRun &run, QAction &stop, QWidget *parent = nullptr);

    /// What was captured, in a sentence.
    static QString summaryOf(const CaptureRun &run);

public slots:
    void update();

private:
    void count();

    CaptureRun &m_run;
    QLabel *m_text;
    CaptureRun::Counts m_before;
    double m_rate = 0; ///< packets a second
};

} // namespace rungs
