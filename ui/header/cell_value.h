// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QString>

namespace rungs {

/// The value of a node of the selected frame, as short as a cell needs it.
QString cellValue(const Selection &selection, std::uint32_t node);

} // namespace rungs
