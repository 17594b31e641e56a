// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rungs {

/// The type of a field that is dragged: its data is the key, in UTF-8.
inline QString fieldMimeType()
{
    return QStringLiteral("application/x-rungs-field");
}

/// The filter that asks for what the field says: "tcp.srcport == 80", in UTF-8.
inline QString fieldTestMimeType()
{
    return QStringLiteral("application/x-rungs-field-test");
}

} // namespace rungs
