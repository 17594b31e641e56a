// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_writer.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

constexpr std::size_t flushSize = 64 * 1024;

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f && c != '\\' && c != '"'; });
}

/// What stands in for @p c, or nothing where it may stay.
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
    // A round through JSON makes any bytes UTF-8.
    const std::string valid = nlohmann::json::parse(jsonString(text)).get<std::string>();
    std::string result;
    for (const char c : valid) {
        const std::string escape = controlEscape(c);
        if (escape.empty())
            result += c;
        else
            result += escape;
    }
    return result;
}

RecordWriter::RecordWriter(RecordFormat format, std::vector<std::string> columns, TextSink sink)
    : m_format(format)
    , m_columns(std::move(columns))
    , m_sink(std::move(sink))
{
    for (const std::string &column : m_columns)
        m_names.push_back(jsonString(column));
}

void RecordWriter::begin()
{
    m_hasBegun = true;
    if (m_format == RecordFormat::json) {
        m_buffer += '[';
    } else if (m_format == RecordFormat::tsv) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                m_buffer += '\t';
            m_buffer += escapedForTsv(m_columns[i]);
        }
        m_buffer += '\n';
    }
}

bool RecordWriter::write(std::span<const RecordValue> values)
{
    if (!m_hasBegun)
        begin();
    if (m_format == RecordFormat::tsv)
        appendTsv(values);
    else
        appendJson(values);
    m_hasRecords = true;
    return m_buffer.size() < flushSize || flush();
}

bool RecordWriter::finish()
{
    if (!m_hasBegun)
        begin();
    if (m_format == RecordFormat::json)
        m_buffer += m_hasRecords ? "\n]\n" : "]\n";
    return flush();
}

bool RecordWriter::flush()
{
    const bool isRead = m_sink(m_buffer);
    m_buffer.clear();
    return isRead;
}

void RecordWriter::appendTsv(std::span<const RecordValue> values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_buffer += '\t';
        if (isPlain(values[i].text))
            m_buffer += values[i].text;
        else
            m_buffer += escapedForTsv(values[i].text);
    }
    m_buffer += '\n';
}

void RecordWriter::appendJson(std::span<const RecordValue> values)
{
    if (m_format == RecordFormat::json)
        m_buffer += m_hasRecords ? ",\n" : "\n";
    m_buffer += '{';
    bool isFirst = true;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].text.empty())
            continue;
        if (!isFirst)
            m_buffer += ',';
        isFirst = false;
        m_buffer += m_names[i];
        m_buffer += ':';
        m_buffer += values[i].isNumber ? values[i].text : jsonString(values[i].text);
    }
    m_buffer += m_format == RecordFormat::ndjson ? "}\n" : "}";
}

} // namespace rungs
