// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/literal.h"

#include "core/filter/time_literal.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

namespace rungs::filter {

namespace {

/// A value's name, in the words of this program or of Wireshark.
struct OtherName
{
    std::string_view known;
    std::string_view other;
};

constexpr OtherName otherNames[] = {
    {"Not ECN-capable", "Not ECN-Capable Transport"},
    {"ECN-capable, ECT(1)", "ECN-Capable Transport codepoint '01'"},
    {"ECN-capable, ECT(0)", "ECN-Capable Transport codepoint '10'"},
    {"Congestion experienced", "Congestion Experienced"},
    {"Timestamps", "Time Stamp Option"},
};

bool isAsName(std::string_view name, std::string_view text)
{
    return name == text || std::ranges::any_of(otherNames, [&](const OtherName &each) {
               return each.known == name && each.other == text;
           });
}

bool isHexDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

unsigned hexDigit(char c)
{
    return static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
}

/// The greatest number of a field of @p bits: in whole bytes, as Wireshark keeps it.
std::uint64_t greatest(std::uint32_t bits)
{
    const std::uint32_t whole = bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 24 ? 24 : bits <= 32 ? 32 : 64;
    return whole == 64 ? UINT64_MAX : (std::uint64_t{1} << whole) - 1;
}

struct Digits
{
    std::uint64_t value = 0;
    bool isNegative = false;
    bool isTooLarge = false;
};

/// A whole number in any of its forms: 42, -1, 0x2a, 052, 0b101010.
std::optional<Digits> digitsOf(std::string_view text)
{
    Digits digits;
    digits.isNegative = text.starts_with('-');
    if (digits.isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    int base = 10;
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X' || text[1] == 'b' || text[1] == 'B')) {
        base = (text[1] | 0x20) == 'x' ? 16 : 2;
        text.remove_prefix(2);
    } else if (text.size() > 1 && text[0] == '0') {
        base = 8;
        text.remove_prefix(1);
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), digits.value, base);
    if (text.empty() || end != text.data() + text.size() || error == std::errc::invalid_argument)
        return std::nullopt;
    digits.isTooLarge = error == std::errc::result_out_of_range;
    return digits;
}

/// "aa:bb:cc", "aa-bb", "aa.bb", "aabb.ccdd", "aabb", ":aa", "0xaa", "a".
std::optional<std::string> hexBytesOf(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    else if (text.starts_with(':'))
        text.remove_prefix(1);
    std::string bytes;
    char separator = 0;
    while (!text.empty()) {
        std::size_t length = 0;
        while (length < text.size() && isHexDigit(text[length]))
            ++length;
        const bool isAlone = length == text.size() && bytes.empty();
        if (length == 0 || (length % 2 != 0 && length != 1) || (!isAlone && length > 4))
            return std::nullopt;
        for (std::size_t i = 0; i < length; i += 2) {
            const unsigned byte = length == 1 ? hexDigit(text[i]) : hexDigit(text[i]) << 4 | hexDigit(text[i + 1]);
            bytes += static_cast<char>(byte);
        }
        text.remove_prefix(length);
        if (text.empty())
            return bytes;
        if (separator == 0)
            separator = text.front();
        if (text.front() != separator || std::string_view(":-.").find(separator) == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(1);
    }
    return std::nullopt;
}

class Reader
{
public:
    Reader(const Node &node, const Likeness &like, Store &store)
        : m_node(node)
        , m_like(like)
        , m_store(store)
    { }

    Result<Value> read() const
    {
        switch (m_like.type) {
        case Type::presence:
        case Type::number:
            return number();
        case Type::boolean:
            return boolean();
        case Type::text:
            return ofBytes(m_node.text);
        case Type::bytes:
        case Type::protocol:
            return bytes();
        case Type::mac:
            return mac();
        case Type::ipv4:
            return address(AF_INET, 4);
        case Type::ipv6:
            return address(AF_INET6, 16);
        case Type::time:
            return time();
        case Type::duration:
            return duration();
        }
        return no("value");
    }

private:
    tl::unexpected<Error> no(std::string_view expected) const
    {
        return fail(Fault::notALiteral, m_node.place, m_node.text, std::string(expected));
    }

    static Result<Value> ofNumber(Wide number)
    {
        Value value;
        value.number = number;
        return value;
    }

    Result<Value> ofBytes(std::string text) const
    {
        Value value;
        value.bytes = value.beyond = m_store.keep(std::move(text));
        return value;
    }

    std::optional<std::uint64_t> named() const
    {
        for (const ValueName &each : m_like.names) {
            if (isAsName(each.name, m_node.text))
                return each.value;
        }
        return std::nullopt;
    }

    Result<Value> number() const
    {
        if (m_node.form == Form::character)
            return ofNumber(static_cast<unsigned char>(m_node.text.front()));
        if (const std::optional<std::uint64_t> value = named())
            return ofNumber(Wide{*value});
        if (m_node.form == Form::text)
            return m_like.names.empty() ? Result<Value>(no("number"))
                                        : fail(Fault::unknownName, m_node.place, m_node.text);
        const std::optional<Digits> digits = digitsOf(m_node.text);
        if (!digits)
            return no("number");
        const std::uint64_t most = greatest(m_like.bits);
        if (digits->isTooLarge || (!digits->isNegative && digits->value > most))
            return fail(Fault::tooLarge, m_node.place, m_node.text, std::to_string(most));
        return ofNumber(digits->isNegative ? -Wide{digits->value} : Wide{digits->value});
    }

    Result<Value> boolean() const
    {
        const std::string &text = m_node.text;
        if (text == "True" || text == "TRUE" || text == "Set")
            return ofNumber(1);
        if (text == "False" || text == "FALSE" || text == "Not set")
            return ofNumber(0);
        const std::optional<Digits> digits = m_node.form == Form::word ? digitsOf(text) : std::nullopt;
        if (!digits || digits->isTooLarge)
            return no("True or False");
        return ofNumber(digits->value != 0 ? 1 : 0);
    }

    Result<Value> bytes() const
    {
        if (m_node.form != Form::word)
            return ofBytes(m_node.text);
        std::optional<std::string> bytes = hexBytesOf(m_node.text);
        return bytes ? ofBytes(std::move(*bytes)) : Result<Value>(no("bytes"));
    }

    Result<Value> mac() const
    {
        constexpr std::size_t length = 6;
        const std::optional<std::string> bytes = hexBytesOf(m_node.text);
        return bytes && bytes->size() == length ? ofBytes(*bytes) : Result<Value>(no("Ethernet address"));
    }

    Result<Value> address(int family, std::size_t length) const
    {
        const std::string_view expected = family == AF_INET ? "IPv4 address" : "IPv6 address";
        const std::size_t slash = m_node.text.find('/');
        std::uint8_t prefix = 0;
        bool isEverything = false;
        if (slash != std::string::npos) {
            const std::string_view digits = std::string_view(m_node.text).substr(slash + 1);
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
            if (error != std::errc() || end != digits.data() + digits.size() || prefix > length * 8)
                return no(expected);
            isEverything = prefix == 0;
        }
        std::array<char, 16> bytes{};
        if (inet_pton(family, m_node.text.substr(0, slash).c_str(), bytes.data()) != 1)
            return no(expected);
        Result<Value> value = ofBytes(std::string(bytes.data(), length));
        value->prefix = isEverything ? Value::everyAddress : prefix;
        return value;
    }

    Result<Value> time() const
    {
        const std::optional<std::int64_t> nanoseconds = timeOf(m_node.text);
        return nanoseconds ? ofNumber(*nanoseconds) : Result<Value>(no("time"));
    }

    Result<Value> duration() const
    {
        const std::optional<std::int64_t> nanoseconds = secondsOf(m_node.text);
        return nanoseconds ? ofNumber(*nanoseconds) : Result<Value>(no("time in seconds"));
    }

    const Node &m_node;
    const Likeness &m_like;
    Store &m_store;
};

} // namespace

bool isLiteral(const Node &node)
{
    return node.form == Form::word || node.form == Form::text || node.form == Form::character;
}

Result<Value> readLiteral(const Node &node, const Likeness &like, Store &store)
{
    return Reader(node, like, store).read();
}

} // namespace rungs::filter
