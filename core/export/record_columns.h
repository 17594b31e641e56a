// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/field_columns.h"
#include "core/export/record_writer.h"
#include "core/filter/program.h"
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
    /// Some are expressions: write() takes facts then; and some of those ask of whole connections.
    bool needFacts() const { return !m_expressions.empty(); }
    bool needSummary() const { return m_needSummary; }
    /// @p facts of the frame; null: they are not needed
    /// @return false if the sink takes no more
    bool write(const StreamFrame &frame, const filter::FrameFacts *facts, RecordWriter &writer);

private:
    struct Column
    {
        enum class Kind : std::uint8_t { derived, field, expression };
        Kind kind = Kind::derived;
        ValueKind (*put)(const StreamFrame &frame, std::string &record) = nullptr;
        std::size_t place = 0; ///< in m_fields or m_expressions
    };

    std::vector<Column> m_columns;
    FieldColumns m_fields;
    std::vector<filter::Expression> m_expressions;
    bool m_needOutcome = false;
    bool m_needSummary = false;
};

/// Appends what the column @p key that is worked out says of a frame.
void appendColumn(std::string_view key, const StreamFrame &frame, std::string &record);

/// The address in the innermost IP header that is not quoted, else that of the link layer: the columns src and dst.
std::string sourceText(std::span<const Layer> layers, std::span<const ByteView> buffers);
std::string destinationText(std::span<const Layer> layers, std::span<const ByteView> buffers);

/// The default columns.
std::vector<std::string> defaultSegmentColumns();
std::vector<std::string> defaultFrameColumns();

/// The events as the column rungs.events has them: "retransmission(9),sack", with the number of the frame that is the
/// evidence.
std::string eventNames(std::span<const Event> events);

} // namespace rungs
