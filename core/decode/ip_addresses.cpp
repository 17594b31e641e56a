// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/ip_addresses.h"

#include "core/decode/destination_options_header.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"

#include <algorithm>

namespace rungs {

namespace {

IpAddress addressAt(ByteView buffer, std::size_t offset, bool isV6)
{
    IpAddress address;
    address.isV6 = isV6;
    const ByteView bytes = slice(buffer, offset, isV6 ? 16 : 4);
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    return address;
}

/// The last address of a loose or strict source route (RFC 791 3.1) that still has stops, or 0.
std::size_t routeEnd(ByteView options)
{
    constexpr std::uint8_t looseRoute = 131;
    constexpr std::uint8_t strictRoute = 137;
    for (std::size_t place = 0; place < options.size();) {
        const std::uint8_t kind = options[place];
        if (kind == 0)
            return 0;
        if (kind == 1) {
            ++place;
            continue;
        }
        if (place + 1 >= options.size())
            return 0;
        const std::size_t length = options[place + 1];
        if (length < 2 || place + length > options.size())
            return 0;
        if ((kind == looseRoute || kind == strictRoute) && length >= 7) {
            const std::size_t pointer = options[place + 2];
            return pointer >= 4 && pointer + 3 <= length ? place + 3 + (length - 3) / 4 * 4 - 4 : 0;
        }
        place += length;
    }
    return 0;
}

/// The place of the final destination of a routing header in @p header, or 0.
std::size_t finalAddress(ByteView header)
{
    constexpr std::uint8_t sourceRoute = 0;  // RFC 5095 has deprecated it
    constexpr std::uint8_t mobility = 2;     // RFC 6275 6.4
    constexpr std::uint8_t segmentRoute = 4; // RFC 8754: the first of the list is the last stop
    if (header.size() < 8 || header[3] == 0)
        return 0;
    const std::size_t addresses = header[1] / 2U;
    if (addresses == 0 || header[3] > addresses)
        return 0;
    switch (header[2]) {
    case sourceRoute:
    case mobility:
        return 8 + 16 * (addresses - 1);
    case segmentRoute:
        return 8;
    default:
        return 0;
    }
}

/// The place of the home address in destination options (RFC 6275 6.3), or 0.
std::size_t homeAddress(ByteView header)
{
    constexpr std::uint8_t homeAddressOption = 0xc9;
    constexpr std::size_t addressLength = 16;
    for (std::size_t place = fixedLength(destinationOptions::fields); place + 1 < header.size();) {
        if (header[place] == 0) { // Pad1
            ++place;
            continue;
        }
        const std::size_t length = header[place + 1];
        place += 2;
        if (header[place - 2] == homeAddressOption)
            return length == addressLength && place + length <= header.size() ? place : 0;
        place += length;
    }
    return 0;
}

} // namespace

std::size_t networkLayerOf(std::span<const Layer> layers, std::size_t index)
{
    for (std::size_t i = index; i > 0; --i) {
        const Layer &layer = layers[i - 1];
        if (layer.protocol == Protocol::ipv4 || layer.protocol == Protocol::ipv6)
            return i - 1;
    }
    return noLayer;
}

std::size_t tellingLayer(std::span<const Layer> layers)
{
    std::size_t telling = noLayer;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if ((layers[i].flags & Layer::quoted) == 0 && layers[i].protocol != Protocol::data)
            telling = i;
    }
    return telling;
}

EndpointPlaces endpointPlacesOf(std::span<const Layer> layers, std::size_t index, std::span<const ByteView> buffers)
{
    const std::size_t ip = networkLayerOf(layers, index);
    const Layer &layer = layers[ip];
    const bool isV6 = layer.protocol == Protocol::ipv6;
    const BitRange source = isV6 ? specOf<ipv6::Field::source>().bits : specOf<ipv4::Field::source>().bits;
    const BitRange destination =
        isV6 ? specOf<ipv6::Field::destination>().bits : specOf<ipv4::Field::destination>().bits;
    EndpointPlaces places;
    places.isV6 = isV6;
    places.source = {layer.buffer, layer.offset + source.firstByte()};
    places.destination = {layer.buffer, layer.offset + destination.firstByte()};
    places.originalSource = places.source;
    places.finalDestination = places.destination;
    if (!isV6) {
        constexpr std::uint32_t fixed = fixedLength(ipv4::fields);
        if (layer.headerLength > fixed) {
            const ByteView options = slice(buffers[layer.buffer], layer.offset + fixed, layer.headerLength - fixed);
            if (const std::size_t end = routeEnd(options); end != 0)
                places.finalDestination.offset = layer.offset + fixed + static_cast<std::uint32_t>(end);
        }
        return places;
    }
    for (std::size_t i = ip + 1; i < index; ++i) {
        const ByteView header = slice(buffers[layers[i].buffer], layers[i].offset, layers[i].headerLength);
        if (layers[i].protocol == Protocol::destinationOptions) {
            if (const std::size_t home = homeAddress(header); home != 0)
                places.originalSource = {layers[i].buffer, layers[i].offset + static_cast<std::uint32_t>(home)};
        }
        if (layers[i].protocol != Protocol::routing)
            continue;
        const std::size_t end = finalAddress(header);
        if (end != 0 && end + 16 <= header.size())
            places.finalDestination = {layers[i].buffer, layers[i].offset + static_cast<std::uint32_t>(end)};
    }
    return places;
}

IpEndpoints endpointsOf(std::span<const Layer> layers, std::size_t index, std::span<const ByteView> buffers)
{
    const EndpointPlaces places = endpointPlacesOf(layers, index, buffers);
    const auto addressOf = [&](AddressPlace place) {
        return addressAt(buffers[place.buffer], place.offset, places.isV6);
    };
    return {addressOf(places.source), addressOf(places.originalSource), addressOf(places.destination),
            addressOf(places.finalDestination)};
}

} // namespace rungs
