// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/limits/limit_shares.h"
#include "core/connection/segment_outcome.h"
#include "core/decode/decoded_frame.h"
#include "core/filter/lazy_frame.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs::filter {

/// What is known of a segment beyond its header, as far as the capture has been read.
struct SegmentFacts
{
    std::uint32_t stream = 0;
    Side from = Side::client;
    std::optional<std::uint32_t> sequenceBase;       ///< of the sender
    std::optional<std::uint32_t> acknowledgmentBase; ///< of the receiver
    std::optional<std::uint32_t> payloadLength;
    const SegmentOutcome *outcome = nullptr; ///< null: connections are not followed
    std::optional<Duration> sinceFirst;      ///< of its connection
    std::optional<Duration> sincePrevious;
    std::uint8_t completeness = 0;              ///< Wireshark's bits: SYN, SYN-ACK, ACK, data, FIN, RST
    std::optional<Duration> handshake;          ///< from the SYN to the ACK of its answer, once that has come
    std::optional<std::uint32_t> bytesInFlight; ///< of its sender, after it
    std::string_view opening;                   ///< of the whole connection; empty: not known
    std::string_view closing;
    LimitShares limits; ///< what held its sender back, in the whole connection
};

/// Everything that a filter can ask of a frame.
struct FrameFacts
{
    const DecodedFrame *frame = nullptr; ///< null: it is taken apart when that is needed
    const LazyFrame *lazy = nullptr;     ///< where frame is null
    FrameId id;
    Timestamp time = Timestamp::none();
    std::optional<Duration> sinceFirst;
    std::optional<Duration> sincePrevious;
    std::uint32_t length = 0;
    std::uint32_t capturedLength = 0;
    std::uint32_t interface = 0;
    const CaptureInterface *captureInterface = nullptr; ///< what the file says of it; null: not known
    bool isMarked = false;
    const SegmentFacts *segment = nullptr;              ///< null: it has none
    std::function<std::vector<std::string>()> comments; ///< frame.comment
    std::function<std::string()> summary;               ///< rungs.summary
    std::function<std::string()> source;                ///< src
    std::function<std::string()> destination;           ///< dst

    const DecodedFrame &fields() const { return frame != nullptr ? *frame : lazy->decoded(); }
    LinkType linkType() const { return frame != nullptr ? frame->linkType() : lazy->linkType(); }
    /// Whether fields() can have what headers() has not: a message in what TCP carries.
    bool mayHaveMessage() const { return frame != nullptr || lazy->hasMessage(); }
    /// Where its headers lie, without those of messages in what TCP carries.
    const LayerStack &headers() const { return frame != nullptr ? frame->stack() : lazy->stack(); }
    /// With those of messages.
    std::span<const Layer> layers() const { return mayHaveMessage() ? fields().layers() : headers().layers(); }
    std::size_t bufferCount() const { return frame != nullptr ? frame->bufferCount() : lazy->bufferCount(); }
    ByteView buffer(std::size_t index) const { return frame != nullptr ? frame->buffer(index) : lazy->buffer(index); }
    /// The innermost TCP header that is not quoted by an ICMP error; null where there is none.
    const Layer *tcp() const { return headers().innermost(Protocol::tcp); }
};

} // namespace rungs::filter
