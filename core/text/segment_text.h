// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

#include <string>
#include <vector>

namespace rungs {

/// What is said of one claim about a segment.
struct VerdictText
{
    EventKind kind = EventKind::count;
    Certainty certainty = Certainty::certain;
    Phrase title;       ///< "Retransmission"
    Phrase what;        ///< what happened, with the frames that are the evidence
    Phrase numbers;     ///< the sum that shows it; may be empty
    Phrase alternative; ///< what else it could have been, and why it was not; may be empty
};

/// All that is said of one segment besides its fields.
struct SegmentText
{
    Phrase line;                 ///< in a few words: what this segment does
    std::vector<Phrase> answers; ///< which segments it acknowledges, and which acknowledges it
    std::vector<Phrase> sums;    ///< why its numbers are what they are
    std::vector<Phrase> states;  ///< where both ends are now, and where they were before
    /// Of a segment of the opening: what each end knows of the path then.
    std::vector<Phrase> knowledge;
    std::vector<VerdictText> verdicts;
};

/// What a segment does, in a few words, as far as its own header says it.
/// @p acknowledgment relative where its zero is known
/// @p application the first line of an HTTP message; empty where its payload begins none
Phrase lineByItself(const SegmentFields &segment, std::uint64_t acknowledgment, std::string_view application);
/// The same as far as its connection says it, for a row of a list or a rung.
Phrase segmentLine(const Story &story, const Rung &rung);
/// The label of a rung's arrow: "8 ACK  ack 77, late". Numbers are relative where their zero is known.
std::string rungText(const Story &story, const Rung &rung);
SegmentText segmentText(const Story &story, const Rung &rung);
/// Which acknowledgment number an ACK for all of the segment carries: one of the sums, and what comes next before it is
/// captured. Empty where nothing is to be acknowledged.
Phrase acknowledgmentDue(const Rung &rung);
/// Where @p side was before the segment; the state that the story begins with, for its first.
TcpState stateBefore(const Story &story, const Rung &rung, Side side);
/// The states that @p side entered and left again with the segment, joined by " > ".
std::string passedText(const Story &story, const Rung &rung, Side side);
VerdictText verdictText(const Story &story, const Rung &rung, const Event &event);

/// "three-way open", "four-segment close by the client".
Phrase openingText(Opening opening);
/// @p opening decides what the sides are called.
Phrase closingText(const Closing &closing, Opening opening);

/// The set flags by name, from the last bit of the header to the first, as RFC 9293 writes them: "SYN ACK", "FIN ACK".
std::string flagsText(std::uint16_t flags);

/// What happened, as a sentence.
Phrase verdictSentence(const Story &story, const Rung &rung, const Event &event);
/// Why it is not what it looks like.
Phrase alternativeSentence(const Story &story, const Rung &rung, const Event &event);

} // namespace rungs
