// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file_finding_text.h"

#include "core/text/capture_text.h"
#include "core/text/digits.h"

#include <string>
#include <utility>

namespace rungs {

namespace {

/// @p one and @p several: {0} is the count, {1} the first frame
Phrase counting(const FileFinding &finding, std::string_view one, std::string_view several)
{
    return {finding.count == 1 ? one : several, {Count{finding.count}, frame(finding.first)}};
}

Phrase timesBackwards(const FileFinding &finding)
{
    Phrase phrase = counting(finding, RUNGS_TEXT("Times go backwards at #{1}, by {2} s."),
                             RUNGS_TEXT("Times go backwards at {0} frames, by up to {2} s; the first is #{1}."));
    std::string seconds = secondsText({0}, {finding.longest.nanoseconds});
    seconds.erase(seconds.find_last_not_of('0') + 1);
    if (seconds.back() == '.')
        seconds.pop_back();
    phrase.arguments.emplace_back(std::move(seconds));
    Phrase order{RUNGS_TEXT("The order of events follows the frame numbers."), {}};
    return {"{0}", {std::vector<Phrase>{std::move(phrase), std::move(order)}}};
}

Phrase linkTypeNotDecoded(const FileFinding &finding)
{
    Phrase phrase =
        counting(finding, RUNGS_TEXT("Link type {2} is not decoded: #{1} is shown as data."),
                 RUNGS_TEXT("Link type {2} is not decoded: {0} frames are shown as data (the first: #{1})."));
    phrase.arguments.emplace_back(linkTypeText(finding.linkType));
    return phrase;
}

} // namespace

Phrase fileFindingPhrase(const FileFinding &finding)
{
    switch (finding.kind) {
    case FileFinding::Kind::framesDropped:
        return counted(finding.count,
                       RUNGS_TEXT("1 frame was dropped while capturing: what is missing may have been on the wire."),
                       RUNGS_TEXT("{0} frames were dropped while capturing: what is missing may have been on the "
                                  "wire."));
    case FileFinding::Kind::undescribedInterface:
        return counting(finding,
                        RUNGS_TEXT("The file does not describe the interface of #{1}, which is shown as data."),
                        RUNGS_TEXT("The file does not describe the interfaces of {0} frames, which are shown as data "
                                   "(the first: #{1})."));
    case FileFinding::Kind::linkTypeNotDecoded:
        return linkTypeNotDecoded(finding);
    case FileFinding::Kind::timesOutOfRange:
        return counting(
            finding, RUNGS_TEXT("The time of #{1} is out of range (after 2262 or before 1678): it is shown without."),
            RUNGS_TEXT("The times of {0} frames are out of range (after 2262 or before 1678): they are "
                       "shown without (the first: #{1})."));
    case FileFinding::Kind::timesBackwards:
        return timesBackwards(finding);
    case FileFinding::Kind::recordedTwice:
        return finding.isEverything
                   ? Phrase{RUNGS_TEXT(
                                "Frames are recorded twice (by a mirror port, a bond or a driver): copies within "
                                "a millisecond were not sent twice."),
                            {}}
                   : Phrase{RUNGS_TEXT("Frames of one direction are recorded twice (by a mirror port, a bond or a "
                                       "driver): copies within a millisecond were not sent twice."),
                            {}};
    case FileFinding::Kind::oneSideOnly:
        return finding.isEverything
                   ? counting(finding,
                              RUNGS_TEXT("Only one side was captured: #{1} acknowledges segments that are missing."),
                              RUNGS_TEXT("Only one side of each connection was captured: #{1} acknowledges segments "
                                         "that are missing."))
                   : counting(finding, RUNGS_TEXT("Of 1 connection only one side was captured (#{1})."),
                              RUNGS_TEXT("Of most connections, {0}, only one side was captured (the first: #{1})."));
    case FileFinding::Kind::headersCut:
        return counting(finding, RUNGS_TEXT("The snap length cuts the TCP header of #{1}: its options are not known."),
                        RUNGS_TEXT("The snap length cuts {0} TCP headers: options are not known (the first: #{1})."));
    case FileFinding::Kind::checksumsFilledIn:
        if (!finding.isProven) {
            return counting(
                finding, {},
                RUNGS_TEXT("Most checksums of a sender are wrong, {0} in all: its network card probably fills "
                           "them in after the capture (the first: #{1})."));
        }
        return counting(finding,
                        RUNGS_TEXT("The checksum of #{1} was filled in by the network card after the capture: it is "
                                   "wrong here, the segment is not damaged."),
                        RUNGS_TEXT("{0} checksums were filled in by the network card after the capture: they are wrong "
                                   "here, the segments are not damaged (the first: #{1})."));
    case FileFinding::Kind::checksumsLeftToCard:
        return counting(finding, RUNGS_TEXT("The checksum of #{1} is left to the network card (checksum offloading)."),
                        RUNGS_TEXT("{0} checksums are left to the network card (checksum offloading; the first: "
                                   "#{1})."));
    }
    return {};
}

} // namespace rungs
