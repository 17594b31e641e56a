// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/segment_reader.h"

#include <algorithm>

namespace rungs {

namespace {

/// Whether a header is of the capture, not of the link: two captures of one frame differ in it.
bool isOfCapture(Protocol protocol)
{
    return protocol == Protocol::radiotap || protocol == Protocol::ppi || protocol == Protocol::nflog
           || protocol == Protocol::pflog || protocol == Protocol::pktap;
}

/// The bytes before the outermost IP header.
ByteView linkHeaderOf(const LayerStack &stack, ByteView frame)
{
    std::uint32_t start = 0;
    for (const Layer &layer : stack.layers()) {
        if (isOfCapture(layer.protocol) && layer.buffer == 0)
            start = layer.offset + layer.headerLength;
        if (layer.protocol == Protocol::ipv4 || layer.protocol == Protocol::ipv6)
            return layer.buffer == 0 ? slice(frame, start, layer.offset - std::min(start, layer.offset)) : ByteView();
    }
    return {};
}

} // namespace

bool SegmentReader::walk(FrameId id, Timestamp time, const FrameInput &frame, DecodedSegment &segment)
{
    m_walk.emplace(m_walker.walk(id, time, frame));
    const LayerStack &stack = m_walk->stack;
    if (!summarize(stack, m_walk->buffers, segment.summary))
        return false;
    const auto index = static_cast<std::size_t>(stack.innermost(Protocol::tcp) - stack.layers().data());
    segment.checksum = verifyChecksum(stack, index, m_walk->buffers).status;
    segment.linkHeader = linkHeaderOf(stack, m_walk->buffers[0]);
    return true;
}

} // namespace rungs
