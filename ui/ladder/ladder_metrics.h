// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_layout.h"

#include <QFont>

class QWidget;

namespace rungs {

/// The measures of a ladder in the font of @p widget.
LadderMetrics ladderMetrics(const QWidget *widget);

/// The font of the times beside the rungs.
QFont timeFont(const QWidget *widget);

/// The font of an endpoint's address over its lifeline.
QFont endpointFont(const QWidget *widget);
int endpointWidth(const QWidget *widget, const EndpointAddress &endpoint);

} // namespace rungs
