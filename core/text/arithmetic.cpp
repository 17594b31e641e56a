// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/arithmetic.h"

#include "core/decode/field_registry.h"

#include <fmt/format.h>

namespace rungs {

namespace {

bool isNumber(Format format)
{
    switch (format) {
    case Format::mac:
    case Format::ipv4:
    case Format::ipv6:
    case Format::bytes:
    case Format::text:
    case Format::overlay:
        return false;
    default:
        return true;
    }
}

/// The rows' bytes side by side, in one form a byte.
template <class Form>
std::string joined(const Arithmetic &arithmetic, Form form)
{
    std::string text;
    for (const Arithmetic::Row &row : arithmetic.rows) {
        if (!text.empty())
            text += ' ';
        text += form(row);
    }
    return text;
}

std::string bytesName(const Arithmetic &arithmetic, const ArithmeticWords &words)
{
    const std::uint32_t first = arithmetic.rows.front().byte;
    return arithmetic.rows.size() == 1 ? fmt::format("{} {}:", words.byte, first)
                                       : fmt::format("{} {}-{}:", words.bytes, first, arithmetic.rows.back().byte);
}

/// How many columns UTF-8 takes up: the signs of three bytes that are words here are Chinese, and twice as wide.
std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (const char sign : text) {
        const auto byte = static_cast<unsigned char>(sign);
        if ((byte & 0xc0) != 0x80)
            columns += byte >= 0xe0 ? 2 : 1;
    }
    return columns;
}

std::string wholeBytesLine(const Arithmetic &arithmetic, const ArithmeticWords &words)
{
    const std::string digits = joined(arithmetic, [](const auto &row) { return fmt::format("{:02x}", row.value); });
    std::string line =
        fmt::format("{} -> 0x{:0{}x} -> {}", digits, arithmetic.value, arithmetic.rows.size() * 2, arithmetic.value);
    if (arithmetic.factor > 1)
        line += fmt::format(", x {} = {} {}", arithmetic.factor, arithmetic.result, words.bytes);
    else if (arithmetic.isBytes)
        line += fmt::format(" {}", words.bytes);
    if (arithmetic.relative)
        line +=
            fmt::format("; {} - {} = {} {}", arithmetic.value, *arithmetic.base, *arithmetic.relative, words.relative);
    return line;
}

} // namespace

Arithmetic arithmeticOf(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context)
{
    constexpr std::uint32_t mostBytes = 8;
    const FieldNode &line = frame.nodes()[node];
    Arithmetic sum;
    const bool isHeader = line.spec->format == Format::group && line.spec->bits.isEmpty();
    if (line.depth == 0 || line.isCut || isHeader || !isNumber(line.spec->format) || line.bits.isEmpty()
        || line.bits.byteCount() > mostBytes)
        return sum;
    const std::uint32_t start = frame.layers()[line.layer].offset;
    const ByteView buffer = frame.buffer(line.buffer);
    for (std::uint32_t byte = line.bits.firstByte(); byte < line.bits.endByte(); ++byte) {
        sum.rows.push_back({byte - start, buffer[byte], line.bits.maskOf(byte)});
        sum.masked = sum.masked << 8 | sum.rows.back().masked();
    }
    sum.isWholeBytes = line.bits.isWholeBytes();
    sum.shift = line.bits.shift();
    sum.width = line.bits.width;
    sum.value = line.value;
    sum.factor = factorOf(*line.spec);
    if (isWindow(frame, node) && context.windowScale.isKnown()) {
        sum.factor = 1U << context.windowScale.shift;
        sum.isBytes = true;
    }
    sum.result = sum.value * sum.factor;
    sum.relative = relativeValue(frame, node, context);
    if (sum.relative)
        sum.base = static_cast<std::uint32_t>(line.value) - *sum.relative;
    return sum;
}

std::string binaryText(std::uint8_t byte)
{
    return fmt::format("{:04b} {:04b}", byte >> 4, byte & 0x0f);
}

std::string binaryText(std::uint64_t value, std::uint32_t width)
{
    std::string text;
    for (std::uint32_t bit = width; bit-- > 0;) {
        text += (value >> bit & 1) != 0 ? '1' : '0';
        if (bit % 4 == 0 && bit != 0)
            text += ' ';
    }
    return text;
}

std::vector<std::string> arithmeticLines(const Arithmetic &arithmetic, const ArithmeticWords &words)
{
    if (arithmetic.isEmpty())
        return {};
    if (arithmetic.isWholeBytes)
        return {wholeBytesLine(arithmetic, words)};
    const std::string name = bytesName(arithmetic, words);
    const std::size_t names = std::max<std::size_t>(columnsOf(name) + 2, 10);
    const std::size_t columns = arithmetic.rows.size() * 10 + 2;
    const auto line = [&](std::string_view label, std::string_view binary, std::string_view result) {
        std::string text = fmt::format("{:<{}}{:<{}}{}", label, names, binary, columns, result);
        text.erase(text.find_last_not_of(' ') + 1);
        return text;
    };
    const auto binaries = [&](auto part) {
        return joined(arithmetic, [part](const auto &row) { return binaryText(part(row)); });
    };
    const auto digits = [&](auto part) {
        return joined(arithmetic, [part](const auto &row) { return fmt::format("{:02x}", part(row)); });
    };
    const auto value = [](const Arithmetic::Row &row) { return row.value; };
    const auto mask = [](const Arithmetic::Row &row) { return row.mask; };
    const auto both = [](const Arithmetic::Row &row) { return row.masked(); };
    std::vector<std::string> lines = {
        line(name, binaries(value), digits(value)),
        line(words.mask, binaries(mask), digits(mask)),
        line(words.both, binaries(both), digits(both)),
        line(fmt::format(">> {}", arithmetic.shift), binaryText(arithmetic.value, arithmetic.width),
             std::to_string(arithmetic.value)),
    };
    if (arithmetic.factor > 1)
        lines.push_back(
            line(fmt::format("x {}", arithmetic.factor), "", fmt::format("{} {}", arithmetic.result, words.bytes)));
    return lines;
}

std::string arithmeticLine(const Arithmetic &arithmetic, const ArithmeticWords &words)
{
    if (arithmetic.isEmpty())
        return {};
    if (arithmetic.isWholeBytes)
        return wholeBytesLine(arithmetic, words);
    const auto binaries = [&](auto part) {
        return joined(arithmetic, [part](const auto &row) { return binaryText(part(row)); });
    };
    std::string line = fmt::format("{}  &  {}  =  {}", binaries([](const auto &row) { return row.value; }),
                                   binaries([](const auto &row) { return row.mask; }),
                                   binaries([](const auto &row) { return row.masked(); }));
    line += fmt::format("   >> {}  =  {}", arithmetic.shift, arithmetic.value);
    if (arithmetic.factor > 1)
        line += fmt::format("   × {}  =  {} {}", arithmetic.factor, arithmetic.result, words.bytes);
    return line;
}

} // namespace rungs
