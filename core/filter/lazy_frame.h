// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/decode/reassembly.h"

#include <optional>
#include <span>

namespace rungs::filter {

/// A frame whose headers have been found, and whose fields are taken apart only when one is asked for that lies
/// elsewhere than in a fixed header. For one thread.
class LazyFrame
{
public:
    /// What is passed must live until the next call.
    void begin(const FrameInput &input, const Datagram *datagram, const LayerStack &stack,
               std::span<const ByteView> buffers)
    {
        m_input = input;
        m_datagram = datagram;
        m_stack = &stack;
        m_buffers = buffers;
        m_isDecoded = false;
    }

    LinkType linkType() const { return m_input.linkType; }
    /// The headers as they were found: a message in what TCP carries is not among them.
    const LayerStack &stack() const { return *m_stack; }
    /// Whether there is such a message.
    bool hasMessage() const;
    std::size_t bufferCount() const { return m_buffers.size(); }
    ByteView buffer(std::size_t index) const { return m_buffers[index]; }
    const DecodedFrame &decoded() const;

private:
    FrameInput m_input;
    const Datagram *m_datagram = nullptr;
    const LayerStack *m_stack = nullptr;
    std::span<const ByteView> m_buffers;
    mutable DecodedFrame m_decoded;
    mutable bool m_isDecoded = false;
};

} // namespace rungs::filter
