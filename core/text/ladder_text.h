// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/session/session.h"
#include "core/text/record_writer.h"

#include <cstdint>
#include <string>

namespace rungs {

enum class LadderForm : std::uint8_t {
    text,    ///< lifelines and arrows as characters, one line a rung
    ascii,   ///< the same without a character beyond ASCII
    mermaid, ///< a sequenceDiagram
    json,    ///< everything that the story has
};

/// The ladder of one connection, in English.
/// @param session whose first frame is the zero of time
/// @return false where nobody reads any more
bool writeLadder(const Session &session, const Story &story, LadderForm form, const TextSink &sink);

/// What stands on the arrow of a rung: "8 ACK  ack 77, late". Numbers are relative where their zero is known.
std::string rungText(const Story &story, const Rung &rung);

/// Seconds since @p start, with six digits, or nine where @p isFine: "-0.000012".
std::string secondsText(Timestamp start, Timestamp time, bool isFine);

/// The parts of writeLadder().
bool writeLadderText(const Session &session, const Story &story, bool isAscii, const TextSink &sink);
bool writeLadderMermaid(const Story &story, const TextSink &sink);
bool writeLadderJson(const Session &session, const Story &story, const TextSink &sink);

} // namespace rungs
