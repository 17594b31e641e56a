// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/bpf_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs::filter {

namespace {

/// A header as libpcap calls it.
struct HeaderName
{
    Protocol protocol;
    std::string_view presence;
    std::string_view bytes; ///< of which header[offset:size] can be written; empty: none
};

constexpr HeaderName headerNames[] = {
    {Protocol::ethernet, "", "ether"}, {Protocol::arp, "arp", ""},       {Protocol::ipv4, "ip", "ip"},
    {Protocol::ipv6, "ip6", "ip6"},    {Protocol::icmp, "icmp", "icmp"}, {Protocol::icmpv6, "icmp6", ""},
    {Protocol::tcp, "tcp", "tcp"},     {Protocol::udp, "udp", "udp"},
};

/// A key of an address or a port, which has words of its own.
struct EndName
{
    std::string_view key;
    std::string_view header;
    std::string_view words;
};

constexpr EndName endNames[] = {
    {"ip.addr", "ip", "ip host"},     {"ip.src", "ip", "ip src host"},        {"ip.dst", "ip", "ip dst host"},
    {"ipv6.addr", "ip6", "ip6 host"}, {"ipv6.src", "ip6", "ip6 src host"},    {"ipv6.dst", "ip6", "ip6 dst host"},
    {"eth.addr", "", "ether host"},   {"eth.src", "", "ether src"},           {"eth.dst", "", "ether dst"},
    {"tcp.port", "tcp", "tcp port"},  {"tcp.srcport", "tcp", "tcp src port"}, {"tcp.dstport", "tcp", "tcp dst port"},
    {"udp.port", "udp", "udp port"},  {"udp.srcport", "udp", "udp src port"}, {"udp.dstport", "udp", "udp dst port"},
};

const HeaderName *nameOf(Protocol protocol)
{
    const auto *const found = std::ranges::find(headerNames, protocol, &HeaderName::protocol);
    return found != std::end(headerNames) ? found : nullptr;
}

std::string_view textOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::anyEqual:
    case Symbol::allEqual:
        return "=";
    case Symbol::allDiffer:
    case Symbol::anyDiffers:
        return "!=";
    case Symbol::less:
        return "<";
    case Symbol::lessOrEqual:
        return "<=";
    case Symbol::greater:
        return ">";
    case Symbol::greaterOrEqual:
        return ">=";
    default:
        return {};
    }
}

class BpfWriter
{
public:
    explicit BpfWriter(std::string_view text)
        : m_text(text)
    { }

    Result<std::string> of(const Test &test) const
    {
        switch (test.kind) {
        case Test::Kind::everything:
            return std::string();
        case Test::Kind::conjunction:
            return joined(test, " and ");
        case Test::Kind::disjunction:
            return joined(test, " or ");
        case Test::Kind::exclusion:
            return eitherOf(test);
        case Test::Kind::negation:
            return bracketed(test.parts[0]).map([](const std::string &part) {
                return part.starts_with("not ") ? part.substr(4) : "not " + part;
            });
        case Test::Kind::presence:
            return presence(test);
        case Test::Kind::comparison:
            return comparison(test);
        case Test::Kind::member:
            return member(test);
        case Test::Kind::other:
            return std::string(m_text.substr(test.place.begin, test.place.length));
        default:
            return unsaid(test.place);
        }
    }

private:
    tl::unexpected<Error> unsaid(Place place) const
    {
        return fail(Fault::notInBpf, place, std::string(m_text.substr(place.begin, place.length)));
    }

    /// "and" and "or" bind alike there: what has either is in brackets.
    Result<std::string> bracketed(const Test &test) const
    {
        return of(test).map([&](const std::string &part) {
            const bool isSeveral = part.find(" or ") != std::string::npos || part.find(" and ") != std::string::npos;
            return isSeveral ? '(' + part + ')' : part;
        });
    }

    Result<std::string> joined(const Test &test, std::string_view word) const
    {
        std::string all;
        for (const Test &each : test.parts) {
            const Result<std::string> part = bracketed(each);
            if (!part)
                return part;
            all.append(all.empty() ? "" : word).append(*part);
        }
        return all;
    }

    Result<std::string> eitherOf(const Test &test) const
    {
        const Result<std::string> first = bracketed(test.parts[0]);
        const Result<std::string> second = first ? bracketed(test.parts[1]) : first;
        if (!second)
            return second;
        return fmt::format("({0} and not {1}) or (not {0} and {1})", *first, *second);
    }

    Result<std::string> presence(const Test &test) const
    {
        const Operand &operand = test.operands[0];
        const Key &key = operand.key;
        if (operand.kind != Operand::Kind::key || key.derived != nullptr)
            return unsaid(test.place);
        const std::optional<Protocol> protocol = key.protocol          ? key.protocol
                                                 : !key.places.empty() ? std::optional(key.places[0].protocol)
                                                                       : std::nullopt;
        const HeaderName *name = protocol ? nameOf(*protocol) : nullptr;
        if (name == nullptr || name->presence.empty())
            return unsaid(test.place);
        return std::string(name->presence);
    }

