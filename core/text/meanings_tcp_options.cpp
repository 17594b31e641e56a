// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

#include <algorithm>

namespace rungs {

namespace {

Phrase outsideOfSyn()
{
    return {RUNGS_TEXT("This option is valid in a SYN only."), {}};
}

Phrase segmentSize(const MeaningInput &input)
{
    if (!input.isSet("tcp.flags.syn"))
        return outsideOfSyn();
    return {RUNGS_TEXT("The sender can receive at most {0} bytes of data in one segment."), {input.node.value}};
}

Phrase scaleShift(const MeaningInput &input)
{
    constexpr std::uint64_t largest = 14;
    if (!input.isSet("tcp.flags.syn"))
        return outsideOfSyn();
    const std::uint64_t shift = std::min(input.node.value, largest);
    const std::uint64_t factor = std::uint64_t{1} << shift;
    if (input.node.value > largest) {
        return {RUNGS_TEXT(
                    "{0} exceeds the maximum; {1} is used, so later windows of this sender are in units of {2} bytes."),
                {input.node.value, shift, factor}};
    }
    return {RUNGS_TEXT(
                "If the peer offers it too, later windows of this sender are in units of {0} bytes, up to {1} bytes."),
            {factor, std::uint64_t{65535} * factor}};
}

Phrase sackPermitted(const MeaningInput &input)
{
    if (!input.isSet("tcp.flags.syn"))
        return outsideOfSyn();
    return {RUNGS_TEXT("If the peer offers it too, selective acknowledgments may be used."), {}};
}

Phrase sackList(const MeaningInput &input)
{
    const std::uint64_t blocks = (input.node.bits.width / 8 - 2) / 8;
    if (blocks == 1)
        return {RUNGS_TEXT("One block has arrived beyond a gap."), {}};
    return {RUNGS_TEXT("{0} blocks have arrived beyond gaps; the first one is the most recent."), {blocks}};
}

/// The edges of one block, from either of its rows.
Phrase sackEdge(const MeaningInput &input)
{
    const auto nodes = input.frame.nodes();
    const bool isLeft = input.node.spec->key == "tcp.options.sack_le";
    const std::uint32_t other = isLeft ? input.index + 1 : input.index - 1;
    if (other >= nodes.size() || nodes[other].spec->format != Format::sequence)
        return {};
    const auto left = static_cast<std::uint32_t>(isLeft ? input.node.value : nodes[other].value);
    const auto right = static_cast<std::uint32_t>(isLeft ? nodes[other].value : input.node.value);
    return {RUNGS_TEXT("The range from {0} through {1} has arrived: {2} bytes."),
            {std::uint64_t{left}, std::uint64_t{static_cast<std::uint32_t>(right - 1)},
             std::uint64_t{static_cast<std::uint32_t>(right - left)}}};
}

Phrase timestampValue(const MeaningInput &input)
{
    return {RUNGS_TEXT("The timestamp clock of the sender was {0} when it sent this segment."), {input.node.value}};
}

/// Counters of Accurate ECN begin at 1 for the two marks that say "no congestion" and at 0 for congestion (RFC 9768
/// 3.2.1).
Phrase markedBytes(const MeaningInput &input)
{
    constexpr std::uint64_t modulus = 1 << 24;
    const std::uint64_t first = input.node.spec->key == "tcp.options.acc_ecn.eceb" ? 0 : 1;
    return {RUNGS_TEXT("{0} of data with this mark arrived, modulo {1}: the counter starts at {2}."),
            {bytesArgument((input.node.value + modulus - first) % modulus), modulus, first}};
}

Phrase authenticationKey(const MeaningInput &input)
{
    if (input.node.spec->key == "tcp.options.ao.keyid")
        return {RUNGS_TEXT("Key {0} authenticates this segment."), {input.node.value}};
    return {RUNGS_TEXT("The sender is ready to receive segments with key {0}."), {input.node.value}};
}

Phrase multipathVersion(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Version 0, experimental (RFC 6824)."), {}};
    if (input.node.value == 1)
        return {RUNGS_TEXT("Version 1 (RFC 8684)."), {}};
    return {RUNGS_TEXT("{0} is not a published version."), {input.node.value}};
}

Phrase timestampEcho(const MeaningInput &input)
{
    if (input.node.value == 0 && !input.isSet("tcp.flags.ack"))
        return {RUNGS_TEXT("0: no timestamp to echo yet."), {}};
    return {RUNGS_TEXT("Echoes the timestamp value {0} of the peer."), {input.node.value}};
}

Phrase userTimeout(const MeaningInput &input)
{
    if (input.isSet("tcp.options.user_to_granularity"))
        return counted(input.node.value, RUNGS_TEXT("1 minute."), RUNGS_TEXT("{0} minutes."));
    return counted(input.node.value, RUNGS_TEXT("1 second."), RUNGS_TEXT("{0} seconds."));
}

Phrase fastOpen(const MeaningInput &input)
{
    if (input.frame.find("tcp.options.tfo.cookie") == DecodedFrame::noNode)
        return {RUNGS_TEXT("Empty: requests a cookie."), {}};
    if (input.isSet("tcp.flags.ack"))
        return {RUNGS_TEXT("The server gives the client a cookie for its next connection."), {}};
    return {RUNGS_TEXT("The client presents the cookie of an earlier connection; data may follow in this SYN."), {}};
}

constexpr Meaning meaningsOfOptions[] = {
    {"tcp.options.timestamp.tsval", timestampValue},
    {"tcp.options.acc_ecn.ee0b", markedBytes},
    {"tcp.options.acc_ecn.eceb", markedBytes},
    {"tcp.options.acc_ecn.ee1b", markedBytes},
    {"tcp.options.ao.keyid", authenticationKey},
    {"tcp.options.ao.rnextkeyid", authenticationKey},
    {"tcp.options.mptcp.version", multipathVersion},
    {"tcp.options.mss_val", segmentSize},
    {"tcp.options.wscale.shift", scaleShift},
    {"tcp.options.sack_perm", sackPermitted},
    {"tcp.options.sack", sackList},
    {"tcp.options.sack_le", sackEdge},
    {"tcp.options.sack_re", sackEdge},
    {"tcp.options.timestamp.tsecr", timestampEcho},
    {"tcp.options.user_to_val", userTimeout},
    {"tcp.options.tfo", fastOpen},
};

} // namespace

std::span<const Meaning> tcpOptionMeanings()
{
    return meaningsOfOptions;
}

} // namespace rungs
