// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rungs {

/// The type of a field that is dragged: its data is the key, in UTF-8.
inline QString fieldMimeType()
{
    return QStringLiteral("application/x-rungs-field");
}

} // namespace rungs
