// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/arithmetic.h"

namespace rungs {

/// The words in the sum of a field, in the language of the window.
ArithmeticWords arithmeticWords();

} // namespace rungs
