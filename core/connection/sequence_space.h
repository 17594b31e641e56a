// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

#include <optional>
#include <vector>

namespace rungs {

/// One side's sequence numbers as they stand when a segment has come past: what of them is acknowledged, what is on
/// the way, what has arrived beyond a hole, what did not come past, and how far the other side lets it go.
/// All places are less than 2^31 apart, so they have an order, across the wrap too.
struct SequenceSpace
{
    /// Something sent that is not acknowledged yet.
    struct Sent
    {
        SequenceRange range;
        FrameId frame;
        bool isLost = false; ///< what followed shows that it never arrived
    };

    Side of = Side::client; ///< whose numbers
    /// The segment brings no bytes: the numbers are those of the other side, which it acknowledges.
    bool isOfAcknowledgment = false;
    SequenceRange segment; ///< its own bytes, SYN and FIN among them; or those that it is the first to acknowledge
    std::optional<SequenceNumber> acknowledged; ///< everything before it; empty where nothing was acknowledged
    std::optional<SequenceNumber> sent;         ///< the first number that has not come past; empty where none has
    std::optional<SequenceNumber> windowEdge;   ///< the first number that may not be sent; empty where that is unknown
    bool isScaleUnknown = false;                ///< why it is: the window's scale was agreed on before the capture
    std::vector<Sent> flight;                   ///< by place, then by frame
    std::vector<SequenceRange> sacked;          ///< selectively acknowledged, beyond acknowledged; by place
    std::vector<SequenceRange> missing;         ///< between acknowledged and sent, but did not come past; by place

    /// Bytes between acknowledged and sent.
    std::uint32_t inFlight() const;
};

/// The numbers as they stand after rung @p index of @p story. Looks back no farther than what is on the way was sent,
/// and never more than a bounded number of rungs.
SequenceSpace sequenceSpace(const Story &story, std::size_t index);

} // namespace rungs
