// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_walker.h"

#include "core/decode/ip_compression.h"

namespace rungs {

FrameWalker::Walk FrameWalker::walk(FrameId frame, Timestamp time, const FrameInput &input)
{
    walkFrame(input, m_stack);
    m_buffers[0] = input.bytes;
    m_bufferCount = 1;
    m_completed.reset();
    const auto buffers = [this] { return std::span<const ByteView>(m_buffers.data(), m_bufferCount); };
    const bool isData = !m_stack.layers().empty() && m_stack.layers().back().protocol == Protocol::data;
    const bool isFragment = !m_stack.layers().empty() && (m_stack.layers().back().flags & Layer::fragment) != 0;
    if (isFragment) {
        m_completed = m_reassembler.add(frame, time, m_stack, buffers());
        if (m_completed) {
            m_buffers[m_bufferCount++] = m_completed->datagram.bytes;
            walkDatagram(m_completed->datagram.protocol, m_buffers[1], 1, m_stack);
        }
    }
    if (isData || m_completed)
        enterCompressed();
    return {m_stack, buffers(), m_completed ? &*m_completed : nullptr};
}

void FrameWalker::enterCompressed()
{
    std::optional<Datagram> datagram =
        inflateIpcomp(m_stack, std::span<const ByteView>(m_buffers.data(), m_bufferCount));
    if (!datagram)
        return;
    m_inflated = std::move(datagram->bytes);
    m_buffers[m_bufferCount] = m_inflated;
    walkDatagram(datagram->protocol, m_inflated, static_cast<std::uint8_t>(m_bufferCount), m_stack);
    ++m_bufferCount;
}

} // namespace rungs
