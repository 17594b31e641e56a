// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

enum class RecordFormat : std::uint8_t {
    tsv,
    csv, ///< RFC 4180, but for its line ends: those of this system
    json,
    ndjson,
};

/// The kind of a value. A value of no characters is an empty cell in TSV and CSV, and no member in JSON.
enum class ValueKind : std::uint8_t {
    number, ///< JSON writes it without quotes
    word,   ///< printable ASCII without quotes and backslashes
    text,   ///< any bytes
};

/// A column's ways to append its value.
ValueKind putNumber(std::string &record, std::uint64_t value);
ValueKind putWord(std::string &record, std::string_view word);

/// Takes the output piece by piece; returns false when it takes no more, as a closed pipe does.
using TextSink = std::function<bool(std::string_view)>;

/// Writes records, one a line: TSV and CSV after a line with the names of the columns, a JSON array, or a JSON object a
/// line.
class RecordWriter
{
public:
    RecordWriter(RecordFormat format, const std::vector<std::string> &columns, TextSink sink);

    /// Writes a record: @p put(i, text) appends the value of column i to the text and returns its kind.
    /// @return false if the sink takes no more
    template <class Put>
    bool write(Put put)
    {
        beginRecord();
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            beginValue(i);
            endValue(put(i, m_buffer));
        }
        return endRecord();
    }

    /// Writes what is buffered.
    bool flush();
    /// Writes what is buffered, and the end of the array.
    bool finish();

private:
    bool isTable() const { return m_format == RecordFormat::tsv || m_format == RecordFormat::csv; }
    char separator() const { return m_format == RecordFormat::tsv ? '\t' : ','; }
    std::string escaped(std::string_view text) const;
    void beginRecord();
    void beginValue(std::size_t column);
    void endValue(ValueKind kind);
    bool endRecord();

    RecordFormat m_format;
    std::vector<std::string> m_names; ///< of the columns: what precedes their values in a JSON object
    TextSink m_sink;
    std::string m_buffer;
    std::size_t m_memberStart = 0; ///< of the value at hand and its name
    std::size_t m_valueStart = 0;
    bool m_isFirstValue = true;
    bool m_hasRecords = false;
};

/// @p text with backslash, tab and line ends written as \\, \t, \n and \r, other control characters as \xNN; invalid
/// UTF-8 becomes U+FFFD.
std::string escapedForTsv(std::string_view text);
/// @p text as a cell of CSV (RFC 4180): in quotes where it holds a comma, a quote or a line end, or begins or ends with
/// a space; invalid UTF-8 becomes U+FFFD.
std::string escapedForCsv(std::string_view text);
/// @p text as a JSON string, in quotes; invalid UTF-8 becomes U+FFFD.
std::string jsonString(std::string_view text);

} // namespace rungs
