// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/absence.h"
#include "core/filter/program.h"
#include "core/filter/reasons.h"
#include "core/session/connection_order.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rungs {

using FilterPtr = std::shared_ptr<const filter::Filter>;

/// Which frames of a capture pass.
struct FoundFrames
{
    FrameListPtr frames = std::make_shared<const FrameList>();
    std::uint32_t scanned = 0; ///< of the capture's frames
    std::uint32_t total = 0;   ///< that were there when it began
    std::vector<filter::Absence> absences;
    std::vector<std::string_view> missingKeys; ///< of the filter: no frame has them; only where all were looked at
    bool wasGivenUp = false;                   ///< in some frame, a regular expression took too long
    std::optional<Error> error;                ///< why reading ended early
};

/// Looks at the frames that @p session has, by reading the capture again.
/// @p only the connection whose frames are looked at; none: all
/// @p report is called on this thread with what has been found so far, first after some milliseconds and then ever more
///           seldom; may be empty
/// @return after a stop what was found until then
FoundFrames findFrames(const SessionPtr &session, const filter::Filter &filter, ConnectionId only,
                       const std::stop_token &stop, const std::function<void(FoundFrames)> &report = {});

/// What a filter says of one frame.
struct FrameVerdict
{
    bool passes = false;
    std::vector<filter::Reason> reasons;
};

/// Why @p frame passes @p filter or not; the capture is read up to it. Empty after a stop, or where it cannot be read.
std::optional<FrameVerdict> verdictOn(const SessionPtr &session, FrameId frame, const filter::Filter &filter,
                                      const std::stop_token &stop);

/// A filter whose `$key` refer to @p selected; none: they are errors.
filter::Result<filter::Filter> compileFilter(std::string_view text, const SessionPtr &session, FrameId selected);

} // namespace rungs
