// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/text/field_value.h"

#include <string>

namespace rungs {

/// The tree of a frame's fields, one a line: name and value, "offset : bits", mask, bits as dots and digits, key; then
/// the diagnostics.
std::string fieldsText(const DecodedFrame &frame, FrameId id, const SegmentContext &context = {});
/// The same as a JSON object.
std::string fieldsJson(const DecodedFrame &frame, FrameId id, const SegmentContext &context = {});

/// The diagnostics of the frame, one a line.
std::string diagnosticLines(const DecodedFrame &frame, const SegmentContext &context);

} // namespace rungs
