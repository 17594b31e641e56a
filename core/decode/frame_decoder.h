// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"

namespace rungs {

/// A datagram that ended in the frame on show.
struct Datagram
{
    std::uint8_t protocol = 0; ///< IP protocol number of what it carries
    Bytes bytes;
    bool hasOverlap = false;  ///< some of its bytes came in more than one fragment
    bool hasConflict = false; ///< and were not the same: those of the fragment that begins first count
};

/// Takes one frame apart, completely. Never fails: what cannot be read is a diagnostic, and its bytes are
/// data.
class FrameDecoder
{
public:
    /// @p frame.bytes are copied into the result.
    /// @p datagram what the fragments up to this one add up to, where this frame completes a datagram.
    static DecodedFrame decode(const FrameInput &frame, const Datagram *datagram = nullptr);
};

} // namespace rungs
