// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_header.h"
#include "core/text/flags_text.h"
#include "core/text/meanings.h"

namespace rungs {

namespace {

constexpr std::uint64_t fixedBytes = fixedLength(tcp::fields);

bool isSyn(const MeaningInput &input)
{
    return input.isSet("tcp.flags.syn");
}

Phrase port(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Port 0 is not used by any program."), {}};
    if (input.node.value < 1024)
        return {RUNGS_TEXT("Port {0} is one of the numbers below 1024 that are agreed on for services."),
                {input.node.value}};
    if (input.node.value >= 49152)
        return {RUNGS_TEXT("Port {0} is from the range that systems give out for the length of one connection."),
                {input.node.value}};
    return {RUNGS_TEXT("Port {0}: a registered service, or a number that a system gave out for this connection."),
            {input.node.value}};
}

Phrase sequence(const MeaningInput &input)
{
    if (isSyn(input)) {
        return {RUNGS_TEXT("The sender's first number. The SYN itself takes it up, so the first byte of data is {0}."),
                {std::uint64_t{static_cast<std::uint32_t>(input.node.value + 1)}}};
    }
    if (const auto relative = relativeValue(input.frame, input.index, input.context)) {
        return {RUNGS_TEXT("{0} numbers after the sender's first one, {1}."),
                {std::uint64_t{*relative}, std::uint64_t{*input.context.sequenceBase}}};
    }
    return {RUNGS_TEXT("The sender's first number is not in the capture: how far this is into the stream is not "
                       "known."),
            {}};
}

Phrase acknowledgment(const MeaningInput &input)
{
    if (!input.isSet("tcp.flags.ack"))
        return {RUNGS_TEXT("The ACK flag is not set: this number means nothing."), {}};
    if (const auto relative = relativeValue(input.frame, input.index, input.context)) {
        return {RUNGS_TEXT("Everything in front of number {0} has arrived: {1} numbers since the other side's first "
                           "one."),
                {input.node.value, std::uint64_t{*relative}}};
    }
    return {RUNGS_TEXT("Everything in front of number {0} has arrived."), {input.node.value}};
}

Phrase dataOffset(const MeaningInput &input)
{
    const std::uint64_t length = input.node.value * 4;
    if (length < fixedBytes)
        return {RUNGS_TEXT("{0} bytes cannot be: the fixed part alone has {1}."), {length, fixedBytes}};
    if (length == fixedBytes)
        return {RUNGS_TEXT("The header is {0} bytes: the fixed part and no options."), {length}};
    return {RUNGS_TEXT("The header is {0} bytes: {1} fixed and {2} of options."),
            {length, fixedBytes, length - fixedBytes}};
}

Phrase reserved(const MeaningInput &input)
{
    if (input.node.value == 0) {
        return {RUNGS_TEXT("The reserved bits are 0. Older books count six of them; RFC 9293 counts four, and the "
                           "lowest is AE (RFC 9768)."),
                {}};
    }
    return {RUNGS_TEXT("The reserved bits are {0}. The lowest, 1, is AE; the others have no meaning yet."),
            {input.node.value}};
}

Phrase flags(const MeaningInput &input)
{
    const bool hasAck = input.isSet("tcp.flags.ack");
    const std::string names = flagsText(static_cast<std::uint16_t>(input.node.value));
    if (isSyn(input) && (input.isSet("tcp.flags.reset") || input.isSet("tcp.flags.fin")))
        return {RUNGS_TEXT("{0}: no endpoint sends this combination."), {names}};
    if (isSyn(input) && hasAck)
        return {RUNGS_TEXT("{0}: the answer to a SYN, the second step of the handshake."), {names}};
    if (isSyn(input))
        return {RUNGS_TEXT("{0}: the first step of the handshake."), {names}};
    if (input.isSet("tcp.flags.reset"))
        return {RUNGS_TEXT("{0}: breaks the connection off."), {names}};
    if (input.isSet("tcp.flags.fin"))
        return {RUNGS_TEXT("{0}: the sender has no more data."), {names}};
    if (hasAck)
        return {RUNGS_TEXT("{0}: an ordinary segment of an open connection."), {names}};
    return {RUNGS_TEXT("Without ACK, SYN or RST a segment is dropped by who receives it."), {}};
}

Phrase window(const MeaningInput &input)
{
    if (isSyn(input))
        return {RUNGS_TEXT("Window {0}, not scaled: this is a SYN."), {input.node.value}};
    if (input.isSet("tcp.flags.reset"))
        return {RUNGS_TEXT("In a reset the window means nothing."), {}};
    if (input.node.value == 0)
        return {RUNGS_TEXT("The receiver has no room: the other side must wait, and may only probe."), {}};
    return {RUNGS_TEXT("{0} as sent; where both SYNs offered a window scale, shifted to the left by the sender's."),
            {input.node.value}};
}

Phrase checksum(const MeaningInput &input)
{
    switch (input.node.checksum) {
    case ChecksumStatus::good:
        return {RUNGS_TEXT("The sum over pseudo-header, header and data comes out right."), {}};
    case ChecksumStatus::bad:
        return {RUNGS_TEXT("The sum does not come out right: the segment was damaged, and its receiver drops it."), {}};
    case ChecksumStatus::partial:
        return {RUNGS_TEXT("Only the sum of the pseudo-header: the segment was captured before the network card of its "
                           "sender completed it."),
                {}};
    case ChecksumStatus::unverified:
        return {RUNGS_TEXT("It cannot be checked: not all bytes that it covers are there."), {}};
    case ChecksumStatus::none:
        break;
    }
    return {};
}

Phrase urgent(const MeaningInput &input)
{
    if (!input.isSet("tcp.flags.urg"))
        return {RUNGS_TEXT("The URG flag is not set: this number means nothing."), {}};
    return {RUNGS_TEXT("Urgent data ends {0} bytes after the sequence number."), {input.node.value}};
}

Phrase synFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: this segment does not open the connection."), {}};
    return {RUNGS_TEXT("Set: the sequence number is the sender's first one."), {}};
}

Phrase ackFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the acknowledgment number means nothing."), {}};
    return {RUNGS_TEXT("Set: the acknowledgment number counts."), {}};
}

