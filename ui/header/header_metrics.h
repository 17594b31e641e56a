// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/header/header_layout.h"

class QWidget;

namespace rungs {

/// The measures of a header diagram in the fonts of @p widget.
HeaderMetrics headerMetrics(const QWidget *widget);

} // namespace rungs
