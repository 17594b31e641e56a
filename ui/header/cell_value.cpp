// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/cell_value.h"

namespace rungs {

QString cellValue(const Selection &selection, std::uint32_t node)
{
    return QString::number(selection.decoded()->nodes()[node].value);
}

} // namespace rungs
