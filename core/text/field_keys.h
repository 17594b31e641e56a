// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rungs {

/// True where some header has a row of that key.
bool isFieldKey(std::string_view key);

} // namespace rungs
