// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"
#include "core/decode/segment_summary.h"

#include <cstddef>
#include <span>

namespace rungs {

inline constexpr std::size_t noLayer = SIZE_MAX;

/// The IP header that carries layer @p index, or noLayer. Its fixed part is whole.
std::size_t networkLayerOf(std::span<const Layer> layers, std::size_t index);

/// The innermost header that is neither data nor inside of an ICMP error: what the frame is called after; or noLayer.
std::size_t tellingLayer(std::span<const Layer> layers);

struct IpEndpoints
{
    IpAddress source;           ///< as the header has it: of a mobile host the care-of address
    IpAddress originalSource;   ///< its home address, where an option says that (RFC 6275 6.3); else the source
    IpAddress destination;      ///< as the header has it: the next stop on a source route
    IpAddress finalDestination; ///< the end of the source route, else the destination
};

/// Where an address lies.
struct AddressPlace
{
    std::uint8_t buffer = 0;
    std::uint32_t offset = 0; ///< in the buffer, bytes

    friend constexpr bool operator==(AddressPlace, AddressPlace) = default;
};

struct EndpointPlaces
{
    AddressPlace source;
    AddressPlace originalSource; ///< in the Home Address option, where there is one
    AddressPlace destination;
    AddressPlace finalDestination; ///< in the source route, where one leads on
    bool isV6 = false;
};

/// Where the addresses of the packet that carries layer @p index are, which networkLayerOf() has found one for.
EndpointPlaces endpointPlacesOf(std::span<const Layer> layers, std::size_t index, std::span<const ByteView> buffers);
/// The addresses themselves.
IpEndpoints endpointsOf(std::span<const Layer> layers, std::size_t index, std::span<const ByteView> buffers);

} // namespace rungs
