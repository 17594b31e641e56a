// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace rungs {

/// Reads the bytes of many frames in their order. Where they lie close together it reads ahead, so that there is one
/// call for many of them; where they lie far apart it reads no more than is asked for.
class AscendingReader
{
public:
    explicit AscendingReader(const Session &session)
        : m_session(session)
    { }

    /// The captured bytes of a frame, good until the next call. Fails as Session::bytesOf() does.
    Result<ByteView> bytesOf(FrameId id);

private:
    static constexpr std::size_t mostAhead = std::size_t{256} << 10;
    static constexpr std::size_t leastAhead = 4096;
    /// So many frames must have come out of a block for the next one to be larger.
    static constexpr unsigned framesThatPay = 8;

    bool fill(std::uint64_t offset, std::size_t least);

    const Session &m_session;
    Bytes m_block;
    std::uint64_t m_offset = 0;
    std::size_t m_size = 0;
    std::size_t m_ahead = 0;
    unsigned m_served = 0;
};

} // namespace rungs
