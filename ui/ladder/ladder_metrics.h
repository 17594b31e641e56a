// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/ladder_scene.h"

#include <QFont>
#include <QSize>
#include <QStringList>

class QWidget;

namespace rungs {

/// The measures of a ladder in the font of @p widget, without what needs room beside the lifelines.
LadderMetrics ladderMetrics(const QWidget *widget);
/// With what there is room for in @p width: first arrows, then states, then times, then phases.
/// @param times the widest ones
LadderMetrics ladderMetrics(const QWidget *widget, const LadderScene &scene, const QStringList &times, int width);

/// The font of the times beside the rungs.
QFont timeFont(const QWidget *widget);

/// The font of an endpoint's address over its lifeline.
QFont endpointFont(const QWidget *widget);

/// The states beside the lifelines: their font, what is written in a pill, and its size.
QFont pillFont(const QWidget *widget);
QString pillText(TcpState state, bool isBrief);
QSize pillSize(const QFont &pillFont, const QString &text);

/// The font of the names of the phases.
QFont phaseFont(const QWidget *widget);

} // namespace rungs
