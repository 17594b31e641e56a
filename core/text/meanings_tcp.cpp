// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_header.h"
#include "core/text/explanation_tables.h"
#include "core/text/segment_text.h"

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
        return {RUNGS_TEXT("Port {0} is a system port, below 1024, assigned to services."), {input.node.value}};
    if (input.node.value >= 49152)
        return {RUNGS_TEXT("Port {0} is an ephemeral port, chosen by the system for one connection."),
                {input.node.value}};
    return {RUNGS_TEXT("Port {0}: a registered service, or an ephemeral port for this connection."),
            {input.node.value}};
}

Phrase sequence(const MeaningInput &input)
{
    if (isSyn(input)) {
        return {RUNGS_TEXT("The initial sequence number. The SYN consumes it, so the first byte of data has {0}."),
                {std::uint64_t{static_cast<std::uint32_t>(input.node.value + 1)}}};
    }
    if (const auto relative = relativeValue(input.frame, input.index, input.context)) {
        return {RUNGS_TEXT("Relative sequence number {0}: its initial sequence number is {1}."),
                {std::uint64_t{*relative}, std::uint64_t{*input.context.sequenceBase}}};
    }
    if (!input.isCaptured("tcp.flags.syn"))
        return {
            RUNGS_TEXT("The SYN flag was not captured, so whether this is the initial sequence number is not known."),
            {}};
    return {RUNGS_TEXT("The initial sequence number was not captured, so the position in the stream is not known."),
            {}};
}

Phrase acknowledgment(const MeaningInput &input)
{
    if (!input.isCaptured("tcp.flags.ack"))
        return {RUNGS_TEXT("The ACK flag was not captured, so whether this field is valid is not known."), {}};
    if (!input.isSet("tcp.flags.ack"))
        return {RUNGS_TEXT("The ACK flag is not set, so this field is not valid."), {}};
    if (const auto relative = relativeValue(input.frame, input.index, input.context)) {
        return {RUNGS_TEXT("Everything before {0} has arrived: relative acknowledgment number {1}."),
                {input.node.value, std::uint64_t{*relative}}};
    }
    return {RUNGS_TEXT("Everything before {0} has arrived."), {input.node.value}};
}

Phrase dataOffset(const MeaningInput &input)
{
    const std::uint64_t length = input.node.value * 4;
    if (length < fixedBytes)
        return {RUNGS_TEXT("{0} bytes is too short: the fixed part alone is {1} bytes."), {length, fixedBytes}};
    if (length == fixedBytes)
        return {RUNGS_TEXT("The header is {0} bytes: no options."), {length}};
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
    return {RUNGS_TEXT("The reserved bits are {0}. The lowest, 1, is AE; the others are not assigned."),
            {input.node.value}};
}

Phrase flags(const MeaningInput &input)
{
    const bool hasAck = input.isSet("tcp.flags.ack");
    const std::string names = flagsText(static_cast<std::uint16_t>(input.node.value));
    if (isSyn(input) && (input.isSet("tcp.flags.reset") || input.isSet("tcp.flags.fin")))
        return {RUNGS_TEXT("{0}: no endpoint sends this combination."), {names}};
    if (isSyn(input) && hasAck)
        return {RUNGS_TEXT("{0}: the second segment of the three-way handshake."), {names}};
    if (isSyn(input))
        return {RUNGS_TEXT("{0}: the first segment of the three-way handshake."), {names}};
    if (input.isSet("tcp.flags.reset"))
        return {RUNGS_TEXT("{0}: aborts the connection."), {names}};
    if (input.isSet("tcp.flags.fin"))
        return {RUNGS_TEXT("{0}: closes its direction of the connection."), {names}};
    if (hasAck)
        return {RUNGS_TEXT("{0}: a segment of an established connection."), {names}};
    return {RUNGS_TEXT("A segment without ACK, SYN or RST is dropped."), {}};
}

/// The window in bytes, and where its scale comes from.
Phrase scaledWindow(std::uint64_t value, const WindowScale &scale)
{
    using Source = WindowScale::Source;
    const std::vector<Argument> arguments{value, frame(scale.syn), bytesArgument(value << scale.shift),
                                          std::uint64_t{1} << scale.shift, std::uint64_t{scale.shift}};
    switch (scale.source) {
    case Source::none:
    case Source::isSyn:
        break;
    case Source::option:
        return {RUNGS_TEXT("Its sender accepts {2}: {0} × {3}, by the window scale option of its SYN, #{1} (shift "
                           "{4}). Both SYNs have one (RFC 7323, 2.2)."),
                arguments};
    case Source::notOffered:
        return {RUNGS_TEXT("Its sender accepts {2}, not scaled: the SYN #{1} has no window scale option, and both must "
                           "(RFC 7323, 2.2)."),
                arguments};
    case Source::optionsCut:
        return {RUNGS_TEXT("{0} in the field; the scale is not known: the options of the SYN #{1} were cut off."),
                arguments};
    case Source::notCaptured:
        return {RUNGS_TEXT("{0} in the field; the scale is not known: a SYN was not captured."), arguments};
    }
    return {RUNGS_TEXT("{0} in the field; if both SYNs offered a window scale, shifted left by that of the sender."),
            arguments};
}

