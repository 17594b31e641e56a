// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job/task.h"
#include "ui/ladder/ladder_contents.h"

#include <QList>
#include <QObject>

namespace rungs {

/// Small ladders of the sample captures, read from the captures themselves on a thread of their own.
class SampleSketches : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads them, unless they have been read.
    void start();

signals:
    /// In the order of SampleCapture::all(); null where a capture cannot be read.
    void ready(const QList<rungs::LadderContentsPtr> &sketches);

private:
    Task<NoProgress, QList<LadderContentsPtr>> m_task;
    bool m_isDone = false;
};

} // namespace rungs
