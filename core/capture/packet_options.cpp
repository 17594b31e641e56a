// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/packet_options.h"

#include "core/capture/frame_comments.h"
#include "core/capture/pcapng_block.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rungs {

using namespace pcapng;

namespace {

constexpr ByteOrder machineOrder = std::endian::native == std::endian::little ? ByteOrder::little : ByteOrder::big;

/// A number within the value of an option.
struct NumberPlace
{
    std::size_t offset = 0;
    std::size_t length = 0; ///< 0: there is none
};

/// Empty where it is not known what the value is made of.
std::optional<NumberPlace> numberIn(std::uint16_t code, ByteView value)
{
    switch (code) {
    case packetFlags:
    case packetQueue:
    case customText: // the number of the enterprise
    case customBytes:
        return NumberPlace{0, 4};
    case packetDropCount:
    case packetId:
        return NumberPlace{0, 8};
    case packetHash:
        return NumberPlace{};
    case packetVerdict:
        // After its kind: bytes of the hardware, or a number of Linux.
        return value.empty() || value[0] == 0 ? NumberPlace{} : NumberPlace{1, 8};
    default:
        return std::nullopt;
    }
}

std::optional<Bytes> inMachineOrder(std::uint16_t code, ByteView value, ByteOrder order)
{
    Bytes bytes(value.begin(), value.end());
    if (order == machineOrder)
        return bytes;
    const std::optional<NumberPlace> number = numberIn(code, value);
    if (!number || number->offset + number->length > bytes.size())
        return std::nullopt;
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(number->offset);
    std::reverse(first, first + static_cast<std::ptrdiff_t>(number->length));
    return bytes;
}

/// Whether the option may go into another file: of custom ones, some are about this file alone.
bool canBeCopied(std::uint16_t code)
{
    constexpr std::uint16_t firstCustom = 2988;
    return code < firstCustom || code == customText || code == customBytes;
}

} // namespace

std::optional<PacketBlock> packetBlockAt(ByteView start)
{
    if (start.size() < packet::data)
        return std::nullopt;
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        const std::uint32_t type = load32(start.data() + blockType, order);
        if (type == enhancedPacket || type == obsoletePacket)
            return PacketBlock{order, type, load32(start.data() + blockLength, order),
                               load32(start.data() + packet::captured, order)};
    }
    return std::nullopt;
}

std::uint64_t endOfBlock(ByteSource &source, std::uint64_t offset, std::uint32_t captured)
{
    const std::uint64_t least = offset + padded(captured) + trailerLength;
    std::array<std::uint8_t, packet::data> start{};
    if (offset < start.size() || !readExactly(source, offset - start.size(), start))
        return least;
    const std::optional<PacketBlock> block = packetBlockAt(start);
    if (block && block->captured == captured)
        return std::max(least, offset - packet::data + block->length);
    const std::uint8_t *const simplest = start.data() + packet::data - simple::data;
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        if (load32(simplest + blockType, order) == simplePacket)
            return std::max(least, offset - simple::data + load32(simplest + blockLength, order));
    }
    return least;
}

PacketOptions packetOptions(const PacketBlock &header, ByteView block)
{
    PacketOptions options;
    if (header.type == obsoletePacket && block.size() >= packet::data) {
        const std::uint64_t dropped = load16(block.data() + packet::dropped, header.order);
        if (dropped != 0 && dropped != 0xffff) {
            Bytes value(sizeof(dropped));
            std::memcpy(value.data(), &dropped, sizeof(dropped));
            options.others.push_back({packetDropCount, std::move(value)});
        }
    }
    const std::uint64_t place = packet::data + padded(header.captured);
    if (place + trailerLength > block.size())
        return options;
    forEachOption(slice(block.first(block.size() - trailerLength), place), header.order,
                  [&](std::uint16_t code, ByteView value) {
                      if (code == comment)
                          options.comments.push_back(text(value));
                      else if (!canBeCopied(code))
                          return;
                      else if (std::optional<Bytes> bytes = inMachineOrder(code, value, header.order))
                          options.others.push_back({code, *std::move(bytes)});
                  });
    return options;
}

} // namespace rungs
