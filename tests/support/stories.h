// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/story_of_session.h"
#include "tests/support/capture_file.h"

#include <string_view>

namespace rungs::test {

/// What happened in a connection of a capture written as capture() takes it; ends the test where it cannot be read.
Story storyOf(std::string_view text, ConnectionId connection = {0});
Story storyOf(const SessionPtr &session, ConnectionId connection = {0});

/// The events of one frame as rungs-cli prints them; @p number counts from 1.
QString eventsOf(const Story &story, std::uint32_t number);
/// What the segment does, in English.
QString lineOf(const Story &story, std::uint32_t number);
/// Where one side is after each rung where that changes, the states it passed on the way in brackets:
/// "CLOSED 1:SYN-SENT 2:ESTABLISHED".
QString statesOf(const Story &story, Side side);
/// The cause of the first event of a frame.
QString causeOf(const Story &story, std::uint32_t number);
/// "SYN-SENT > ESTABLISHED".
QString pathOf(const Story &story, Side side);

} // namespace rungs::test
