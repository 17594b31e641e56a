// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/segment_summary.h"

#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/tcp_header.h"

#include <algorithm>

namespace rungs {

namespace {

void readNetworkLayer(const Layer &layer, ByteView buffer, SegmentSummary &summary)
{
    const std::uint8_t *header = buffer.data() + layer.offset;
    if (layer.protocol == Protocol::ipv6) {
        summary.timeToLive = read<ipv6::Field::hopLimit>(header);
        summary.trafficClass = read<ipv6::Field::trafficClass>(header);
    } else {
        summary.ipId = read<ipv4::Field::identification>(header);
        summary.timeToLive = read<ipv4::Field::timeToLive>(header);
        summary.trafficClass = read<ipv4::Field::trafficClass>(header);
    }
}

/// Only a whole datagram makes a segment: it counts as that of the frame of its last fragment.
const Layer *wholeSegment(const LayerStack &stack, std::span<const ByteView> buffers)
{
    const Layer *const layer = stack.innermost(Protocol::tcp);
    const bool isWhole = layer != nullptr && (layer->flags & Layer::fragment) == 0 && layer->buffer < buffers.size();
    return isWhole ? layer : nullptr;
}

bool hasPorts(const Layer &layer, std::span<const ByteView> buffers)
{
    constexpr std::size_t end = specOf<tcp::Field::destinationPort>().bits.endByte();
    return slice(buffers[layer.buffer], layer.offset, layer.length).size() >= end;
}

} // namespace

const Layer *segmentWithoutPorts(const LayerStack &stack, std::span<const ByteView> buffers)
{
    const Layer *const layer = wholeSegment(stack, buffers);
    return layer != nullptr && !hasPorts(*layer, buffers) ? layer : nullptr;
}

bool summarize(const LayerStack &stack, std::span<const ByteView> buffers, SegmentSummary &summary)
{
    const Layer *layer = wholeSegment(stack, buffers);
    if (layer == nullptr || !hasPorts(*layer, buffers))
        return false;
    const std::span<const Layer> layers = stack.layers();
    const auto index = static_cast<std::size_t>(layer - layers.data());
    summary = {};
    const std::size_t ip = networkLayerOf(layers, index);
    if (ip == noLayer)
        return false;
    readNetworkLayer(layers[ip], buffers[layers[ip].buffer], summary);
    const IpEndpoints addresses = endpointsOf(layers, index, buffers);
    summary.source = addresses.originalSource;
    summary.destination = addresses.finalDestination;

    constexpr std::size_t fixed = fixedLength(tcp::fields);
    const ByteView segment = slice(buffers[layer->buffer], layer->offset, layer->length);
    if (segment.size() < fixed) {
        std::array<std::uint8_t, fixed> header{};
        std::copy(segment.begin(), segment.end(), header.begin());
        readTcpHeader(header.data(), summary);
        summary.headerLength = static_cast<std::uint8_t>(read<tcp::Field::dataOffset>(header.data()) * 4);
        summary.isCut = true;
        // The length that the packet has is known even where its header was not captured.
        if (segment.size() > 12 && summary.headerLength >= fixed && layer->length > summary.headerLength)
            summary.payloadLength = layer->length - summary.headerLength;
        return true;
    }
    readTcpHeader(segment.data(), summary);
    summary.headerLength = static_cast<std::uint8_t>(read<tcp::Field::dataOffset>(segment.data()) * 4);
    if (summary.headerLength < fixed)
        return true;
    summary.options = slice(segment, fixed, summary.headerLength - fixed);
    if (summary.headerLength > layer->length)
        return true;
    summary.payloadLength = layer->length - summary.headerLength;
    summary.payload = slice(segment, summary.headerLength);
    return true;
}

} // namespace rungs
