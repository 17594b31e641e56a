// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_kind.h"
#include "core/text/explanation_tables.h"

#include <algorithm>

namespace rungs {

namespace {

Phrase headerLength(const MeaningInput &input)
{
    constexpr std::uint64_t fixedBytes = 20;
    const std::uint64_t length = input.node.value * 4;
    if (length < fixedBytes)
        return {RUNGS_TEXT("{0} bytes is too short: the fixed part alone is {1} bytes."), {length, fixedBytes}};
    if (length == fixedBytes)
        return {RUNGS_TEXT("The header is {0} bytes: no options."), {length}};
    return {RUNGS_TEXT("The header is {0} bytes: {1} fixed and {2} of options."),
            {length, fixedBytes, length - fixedBytes}};
}

Phrase totalLength(const MeaningInput &input)
{
    const std::uint64_t header = input.sibling("ip.hdr_len") * 4;
    if (input.node.value == 0)
        return {
            RUNGS_TEXT(
                "0: captured before the network card segmented the packet (offload); the length of the frame counts."),
            {}};
    if (input.node.value < header)
        return {RUNGS_TEXT("Invalid: less than the header."), {}};
    return {RUNGS_TEXT("The packet is {0} bytes: {1} bytes of header and {2} bytes of data."),
            {input.node.value, header, input.node.value - header}};
}

Phrase payloadLength(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {
            RUNGS_TEXT(
                "0: a jumbo payload option gives the length, or the packet was captured before segmentation offload."),
            {}};
    return {RUNGS_TEXT("{0} bytes follow the header."), {input.node.value}};
}

/// Senders begin with 64, 128 or 255, so the next of these above the value tells how far it has come.
Phrase hopsLeft(const MeaningInput &input)
{
    constexpr std::uint64_t beginnings[] = {64, 128, 255};
    if (input.node.value == 0)
        return {RUNGS_TEXT("0: the packet must not be forwarded."), {}};
    const auto *start = std::lower_bound(std::begin(beginnings), std::end(beginnings), input.node.value);
    if (input.node.value == *start)
        return {RUNGS_TEXT("{0} is a common initial value: no router has forwarded the packet yet."), {*start}};
    return {RUNGS_TEXT("If the initial value was {0}, the packet has passed {1}."),
            {*start, std::vector<Phrase>{
                         counted(*start - input.node.value, RUNGS_TEXT("1 router"), RUNGS_TEXT("{0} routers"))}}};
}

Phrase fragmentOffset(const MeaningInput &input)
{
    const bool hasMore = input.isSet("ip.flags.mf") || input.isSet("ipv6.fraghdr.more");
    if (input.node.value == 0 && !hasMore)
        return {RUNGS_TEXT("0, and no more fragments: the packet is not fragmented."), {}};
    if (input.node.value == 0)
        return {RUNGS_TEXT("The first fragment of a packet."), {}};
    if (hasMore)
        return {RUNGS_TEXT("This fragment begins at byte {0} of the packet; more follow."), {input.node.value * 8}};
    return {RUNGS_TEXT("The last fragment; it begins at byte {0} of the packet."), {input.node.value * 8}};
}

Phrase identification(const MeaningInput &input)
{
    if (!input.isCaptured("ip.flags.df"))
        return {};
    if (input.isSet("ip.flags.df"))
        return {RUNGS_TEXT("The packet must not be fragmented, so the identification has no meaning."), {}};
    return {RUNGS_TEXT("All fragments of this packet would carry this identification."), {}};
}

Phrase headerChecksum(const MeaningInput &input)
{
    switch (input.node.checksum) {
    case ChecksumStatus::good:
        return {RUNGS_TEXT("The header checksum is correct."), {}};
    case ChecksumStatus::bad:
        if (isFilledInLater(input.frame, input.node, input.context))
            return {RUNGS_TEXT("0: the network card of its sender fills it in after the capture (offload)."), {}};
        return {RUNGS_TEXT("Incorrect: the header is damaged, or the checksum is left to the network card (offload)."),
                {}};
    default:
        return {RUNGS_TEXT("Not verified: not all bytes that it covers were captured."), {}};
    }
}

Phrase ipAddress(const MeaningInput &input)
{
    return {kindOfAddress(input.frame.bytesOf(input.node)), {}};
}

Phrase hardwareAddress(const MeaningInput &input)
{
    const ByteView bytes = input.frame.bytesOf(input.node);
    if (bytes.empty())
        return {};
    if (std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0xff; }))
        return {RUNGS_TEXT("All stations on this link (broadcast)."), {}};
    if ((bytes[0] & 1) != 0)
        return {RUNGS_TEXT("A group of stations (multicast): the lowest bit of the first byte is 1."), {}};
    if ((bytes[0] & 2) != 0)
        return {RUNGS_TEXT("A single station; locally administered address, usual for virtual machines."), {}};
    return {RUNGS_TEXT("A single station; the first three bytes identify the manufacturer."), {}};
}

Phrase extensionLength(const MeaningInput &input)
{
    return {RUNGS_TEXT("({0} + 1) × 8 = {1} bytes of header."), {input.node.value, (input.node.value + 1) * 8}};
}

Phrase datagramLength(const MeaningInput &input)
{
    constexpr std::uint64_t header = 8;
    if (input.node.value < header)
        return {RUNGS_TEXT("Invalid: less than the header."), {}};
    return {RUNGS_TEXT("{0} bytes: {1} bytes of header and {2} bytes of data."),
            {input.node.value, header, input.node.value - header}};
}

