// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/record_writer.h"
#include "core/session/frame_stream.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A frame as columns read it. What only some of them need is made when the first asks for it.
class RecordFrame
{
public:
    explicit RecordFrame(const StreamFrame &frame)
        : m_frame(frame)
    { }

    const StreamFrame &frame() const { return m_frame; }
    const DecodedFrame &decoded() const;

private:
    const StreamFrame &m_frame;
    mutable std::optional<DecodedFrame> m_decoded;
};

/// One column of `rungs-cli segments` or `frames`.
class RecordColumn
{
public:
    /// Fails where nothing is known by @p key.
    static Result<RecordColumn> of(const std::string &key);

    const std::string &key() const { return m_key; }
    /// It says what a segment does, so connections must be followed.
    bool needsOutcome() const { return m_needsOutcome; }
    RecordValue value(const RecordFrame &frame) const;

private:
    using Read = RecordValue (*)(const RecordFrame &);

    std::string m_key;
    bool m_needsOutcome = false;
    Read m_read = nullptr; ///< null: the frame is decoded and its fields are asked
};

/// The columns where none are asked for.
std::vector<std::string> defaultSegmentColumns();
std::vector<std::string> defaultFrameColumns();
/// The keys that are no fields of a header: numbers of frames and connections, times, summaries.
std::vector<std::string_view> recordOnlyKeys();

} // namespace rungs
