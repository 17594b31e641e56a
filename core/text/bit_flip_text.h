// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/session/bit_flips.h"
#include "core/text/phrase.h"

#include <span>
#include <vector>

namespace rungs {

/// "0x02": the bit of its byte that a bit of a frame is.
/// @p bit from the most significant one of the frame's first byte
std::string maskOfBit(std::uint32_t bit);

/// What is flipped in a frame, a sentence a bit: "Bit 0x02 of byte 47 (SYN) is flipped: it was 0, it is 1."
/// @p frame with the bits flipped
/// @p most of the bits have sentences of their own; one more counts the others
std::vector<Phrase> flipPhrases(const DecodedFrame &frame, std::span<const BitFlip> flips, std::size_t most);

/// The same of one byte, for the frame's comment in a file: "Changed: the bits 0x02 of byte 47 are flipped."
std::string flipComment(const BitFlip &flip);

} // namespace rungs
