// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hex.h"

#include <cctype>

namespace rungs::test {

namespace {

std::uint8_t valueOf(char digit)
{
    return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

} // namespace

Bytes hex(std::string_view digits)
{
    Bytes result;
    bool isLow = false;
    for (const char digit : digits) {
        if (std::isxdigit(static_cast<unsigned char>(digit)) == 0)
            continue;
        if (isLow)
            result.back() = static_cast<std::uint8_t>(result.back() << 4 | valueOf(digit));
        else
            result.push_back(valueOf(digit));
        isLow = !isLow;
    }
    return result;
}

} // namespace rungs::test
