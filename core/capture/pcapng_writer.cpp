// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng_writer.h"

#include "core/base/utf8.h"
#include "core/capture/pcapng_block.h"

#include <algorithm>
#include <cassert>

namespace rungs {

using namespace pcapng;

namespace {

using Ticks = std::array<std::uint32_t, 2>;

constexpr std::uint8_t nanoseconds = 9; ///< of if_tsresol: a power of ten below a second

/// A block as it grows, in the byte order of this machine.
class BlockBuilder
{
public:
    BlockBuilder(Bytes &bytes, std::uint32_t type)
        : m_bytes(bytes)
    {
        m_bytes.clear();
        number(type);
        number(std::uint32_t{0});
    }

    template <class Number>
    void number(Number value)
    {
        const std::size_t place = m_bytes.size();
        m_bytes.resize(place + sizeof(value));
        std::memcpy(m_bytes.data() + place, &value, sizeof(value));
    }
    void bytes(ByteView value) { m_bytes.insert(m_bytes.end(), value.begin(), value.end()); }
    void padding() { m_bytes.resize(padded(m_bytes.size())); }

    void option(std::uint16_t code, ByteView value)
    {
        number(code);
        number(static_cast<std::uint16_t>(value.size()));
        bytes(value);
        padding();
        m_hasOptions = true;
    }
    void option(std::uint16_t code, std::string_view value)
    {
        // The option ends where its text ends for a reader: with a zero.
        const std::string valid = validUtf8(value.substr(0, value.find('\0')));
        const std::string_view text = frontOf(valid, maxOptionLength);
        if (!text.empty())
            option(code, viewOf(text));
    }
    void option(std::uint16_t code, std::uint64_t value)
    {
        number(code);
        number(static_cast<std::uint16_t>(sizeof(value)));
        number(value);
        m_hasOptions = true;
    }
    void option(std::uint16_t code, const std::optional<std::uint64_t> &value)
    {
        if (value)
            option(code, *value);
    }
    /// A time as blocks have it, the high half first.
    void option(std::uint16_t code, const Ticks &time)
    {
        number(code);
        number(static_cast<std::uint16_t>(sizeof(time)));
        ticks(time);
        m_hasOptions = true;
    }
    void ticks(const Ticks &time)
    {
        for (const std::uint32_t half : time)
            number(half);
    }
    /// Of an interface: IPv4 with the mask of its network, IPv6 with the length of its prefix.
    void address(const InterfaceAddress &each)
    {
        Bytes value = each.address;
        if (value.size() == 4) {
            for (int byte = 0; byte < 4; ++byte) {
                const int bits = std::clamp(each.prefixLength - 8 * byte, 0, 8);
                value.push_back(static_cast<std::uint8_t>(0xff00 >> bits));
            }
            option(interfaceIpv4, ByteView(value));
        } else if (value.size() == 16) {
            value.push_back(each.prefixLength);
            option(interfaceIpv6, ByteView(value));
        }
    }
    void comments(std::span<const std::string> comments)
    {
        for (const std::string &each : comments) {
            const std::string valid = validUtf8(each.substr(0, each.find('\0')));
            std::string_view rest = valid;
            do {
                const std::string_view front = frontOf(rest, maxOptionLength);
                option(comment, viewOf(front));
                rest.remove_prefix(front.size());
            } while (!rest.empty());
        }
    }
    std::size_t size() const { return m_bytes.size(); }

    /// Its end, and its length at both ends.
    ByteView finish()
    {
        if (m_hasOptions)
            number(std::uint32_t{endOfOptions});
        const auto length = static_cast<std::uint32_t>(m_bytes.size() + trailerLength);
        number(length);
        std::memcpy(m_bytes.data() + blockLength, &length, sizeof(length));
        return m_bytes;
    }

private:
    static ByteView viewOf(std::string_view text)
    {
        return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
    }