Phrase window(const MeaningInput &input)
{
    if (isSyn(input)) {
        return {RUNGS_TEXT("Its sender accepts {0}: the window of a SYN is never scaled (RFC 7323, 2.2)."),
                {bytesArgument(input.node.value)}};
    }
    if (input.isSet("tcp.flags.reset"))
        return {RUNGS_TEXT("In a reset the window is ignored."), {}};
    if (input.node.value == 0)
        return {RUNGS_TEXT("The receive buffer is full: the peer may only send zero-window probes."), {}};
    return isWindow(input.frame, input.index) ? scaledWindow(input.node.value, input.context.windowScale)
                                              : scaledWindow(input.node.value, {});
}

Phrase checksum(const MeaningInput &input)
{
    switch (input.node.checksum) {
    case ChecksumStatus::good:
        return {RUNGS_TEXT("The sum over pseudo-header, header and data is correct."), {}};
    case ChecksumStatus::bad:
        if (isFilledInLater(input.frame, input.node, input.context)) {
            return {RUNGS_TEXT("The sum does not match the captured bytes: the network card of its sender probably "
                               "fills in the checksum after the capture."),
                    {}};
        }
        return {RUNGS_TEXT("The sum does not match the captured bytes: they were damaged on the way, or the network "
                           "card fills in the checksum after the capture."),
                {}};
    case ChecksumStatus::partial:
        return {RUNGS_TEXT("Only the sum of the pseudo-header: the segment was captured before the network card of its "
                           "sender completed it."),
                {}};
    case ChecksumStatus::unverified:
        return {RUNGS_TEXT("Not verified: not all bytes that it covers were captured."), {}};
    case ChecksumStatus::none:
        break;
    }
    return {};
}

Phrase urgent(const MeaningInput &input)
{
    if (!input.isSet("tcp.flags.urg"))
        return {RUNGS_TEXT("The URG flag is not set, so this field is not valid."), {}};
    return {RUNGS_TEXT("Urgent data ends {0} bytes after the sequence number."), {input.node.value}};
}

Phrase synFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: this segment does not open the connection."), {}};
    return {RUNGS_TEXT("Set: the sequence number is the initial one."), {}};
}

Phrase ackFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the acknowledgment number is not valid."), {}};
    return {RUNGS_TEXT("Set: the acknowledgment number is valid."), {}};
}

Phrase finFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the sender may have more data."), {}};
    return {RUNGS_TEXT("Set: the sender closes its direction of the connection."), {}};
}

Phrase pushFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the receiver may wait for more data before it delivers this to the application."),
                {}};
    return {RUNGS_TEXT("Set: the data so far is to be delivered to the application at once."), {}};
}

Phrase resetFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: this segment does not abort the connection."), {}};
    return {RUNGS_TEXT("Set: the connection does not exist, or is aborted."), {}};
}

Phrase urgentFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set: the urgent pointer is not valid."), {}};
    return {RUNGS_TEXT("Set: the urgent pointer is valid."), {}};
}

Phrase accurateEcnFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set."), {}};
    if (!isSyn(input))
        return {RUNGS_TEXT("Set: with Accurate ECN, the highest of the three bits that count CE-marked packets."), {}};
    if (!input.isSet("tcp.flags.ack"))
        return {RUNGS_TEXT("Set in a SYN, with CWR and ECE: the sender offers Accurate ECN."), {}};
    return {RUNGS_TEXT("Set in a SYN ACK: one of the three bits by which the server agrees to Accurate ECN."), {}};
}

Phrase reservedFlags(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("0, as required."), {}};
    return {RUNGS_TEXT("{0}, though senders must set it to 0; receivers ignore it."), {input.node.value}};
}

/// ECE and CWR have another meaning in the handshake.
Phrase congestionFlag(const MeaningInput &input)
{
    if (input.node.value == 0)
        return {RUNGS_TEXT("Not set."), {}};
    if (isSyn(input))
        return {RUNGS_TEXT("Set in a SYN: the sender offers explicit congestion notification."), {}};
    if (input.node.spec->key == "tcp.flags.ece")
        return {RUNGS_TEXT("Set: a CE-marked packet has arrived, and the peer is to slow down."), {}};
    return {RUNGS_TEXT("Set: the sender has slowed down."), {}};
}

Phrase optionList(const MeaningInput &input)
{
    const auto nodes = input.frame.nodes();
    std::uint64_t count = 0;
    for (std::uint32_t i = input.index + 1; i < input.node.end; i = nodes[i].end)
        ++count;
    return {RUNGS_TEXT("{0} in {1}, padding included."),
            {std::vector<Phrase>{counted(count, RUNGS_TEXT("1 entry"), RUNGS_TEXT("{0} entries"))},
             bytesArgument(input.node.bits.width / 8)}};
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
