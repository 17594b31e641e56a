// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs::filter {

/// Of the digits 0 to 9 alone, whatever the locale says.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace rungs::filter