    Bytes &m_bytes;
    bool m_hasOptions = false;
};

} // namespace

Result<void> PcapngWriter::writeSection(const SectionDescription &description)
{
    m_interfaces.clear();
    BlockBuilder block(m_block, sectionHeader);
    block.number(section::magic);
    block.number(std::uint16_t{1});
    block.number(std::uint16_t{0});
    block.number(std::int64_t{-1}); // its length is not known
    block.option(sectionHardware, description.hardware);
    block.option(sectionSystem, description.operatingSystem);
    block.option(sectionApplication, description.application);
    block.comments(description.comments);
    return m_sink.write(block.finish());
}

Result<InterfaceId> PcapngWriter::writeInterface(const CaptureInterface &interface)
{
    BlockBuilder block(m_block, interfaceDescription);
    block.number(static_cast<std::uint16_t>(interface.linkType));
    block.number(std::uint16_t{0});
    block.number(interface.snapLength);
    block.option(interfaceName, interface.name);
    block.option(interfaceDescriptionText, interface.description);
    for (const InterfaceAddress &each : interface.addresses)
        block.address(each);
    if (!interface.hardwareAddress.empty())
        block.option(interfaceMac, ByteView(interface.hardwareAddress));
    block.option(interfaceTimeResolution, ByteView(&nanoseconds, 1));
    if (!interface.filter.empty()) {
        // The first byte says how the filter is written: 0 is a libpcap expression.
        const std::string valid = validUtf8(interface.filter);
        Bytes filter{0};
        const std::string_view text = frontOf(valid, maxOptionLength - 1);
        filter.insert(filter.end(), text.begin(), text.end());
        block.option(interfaceFilter, ByteView(filter));
    }
    block.option(interfaceSystem, interface.operatingSystem);
    if (interface.fcsLength > 0)
        block.option(interfaceFcsLength, ByteView(&interface.fcsLength, 1));
    if (interface.offsetSeconds != 0)
        block.option(interfaceTimeOffset, static_cast<std::uint64_t>(interface.offsetSeconds));
    if (!interface.comment.empty())
        block.comments(std::span(&interface.comment, 1));
    if (Result<void> written = m_sink.write(block.finish()); !written)
        return tl::unexpected(std::move(written).error());
    m_interfaces.push_back({interface.snapLength, interface.offsetSeconds});
    return InterfaceId{static_cast<std::uint32_t>(m_interfaces.size() - 1)};
}

Ticks PcapngWriter::ticks(InterfaceId interface, Timestamp time) const
{
    __extension__ using Wide = __int128;
    constexpr Wide nanosecondsPerSecond = 1000000000;
    Wide count = 0;
    if (time.isKnown())
        count = Wide{time.nanoseconds} - m_interfaces[interface.value].offsetSeconds * nanosecondsPerSecond;
    const auto kept = static_cast<std::uint64_t>(std::clamp(count, Wide{0}, Wide{UINT64_MAX}));
    return {static_cast<std::uint32_t>(kept >> 32), static_cast<std::uint32_t>(kept)};
}

/// A simple packet block has no time, no options, and is of the first interface.
bool PcapngWriter::canBeSimple(const PacketRecord &packet) const
{
    const std::uint32_t snapLength = m_interfaces[packet.interface.value].snapLength;
    const std::uint32_t expected =
        snapLength == 0 ? packet.originalLength : std::min(packet.originalLength, snapLength);
    return !packet.time.isKnown() && packet.interface.value == 0 && packet.comments.empty() && packet.options.empty()
           && packet.bytes.size() == expected;
}

Result<void> PcapngWriter::writeSimplePacket(const PacketRecord &packet)
{
    BlockBuilder block(m_block, simplePacket);
    block.number(packet.originalLength);
    block.bytes(packet.bytes);
    block.padding();
    return m_sink.write(block.finish());
}

Result<void> PcapngWriter::writePacket(const PacketRecord &packet)
{
    assert(packet.interface.value < m_interfaces.size());
    if (canBeSimple(packet))
        return writeSimplePacket(packet);
    BlockBuilder block(m_block, enhancedPacket);
    block.number(packet.interface.value);
    block.ticks(ticks(packet.interface, packet.time));
    block.number(static_cast<std::uint32_t>(packet.bytes.size()));
    block.number(packet.originalLength);
    block.bytes(packet.bytes);
    block.padding();
    const std::size_t place = block.size();
    block.comments(packet.comments);
    for (const PacketOption &option : packet.options)
        block.option(option.code, ByteView(option.value));
    if (block.size() - place > maxOptionsLength - 4) {
        Error error;
        error.code = ErrorCode::commentsTooLong;
        error.file = m_name;
        error.found = std::to_string(block.size() - place);
        error.expected = std::to_string(maxOptionsLength - 4);
        return tl::unexpected(std::move(error));
    }
    return m_sink.write(block.finish());
}

Result<void> PcapngWriter::writeNames(std::span<const ResolvedName> names)
{
    BlockBuilder block(m_block, nameResolution);
    for (const ResolvedName &each : names) {
        Bytes record = each.address;
        const std::size_t length = record.size();
        for (const std::string &name : each.names) {
            const std::string valid = validUtf8(name.substr(0, name.find('\0')));
            if (valid.empty() || record.size() + valid.size() + 1 > maxOptionLength)
                continue;
            record.insert(record.end(), valid.begin(), valid.end());
            record.push_back(0);
        }
        if (record.size() > length && (length == 4 || length == 16))
            block.option(length == 4 ? nameOfIpv4 : nameOfIpv6, ByteView(record));
    }
    // Records end as options do, also where there are none.
    block.number(std::uint32_t{endOfNames});
    return m_sink.write(block.finish());
}

Result<void> PcapngWriter::writeSecrets(std::uint32_t type, ByteView secrets)
{
    BlockBuilder block(m_block, decryptionSecrets);
    block.number(type);
    block.number(static_cast<std::uint32_t>(secrets.size()));
    block.bytes(secrets);
    block.padding();
    return m_sink.write(block.finish());
}

Result<void> PcapngWriter::writeStatistics(InterfaceId interface, const InterfaceStatistics &statistics)
{
    assert(interface.value < m_interfaces.size());
    BlockBuilder block(m_block, interfaceStatistics);
    block.number(interface.value);
    block.ticks(ticks(interface, statistics.time));
    if (statistics.start.isKnown())
        block.option(statisticsStart, ticks(interface, statistics.start));
    if (statistics.end.isKnown())
        block.option(statisticsEnd, ticks(interface, statistics.end));
    block.option(receivedByInterface, statistics.received);
    block.option(droppedByInterface, statistics.droppedByInterface);
    block.option(acceptedByFilter, statistics.accepted);
    block.option(droppedBySystem, statistics.droppedBySystem);
    block.option(deliveredToUser, statistics.delivered);
    return m_sink.write(block.finish());
}

} // namespace rungs
