// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QString>

namespace rungs {

/// Two digits a byte, sixteen bytes a line.
QString hexText(ByteView bytes);
/// An array to put into a C or C++ program.
QString cArrayText(ByteView bytes, const QString &name);
/// What can be read of the bytes; a point for what cannot. Line ends and tabs stay.
QString readableText(ByteView bytes);

} // namespace rungs
