// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

/// What the fuzz targets do with their bytes; the stored corpus runs through the same functions in every test run. They
/// abort where what they get contradicts itself, and must return for any bytes.
namespace rungs::fuzz {

/// @p bytes are a capture file: read it, follow its connections, take every frame apart, say everything about it.
void readFile(ByteView bytes);

/// @p bytes are a link type (two bytes), how much more was on the wire (one), and a frame.
void readFrame(ByteView bytes);

/// @p bytes are the flags of a segment (one byte), how many of the next are options of its IP header (one), and the
/// options of its TCP header: every bit belongs to a field, and what following its connection reads of them is what the
/// fields show.
void readHeaderOptions(ByteView bytes);

/// @p bytes are segments of two endpoints, eight bytes each (captureOfSegments()): what is said of each while the
/// capture is read is what its story says, and depends on earlier frames only.
void tellStories(ByteView bytes);

/// @p bytes are a file that may be compressed: unpack it as opening it does.
void unpackFile(ByteView bytes);

/// @p bytes are the text of a filter: what it says of a frame, or where it is wrong.
void evaluateFilter(ByteView bytes);

/// @p bytes are the text of a lesson: read it, check it against a capture, and say all of it.
void readLessonText(ByteView bytes);

} // namespace rungs::fuzz
