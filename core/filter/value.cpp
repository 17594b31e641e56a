// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/value.h"

#include "core/filter/time_literal.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <array>

namespace rungs::filter {

namespace {

std::string addressText(ByteView bytes, int family)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const std::size_t length = family == AF_INET ? 4 : 16;
    if (bytes.size() != length || inet_ntop(family, bytes.data(), text.data(), text.size()) == nullptr)
        return {};
    return text.data();
}

std::string secondsText(Wide nanoseconds)
{
    const bool isNegative = nanoseconds < 0;
    const auto magnitude = static_cast<std::uint64_t>(isNegative ? -nanoseconds : nanoseconds);
    return fmt::format("{}{}.{:09}", isNegative ? "-" : "", magnitude / nanosecondsPerSecond,
                       magnitude % nanosecondsPerSecond);
}

} // namespace

std::string textOf(const Value &value, Type type)
{
    switch (type) {
    case Type::boolean:
        return value.number != 0 ? "True" : "False";
    case Type::presence:
    case Type::number:
        return value.number < 0 ? fmt::format("-{}", static_cast<std::uint64_t>(-value.number))
                                : fmt::format("{}", static_cast<std::uint64_t>(value.number));
    case Type::text:
        return std::string(value.text());
    case Type::ipv4:
        return addressText(value.bytes, AF_INET);
    case Type::ipv6:
        return addressText(value.bytes, AF_INET6);
    case Type::time:
    case Type::duration:
        return secondsText(value.number);
    case Type::mac:
    case Type::bytes:
    case Type::protocol:
        break;
    }
    return fmt::format("{:02x}", fmt::join(value.bytes.begin(), value.bytes.end(), ":"));
}

} // namespace rungs::filter
