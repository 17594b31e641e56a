// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/checksum.h"
#include "core/session/frame_stream.h"

#include <string>
#include <string_view>

namespace rungs {

/// "1700000000.123456000".
std::string epochText(Timestamp time);
/// The headers' names, outermost first: "eth:ip:tcp:data".
std::string protocolPath(const LayerStack &stack);
std::string_view statusName(ChecksumStatus status);

struct FrameEnds
{
    std::string source;
    std::string destination;
};

/// The addresses of the innermost IP header that is not quoted, as it has them; those of the link layer where there is
/// none.
FrameEnds frameEnds(const StreamFrame &frame);

/// One line on what the frame is: "42042 > 80 SYN seq 0 win 64240 len 0".
std::string frameSummary(const StreamFrame &frame);

} // namespace rungs
