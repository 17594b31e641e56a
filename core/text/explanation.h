// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/arithmetic.h"

namespace rungs {

/// What there is to say of one field of one frame.
struct FieldExplanation
{
    Phrase purpose; ///< what the field is for
    Phrase meaning; ///< what this value means here; empty where the value says all
    std::string_view source;
    Arithmetic arithmetic;
    std::vector<Phrase> checksum; ///< of a checksum: the sum that it is made of, a part a line
};

FieldExplanation explainField(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context = {});

/// What the field of @p key is for, in a paragraph; empty for headers that are named but not taught.
Phrase purposeOf(std::string_view key);

} // namespace rungs
