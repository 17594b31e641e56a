// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QString>

namespace rungs {

class Selection;
class ViewOptions;

/// The value of the selected field, to be copied; empty if no field is selected.
QString copiedValue(const Selection &selection);
/// Name and value.
QString copiedField(const Selection &selection, const ViewOptions &options);
QString copiedKey(const Selection &selection);
/// The bytes of the selected field, or of the whole frame if none is selected.
ByteView copiedBytes(const Selection &selection);
/// A name for them in a program: frame_1, or frame_1_tcp_hdr_len.
QString copiedBytesName(const Selection &selection);

/// Two digits per byte, sixteen bytes per line.
QString hexText(ByteView bytes);
/// An array for a C or C++ program.
QString cArrayText(ByteView bytes, const QString &name);
/// The printable bytes as text, a point for each other one. Line ends and tabs are kept.
QString readableText(ByteView bytes);

} // namespace rungs
