// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_rung.h"
#include "ui/state/selection.h"

#include <QStringList>

namespace rungs {

struct Story;

/// What is written on and beside one rung, and said of it.
struct RungLabel
{
    QString name; ///< everything there is to say
    /// The label of the arrow, from the longest down to the number of the frame.
    QStringList forms;
    QString time;
    QString line; ///< what the segment does; empty where the story is not known
};

/// Says what the segment of @p rung says. Slow enough to be asked only for rungs on show.
/// @param story may be null: the frame is read
RungLabel rungLabel(const Selection &selection, const Story *story, const LadderRung &rung);

/// "212 segments, 301 kB".
QString bandLabel(const LadderBand &band);
/// How much of it either side sent.
QString bandDetails(const LadderBand &band);

/// The name of a state as RFC 9293 writes it; of one that nobody saw, a word.
QString stateName(TcpState state);

} // namespace rungs
