// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/ip_compression.h"

#include "core/decode/ipcomp_header.h"

#include <zlib.h>

namespace rungs {

namespace {

constexpr std::size_t largestDatagram = 65535;

/// Inflates @p compressed, a raw DEFLATE stream (RFC 2394); empty if it is damaged.
std::optional<Bytes> inflated(ByteView compressed)
{
    Bytes result(largestDatagram);
    Bytes input(compressed.begin(), compressed.end()); // zlib takes what it does not change as changeable
    z_stream stream{};
    constexpr int bareStream = -15;
    if (inflateInit2(&stream, bareStream) != Z_OK)
        return std::nullopt;
    stream.next_in = input.data();
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = result.data();
    stream.avail_out = static_cast<uInt>(result.size());
    const int status = inflate(&stream, Z_FINISH);
    const std::size_t size = result.size() - stream.avail_out;
    inflateEnd(&stream);
    if (status != Z_STREAM_END || size == 0)
        return std::nullopt;
    result.resize(size);
    return result;
}

} // namespace

std::optional<Datagram> inflateIpcomp(const LayerStack &stack, std::span<const ByteView> buffers)
{
    const std::span<const Layer> layers = stack.layers();
    if (layers.size() < 2 || layers.back().protocol != Protocol::data)
        return std::nullopt;
    const Layer &header = layers[layers.size() - 2];
    const Layer &payload = layers.back();
    if (header.protocol != Protocol::ipcomp || header.buffer >= buffers.size()
        || (header.flags & (Layer::quoted | Layer::fragment)) != 0)
        return std::nullopt;
    const ByteView buffer = buffers[header.buffer];
    const ByteView compressed = slice(buffer, payload.offset, payload.length);
    if (compressed.size() < payload.length || compressed.size() > largestDatagram)
        return std::nullopt;
    std::optional<Bytes> bytes = inflated(compressed);
    if (!bytes)
        return std::nullopt;
    return Datagram{read<ipcomp::Field::nextHeader>(slice(buffer, header.offset)), std::move(*bytes)};
}

} // namespace rungs