Phrase finFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the sender may have more data."), {}};
    return {RUNGS_TEXT("Set: the sender closes its side of the connection."), {}};
}

Phrase pushFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the receiver may wait for more before it hands the data over."), {}};
    return {RUNGS_TEXT("Set: what has come so far is to be handed to the program at once."), {}};
}

Phrase resetFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: this segment does not break the connection off."), {}};
    return {RUNGS_TEXT("Set: there is no such connection, or it ends here at once."), {}};
}

Phrase urgentFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the urgent pointer means nothing."), {}};
    return {RUNGS_TEXT("Set: the urgent pointer counts."), {}};
}

Phrase accurateEcnFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set."), {}};
    if (!isSyn(input))
        return {RUNGS_TEXT("Set: where both sides agreed to Accurate ECN, the highest of the three bits that count "
                           "packets with a congestion mark."),
                {}};
    if (!input.isSet("tcp.flags.ack"))
        return {RUNGS_TEXT("Set in a SYN, with CWR and ECE: the sender offers Accurate ECN."), {}};
    return {RUNGS_TEXT("Set in a SYN ACK: one of the three bits by which the server agrees to Accurate ECN."), {}};
}

Phrase reservedFlags(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("0, as it must be."), {}};
    return {RUNGS_TEXT("{0}, though senders must leave it 0; a receiver ignores it."), {input.node.value}};
}

/// ECE and CWR have another meaning in the handshake.
Phrase congestionFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set."), {}};
    if (isSyn(input))
        return {RUNGS_TEXT("Set in a SYN: the sender offers explicit congestion notification."), {}};
    if (input.node.spec->key == "tcp.flags.ece")
        return {RUNGS_TEXT("Set: a packet with a congestion mark has arrived, and the other side is to slow down."),
                {}};
    return {RUNGS_TEXT("Set: the sender has slowed down."), {}};
}

Phrase optionList(const MeaningInput &input)
{
    const auto nodes = input.frame.nodes();
    std::uint64_t count = 0;
    for (std::uint32_t i = input.index + 1; i < input.node.end; i = nodes[i].end)
        ++count;
    return {RUNGS_TEXT("{0} entries in {1} bytes, padding among them."),
            {count, std::uint64_t{input.node.bits.width / 8}}};
}

constexpr Meaning meaningsOfTcp[] = {
    {"tcp.srcport", port},
    {"tcp.dstport", port},
    {"tcp.seq_raw", sequence},
    {"tcp.ack_raw", acknowledgment},
    {"tcp.hdr_len", dataOffset},
    {"tcp.reserved", reserved},
    {"tcp.flags.control", flags},
    {"tcp.window_size_value", window},
    {"tcp.checksum", checksum},
    {"tcp.urgent_pointer", urgent},
    {"tcp.flags.syn", synFlag},
    {"tcp.flags.ack", ackFlag},
    {"tcp.flags.fin", finFlag},
    {"tcp.flags.push", pushFlag},
    {"tcp.flags.reset", resetFlag},
    {"tcp.flags.urg", urgentFlag},
    {"tcp.flags.ae", accurateEcnFlag},
    {"tcp.flags.res", reservedFlags},
    {"tcp.flags.ece", congestionFlag},
    {"tcp.flags.cwr", congestionFlag},
    {"tcp.options", optionList},
    {"ip.options", optionList},
    {"udp.srcport", port},
    {"udp.dstport", port},
    {"udp.checksum", checksum},
    {"icmp.checksum", checksum},
    {"icmpv6.checksum", checksum},
};

} // namespace

std::span<const Meaning> tcpMeanings()
{
    return meaningsOfTcp;
}

} // namespace rungs
