// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layout of the blocks of a pcapng file (draft-ietf-opsawg-pcapng), counted in bytes from the start of the
// block.
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/endian.h"

#include <string>
#include <string_view>

namespace rungs::pcapng {

enum BlockType : std::uint32_t {
    interfaceDescription = 1,
    obsoletePacket = 2,
    simplePacket = 3,
    nameResolution = 4,
    interfaceStatistics = 5,
    enhancedPacket = 6,
    decryptionSecrets = 10,
    sectionHeader = 0x0a0d0d0a, ///< reads the same in both byte orders
};

inline constexpr std::size_t blockType = 0;
inline constexpr std::size_t blockLength = 4;
inline constexpr std::size_t blockBody = 8;
inline constexpr std::size_t trailerLength = 4; ///< the block's length once more
inline constexpr std::size_t minBlockLength = 12;

namespace section {
inline constexpr std::size_t byteOrderMagic = 8;
inline constexpr std::size_t majorVersion = 12;
inline constexpr std::size_t minorVersion = 14;
inline constexpr std::size_t options = 24;
inline constexpr std::uint32_t magic = 0x1a2b3c4d;
} // namespace section

namespace interface {
inline constexpr std::size_t linkType = 8;
inline constexpr std::size_t snapLength = 12;
inline constexpr std::size_t options = 16;
} // namespace interface

namespace statistics {
inline constexpr std::size_t interface = 8;
inline constexpr std::size_t timeHigh = 12;
inline constexpr std::size_t timeLow = 16;
inline constexpr std::size_t options = 20;
} // namespace statistics

namespace secrets {
inline constexpr std::size_t type = 8;
inline constexpr std::size_t length = 12;
inline constexpr std::size_t data = 16;
} // namespace secrets

/// The enhanced packet block; the obsolete one differs only in its interface, which has 16 bits.
namespace packet {
inline constexpr std::size_t interface = 8;
inline constexpr std::size_t dropped = 10; ///< of the obsolete one; 0xffff: not known
inline constexpr std::size_t timeHigh = 12;
inline constexpr std::size_t timeLow = 16;
inline constexpr std::size_t captured = 20;
inline constexpr std::size_t original = 24;
inline constexpr std::size_t data = 28;
} // namespace packet

namespace simple {
inline constexpr std::size_t original = 8;
inline constexpr std::size_t data = 12;
} // namespace simple

enum Option : std::uint16_t {
    endOfOptions = 0,
    comment = 1,
    sectionHardware = 2,
    sectionSystem = 3,
    sectionApplication = 4,
    interfaceName = 2,
    interfaceDescriptionText = 3,
    interfaceIpv4 = 4, ///< address and mask
    interfaceIpv6 = 5, ///< address and prefix length
    interfaceMac = 6,
    interfaceTimeResolution = 9,
    interfaceFilter = 11,
    interfaceSystem = 12,
    interfaceFcsLength = 13,
    interfaceTimeOffset = 14,
    packetFlags = 2,
    packetHash = 3,
    packetDropCount = 4,
    packetId = 5,
    packetQueue = 6,
    packetVerdict = 7,
    statisticsStart = 2,
    statisticsEnd = 3,
    receivedByInterface = 4,
    droppedByInterface = 5,
    acceptedByFilter = 6,
    droppedBySystem = 7,
    deliveredToUser = 8,
    customText = 2988,
    customBytes = 2989,
};

enum NameRecord : std::uint16_t {
    endOfNames = 0,
    nameOfIpv4 = 1,
    nameOfIpv6 = 2,
};

/// Longer options are not read: no comment written by hand is that long.
inline constexpr std::uint32_t maxOptionsLength = 16 << 20;
/// What an option has room for.
inline constexpr std::size_t maxOptionLength = 0xffff;

constexpr std::uint64_t padded(std::uint64_t length)
{
    return (length + 3) / 4 * 4;
}

/// Calls @p use(code, value) for each option, as far as they can be read.
template <class Use>
void forEachOption(ByteView options, ByteOrder order, Use use)
{
    while (options.size() >= 4) {
        const std::uint16_t code = load16(options.data(), order);
        const std::uint16_t length = load16(options.data() + 2, order);
        if (code == endOfOptions || length > options.size() - 4)
            return;
        use(code, options.subspan(4, length));
        options = slice(options, 4 + padded(length));
    }
}

/// A string option: UTF-8, which some writers end with a zero.
inline std::string text(ByteView value)
{
    std::string result(value.begin(), value.end());
    result.erase(std::min(result.find('\0'), result.size()));
    return result;
}

} // namespace rungs::pcapng
