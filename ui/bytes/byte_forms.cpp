// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/byte_forms.h"

using namespace Qt::StringLiterals;

namespace rungs {

QString hexOctet(std::uint8_t octet)
{
    return u"%1"_s.arg(octet, 2, 16, '0'_L1);
}

QChar charOfOctet(std::uint8_t octet)
{
    return octet >= 0x20 && octet < 0x7f ? QChar(char16_t{octet}) : QChar(u'\u00b7');
}

} // namespace rungs
