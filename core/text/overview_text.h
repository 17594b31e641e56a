// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/text/phrase.h"

#include <string>
#include <vector>

namespace rungs {

/// One line of what the capture is: "Frames", "11".
struct OverviewFact
{
    Phrase label;
    Phrase value;
};

/// What the capture is, and what of it was not captured; what is true of it as a whole are observations.
std::vector<OverviewFact> overviewFacts(const Session &session, const CaptureOverview &overview);

struct ObservationText
{
    Phrase sentence;
    Phrase evidence;    ///< may be empty
    std::string filter; ///< the display filter that passes the frames it speaks of; empty: there is none
};

ObservationText observationText(const Session &session, const Observation &observation);

/// "1.041 s", "40.6 ms"
Phrase durationPhrase(Duration duration);
/// The same with the unit in English, for rungs-cli.
std::string durationText(Duration duration);
/// "1,024 to 1,518"
Phrase lengthPhrase(const LengthClass &length);
/// Between which times they happened, and when most of them: "from 126.9 ms to 228.4 ms, densest (12) at 177.7 ms".
Phrase whenPhrase(const TimeAxis &axis, const EventCount &count);
/// "2.6"; "< 0.1" and "> 99.9" where that would say none or all.
std::string percentText(std::uint64_t part, std::uint64_t all);

} // namespace rungs
