// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/digits.h"

#include <fmt/format.h>

#include <array>

namespace rungs {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

/// The two digits of each byte.
constexpr auto bytePairs = [] {
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {hexDigits[byte >> 4], hexDigits[byte & 0xf]};
    return pairs;
}();

} // namespace

void appendNumber(std::string &text, std::uint64_t value)
{
    const fmt::format_int digits(value);
    text.append(digits.data(), digits.size());
}

void appendHexNumber(std::string &text, std::uint64_t value, std::uint32_t width)
{
    // A byte has two digits, whatever part of it the field is; TCP's twelve flags have three.
    std::array<char, 18> digits{};
    std::size_t begin = digits.size();
    const std::size_t end = begin - (width < 8 ? 2 : (width + 3) / 4);
    for (; begin > end || value != 0; value >>= 4)
        digits[--begin] = hexDigits[value & 0xf];
    digits[--begin] = 'x';
    digits[--begin] = '0';
    text.append(&digits[begin], digits.size() - begin);
}

void appendHex(std::string &text, ByteView bytes, char separator)
{
    const std::size_t start = text.size();
    text.resize(start + bytes.size() * (separator == 0 ? 2 : 3));
    char *out = text.data() + start;
    for (const std::uint8_t byte : bytes) {
        *out++ = bytePairs[byte][0];
        *out++ = bytePairs[byte][1];
        if (separator != 0)
            *out++ = separator;
    }
    if (separator != 0 && !bytes.empty())
        text.pop_back();
}

void appendSeconds(std::string &text, Timestamp start, Timestamp time, bool isFine)
{
    constexpr std::uint64_t second = 1'000'000'000;
    // The magnitude is taken without a sign: the most negative difference has no positive one.
    const bool isNegative = time < start;
    const auto a = static_cast<std::uint64_t>(start.nanoseconds);
    const auto b = static_cast<std::uint64_t>(time.nanoseconds);
    const std::uint64_t difference = isNegative ? a - b : b - a;
    if (isNegative)
        text += '-';
    appendNumber(text, difference / second);
    text += '.';
    const fmt::format_int fraction(second + difference % second); // a 1, and nine digits
    text.append(fraction.data() + 1, isFine ? 9 : 6);
}

std::string hexNumber(std::uint64_t value, std::uint32_t width)
{
    std::string text;
    appendHexNumber(text, value, width);
    return text;
}

std::string hexText(ByteView bytes, char separator)
{
    std::string text;
    appendHex(text, bytes, separator);
    return text;
}

std::string secondsText(Timestamp start, Timestamp time, bool isFine)
{
    std::string text;
    appendSeconds(text, start, time, isFine);
    return text;
}

std::string millisecondsText(Duration time)
{
    std::string text = fmt::format("{:.3f}", static_cast<double>(time.nanoseconds) / 1e6);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace rungs
