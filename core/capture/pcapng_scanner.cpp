// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng_scanner.h"

#include "core/capture/pcapng_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace rungs {

using namespace pcapng;

namespace {

/// Longer blocks are taken for damage. Options and padding come on top of the longest frame.
constexpr std::uint32_t maxBlockLength = Scanner::maxFrameLength + maxOptionsLength;

bool hasComments(ByteView options, ByteOrder order)
{
    bool found = false;
    forEachOption(options, order, [&](std::uint16_t code, ByteView) { found = found || code == comment; });
    return found;
}

std::optional<ByteOrder> orderOfSection(const std::uint8_t *block)
{
    if (load32<ByteOrder::little>(block + section::byteOrderMagic) == section::magic)
        return ByteOrder::little;
    if (load32<ByteOrder::big>(block + section::byteOrderMagic) == section::magic)
        return ByteOrder::big;
    return std::nullopt;
}

/// How many bytes of a block do not depend on what it holds; the trailer not counted.
std::size_t fixedLengthOf(std::uint32_t type)
{
    switch (type) {
    case enhancedPacket:
    case obsoletePacket:
        return packet::data;
    case simplePacket:
        return simple::data;
    case interfaceDescription:
        return interface::options;
    case sectionHeader:
        return section::options;
    default:
        return blockBody;
    }
}

/// An address of IPv4 comes with a mask, one of IPv6 with a prefix length.
InterfaceAddress addressIn(ByteView value)
{
    constexpr std::size_t ipv4 = 4;
    InterfaceAddress result;
    if (value.size() == 2 * ipv4) {
        result.address.assign(value.begin(), value.begin() + ipv4);
        result.prefixLength = static_cast<std::uint8_t>(std::popcount(load32<ByteOrder::big>(value.data() + ipv4)));
    } else {
        result.address.assign(value.begin(), value.end() - 1);
        result.prefixLength = value.back();
    }
    return result;
}

/// The options of a block whose fixed part ends at @p place.
ByteView optionsOf(ByteView block, std::size_t place)
{
    return slice(block.first(block.size() - trailerLength), place);
}

} // namespace

bool PcapngScanner::matches(ByteView start)
{
    return start.size() >= 4 && load32<ByteOrder::little>(start.data()) == sectionHeader;
}

bool PcapngScanner::fail(ErrorCode code, std::uint64_t offset, std::string found, std::string expected)
{
    m_error = error(code, offset, std::move(found), std::move(expected));
    return false;
}

bool PcapngScanner::checkLength(std::uint32_t length, std::uint64_t offset)
{
    if (length < minBlockLength || length > maxBlockLength)
        return fail(ErrorCode::impossibleLength, offset + blockLength, std::to_string(length),
                    fmt::format("{} ... {}", minBlockLength, maxBlockLength));
    if (length % 4 != 0)
        return fail(ErrorCode::impossibleLength, offset + blockLength, std::to_string(length),
                    std::to_string(padded(length)));
    return true;
}

Scanner::Step PcapngScanner::scanHeader(ByteView window, std::uint64_t offset)
{
    // The first block is a section header: matches() saw it.
    if (window.size() < section::options)
        return {};
    std::vector<RawFrame> none;
    const std::optional<ByteOrder> order = orderOfSection(window.data());
    if (!order) {
        fail(ErrorCode::badHeader, offset + section::byteOrderMagic,
             fmt::format("0x{:08x}", load32<ByteOrder::big>(window.data() + section::byteOrderMagic)), "0x1a2b3c4d");
        return {0, m_error};
    }
    const std::uint32_t length = load32(window.data() + blockLength, *order);
    m_order = *order;
    if (!checkLength(length, offset))
        return {0, m_error};
    if (window.size() < length)
        return {};
    return scan(window.first(length), offset, none);
}

Scanner::Step PcapngScanner::scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames)
{
    std::size_t place = 0;
    while (window.size() - place >= minBlockLength) {
        const std::uint8_t *const start = window.data() + place;
        std::uint32_t type = load32(start + blockType, m_order);
        if (type == sectionHeader) {
            const std::optional<ByteOrder> order = orderOfSection(start);
            if (!order)
                fail(ErrorCode::badBlock, offset + place + section::byteOrderMagic,
                     fmt::format("0x{:08x}", load32<ByteOrder::big>(start + section::byteOrderMagic)), "0x1a2b3c4d");
            else
                m_order = *order;
        }
        const std::uint32_t length = load32(start + blockLength, m_order);
        if (m_error || !checkLength(length, offset + place))
            return {place, m_error};
        if (window.size() - place < length)
            break;
        const std::uint32_t trailer = load32(start + length - trailerLength, m_order);
        if (trailer != length)
            fail(ErrorCode::lengthMismatch, offset + place + length - trailerLength, std::to_string(trailer),
                 std::to_string(length));
        if (m_error || !readBlock(type, window.subspan(place, length), offset + place, frames))
            return {place, m_error};
        place += length;
    }
    return {place, {}};
}

