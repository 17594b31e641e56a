// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace rungs {

/// Reads the bytes of many frames in order. Where they are close together it reads ahead, one call for many frames;
/// where they are far apart it reads just the frame.
class AscendingReader
{
public:
    explicit AscendingReader(const Session &session)
        : m_session(session)
    { }

    /// The captured bytes of a frame, good until the next call. Fails as Session::bytesOf() does.
    Result<ByteView> bytesOf(FrameId id);
    /// What the file has there, good until the next call; empty where that cannot be read.
    std::optional<ByteView> bytesAt(std::uint64_t offset, std::size_t length);
    /// The same where its place is known.
    Result<ByteView> bytesAt(FrameId id, std::uint64_t offset, std::uint32_t length);

private:
    static constexpr std::size_t mostAhead = std::size_t{256} << 10;
    static constexpr std::size_t leastAhead = 4096;
    /// The next block is larger where a block has served this many frames.
    static constexpr unsigned framesThatPay = 8;

    Result<ByteView> alone(FrameId id);
    bool fill(std::uint64_t offset, std::size_t least);

    const Session &m_session;
    Bytes m_block;
    std::uint64_t m_offset = 0;
    std::size_t m_size = 0;
    std::size_t m_ahead = 0;
    unsigned m_served = 0;
};

} // namespace rungs
