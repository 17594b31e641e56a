// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QStringList>

namespace rungs {

/// What is written on and beside one rung.
struct RungLabel
{
    /// The label of the arrow, from everything there is to say down to the number of the frame.
    QStringList forms;
    QString time;
};

/// Reads the frame and says what its segment says. Slow enough to be asked only for rungs on show.
RungLabel rungLabel(const Selection &selection, FrameId frame);

} // namespace rungs
