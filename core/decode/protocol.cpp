// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/protocol.h"

#include "core/decode/ethernet_header.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/linux_sll2_header.h"
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"

#include <array>

namespace rungs {

namespace {

constexpr FieldTable noFields{};

constexpr HeaderSpec header(Protocol protocol, std::string_view key, std::string_view name, std::string_view source,
                            FieldTable fields)
{
    return {protocol, {key, name, bytes(0, fixedLength(fields)), Format::group, source}, fields};
}

constexpr HeaderSpec headers[] = {
    header(Protocol::ethernet, "eth", "Ethernet II", "IEEE 802.3 3.1.1", ethernet::fields),
    header(Protocol::linuxSll2, "sll", "Linux cooked capture v2", "LINKTYPE_LINUX_SLL2", linuxSll2::fields),
    header(Protocol::ipv4, "ip", "Internet Protocol v4", "RFC 791", ipv4::fields),
    header(Protocol::ipv6, "ipv6", "Internet Protocol v6", "RFC 8200", ipv6::fields),
    header(Protocol::udp, "udp", "User Datagram Protocol", "RFC 768", udp::fields),
    header(Protocol::tcp, "tcp", "Transmission Control Protocol", "RFC 9293", tcp::fields),
    header(Protocol::data, "data", "Data", {}, noFields),
};

/// The place of each protocol's header in the list above.
constexpr auto places = [] {
    std::array<std::uint8_t, static_cast<std::size_t>(Protocol::count)> result{};
    result.fill(std::size(headers) - 1);
    for (std::size_t i = 0; i < std::size(headers); ++i)
        result[static_cast<std::size_t>(headers[i].protocol)] = static_cast<std::uint8_t>(i);
    return result;
}();

} // namespace

const HeaderSpec &headerOf(Protocol protocol)
{
    return headers[places[static_cast<std::size_t>(protocol)]];
}

} // namespace rungs