bool PcapngScanner::readBlock(std::uint32_t type, ByteView block, std::uint64_t offset, std::vector<RawFrame> &frames)
{
    const std::size_t least = fixedLengthOf(type) + trailerLength;
    if (block.size() < least)
        return fail(ErrorCode::impossibleLength, offset + blockLength, std::to_string(block.size()),
                    fmt::format("{} ... {}", least, maxBlockLength));
    switch (type) {
    case enhancedPacket:
        return readPacket(block, load32(block.data() + packet::interface, m_order), offset, frames);
    case obsoletePacket:
        return readPacket(block, load16(block.data() + packet::interface, m_order), offset, frames);
    case simplePacket:
        return readSimplePacket(block, offset, frames);
    case interfaceDescription:
        readInterface(block);
        return true;
    case interfaceStatistics:
        readStatistics(block);
        note(type, block, offset);
        return true;
    case nameResolution:
    case decryptionSecrets:
        note(type, block, offset);
        return true;
    case sectionHeader:
        return readSection(block, offset);
    default:
        // Custom blocks and whatever comes later say nothing about frames.
        return true;
    }
}

bool PcapngScanner::readSection(ByteView block, std::uint64_t offset)
{
    const std::uint16_t major = load16(block.data() + section::majorVersion, m_order);
    const std::uint16_t minor = load16(block.data() + section::minorVersion, m_order);
    // Some writers called 1.0 by the name of 1.2.
    if (major != 1 || (minor != 0 && minor != 2))
        return fail(ErrorCode::unsupportedVersion, offset + section::majorVersion, fmt::format("{}.{}", major, minor),
                    "1.0, 1.2");
    if (!m_hasSection) {
        m_info.format = FileFormat::pcapng;
        m_info.byteOrder = m_order;
        m_info.sections = 0;
    }
    m_hasSection = true;
    ++m_info.sections;
    ++m_infoVersion;
    m_interfaces.clear();
    m_undescribed = {};
    const auto keepFirst = [](std::string &place, ByteView value) {
        if (place.empty())
            place = text(value);
    };
    forEachOption(optionsOf(block, section::options), m_order, [&](std::uint16_t code, ByteView value) {
        if (code == comment)
            m_info.comments.push_back(text(value));
        else if (code == sectionHardware)
            keepFirst(m_info.hardware, value);
        else if (code == sectionSystem)
            keepFirst(m_info.operatingSystem, value);
        else if (code == sectionApplication)
            keepFirst(m_info.application, value);
    });
    return true;
}

void PcapngScanner::readInterface(ByteView block)
{
    CaptureInterface result;
    result.linkType = static_cast<LinkType>(load16(block.data() + interface::linkType, m_order));
    result.snapLength = load32(block.data() + interface::snapLength, m_order);
    result.section = m_info.sections - 1;
    forEachOption(optionsOf(block, interface::options), m_order, [&](std::uint16_t code, ByteView value) {
        if (code == comment) {
            if (!result.comment.empty())
                result.comment += '\n';
            result.comment += text(value);
        } else if (code == interfaceName) {
            result.name = text(value);
        } else if (code == interfaceDescriptionText) {
            result.description = text(value);
        } else if (code == interfaceSystem) {
            result.operatingSystem = text(value);
        } else if (code == interfaceFilter && !value.empty() && value[0] == 0) {
            // The first byte says how the filter is written: 0 is a libpcap expression.
            result.filter = text(value.subspan(1));
        } else if ((code == interfaceIpv4 && value.size() == 8) || (code == interfaceIpv6 && value.size() == 17)) {
            result.addresses.push_back(addressIn(value));
        } else if (code == interfaceMac && value.size() == 6) {
            result.hardwareAddress.assign(value.begin(), value.end());
        } else if (code == interfaceTimeResolution && value.size() == 1) {
            result.timeResolution = value[0];
        } else if (code == interfaceTimeOffset && value.size() == 8) {
            result.offsetSeconds = static_cast<std::int64_t>(load64(value.data(), m_order));
        } else if (code == interfaceFcsLength && value.size() == 1) {
            // Drafts have said bits, and writers have written bytes; no check sequence has 16 bytes.
            result.fcsLength = value[0] < 16 ? value[0] : static_cast<std::uint8_t>(value[0] / 8);
        }
    });
    const TickClock clock(result.timeResolution, result.offsetSeconds);
    result.ticksPerSecond = clock.ticksPerSecond();
    const std::uint32_t snapLength = result.snapLength;
    m_interfaces.push_back({clock, snapLength, 0, addInterface(std::move(result))});
}

InterfaceId PcapngScanner::addInterface(CaptureInterface interface)
{
    ++m_infoVersion;
    m_info.interfaces.push_back(std::move(interface));
    return {static_cast<std::uint32_t>(m_info.interfaces.size() - 1)};
}

