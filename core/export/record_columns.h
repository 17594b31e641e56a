// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/field_columns.h"
#include "core/export/record_writer.h"
#include "core/session/frame_stream.h"

#include <span>
#include <string>
#include <vector>

namespace rungs {

/// The columns of `rungs-cli segments` and `frames`.
class RecordColumns
{
public:
    /// Fails if a key is not known.
    static Result<RecordColumns> of(const std::vector<std::string> &keys);

    /// Some say what a segment does, so connections must be followed.
    bool needOutcome() const { return m_needOutcome; }
    /// @return false if the sink takes no more
    bool write(const StreamFrame &frame, RecordWriter &writer);

private:
    struct Column
    {
        ValueKind (*put)(const StreamFrame &frame, std::string &record) = nullptr; ///< null: the column is a field
        std::size_t field = 0;                                                     ///< its place in m_fields
    };

    std::vector<Column> m_columns;
    FieldColumns m_fields;
    bool m_needOutcome = false;
};

/// The default columns.
std::vector<std::string> defaultSegmentColumns();
std::vector<std::string> defaultFrameColumns();

/// The events as the column rungs.events has them: "retransmission(9),sack", with the number of the frame that is the
/// evidence.
std::string eventNames(std::span<const Event> events);

} // namespace rungs
