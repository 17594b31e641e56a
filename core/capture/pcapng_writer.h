// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/capture/byte_sink.h"
#include "core/capture/capture_info.h"
#include "core/capture/packet_options.h"

#include <array>
#include <span>

namespace rungs {

/// What a section says of the program and the machine that its frames come from.
struct SectionDescription
{
    std::string hardware;
    std::string operatingSystem;
    std::string application;
    std::vector<std::string> comments;
};

/// A frame as it is to be written. What it refers to must live as long as the call.
struct PacketRecord
{
    InterfaceId interface; ///< as writeInterface() numbered it
    Timestamp time;
    std::uint32_t originalLength = 0;
    ByteView bytes;
    std::span<const std::string> comments = {};
    std::span<const PacketOption> options = {}; ///< others than comments: PacketOptions::others
};

/// The names of an address.
struct ResolvedName
{
    Bytes address; ///< 4 bytes of IPv4, or 16 of IPv6
    std::vector<std::string> names;
};

/// Writes a pcapng file (draft-ietf-opsawg-pcapng) of one section, in the byte order of this machine and with times in
/// nanoseconds.
///
/// Each block goes to the sink in one piece. The section comes first, an interface before its packets. What is no
/// UTF-8 in a text becomes U+FFFD; a comment longer than an option can be (65,535 bytes) goes on in another comment,
/// any other text ends there.
class PcapngWriter
{
public:
    /// @p name of the file, for errors
    PcapngWriter(ByteSink &sink, std::string name)
        : m_sink(sink)
        , m_name(std::move(name))
    { }

    Result<void> writeSection(const SectionDescription &section);
    /// Of @p interface its link type, snap length, texts, addresses, the length of check sequences and the offset of
    /// its times.
    Result<InterfaceId> writeInterface(const CaptureInterface &interface);
    /// A frame without a time becomes a block without a time where there is one for it, else it is of 1970-01-01.
    /// Fails where the options take more than 16 MiB: no reader takes such a block.
    Result<void> writePacket(const PacketRecord &packet);
    /// Of an address that is neither of IPv4 nor of IPv6 nothing is written.
    Result<void> writeNames(std::span<const ResolvedName> names);
    /// What decrypts the packets after it. @p type of the secrets, as pcapng numbers it
    Result<void> writeSecrets(std::uint32_t type, ByteView secrets);
    Result<void> writeStatistics(InterfaceId interface, const InterfaceStatistics &statistics);

private:
    struct Interface
    {
        std::uint32_t snapLength = 0;
        std::int64_t offsetSeconds = 0;
    };

    bool canBeSimple(const PacketRecord &packet) const;
    Result<void> writeSimplePacket(const PacketRecord &packet);
    std::array<std::uint32_t, 2> ticks(InterfaceId interface, Timestamp time) const;

    ByteSink &m_sink;
    std::string m_name;
    std::vector<Interface> m_interfaces;
    Bytes m_block;
};

} // namespace rungs
