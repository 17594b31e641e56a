// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcap_scanner.h"

#include "core/capture/endian.h"

#include <fmt/format.h>

#include <array>

namespace rungs {

namespace {

struct Magic
{
    std::uint32_t number;
    FileFormat format;
    std::uint32_t recordHeaderLength;
    std::uint32_t nanosecondsPerTick;
};

constexpr Magic magics[] = {
    {0xa1b2c3d4, FileFormat::pcap, 16, 1000},
    {0xa1b23c4d, FileFormat::pcapNanosecond, 16, 1},
    {0xa1b2cd34, FileFormat::pcapModified, 24, 1000},
};

const Magic *magicOf(std::uint32_t number)
{
    for (const Magic &magic : magics) {
        if (magic.number == number)
            return &magic;
    }
    return nullptr;
}

// draft-ietf-opsawg-pcap 4: the file header, and 5: the header of a record. Places in bytes.
constexpr std::size_t headerLength = 24;
constexpr std::size_t majorVersion = 4;
constexpr std::size_t minorVersion = 6;
constexpr std::size_t snapLength = 16;
constexpr std::size_t linkTypeField = 20;
constexpr std::size_t recordSeconds = 0;
constexpr std::size_t recordFraction = 4;
constexpr std::size_t recordCaptured = 8;
constexpr std::size_t recordOriginal = 12;

// The link-type field: FCS length in 16-bit words, whether that is said at all, reserved bits, link type.
constexpr std::uint32_t fcsLengthShift = 28;
constexpr std::uint32_t fcsLengthPresent = 0x04000000;
constexpr std::uint32_t reservedBits = 0x03ff0000;

} // namespace

bool PcapScanner::matches(ByteView start)
{
    return start.size() >= 4
           && (magicOf(load32<ByteOrder::little>(start.data())) || magicOf(load32<ByteOrder::big>(start.data())));
}

/// @return false where no version of the format has this number
bool PcapScanner::readVersion(std::uint16_t major, std::uint16_t minor)
{
    // As libpcap has it: tcpdump of DG/UX wrote 543.0, with the lengths as they were before 2.3. Files of 2.3 exist in
    // both orders.
    if (major == 543 && minor == 0) {
        m_lengths = Lengths::originalFirst;
        return true;
    }
    if (major != 2 || minor > 4)
        return false;
    if (minor < 3)
        m_lengths = Lengths::originalFirst;
    else if (minor == 3)
        m_lengths = Lengths::smallerIsCaptured;
    return true;
}

Scanner::Step PcapScanner::scanHeader(ByteView window, std::uint64_t offset)
{
    if (window.size() < headerLength)
        return {};
    const std::uint8_t *header = window.data();
    m_info.byteOrder = magicOf(load32<ByteOrder::little>(header)) ? ByteOrder::little : ByteOrder::big;
    const ByteOrder order = m_info.byteOrder;
    const Magic &magic = *magicOf(load32(header, order));
    m_info.format = magic.format;
    m_recordHeaderLength = magic.recordHeaderLength;
    m_nanosecondsPerTick = magic.nanosecondsPerTick;

    const std::uint16_t major = load16(header + majorVersion, order);
    const std::uint16_t minor = load16(header + minorVersion, order);
    if (!readVersion(major, minor))
        return {0, error(ErrorCode::unsupportedVersion, offset + majorVersion, fmt::format("{}.{}", major, minor),
                         "2.0 ... 2.4")};

    const std::uint32_t linkType = load32(header + linkTypeField, order);
    if ((linkType & reservedBits) != 0)
        return {0, error(ErrorCode::badHeader, offset + linkTypeField, fmt::format("0x{:08x}", linkType),
                         fmt::format("0x{:08x}", linkType & ~reservedBits))};

    CaptureInterface interface;
    interface.linkType = static_cast<LinkType>(linkType & 0xffff);
    if ((linkType & fcsLengthPresent) != 0)
        interface.fcsLength = static_cast<std::uint8_t>(2 * (linkType >> fcsLengthShift));
    interface.snapLength = load32(header + snapLength, order);
    interface.ticksPerSecond = 1000000000 / magic.nanosecondsPerTick;
    if (interface.snapLength > usualFrameLength && interface.snapLength <= maxFrameLength)
        m_maxLength = interface.snapLength;
    m_info.interfaces.push_back(std::move(interface));
    ++m_infoVersion;
    return {headerLength, {}};
}

void PcapScanner::orderLengths(std::uint32_t &captured, std::uint32_t &original) const
{
    if (m_lengths == Lengths::originalFirst || (m_lengths == Lengths::smallerIsCaptured && captured > original))
        std::swap(captured, original);
}

template <ByteOrder order>
Scanner::Step PcapScanner::scanRecords(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames) const
{
    const std::uint8_t *const start = window.data();
    const std::size_t size = window.size();
    const std::size_t recordHeaderLength = m_recordHeaderLength;
    std::size_t place = 0;
    while (size - place >= recordHeaderLength) {
        const std::uint8_t *const record = start + place;
        std::uint32_t captured = load32<order>(record + recordCaptured);
        std::uint32_t original = load32<order>(record + recordOriginal);
        if (m_lengths != Lengths::capturedFirst)
            orderLengths(captured, original);
        if (captured > m_maxLength)
            return {place, error(ErrorCode::impossibleLength, offset + place + recordCaptured, std::to_string(captured),
                                 fmt::format("0 ... {}", m_maxLength))};
        if (size - place - recordHeaderLength < captured)
            break;
        // A fraction of more than a second is carried over: what the file says is the sum.
        const std::int64_t seconds = load32<order>(record + recordSeconds);
        const std::int64_t fraction = load32<order>(record + recordFraction);
        frames.push_back({.offset = offset + place + recordHeaderLength,
                          .time = {seconds * 1000000000 + fraction * m_nanosecondsPerTick},
                          .capturedLength = captured,
                          .originalLength = original,
                          .interface = {0},
                          .bytes = {record + recordHeaderLength, captured}});
        place += recordHeaderLength + captured;
    }
    return {place, {}};
}

Scanner::Step PcapScanner::scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames)
{
    if (m_info.byteOrder == ByteOrder::little)
        return scanRecords<ByteOrder::little>(window, offset, frames);
    return scanRecords<ByteOrder::big>(window, offset, frames);
}

Error PcapScanner::cutShort(ByteView rest, std::uint64_t offset) const
{
    std::uint64_t expected = m_recordHeaderLength == 0 ? headerLength : m_recordHeaderLength;
    if (m_recordHeaderLength > 0 && rest.size() >= m_recordHeaderLength) {
        std::uint32_t captured = load32(rest.data() + recordCaptured, m_info.byteOrder);
        std::uint32_t original = load32(rest.data() + recordOriginal, m_info.byteOrder);
        orderLengths(captured, original);
        expected += captured;
    }
    return error(ErrorCode::cutShort, offset, std::to_string(rest.size()), std::to_string(expected));
}

} // namespace rungs
