// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/frame_summary.h"

#include "core/decode/arp_header.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"
#include "core/text/flags_text.h"

#include <fmt/format.h>

#include <optional>

namespace rungs {

namespace {

std::string segmentSummary(const StreamSegment &segment)
{
    constexpr std::uint16_t ackFlag = tcp::flagMask(tcp::Field::ack);
    const SegmentSummary &summary = segment.summary;
    if (summary.isCut)
        return fmt::format("{} > {} TCP header cut short", summary.sourcePort, summary.destinationPort);
    const auto from = indexOf(segment.place.from);
    const ConnectionRow &connection = segment.connection;
    const std::string flags = flagsText(summary.flags);
    std::string text =
        fmt::format("{} > {} {} seq {}", summary.sourcePort, summary.destinationPort,
                    flags.empty() ? "no flags" : flags, summary.sequence - connection.baseSequence[from]);
    if ((summary.flags & ackFlag) != 0)
        text += fmt::format(" ack {}", summary.acknowledgment - connection.baseSequence[1 - from]);
    const std::optional<std::uint32_t> window = segment.outcome != nullptr ? segment.outcome->window : std::nullopt;
    return text + fmt::format(" win {} len {}", window.value_or(summary.window), summary.payloadLength);
}

/// The line of a frame whose innermost header is not TCP.
std::string layerSummary(const Layer &layer, ByteView header)
{
    const HeaderSpec &spec = headerOf(layer.protocol);
    const std::string name(spec.whole.name);
    if ((layer.flags & Layer::cut) != 0 || header.size() < fixedLength(spec.fields))
        return name + ", cut short";
    switch (layer.protocol) {
    case Protocol::udp:
        return fmt::format("{} > {} UDP len {}", read<udp::Field::sourcePort>(header),
                           read<udp::Field::destinationPort>(header), layer.length - layer.headerLength);
    case Protocol::icmp:
    case Protocol::icmpv6: {
        const bool isV6 = layer.protocol == Protocol::icmpv6;
        const std::uint8_t type = read<icmp::Field::type>(header);
        const std::string_view known = isV6 ? nameOf(icmpv6::typeNames, type) : nameOf(icmp::typeNames, type);
        return fmt::format("{} {}", isV6 ? "ICMPv6" : "ICMP", known.empty() ? fmt::format("type {}", type) : known);
    }
    case Protocol::arp: {
        const std::uint16_t operation = read<arp::Field::operation>(header);
        const std::string_view known = nameOf(arp::operationNames, operation);
        return fmt::format("ARP {}", known.empty() ? fmt::format("operation {}", operation) : known);
    }
    default:
        break;
    }
    return (layer.flags & Layer::fragment) != 0 ? name + ", fragment" : name;
}

} // namespace

std::string frameSummary(const StreamFrame &frame)
{
    if (frame.segment != nullptr)
        return segmentSummary(*frame.segment);
    const std::span<const Layer> layers = frame.walk.stack.layers();
    for (std::size_t i = layers.size(); i > 0; --i) {
        const Layer &layer = layers[i - 1];
        if (layer.protocol != Protocol::data && (layer.flags & Layer::quoted) == 0)
            return layerSummary(layer, slice(frame.walk.buffers[layer.buffer], layer.offset, layer.length));
    }
    return "Data";
}

} // namespace rungs
