// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

#include <string>
#include <vector>

namespace rungs {

/// "Port unreachable".
Phrase icmpName(const IcmpError &error);
/// What an ICMP error says, as far as its own bytes tell: for a row of a list.
Phrase icmpLine(const IcmpError &error);
/// The same as far as the connection tells, which it is a row of.
Phrase icmpLine(const IcmpRung &icmp);
/// What the sender of the quoted segment makes of it.
Phrase icmpEffect(const IcmpRung &icmp);
/// All that is said of it besides its fields.
std::vector<Phrase> icmpSentences(const Story &story, const IcmpRung &icmp);
/// The label of its row in a ladder: "5 ICMP  Port unreachable: refuses #4".
std::string icmpLabel(const IcmpRung &icmp);

/// The last ICMP error before @p rung, near it, that counted and quotes an earlier copy; null: none.
const IcmpRung *icmpErrorBefore(const Story &story, const Rung &rung);
/// The first ICMP error that quotes @p rung; null: none near.
const IcmpRung *icmpErrorQuoting(const Story &story, const Rung &rung);

} // namespace rungs
