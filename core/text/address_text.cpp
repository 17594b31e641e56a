// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_text.h"

#include "core/base/utf8.h"
#include "core/text/digits.h"

#include <algorithm>
#include <array>

namespace rungs {

namespace {

constexpr std::size_t groupCount = 8; ///< of 16 bits in an IPv6 address

/// A run of groups that are 0.
struct ZeroRun
{
    std::size_t begin = groupCount;
    std::size_t length = 0;

    std::size_t end() const { return begin + length; }
};

/// The groups that "::" replaces: the longest run of two or more, the first of several (RFC 5952, 4.2).
ZeroRun longestZeroRun(const std::array<std::uint16_t, groupCount> &groups)
{
    ZeroRun longest;
    for (std::size_t i = 0; i < groupCount; ++i) {
        ZeroRun run{i, 0};
        while (i < groupCount && groups[i] == 0)
            ++i, ++run.length;
        if (run.length > 1 && run.length > longest.length)
            longest = run;
    }
    return longest;
}

void appendGroup(std::string &text, std::uint16_t group)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = group > 0xfff ? 12 : group > 0xff ? 8 : group > 0xf ? 4 : 0; shift >= 0; shift -= 4)
        text += digits[group >> shift & 0xf];
}

template <std::size_t size>
std::array<std::uint8_t, size> filled(ByteView bytes)
{
    std::array<std::uint8_t, size> address{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), size), address.begin());
    return address;
}

std::string hexEscape(std::uint8_t byte)
{
    return "\\x" + hexText({&byte, 1});
}

} // namespace

void appendIpv4(std::string &text, ByteView bytes)
{
    const auto address = filled<4>(bytes);
    for (std::size_t i = 0; i < address.size(); ++i) {
        if (i > 0)
            text += '.';
        appendNumber(text, address[i]);
    }
}

void appendIpv6(std::string &text, ByteView bytes)
{
    const auto address = filled<16>(bytes);
    std::array<std::uint16_t, groupCount> groups{};
    for (std::size_t i = 0; i < groupCount; ++i)
        groups[i] = static_cast<std::uint16_t>(address[2 * i] << 8 | address[2 * i + 1]);
    const ZeroRun zeros = longestZeroRun(groups);
    // An IPv4 address in an IPv6 one keeps its own form: ::ffff:192.0.2.1 (RFC 5952, 5).
    const bool holdsIpv4 = zeros.begin == 0 && (zeros.length == 6 || (zeros.length == 5 && groups[5] == 0xffff));
    const std::size_t end = holdsIpv4 ? 6 : groupCount;
    for (std::size_t i = 0; i < end; ++i) {
        if (i == zeros.begin) {
            text += "::";
            i = zeros.end() - 1;
            continue;
        }
        if (i > 0 && i != zeros.end())
            text += ':';
        appendGroup(text, groups[i]);
    }
    if (holdsIpv4) {
        if (zeros.length == 5)
            text += ':';
        appendIpv4(text, ByteView(address).subspan(12));
    }
}

void appendAddress(std::string &text, const IpAddress &address)
{
    if (address.isV6)
        appendIpv6(text, address.bytes);
    else
        appendIpv4(text, address.bytes);
}

std::string macText(ByteView bytes)
{
    return hexText(bytes, ':');
}

std::string ipv4Text(ByteView bytes)
{
    std::string text;
    appendIpv4(text, bytes);
    return text;
}

std::string addressText(const IpAddress &address)
{
    std::string text;
    appendAddress(text, address);
    return text;
}

std::string endpointText(const EndpointAddress &endpoint)
{
    std::string text = addressText(endpoint.address);
    if (endpoint.address.isV6)
        text = '[' + text + ']';
    text += ':';
    appendNumber(text, endpoint.port);
    return text;
}

std::string escapedText(ByteView bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        switch (byte) {
        case '\r':
            text += "\\r";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\t':
            text += "\\t";
            break;
        case '\\':
            text += "\\\\";
            break;
        default:
            if (byte >= 0x20 && byte < 0x7f)
                text += static_cast<char>(byte);
            else
                text += hexEscape(byte);
            break;
        }
    }
    return text;
}

std::string printableText(std::string_view text)
{
    std::string printable;
    printable.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        const auto first = static_cast<std::uint8_t>(text[0]);
        // U+0080 to U+009F, which some terminals obey, are 0xc2 and a second byte below 0xa0.
        const bool isControl =
            length <= 1 ? first < 0x20 || first >= 0x7f : first == 0xc2 && static_cast<std::uint8_t>(text[1]) < 0xa0;
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        if (first == '\n' || first == '\r' || first == '\t')
            printable += ' ';
        else if (!isControl)
            printable += character;
        else
            for (const char byte : character)
                printable += hexEscape(static_cast<std::uint8_t>(byte));
        text.remove_prefix(character.size());
    }
    return printable;
}

} // namespace rungs