InterfaceId PcapngScanner::undescribedInterface()
{
    if (!m_undescribed.isValid()) {
        CaptureInterface interface;
        interface.linkType = LinkType::undescribed;
        interface.section = m_info.sections - 1;
        m_undescribed = addInterface(std::move(interface));
    }
    return m_undescribed;
}

/// The counts of an interface since the capture began: later ones replace those before.
void PcapngScanner::readStatistics(ByteView block)
{
    if (block.size() < statistics::options + trailerLength)
        return;
    const std::uint32_t interface = load32(block.data() + statistics::interface, m_order);
    if (interface >= m_interfaces.size())
        return;
    std::uint64_t dropped = 0;
    forEachOption(optionsOf(block, statistics::options), m_order, [&](std::uint16_t code, ByteView value) {
        if ((code == droppedByInterface || code == droppedBySystem) && value.size() == 8)
            dropped += load64(value.data(), m_order);
    });
    m_info.dropped += dropped - std::exchange(m_interfaces[interface].dropped, dropped);
    ++m_infoVersion;
}

void PcapngScanner::note(std::uint32_t type, ByteView block, std::uint64_t offset)
{
    constexpr std::size_t most = 10000;
    if (m_info.otherBlocks.size() == most)
        return;
    OtherBlock other{offset, type, static_cast<std::uint32_t>(block.size()), {}, m_order};
    if (type == interfaceStatistics && block.size() >= statistics::options + trailerLength) {
        const std::uint32_t interface = load32(block.data() + statistics::interface, m_order);
        if (interface < m_interfaces.size())
            other.interface = m_interfaces[interface].id;
    }
    m_info.otherBlocks.push_back(other);
    ++m_infoVersion;
}

bool PcapngScanner::readPacket(ByteView block, std::uint32_t interface, std::uint64_t offset,
                               std::vector<RawFrame> &frames)
{
    const std::uint8_t *const start = block.data();
    const Clocked *const described = interface < m_interfaces.size() ? &m_interfaces[interface] : nullptr;
    const std::uint32_t captured = load32(start + packet::captured, m_order);
    const std::size_t room = block.size() - packet::data - trailerLength;
    if (captured > room || captured > maxFrameLength)
        return fail(ErrorCode::impossibleLength, offset + packet::captured, std::to_string(captured),
                    fmt::format("0 ... {}", std::min<std::size_t>(room, maxFrameLength)));
    const std::uint64_t high = load32(start + packet::timeHigh, m_order);
    const std::uint64_t low = load32(start + packet::timeLow, m_order);
    frames.push_back({.offset = offset + packet::data,
                      // What a tick is says the description.
                      .time = described != nullptr ? described->clock.at(high << 32 | low) : Timestamp::none(),
                      .capturedLength = captured,
                      .originalLength = load32(start + packet::original, m_order),
                      .interface = described != nullptr ? described->id : undescribedInterface(),
                      .bytes = block.subspan(packet::data, captured)});
    frames.back().isTimeOutOfRange = described != nullptr && !frames.back().time.isKnown();
    if (padded(captured) < room)
        frames.back().hasComment = hasComments(optionsOf(block, packet::data + padded(captured)), m_order);
    return true;
}

bool PcapngScanner::readSimplePacket(ByteView block, std::uint64_t offset, std::vector<RawFrame> &frames)
{
    const std::uint32_t original = load32(block.data() + simple::original, m_order);
    const std::uint32_t limit = m_interfaces.empty() ? 0 : m_interfaces.front().snapLength;
    std::uint64_t captured = std::min<std::uint64_t>(original, block.size() - simple::data - trailerLength);
    if (limit > 0)
        captured = std::min<std::uint64_t>(captured, limit);
    captured = std::min<std::uint64_t>(captured, maxFrameLength);
    frames.push_back({.offset = offset + simple::data,
                      .time = Timestamp::none(),
                      .capturedLength = static_cast<std::uint32_t>(captured),
                      .originalLength = original,
                      .interface = m_interfaces.empty() ? undescribedInterface() : m_interfaces.front().id,
                      .bytes = block.subspan(simple::data, captured)});
    return true;
}

Error PcapngScanner::cutShort(ByteView rest, std::uint64_t offset) const
{
    std::uint64_t expected = m_hasSection ? minBlockLength : section::options + trailerLength;
    if (rest.size() >= blockBody) {
        ByteOrder order = m_order;
        if (rest.size() >= section::byteOrderMagic + 4 && matches(rest))
            order = orderOfSection(rest.data()).value_or(order);
        expected = std::max<std::uint64_t>(expected, load32(rest.data() + blockLength, order));
    }
    return error(ErrorCode::cutShort, offset, std::to_string(rest.size()), std::to_string(expected));
}

} // namespace rungs
