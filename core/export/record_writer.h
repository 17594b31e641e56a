// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

enum class RecordFormat : std::uint8_t { tsv, json, ndjson };

/// One value of a record. What is empty says nothing: an empty cell in TSV, no member in JSON.
struct RecordValue
{
    std::string text;
    bool isNumber = false; ///< JSON writes it without quotes
};

/// Takes text on its way out; false where nobody reads any more.
using TextSink = std::function<bool(std::string_view)>;

/// Writes records, one a line: TSV behind a line with the names of the columns, a JSON array, or a JSON object a
/// line.
class RecordWriter
{
public:
    RecordWriter(RecordFormat format, std::vector<std::string> columns, TextSink sink);

    /// @return false where nobody reads any more
    bool write(std::span<const RecordValue> values);
    /// Writes what is still held back.
    bool flush();
    /// Writes what is still held back, and the end of the array.
    bool finish();

private:
    void begin();
    void appendTsv(std::span<const RecordValue> values);
    void appendJson(std::span<const RecordValue> values);

    RecordFormat m_format;
    std::vector<std::string> m_columns;
    std::vector<std::string> m_names; ///< the columns as JSON strings
    TextSink m_sink;
    std::string m_buffer;
    bool m_hasBegun = false;
    bool m_hasRecords = false;
};

/// @p text with backslash, tab and line ends written as \\, \t, \n and \r, other control characters as \xNN; what is
/// no UTF-8 is replaced by U+FFFD.
std::string escapedForTsv(std::string_view text);
/// @p text as a JSON string, in quotes; what is no UTF-8 is replaced by U+FFFD.
std::string jsonString(std::string_view text);

} // namespace rungs