Phrase version(const MeaningInput &input)
{
    const std::uint64_t due = input.node.spec->key == "ip.version" ? 4 : 6;
    if (input.node.value == due)
        return {RUNGS_TEXT("IP version {0}."), {due}};
    return {RUNGS_TEXT("Invalid: {0}, in a header of version {1}."), {input.node.value, due}};
}

Phrase dontFragment(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: a router may fragment the packet if it is too large for the next link."), {}};
    return {
        RUNGS_TEXT("Set: if the packet is too large for the next link, the router drops it and reports that by ICMP."),
        {}};
}

Phrase moreFragments(const MeaningInput &input)
{
    return input.node.value == 0 ? Phrase{RUNGS_TEXT("Not set: no more fragments follow."), {}}
                                 : Phrase{RUNGS_TEXT("Set: more fragments of the packet follow."), {}};
}

Phrase reservedBit(const MeaningInput &input)
{
    return input.node.value == 0 ? Phrase{RUNGS_TEXT("0, as required."), {}}
                                 : Phrase{RUNGS_TEXT("Invalid: 1, must be 0."), {}};
}

Phrase flowLabel(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("0: the packet belongs to no labeled flow."), {}};
    return {
        RUNGS_TEXT("All packets of one flow carry the same label, so that routers keep them on one path (RFC 6437)."),
        {}};
}

Phrase ethernetPadding(const MeaningInput &input)
{
    return {RUNGS_TEXT("{0} bytes pad the frame to the minimum length of Ethernet; they belong to no packet."),
            {std::uint64_t{input.node.bits.width / 8}}};
}

Phrase optionPointer(const MeaningInput &input)
{
    const std::uint64_t length = input.sibling("ip.opt.len");
    if (length > 0 && input.node.value > length)
        return {RUNGS_TEXT("{0} is past the end of the option: the list is full."), {input.node.value}};
    return {RUNGS_TEXT("The next router writes at byte {0} of the option, counted from 1."), {input.node.value}};
}

/// A request asks for the address, so it leaves it empty.
Phrase wantedHardwareAddress(const MeaningInput &input)
{
    const ByteView bytes = input.frame.bytesOf(input.node);
    if (std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; }))
        return {RUNGS_TEXT("0: this is the address that the request asks for."), {}};
    return hardwareAddress(input);
}

Phrase virtualNetwork(const MeaningInput &input)
{
    constexpr std::uint64_t unused = 4095;
    if (input.node.value == 0)
        return {RUNGS_TEXT("0: no VLAN; the tag carries the priority only."), {}};
    if (input.node.value == unused)
        return {RUNGS_TEXT("{0} is reserved."), {unused}};
    return {RUNGS_TEXT("VLAN {0}."), {input.node.value}};
}

constexpr Meaning meaningsOfNetwork[] = {
    {"vlan.id", virtualNetwork},
    {"arp.dst.hw_mac", wantedHardwareAddress},
    {"ip.rec_rt", ipAddress},
    {"ip.src_rt", ipAddress},
    {"ip.opt.addr", ipAddress},
    {"ip.opt.time_stamp_addr", ipAddress},
    {"icmp.redir_gw", ipAddress},
    {"tcp.options.mptcp.ipv4", ipAddress},
    {"tcp.options.mptcp.ipv6", ipAddress},
    {"ipv6.routing.src.addr", ipAddress},
    {"ipv6.routing.srh.addr", ipAddress},
    {"ipv6.routing.mipv6.home_address", ipAddress},
    {"ipv6.opt.mipv6.home_address", ipAddress},
    {"ip.version", version},
    {"ipv6.version", version},
    {"ip.flags.df", dontFragment},
    {"ip.flags.mf", moreFragments},
    {"ipv6.fraghdr.more", moreFragments},
    {"ip.flags.rb", reservedBit},
    {"ipv6.flow", flowLabel},
    {"eth.padding", ethernetPadding},
    {"ip.opt.ptr", optionPointer},
    {"ip.hdr_len", headerLength},
    {"ip.len", totalLength},
    {"ip.ttl", hopsLeft},
    {"ip.frag_offset", fragmentOffset},
    {"ip.id", identification},
    {"ip.checksum", headerChecksum},
    {"ip.src", ipAddress},
    {"ip.dst", ipAddress},
    {"ipv6.plen", payloadLength},
    {"ipv6.hlim", hopsLeft},
    {"ipv6.src", ipAddress},
    {"ipv6.dst", ipAddress},
    {"ipv6.fraghdr.offset", fragmentOffset},
    {"ipv6.hopopts.len", extensionLength},
    {"ipv6.dstopts.len", extensionLength},
    {"ipv6.routing.len", extensionLength},
    {"eth.src", hardwareAddress},
    {"eth.dst", hardwareAddress},
    {"sll.src.eth", hardwareAddress},
    {"arp.src.hw_mac", hardwareAddress},
    {"arp.src.proto_ipv4", ipAddress},
    {"arp.dst.proto_ipv4", ipAddress},
    {"udp.length", datagramLength},
};

} // namespace

std::span<const Meaning> networkMeanings()
{
    return meaningsOfNetwork;
}

} // namespace rungs
