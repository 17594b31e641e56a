// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rungs {

/// What a lecture goes through where it does not go through a connection segment by segment.
struct LectureScript
{
    struct Step
    {
        QString heading;
        QStringList paragraphs;
        ConnectionId connection; ///< what the step is about; none: that of the frame
        FrameId frame;           ///< none: the first of the connection, or what the step before was about
        QString field;           ///< its key; empty: what matters most in the segment
        FrameId lastShown;       ///< the frames after it are hidden; none: as the person chose
    };

    QString title;
    std::vector<Step> steps;

    bool isEmpty() const { return steps.empty(); }
};

} // namespace rungs
