// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/diagnostic.h"
#include "core/text/phrase.h"

namespace rungs {

/// What a diagnostic says, with its numbers, in a sentence.
Phrase diagnosticPhrase(const Diagnostic &diagnostic);
/// "note", "warning", "error".
Phrase severityPhrase(Diagnostic::Severity severity);

} // namespace rungs
