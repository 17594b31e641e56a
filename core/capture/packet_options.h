// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/byte_source.h"

#include <optional>

namespace rungs {

/// An option of a packet's block in a pcapng file: its code, and its value in the byte order of this machine.
struct PacketOption
{
    std::uint16_t code = 0;
    Bytes value;
};

/// What a pcapng file says of a frame beside its bytes.
struct PacketOptions
{
    std::vector<std::string> comments;
    std::vector<PacketOption> others;
};

/// What a packet's block says before its bytes.
struct PacketBlock
{
    ByteOrder order = ByteOrder::little;
    std::uint32_t type = 0;
    std::uint32_t length = 0;   ///< of the whole block
    std::uint32_t captured = 0; ///< bytes of the packet
};

/// @p start the first pcapng::packet::data bytes of a block; empty where no packet's block begins so
std::optional<PacketBlock> packetBlockAt(ByteView start);
/// Where the block of a pcapng file ends that holds the @p captured bytes from @p offset on: after their end.
std::uint64_t endOfBlock(ByteSource &source, std::uint64_t offset, std::uint32_t captured);
/// The options of a whole block. An option that cannot be put into another byte order is left out.
PacketOptions packetOptions(const PacketBlock &header, ByteView block);

} // namespace rungs
