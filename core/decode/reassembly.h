// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/decode/frame_decoder.h"
#include "core/decode/layers.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// A datagram that has been put together from fragments.
struct CompletedDatagram
{
    Datagram datagram;
    std::vector<FrameId> frames; ///< that carried it, in the order of the capture
};

/// Puts the fragments of IPv4 and IPv6 datagrams together. What it keeps is bounded: by count, by bytes and by age;
/// the oldest datagram goes first.
class Reassembler
{
public:
    struct Limits
    {
        std::size_t datagrams = 4096;
        std::size_t bytes = std::size_t{16} << 20;
        Duration age{30'000'000'000}; ///< by the capture's clock; what Linux grants
    };

    Reassembler();
    explicit Reassembler(const Limits &limits);
    ~Reassembler();
    Reassembler(Reassembler &&) noexcept;
    Reassembler &operator=(Reassembler &&) noexcept;

    /// Takes the fragment that the frame's innermost IP layer is, where it is one.
    /// @param buffers the frame's bytes, then the datagrams that its layers refer to
    /// @return the datagram that it completes
    std::optional<CompletedDatagram> add(FrameId frame, Timestamp time, const LayerStack &stack,
                                         std::span<const ByteView> buffers);

    std::size_t bytesHeld() const;
    std::size_t datagramsHeld() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rungs
