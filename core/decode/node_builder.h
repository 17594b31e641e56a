// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"

#include <vector>

namespace rungs {

/// Makes the tree of a frame's fields from rows that come in the order of their bits: a group row is the parent
/// of the rows after it that begin inside of it.
class NodeBuilder
{
public:
    NodeBuilder(std::vector<FieldNode> &nodes, std::vector<Diagnostic> &diagnostics)
        : m_nodes(nodes)
        , m_diagnostics(diagnostics)
    { }

    /// Begins layer @p index; the rows that follow lie below it and count their bits from its first byte.
    void beginLayer(const FieldSpec &whole, const Layer &layer, std::uint8_t index, ByteView buffer);
    /// Ends the layer: the bytes of its header that no row describes are shown as they are.
    void endLayer();
    /// A line of depth 0 that is no header: payload, padding, the frame itself.
    /// @param place in the buffer
    void addPlain(const FieldSpec &spec, BitRange place, std::uint8_t buffer, std::uint8_t layer, ByteView bytes);

    /// Adds a row at @p place, relative to the layer. Rows without bits and overlays leave no trace.
    void row(const FieldSpec &spec, BitRange place);
    void row(const FieldSpec &spec) { row(spec, spec.bits); }
    /// Adds all rows of @p table, moved by @p offset bytes.
    void rows(FieldTable table, std::uint32_t offset = 0);
    void setChecksum(ChecksumStatus status);

    void report(Diagnostic::Code code, Diagnostic::Severity severity, BitRange place, std::uint64_t found = 0,
                std::uint64_t expected = 0);

    const Layer &layer() const { return m_layer; }
    /// The layer's captured bytes: header and all that follows in the buffer.
    ByteView view() const { return m_view; }
    /// How many bytes the header has by its own word, inside of the layer around it.
    std::uint32_t headerLength() const { return std::min(m_layer.headerLength, m_layer.length); }
    /// First byte of the header that no row describes yet.
    std::uint32_t next() const { return m_next; }

private:
    /// A row that is the parent of those that begin before @c end.
    struct Group
    {
        std::uint32_t node = 0;
        std::uint32_t end = 0; ///< bit of the buffer
    };

    void closeDownTo(std::uint32_t firstBit);
    FieldNode nodeAt(const FieldSpec &spec, BitRange place) const;

    std::vector<FieldNode> &m_nodes;
    std::vector<Diagnostic> &m_diagnostics;
    std::vector<Group> m_open; ///< the groups around the next row, the layer's node first
    Layer m_layer;
    ByteView m_buffer; ///< up to the end of the layer
    ByteView m_view;
    std::uint32_t m_next = 0;
    std::uint8_t m_index = 0;
};

/// Adds the rows of the layer that @p builder is at which its header's table cannot hold, because their places
/// depend on its bytes: options, lists of addresses, text.
void addDetails(NodeBuilder &builder);

} // namespace rungs
