// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/decode/decoded_frame.h"
#include "core/session/session.h"

#include <string>

namespace rungs {

/// A frame and its connection.
struct ExplainedFrame
{
    const Session &session;
    FrameId id;
    const DecodedFrame &frame;
    const Story *story; ///< has a rung for the frame; null if the frame has no segment
};

/// What the frame does in its connection, and what its fields mean; in English.
std::string explainText(const ExplainedFrame &explained);
/// The same for scripts.
std::string explainJson(const ExplainedFrame &explained);

} // namespace rungs
