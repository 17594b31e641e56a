// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace rungs {

/// The same meanings for a projector: text contrasts by 7 to 1 or more (WCAG 2.1, 1.4.6).
Theme lectureTheme(Theme theme);

/// What a blank screen shows.
QColor blankColor(bool isWhite);

} // namespace rungs
