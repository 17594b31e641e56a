// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_kind.h"

#include "core/text/phrase.h"

#include <array>
#include <cstdint>
#include <span>

namespace rungs {

namespace {

using AddressGroups = std::array<std::uint16_t, 8>;

/// A block of addresses, as it is written: groups of an IPv6 address, or bytes of an IPv4 one.
struct AddressBlock
{
    AddressGroups start;
    int length; ///< of the prefix, in bits
    std::string_view kind;
    std::uint16_t mask = 0xffff; ///< of the bits of the first group that count
};

namespace kinds {

constexpr std::string_view unspecified = RUNGS_TEXT("Unspecified: the sender has no address yet.");
constexpr std::string_view loopback = RUNGS_TEXT("This host (loopback).");
constexpr std::string_view linkLocal = RUNGS_TEXT("A link-local address: valid on this link only.");
constexpr std::string_view privateUse = RUNGS_TEXT("A private address (RFC 1918): not routed on the Internet.");
constexpr std::string_view documentation =
    RUNGS_TEXT("An address for documentation and examples (RFC 5737): not routed on the Internet.");
constexpr std::string_view documentationV6 =
    RUNGS_TEXT("An address for documentation and examples (RFC 3849, RFC 9637): not routed on the Internet.");
constexpr std::string_view blackHole =
    RUNGS_TEXT("A server of AS112, which answers reverse look-ups of private addresses (RFC 7534, RFC 7535).");
constexpr std::string_view multicast = RUNGS_TEXT("A group of hosts (multicast).");
constexpr std::string_view publicAddress = RUNGS_TEXT("A public address.");

} // namespace kinds

/// The first that fits counts. RFC 6890 and the registries that it set up; groups: RFC 5771.
constexpr AddressBlock blocksOfV4[] = {
    {{255, 255, 255, 255}, 32, RUNGS_TEXT("All hosts on this network (broadcast).")},
    {{0, 0, 0, 0}, 32, kinds::unspecified},
    {{0}, 8, RUNGS_TEXT("A host on this network (RFC 791, 3.2): only as a source.")},
    {{10}, 8, kinds::privateUse},
    {{100, 64}, 10, RUNGS_TEXT("A shared address (RFC 6598): between a provider's NAT (CGN) and its customers.")},
    {{127}, 8, kinds::loopback},
    {{169, 254}, 16, kinds::linkLocal},
    {{172, 16}, 12, kinds::privateUse},
    {{192, 0, 0, 0}, 29, RUNGS_TEXT("An address for the ends of an IPv6 tunnel that carries IPv4 (RFC 7335).")},
    {{192, 0, 0}, 24, RUNGS_TEXT("Assigned to protocols of the IETF (RFC 6890).")},
    {{192, 0, 2}, 24, kinds::documentation},
    {{192, 31, 196}, 24, kinds::blackHole},
    {{192, 52, 193}, 24, RUNGS_TEXT("A relay for automatic multicast tunneling (RFC 7450).")},
    {{192, 88, 99}, 24, RUNGS_TEXT("A 6to4 relay (RFC 3068), deprecated by RFC 7526.")},
    {{192, 168}, 16, kinds::privateUse},
    {{192, 175, 48}, 24, kinds::blackHole},
    {{198, 18}, 15, RUNGS_TEXT("An address for benchmarks of network devices (RFC 2544): not on the Internet.")},
    {{198, 51, 100}, 24, kinds::documentation},
    {{203, 0, 113}, 24, kinds::documentation},
    {{224, 0, 0, 1}, 32, RUNGS_TEXT("All hosts on this link (multicast).")},
    {{224, 0, 0, 2}, 32, RUNGS_TEXT("All routers on this link (multicast).")},
    {{224, 0, 0}, 24, RUNGS_TEXT("A group of hosts on this link (multicast); routers do not forward it (RFC 5771).")},
    {{232}, 8, RUNGS_TEXT("A group that hosts join for one source (source-specific multicast, RFC 4607).")},
    {{233, 252, 0}, 24, RUNGS_TEXT("A group for documentation and examples (multicast, RFC 6676).")},
    {{239}, 8, RUNGS_TEXT("A group of hosts within an organization (administratively scoped multicast, RFC 2365).")},
    {{224}, 4, kinds::multicast},
    {{240}, 4, RUNGS_TEXT("A reserved address (RFC 1112, 4): no host has it.")},
    {{}, 0, kinds::publicAddress},
};

constexpr std::uint16_t groupScopeOnly = 0xff0f; ///< the flags of a group stand between

/// RFC 4291 and RFC 6890; scopes: RFC 7346.
constexpr AddressBlock blocksOfV6[] = {
    {{}, 128, kinds::unspecified},
    {{0, 0, 0, 0, 0, 0, 0, 1}, 128, kinds::loopback},
    {{0, 0, 0, 0, 0, 0xffff},
     96,
     RUNGS_TEXT("An IPv4-mapped address (RFC 4291, 2.5.5.2): an IPv4 address as programs "
                "write it for IPv6.")},
    {{}, 96, RUNGS_TEXT("An IPv4-compatible address, deprecated by RFC 4291 (2.5.5.1).")},
    {{0x64, 0xff9b}, 96, RUNGS_TEXT("An IPv4 address as a translator (NAT64) embeds it (RFC 6052).")},
    {{0x64, 0xff9b, 1},
     48,
     RUNGS_TEXT("An IPv4 address as a translator (NAT64) of this network embeds it (RFC 8215).")},
    {{0x100}, 64, RUNGS_TEXT("Discard-only (RFC 6666): routers drop what is sent there.")},
    {{0x2001}, 32, RUNGS_TEXT("A Teredo address (RFC 4380): IPv6 in UDP over IPv4, through a NAT.")},
    {{0x2001, 2}, 48, RUNGS_TEXT("An address for benchmarks of network devices (RFC 5180): not on the Internet.")},
    {{0x2001, 3}, 32, RUNGS_TEXT("A relay for automatic multicast tunneling (RFC 7450).")},
    {{0x2001, 4, 0x112}, 48, kinds::blackHole},
    {{0x2001, 0x10}, 28, RUNGS_TEXT("ORCHID: the hash of a key, not a place in the network (RFC 4843, deprecated).")},
    {{0x2001, 0x20}, 28, RUNGS_TEXT("ORCHID: the hash of a key, not a place in the network (RFC 7343).")},
    {{0x2001}, 23, RUNGS_TEXT("Assigned to protocols of the IETF (RFC 6890).")},
    {{0x2001, 0xdb8}, 32, kinds::documentationV6},
    {{0x2002}, 16, RUNGS_TEXT("A 6to4 address (RFC 3056): it holds the IPv4 address of its router.")},
    {{0x2620, 0x4f, 0x8000}, 48, kinds::blackHole},
    {{0x3fff}, 20, kinds::documentationV6},
    {{0x2000}, 3, kinds::publicAddress},
    {{0x5f00}, 16, RUNGS_TEXT("A segment identifier of segment routing (RFC 9602).")},
    {{0xfc00}, 7, RUNGS_TEXT("A unique local address (RFC 4193): not routed on the Internet.")},
    {{0xfe80}, 10, kinds::linkLocal},
    {{0xfec0}, 10, RUNGS_TEXT("A site-local address, deprecated by RFC 3879: not routed on the Internet.")},
    {{0xff02, 0, 0, 0, 0, 0, 0, 1}, 128, RUNGS_TEXT("All hosts on this link (multicast).")},
    {{0xff02, 0, 0, 0, 0, 0, 0, 2}, 128, RUNGS_TEXT("All routers on this link (multicast).")},
    {{0xff02, 0, 0, 0, 0, 1, 0xff00},
     104,
     RUNGS_TEXT("The hosts on this link whose addresses end alike: where their "
                "MAC address is asked for (solicited-node, RFC 4291, 2.7.1).")},
    {{0xff01}, 16, RUNGS_TEXT("A group within this host (multicast, interface-local scope)."), groupScopeOnly},
    {{0xff02}, 16, RUNGS_TEXT("A group of hosts on this link (multicast, link-local scope)."), groupScopeOnly},
    {{0xff03}, 16, RUNGS_TEXT("A group of hosts of this realm (multicast, realm-local scope)."), groupScopeOnly},
    {{0xff04},
     16,
     RUNGS_TEXT("A group of hosts as far as it is configured (multicast, admin-local scope)."),
     groupScopeOnly},
    {{0xff05}, 16, RUNGS_TEXT("A group of hosts of this site (multicast, site-local scope)."), groupScopeOnly},
    {{0xff08},
     16,
     RUNGS_TEXT("A group of hosts of this organization (multicast, organization-local scope)."),
     groupScopeOnly},
    {{0xff0e}, 16, RUNGS_TEXT("A group of hosts anywhere (multicast, global scope)."), groupScopeOnly},
    {{0xff00}, 8, kinds::multicast},
    {{}, 0, RUNGS_TEXT("A reserved address: this range is not assigned (RFC 4291, 2.4).")},
};

bool isInBlock(const AddressBlock &entry, const AddressGroups &address, int width)
{
    int left = entry.length;
    for (std::size_t i = 0; left > 0 && i < address.size(); ++i, left -= width) {
        const unsigned all = (1U << width) - 1;
        const unsigned mask = (left >= width ? all : all << (width - left)) & (i == 0 ? entry.mask : 0xffffU);
        if (((address[i] ^ entry.start[i]) & mask) != 0)
            return false;
    }
    return true;
}

} // namespace

std::string_view kindOfAddress(ByteView address)
{
    const bool isV6 = address.size() == 16;
    if (!isV6 && address.size() != 4)
        return {};
    AddressGroups groups{};
    for (std::size_t i = 0; i < address.size(); ++i) {
        if (isV6)
            groups[i / 2] = static_cast<std::uint16_t>(groups[i / 2] << 8U | address[i]);
        else
            groups[i] = address[i];
    }
    const std::span<const AddressBlock> blocks =
        isV6 ? std::span<const AddressBlock>(blocksOfV6) : std::span<const AddressBlock>(blocksOfV4);
    for (const AddressBlock &entry : blocks) {
        if (isInBlock(entry, groups, isV6 ? 16 : 8))
            return entry.kind;
    }
    return {};
}

} // namespace rungs
