// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <string_view>

namespace rungs::test {

/// The bytes that @p digits spell; whatever is no hexadecimal digit is skipped.
Bytes hex(std::string_view digits);

} // namespace rungs::test