    Result<std::string> comparison(const Test &test) const
    {
        const Operand &key = test.operands[0];
        const Operand &with = test.operands[1];
        const bool isSimple =
            key.kind == Operand::Kind::key && with.kind == Operand::Kind::constant && with.values.size() == 1;
        if (!isSimple)
            return unsaid(test.place);
        const auto *const end = std::ranges::find(endNames, key.key.key, &EndName::key);
        if (end != std::end(endNames))
            return ofEnd(*end, test, with);
        if (!isNumeric(key.type) || with.values[0].number < 0)
            return unsaid(test.place);
        return number(key, textOf(test.symbol), with.values[0], test.place);
    }

    Result<std::string> ofEnd(const EndName &end, const Test &test, const Operand &with) const
    {
        const bool isEqual = test.symbol == Symbol::anyEqual || test.symbol == Symbol::allEqual;
        const bool isOfOne = test.operands[0].key.second.empty();
        const bool isAny = isOfOne || (isEqual ? !test.mustAll : false);
        if (isEqual && isAny)
            return value(end, with, test.place);
        // That all differ is that none is equal.
        const bool noneIs = test.symbol == Symbol::allDiffer && test.mustAll;
        if (noneIs || (isOfOne && textOf(test.symbol) == "!=")) {
            return value(end, with, test.place).map([&](const std::string &equal) {
                return end.header.empty() ? "not " + equal : fmt::format("{} and not {}", end.header, equal);
            });
        }
        if (!isNumeric(with.type) || test.mustAll)
            return unsaid(test.place);
        const Wide number = with.values[0].number;
        switch (test.symbol) {
        case Symbol::less:
            return range(end, 0, number - 1, test.place);
        case Symbol::lessOrEqual:
            return range(end, 0, number, test.place);
        case Symbol::greater:
            return range(end, number + 1, 65535, test.place);
        case Symbol::greaterOrEqual:
            return range(end, number, 65535, test.place);
        default:
            return unsaid(test.place);
        }
    }

    Result<std::string> value(const EndName &end, const Operand &with, Place place) const
    {
        const Value &value = with.values[0];
        if (value.prefix != 0)
            return unsaid(place);
        return fmt::format("{} {}", end.words, filter::textOf(value, with.type));
    }

    Result<std::string> range(const EndName &end, Wide first, Wide last, Place place) const
    {
        if (first < 0 || last > 65535 || first > last)
            return unsaid(place);
        return fmt::format("{}range {}-{}", end.words, static_cast<int>(first), static_cast<int>(last));
    }

    /// Of a number in a fixed header, or the frame's length.
    Result<std::string> number(const Operand &key, std::string_view symbol, const Value &with, Place place) const
    {
        const auto constant = static_cast<std::uint64_t>(with.number);
        if (symbol.empty() || constant > 0xffffffffU)
            return unsaid(place);
        if (key.key.derived != nullptr && key.key.derived->column == Column::length)
            return fmt::format("len {} {}", symbol, constant);
        const HeaderName *name = key.key.places.size() == 1 ? nameOf(key.key.places[0].protocol) : nullptr;
        if (name == nullptr || name->bytes.empty() || !key.key.second.empty())
            return unsaid(place);
        const BitRange bits = key.key.places[0].spec->bits;
        const std::uint32_t size = bits.byteCount();
        if ((size != 1 && size != 2 && size != 4) || bits.isLittleEndian)
            return unsaid(place);
        const std::string bytes = size == 1 ? fmt::format("{}[{}]", name->bytes, bits.firstByte())
                                            : fmt::format("{}[{}:{}]", name->bytes, bits.firstByte(), size);
        const std::uint64_t mask = ((std::uint64_t{1} << bits.width) - 1) << bits.shift();
        if (bits.width == 1 && constant <= 1 && (symbol == "=" || symbol == "!="))
            return fmt::format("{} & {} {} 0", bytes, mask, (constant == 1) == (symbol == "=") ? "!=" : "=");
        std::string left = bits.isWholeBytes() ? bytes : fmt::format("{} & {:#x}", bytes, mask);
        if (bits.shift() > 0)
            left = fmt::format("({}) >> {}", left, bits.shift());
        if (key.key.factor > 1)
            left = fmt::format("({}) * {}", left, key.key.factor);
        return fmt::format("{} {} {}", left, symbol, constant);
    }

    Result<std::string> member(const Test &test) const
    {
        std::string all;
        for (std::size_t i = 0; i < test.isRange.size(); ++i) {
            const Result<std::string> one = element(test, i);
            if (!one)
                return one;
            all.append(all.empty() ? "" : " or ").append(*one);
        }
        return all;
    }

    Result<std::string> element(const Test &test, std::size_t index) const
    {
        const Operand &first = test.operands[1 + 2 * index];
        Test equal;
        equal.kind = Test::Kind::comparison;
        equal.place = test.place;
        equal.mustAll = test.mustAll;
        equal.symbol = Symbol::anyEqual;
        equal.operands = {test.operands[0], first};
        if (!test.isRange[index])
            return comparison(equal);
        const Operand &last = test.operands[2 + 2 * index];
        const auto *const end = std::ranges::find(endNames, test.operands[0].key.key, &EndName::key);
        const bool isOfPorts = end != std::end(endNames) && isNumeric(first.type) && !test.mustAll
                               && first.values.size() == 1 && last.values.size() == 1;
        if (!isOfPorts)
            return unsaid(test.place);
        return range(*end, first.values[0].number, last.values[0].number, test.place);
    }

    std::string_view m_text;
};

} // namespace

Result<std::string> bpfText(std::string_view text, const Filter &filter)
{
    return BpfWriter(text).of(filter.test());
}

} // namespace rungs::filter
