// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A link-layer header type as capture files number them (LINKTYPE_ values, www.tcpdump.org/linktypes.html).
enum class LinkType : std::uint16_t {
    null = 0,
    ethernet = 1,
    ppp = 9,
    fddi = 10,
    raw12 = 12,
    raw14 = 14,
    pppHdlc = 50,
    pppEthernet = 51,
    raw = 101,
    ciscoHdlc = 104,
    wlan = 105,
    frameRelay = 107,
    loop = 108,
    linuxSll = 113,
    pflog = 117,
    radiotap = 127,
    ppi = 192,
    ipv4 = 228,
    ipv6 = 229,
    nflog = 239,
    ipoib = 242,
    pktap = 258,
    linuxSll2 = 276,
    dsa = 284,
    edsa = 285,
    undescribed = 0xffff, ///< of frames whose interface their file does not describe; no file has it
};

enum class FileFormat : std::uint8_t { pcap, pcapNanosecond, pcapModified, pcapng, snoop };
enum class ByteOrder : std::uint8_t { little, big };
enum class Compression : std::uint8_t { none, gzip, zstd, lz4 };

/// An address of an interface, and how many of its bits are those of the network.
struct InterfaceAddress
{
    Bytes address; ///< 4 bytes of IPv4, or 16 of IPv6
    std::uint8_t prefixLength = 0;
};

/// One interface that frames were captured on. A pcap file has exactly one.
struct CaptureInterface
{
    LinkType linkType = LinkType::ethernet;
    std::uint32_t snapLength = 0; ///< 0: no limit
    std::uint8_t fcsLength = 0;   ///< bytes of frame check sequence at the end of each frame, where said
    std::uint32_t section = 0;    ///< of the pcapng file, from 0
    std::uint64_t ticksPerSecond = 1000000;
    std::uint8_t timeResolution = 6; ///< if_tsresol
    std::int64_t offsetSeconds = 0;  ///< if_tsoffset
    std::string name;
    std::string description;
    std::string filter;
    std::string operatingSystem;
    std::string comment;
    std::vector<InterfaceAddress> addresses;
    Bytes hardwareAddress; ///< MAC; empty where it is not said
};

/// What an interface counted since the capture began; empty where it is not said.
struct InterfaceStatistics
{
    Timestamp time = Timestamp::none(); ///< of the counts
    Timestamp start = Timestamp::none();
    Timestamp end = Timestamp::none();
    std::optional<std::uint64_t> received;
    std::optional<std::uint64_t> droppedByInterface;
    std::optional<std::uint64_t> accepted; ///< by the capture filter
    std::optional<std::uint64_t> droppedBySystem;
    std::optional<std::uint64_t> delivered;
};

/// A block of a pcapng file that is about no single frame, and is read again where the capture is saved: names, secrets
/// or statistics.
struct OtherBlock
{
    std::uint64_t offset = 0;
    std::uint32_t type = 0;
    std::uint32_t length = 0;
    InterfaceId interface; ///< statistics: of this one; none where it is not described
    ByteOrder order = ByteOrder::little;
};

/// What a capture file says about itself.
struct CaptureInfo
{
    FileFormat format = FileFormat::pcap;
    ByteOrder byteOrder = ByteOrder::little;
    Compression compression = Compression::none;
    std::uint32_t sections = 1;
    std::string hardware; ///< of the first section that says so
    std::string operatingSystem;
    std::string application;
    std::uint64_t dropped = 0;         ///< frames that the interfaces and the system dropped instead of capturing them
    std::vector<std::string> comments; ///< of the sections
    std::vector<CaptureInterface> interfaces;
    std::vector<OtherBlock> otherBlocks; ///< the first of them: a file can be nothing else
};

/// What the link-layer header type is called; empty where its number is not known.
std::string_view linkTypeName(LinkType linkType);

} // namespace rungs
