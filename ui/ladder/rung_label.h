// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_scene.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"

#include <QCache>
#include <QStringList>

namespace rungs {

struct Story;

/// What is written on and beside one rung.
struct RungLabel
{
    QString name; ///< number, flags, sequence numbers, length, verdict
    /// The label of the arrow, from the longest down to the number of the frame.
    QStringList forms;
    QString mark; ///< the word of it that is never left out: "out of order", "lost"; empty: none
    QString time;
    QString line; ///< what the segment does; empty where the story is not known
};

/// Slow: called only for visible rungs.
/// @param story null: the label is made from the frame
RungLabel rungLabel(const Selection &selection, const ViewOptions &options, const Story *story, const LadderRung &rung);

/// The labels of visible rungs, kept while the contents remain the same.
class RungLabels
{
public:
    RungLabels(const Selection &selection, const ViewOptions &options, const LadderScene &scene)
        : m_selection(selection)
        , m_options(options)
        , m_scene(scene)
        , m_cache(mostKept)
    { }

    const RungLabel &of(std::uint32_t rung) const;
    void clear() { m_cache.clear(); }

private:
    static constexpr int mostKept = 2000;

    const Selection &m_selection;
    const ViewOptions &m_options;
    const LadderScene &m_scene;
    mutable QCache<std::uint32_t, RungLabel> m_cache; ///< by frame
};

/// "212 segments, 301 kB".
QString bandLabel(const LadderBand &band);
/// How many bytes of it each side sent.
QString bandDetails(const LadderBand &band, Opening opening);

/// The name of a state as RFC 9293 writes it, or "unknown".
QString stateName(TcpState state);
/// Two letters of it, for where there is little room.
QString stateLetters(TcpState state);

} // namespace rungs
