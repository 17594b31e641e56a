// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QStringList>

namespace rungs {

/// The value of a node of the selected frame, from its long form to its short ones; the first that fits is shown. Empty
/// where there is nothing to show.
QStringList cellValues(const Selection &selection, std::uint32_t node);

} // namespace rungs
