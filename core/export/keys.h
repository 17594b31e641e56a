// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rungs {

/// Every key of a field or column, a line each, tabs between, after a line with the names of the columns.
std::string keysText();
std::string keysJson();

} // namespace rungs
