// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// The first lines of the HTTP messages that some frames of a capture begin. Reads those frames again, in their order.
class StartLines
{
public:
    /// @p frames in any order; invalid ones are passed over
    StartLines(const Session &session, std::vector<FrameId> frames);

    /// As http::startLine(), for as long as this lives; empty where the frame begins no message, was not asked for, or
    /// could not be read.
    std::string_view of(FrameId frame) const;

private:
    struct Line
    {
        FrameId frame;
        std::string text;
    };

    std::vector<Line> m_lines; ///< by frame
};

} // namespace rungs
