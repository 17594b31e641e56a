// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/absence.h"
#include "core/filter/hints.h"
#include "core/filter/reasons.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// What a filter does in a capture.
struct FilterMatches
{
    std::uint32_t matches = 0;
    std::uint32_t frames = 0;
    std::vector<filter::Absence> absences;
    std::vector<std::string_view> missingKeys; ///< of the filter: no frame has them
    bool wasGivenUp = false;                   ///< in some frame, a regular expression took too long
};

/// Why a frame passes a filter, or not.
struct FrameReasons
{
    FrameId frame;
    bool passes = false;
    std::vector<filter::Reason> reasons;
};

/// What can be said of the text of a filter.
struct FilterReport
{
    std::string_view text;
    std::optional<filter::Error> error;
    std::vector<filter::Hint> hints;
    std::optional<FilterMatches> matches; ///< where there is a capture
    std::optional<FrameReasons> reasons;  ///< of one of its frames
};

/// Counts what passes @p filter in the capture at @p path, and says of one of its frames why.
struct FilterCount
{
    FilterMatches matches;
    std::optional<FrameReasons> reasons;
    std::optional<Error> damage;
};
Result<FilterCount> countMatches(const filter::Filter &filter, const std::string &path, FrameId frame,
                                 std::optional<std::uint64_t> unpackLimit);

/// The message, the text, and a line below it that marks the place; then the hints.
std::string filterErrorText(std::string_view text, const filter::Error &error);
/// Lines for a reader.
std::string filterReportText(const FilterReport &report);
/// `{"valid":…,"error":{"message":…,"start":…,"length":…},"hints":[{"message":…,"start":…,"length":…,"filter":…}]}`;
/// places in characters from 0; "filter" is the text that the hint proposes. With a capture, "matches", "frames" and
/// "missing" (keys that no frame has); of a frame, "frame":
/// `{"number":…,"passes":…,"tests":[{"text":…,"passes":…,"values":[…],"message":…}]}`.
std::string filterReportJson(const FilterReport &report);

} // namespace rungs
