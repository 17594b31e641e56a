// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/export/record_writer.h"
#include "core/text/field_value.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rungs {

/// The columns of a record that are fields of headers: the values of every field of a key in the order of the tree,
/// joined by commas; overlays too. Each frame's fields are visited once for all columns.
class FieldColumns
{
public:
    /// @param key a row of some header has it
    /// @return the number of its column, from 0
    std::size_t add(std::string_view key);
    bool isEmpty() const { return m_columns.empty(); }

    void setFrame(const DecodedFrame &frame);
    /// Appends the values of @p column. Sequence numbers are relative if their base is known, except under a key that
    /// ends in _raw, as in Wireshark.
    ValueKind put(std::size_t column, const DecodedFrame &frame, const SegmentContext &context,
                  std::string &record) const;

private:
    struct Column
    {
        std::string_view key;
        bool hasOverlay = false;          ///< rows of the key have no node
        std::vector<std::uint32_t> nodes; ///< of the frame
    };

    std::vector<Column> m_columns;
    std::unordered_map<std::string_view, std::size_t> m_numbers; ///< of the columns, by key
};

} // namespace rungs
