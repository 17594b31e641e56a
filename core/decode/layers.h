// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/capture_info.h"
#include "core/decode/diagnostic.h"
#include "core/decode/protocol.h"

#include <array>
#include <cstdint>
#include <span>

namespace rungs {

/// Where one header lies, and how far what it carries reaches.
struct Layer
{
    enum Flag : std::uint8_t {
        quoted = 1,   ///< inside an ICMP error: not sent by the addresses in it
        fragment = 2, ///< a fragment of a datagram, so what it carries is not all there
        cut = 4,      ///< the header itself is not whole
    };

    Protocol protocol = Protocol::data;
    std::uint8_t buffer = 0; ///< 0: the frame's bytes; from 1: a reassembled datagram
    std::uint8_t flags = 0;
    std::uint32_t offset = 0;       ///< in the buffer, bytes
    std::uint32_t headerLength = 0; ///< as the header says it
    std::uint32_t length = 0;       ///< header and payload, by the lengths of the headers around it; on the wire,
                                    ///< so it can reach past the captured bytes
};

/// What a link layer hands over for decoding.
struct FrameInput
{
    ByteView bytes;
    std::uint32_t originalLength = 0;
    LinkType linkType = LinkType::ethernet;
    std::uint8_t fcsLength = 0;
};

/// The headers of one frame, outermost first. Finding them is the same for every depth of analysis; it
/// allocates nothing.
class LayerStack
{
public:
    static constexpr std::size_t maxLayers = 32;
    static constexpr std::size_t maxDiagnostics = 32;

    void clear() { m_layerCount = m_diagnosticCount = m_checkSequenceLength = 0; }
    std::span<const Layer> layers() const { return {m_layers.data(), m_layerCount}; }
    std::span<const Diagnostic> diagnostics() const { return {m_diagnostics.data(), m_diagnosticCount}; }
    /// The innermost layer of @p protocol that is not quoted, or null.
    const Layer *innermost(Protocol protocol) const;

    /// False where the stack is full: the frame nests too deep.
    bool push(const Layer &layer);
    void report(const Diagnostic &diagnostic);
    /// How many bytes of frame check sequence end the frame, as a header of the capture says.
    std::size_t checkSequenceLength() const { return m_checkSequenceLength; }
    void setCheckSequenceLength(std::size_t length) { m_checkSequenceLength = length; }
    Layer &back() { return m_layers[m_layerCount - 1]; }

private:
    std::array<Layer, maxLayers> m_layers;
    std::array<Diagnostic, maxDiagnostics> m_diagnostics;
    std::size_t m_layerCount = 0;
    std::size_t m_diagnosticCount = 0;
    std::size_t m_checkSequenceLength = 0;
};

/// Finds the headers of @p frame, whatever its bytes are.
void walkFrame(const FrameInput &frame, LayerStack &stack);

/// Goes on after the last layer of @p stack, the last fragment of a datagram, in the reassembled datagram.
/// @param protocol the IP protocol number that the datagram carries
void walkDatagram(std::uint8_t protocol, ByteView datagram, std::uint8_t buffer, LayerStack &stack);

} // namespace rungs
