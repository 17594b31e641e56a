// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

/// What the fuzz targets do with their bytes; the kept corpus runs through the same functions in every test run. They
/// abort where what they get contradicts itself, and must return for any bytes.
namespace rungs::fuzz {

/// @p bytes are a capture file: read it, follow its connections, take every frame apart, say everything about it.
void readFile(ByteView bytes);

/// @p bytes are a link type (two bytes), how much more was on the wire (one), and a frame.
void readFrame(ByteView bytes);

/// @p bytes are a file that may be compressed: unpack it as opening it does.
void unpackFile(ByteView bytes);

} // namespace rungs::fuzz
