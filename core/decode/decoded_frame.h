// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/checksum.h"
#include "core/decode/layers.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rungs {

/// One line of the field tree. Nodes are in the order of the tree, a parent before its children.
struct FieldNode
{
    const FieldSpec *spec = nullptr; ///< never null in a DecodedFrame
    BitRange bits;                   ///< in the buffer, so for buffer 0 in the frame
    std::uint64_t value = 0;         ///< of a field of at most 64 bits
    std::uint32_t end = 0;           ///< index of the first node that is not below this one
    std::uint16_t depth = 0;         ///< 0: a layer
    std::uint8_t buffer = 0;
    std::uint8_t layer = 0; ///< index into layers()
    ChecksumStatus checksum = ChecksumStatus::none;
    bool isCut = false; ///< its bytes were not, or not all, captured
};

/// How much of a field was captured.
enum class Captured : std::uint8_t { none, part, all };

/// Everything that one frame says, field by field. Made for the frame on show.
class DecodedFrame
{
public:
    static constexpr std::uint32_t noNode = 0xffffffff;
    /// The layer of the node of the frame itself, which is node 0.
    static constexpr std::uint8_t frameLayer = 0xff;

    const LayerStack &stack() const { return m_stack; }
    std::span<const Layer> layers() const { return m_stack.layers(); }
    std::span<const FieldNode> nodes() const { return m_nodes; }
    std::span<const Diagnostic> diagnostics() const { return m_diagnostics; }
    /// 0: the frame's own bytes; from 1: datagrams put together from fragments, or decompressed.
    std::size_t bufferCount() const { return m_buffers.size(); }
    ByteView buffer(std::size_t index) const { return m_buffers[index]; }
    std::uint32_t originalLength() const { return m_originalLength; }
    LinkType linkType() const { return m_linkType; }

    ByteView bytesOf(const FieldNode &node) const
    {
        return slice(m_buffers[node.buffer], node.bits.firstByte(), node.bits.byteCount());
    }
    /// The node of a layer, and the layer's index of a node's.
    std::uint32_t nodeOfLayer(std::size_t layer) const;
    /// The innermost TCP header that is not quoted by an ICMP error; null where there is none.
    const Layer *tcp() const { return m_stack.innermost(Protocol::tcp); }
    /// The node of @p key: the @p occurrence th in the frame, counted from 0.
    std::uint32_t find(std::string_view key, std::size_t occurrence = 0) const;
    /// Which occurrence of its key the node is: find(spec->key, occurrenceOf(n)) == n.
    std::size_t occurrenceOf(std::uint32_t node) const;
    /// The smallest node that owns a bit of a buffer.
    std::uint32_t smallestAt(std::uint8_t buffer, std::uint32_t bit) const;
    /// The smallest node that owns all that is touched of a byte: what a click on the byte means.
    std::uint32_t smallestAtByte(std::uint8_t buffer, std::uint32_t byte) const;
    /// The node that half a byte or more of it means: the smallest one that owns all of @p range. Where that is a whole
    /// header, because several fields share the range, it is the field of its first bit.
    std::uint32_t ownerOf(std::uint8_t buffer, BitRange range) const;
    std::uint32_t parentOf(std::uint32_t node) const;
    Captured captured(const FieldNode &node) const;

private:
    friend class FrameDecoder;
    std::vector<Bytes> m_buffers;
    LayerStack m_stack;
    std::vector<FieldNode> m_nodes;
    std::vector<Diagnostic> m_diagnostics;
    std::uint32_t m_originalLength = 0;
    LinkType m_linkType = LinkType::ethernet;
};

} // namespace rungs
