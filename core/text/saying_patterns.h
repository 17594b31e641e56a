// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/statement.h"
#include "core/text/phrase.h"

#include <string_view>

namespace rungs {

/// The English words of a statement; {0} is its first item.
std::string_view patternOf(Say say);

} // namespace rungs
