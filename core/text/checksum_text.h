// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/checksum_words.h"
#include "core/text/field_value.h"
#include "core/text/phrase.h"

#include <vector>

namespace rungs {

// What is said of an Internet checksum, word by word.

/// The heading over the words of a part: "Pseudo-header", "TCP header", "Data".
Phrase partName(const ChecksumWords &words, ChecksumWord::Part part);
/// What a word is: "Source address, word 1 of 2", "Data offset, Flags", "Checksum, counted as 0".
Phrase wordName(const ChecksumWords &words, const ChecksumWord &word);
/// "0xc201 + 0xc000 = 0x18201, with its carry added 0x8202".
Phrase additionText(const ChecksumWord &word);
/// What stands after the words that are there, in the place of those that are not; empty: all are.
Phrase missingText(const ChecksumWords &words);
/// What the header carries, and what is to be said of it: "0x11e9 correct". Empty: the field was not captured.
Phrase storedText(const ChecksumWords &words, const SegmentContext &context);

/// The outcome: the sum, its complement, what the field holds, whether they agree, and if not what that means; or why
/// it cannot be checked.
std::vector<Phrase> checksumSentences(const ChecksumWords &words, const SegmentContext &context);

} // namespace rungs
