// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_layout.h"

#include <QString>

class QWidget;

namespace rungs {

/// The measures of a ladder in the font of @p widget.
LadderMetrics ladderMetrics(const QWidget *widget);

/// An endpoint as text, and how wide that is over its lifeline.
QString endpointText(const EndpointAddress &endpoint);
int endpointWidth(const QWidget *widget, const EndpointAddress &endpoint);

} // namespace rungs
