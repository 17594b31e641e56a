// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/text/field_value.h"

#include <string>

namespace rungs {

/// The tree of a frame's fields, one a line: name and value, "offset : bits", mask, bits in the dotted form, key; then
/// what is wrong with the frame.
std::string fieldsText(const DecodedFrame &frame, FrameId id, const SequenceContext &context = {});
/// The same as a JSON object, on lines of its own.
std::string fieldsJson(const DecodedFrame &frame, FrameId id, const SequenceContext &context = {});

/// What is wrong with the frame, one line each.
std::string diagnosticLines(const DecodedFrame &frame);

} // namespace rungs
