// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_layout.h"

#include <QFont>
#include <QSize>

class QWidget;

namespace rungs {

/// The measures of a ladder in the font of @p widget.
LadderMetrics ladderMetrics(const QWidget *widget);

/// The font of the times beside the rungs.
QFont timeFont(const QWidget *widget);

/// The font of an endpoint's address over its lifeline.
QFont endpointFont(const QWidget *widget);
int endpointWidth(const QWidget *widget, const EndpointAddress &endpoint);

/// The font of the states beside the lifelines, and the size of one's pill.
QFont pillFont(const QWidget *widget);
QSize pillSize(const QWidget *widget, TcpState state);

/// The font of the names of the phases.
QFont phaseFont(const QWidget *widget);

} // namespace rungs
