// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_sink.h"
#include "core/session/connection_order.h"

#include <functional>
#include <stop_token>

namespace rungs {

struct SaveRequest
{
    SessionPtr session;
    std::string path;    ///< "-" is standard output
    FrameListPtr frames; ///< in order; null: all
    /// The comments of a frame, given those that it has, notes included; empty: those.
    std::function<std::vector<std::string>(FrameId frame, std::vector<std::string> known)> comments;
};

/// Writes frames of a capture to a pcapng file, which appears whole or not at all; the capture's own file cannot be it.
/// What the capture says of its interfaces, names, secrets and dropped frames goes along. Of a changed copy the changed
/// frames are written, each with a comment that says so.
/// @p report is called on this thread with the count of frames written so far; may be empty
/// @return how many frames; fails with cancelled after a stop
Result<std::uint32_t> saveCapture(const SaveRequest &request, const std::stop_token &stop = {},
                                  const std::function<void(std::uint32_t)> &report = {});

/// The same, to a sink.
Result<std::uint32_t> writeCapture(const SaveRequest &request, ByteSink &sink, const std::stop_token &stop = {},
                                   const std::function<void(std::uint32_t)> &report = {});

} // namespace rungs
