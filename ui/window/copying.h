// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QString>

namespace rungs {

class Selection;

/// What the selected field says, to be put elsewhere; empty where no field is selected.
QString copiedValue(const Selection &selection);
/// Name and value.
QString copiedField(const Selection &selection);
QString copiedKey(const Selection &selection);
/// The bytes of the selected field, or of the whole frame where none is selected.
ByteView copiedBytes(const Selection &selection);
/// A name for them in a program: frame_1, or frame_1_tcp_hdr_len.
QString copiedBytesName(const Selection &selection);

} // namespace rungs
