// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/decode/diagnostic.h"
#include "core/decode/layers.h"
#include "core/text/phrase.h"

namespace rungs {

/// What went wrong, in a sentence: what, where in which file, what was found and what was expected.
Phrase errorPhrase(const Error &error);

/// What a reader of one side's bytes must know of them: a gap, and a segment with other bytes in a place already
/// filled.
Phrase missingBytesPhrase(std::uint64_t offset, std::uint64_t length);
Phrase differingBytesPhrase(std::uint64_t offset, FrameId first, FrameId second);

/// What a diagnostic says, with its numbers, in a sentence.
Phrase diagnosticPhrase(const Diagnostic &diagnostic);
/// The same, after the header that it is of: "TCP: The checksum is 0x1234; it should be 0x5678."
Phrase diagnosticPhrase(const Diagnostic &diagnostic, std::span<const Layer> layers);
/// "note", "warning", "error".
Phrase severityPhrase(Diagnostic::Severity severity);

} // namespace rungs
