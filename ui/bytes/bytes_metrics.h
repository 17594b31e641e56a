// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bytes/bytes_layout.h"

class QWidget;

namespace rungs {

/// The measures of bytes in the font of @p widget.
BytesMetrics bytesMetrics(const QWidget *widget);

} // namespace rungs
