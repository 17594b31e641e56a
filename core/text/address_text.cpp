// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_text.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rungs {

namespace {

template <std::size_t size>
std::string networkText(int family, ByteView bytes)
{
    std::array<std::uint8_t, size> address{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), size), address.begin());
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(family, address.data(), text.data(), text.size()) != nullptr ? text.data() : std::string();
}

} // namespace

std::string ipv4Text(ByteView bytes)
{
    return networkText<4>(AF_INET, bytes);
}

std::string ipv6Text(ByteView bytes)
{
    return networkText<16>(AF_INET6, bytes);
}

std::string macText(ByteView bytes)
{
    return hexText(bytes, ":");
}

std::string addressText(const IpAddress &address)
{
    return address.isV6 ? ipv6Text(address.bytes) : ipv4Text(address.bytes);
}

std::string endpointText(const EndpointAddress &endpoint)
{
    const std::string address = addressText(endpoint.address);
    return endpoint.address.isV6 ? fmt::format("[{}]:{}", address, endpoint.port)
                                 : fmt::format("{}:{}", address, endpoint.port);
}

std::string hexText(ByteView bytes, std::string_view separator)
{
    std::string text;
    text.reserve(bytes.size() * (2 + separator.size()));
    for (const std::uint8_t byte : bytes) {
        if (!text.empty())
            text += separator;
        fmt::format_to(std::back_inserter(text), "{:02x}", byte);
    }
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
                fmt::format_to(std::back_inserter(text), "\\x{:02x}", byte);
            break;
        }
    }
    return text;
}

} // namespace rungs
