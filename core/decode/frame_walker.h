// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/reassembly.h"

#include <array>
#include <optional>

namespace rungs {

/// Finds the headers of one frame after the other, and goes on into the datagrams that their fragments complete and
/// into payloads that are compressed.
class FrameWalker
{
public:
    /// What a frame holds, until the next call of walk().
    struct Walk
    {
        const LayerStack &stack;
        std::span<const ByteView> buffers;  ///< the frame's bytes, then the datagrams
        const CompletedDatagram *completed; ///< null where the frame completes no datagram
    };

    Walk walk(FrameId frame, Timestamp time, const FrameInput &input);

private:
    void enterCompressed();

    LayerStack m_stack;
    Reassembler m_reassembler;
    std::optional<CompletedDatagram> m_completed;
    Bytes m_inflated;
    std::array<ByteView, 3> m_buffers;
    std::size_t m_bufferCount = 0;
};

} // namespace rungs
