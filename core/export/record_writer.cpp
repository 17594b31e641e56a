// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_writer.h"

#include "core/text/digits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

constexpr std::size_t flushSize = 64 * 1024;

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f && c != '\\' && c != '"'; });
}

/// The escape of @p c; empty if it needs none.
std::string controlEscape(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
    case '\\':
        return "\\\\";
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    default:
        if (byte >= 0x20 && byte != 0x7f)
            return {};
        return std::string("\\x") + digits[byte >> 4] + digits[byte & 0xf];
    }
}

} // namespace

std::string jsonString(std::string_view text)
{
    return nlohmann::json(std::string(text)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string escapedForTsv(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    // Through JSON and back, any bytes become UTF-8.
    const std::string valid = nlohmann::json::parse(jsonString(text)).get<std::string>();
    std::string result;
    for (const char c : valid) {
        const std::string escape = controlEscape(c);
        result += escape.empty() ? std::string(1, c) : escape;
    }
    return result;
}

std::string escapedForCsv(std::string_view text)
{
    const std::string valid =
        isPlain(text) ? std::string(text) : nlohmann::json::parse(jsonString(text)).get<std::string>();
    const bool needsQuotes =
        valid.find_first_of(",\"\r\n") != std::string::npos || valid.starts_with(' ') || valid.ends_with(' ');
    if (!needsQuotes)
        return valid;
    std::string quoted = "\"";
    for (const char c : valid) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string RecordWriter::escaped(std::string_view text) const
{
    return m_format == RecordFormat::csv ? escapedForCsv(text) : escapedForTsv(text);
}

ValueKind putNumber(std::string &record, std::uint64_t value)
{
    appendNumber(record, value);
    return ValueKind::number;
}

ValueKind putWord(std::string &record, std::string_view word)
{
    record += word;
    return ValueKind::word;
}

RecordWriter::RecordWriter(RecordFormat format, const std::vector<std::string> &columns, TextSink sink)
    : m_format(format)
    , m_sink(std::move(sink))
{
    for (const std::string &column : columns) {
        m_names.push_back(jsonString(column) + ':');
        if (isTable())
            m_buffer += (m_names.size() > 1 ? std::string(1, separator()) : std::string()) + escaped(column);
    }
    if (isTable())
        m_buffer += '\n';
    else if (format == RecordFormat::json)
        m_buffer += '[';
}

void RecordWriter::beginRecord()
{
    m_isFirstValue = true;
    if (m_format == RecordFormat::json)
        m_buffer += m_hasRecords ? ",\n" : "\n";
    if (!isTable())
        m_buffer += '{';
}

void RecordWriter::beginValue(std::size_t column)
{
    m_memberStart = m_buffer.size();
    if (!m_isFirstValue)
        m_buffer += isTable() ? separator() : ',';
    if (isTable())
        m_isFirstValue = false;
    else
        m_buffer += m_names[column];
    m_valueStart = m_buffer.size();
}

void RecordWriter::endValue(ValueKind kind)
{
    const std::string_view value = std::string_view(m_buffer).substr(m_valueStart);
    // Names of events are joined by commas.
    const bool isPlainValue =
        m_format == RecordFormat::csv ? kind == ValueKind::number : kind != ValueKind::text || isPlain(value);
    if (isTable()) {
        if (!isPlainValue)
            m_buffer.replace(m_valueStart, std::string::npos, escaped(value));
    } else if (value.empty()) {
        m_buffer.resize(m_memberStart);
    } else {
        m_isFirstValue = false;
        if (!isPlainValue) {
            m_buffer.replace(m_valueStart, std::string::npos, jsonString(value));
        } else if (kind != ValueKind::number) {
            m_buffer.insert(m_valueStart, 1, '"');
            m_buffer += '"';
        }
    }
}

bool RecordWriter::endRecord()
{
    m_buffer += m_format == RecordFormat::json ? "}" : isTable() ? "\n" : "}\n";
    m_hasRecords = true;
    return m_buffer.size() < flushSize || flush();
}

bool RecordWriter::flush()
{
    const bool isRead = m_sink(m_buffer);
    m_buffer.clear();
    return isRead;
}

bool RecordWriter::finish()
{
    if (m_format == RecordFormat::json)
        m_buffer += m_hasRecords ? "\n]\n" : "]\n";
    return flush();
}

} // namespace rungs
