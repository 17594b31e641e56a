// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/snoop_scanner.h"

#include "core/capture/endian.h"
#include "core/capture/frame_comments.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace rungs {

namespace {

constexpr std::string_view snoopIdentification("snoop\0\0\0", 8);

// RFC 1761: the file header, and the header of a record. Places in bytes.
constexpr std::size_t snoopHeaderLength = 16;
constexpr std::size_t versionField = 8;
constexpr std::size_t datalinkField = 12;
constexpr std::size_t snoopRecordHeader = 24;
constexpr std::size_t originalField = 0;
constexpr std::size_t includedField = 4;
constexpr std::size_t recordLengthField = 8;
constexpr std::size_t dropsField = 12;
constexpr std::size_t secondsField = 16;
constexpr std::size_t microsecondsField = 20;

std::uint32_t numberAt(const std::uint8_t *place)
{
    return load32<ByteOrder::big>(place);
}

/// Its numbers for link layers; those that are read here.
std::optional<LinkType> linkTypeOf(std::uint32_t datalink)
{
    switch (datalink) {
    case 0: // IEEE 802.3
    case 4:
        return LinkType::ethernet;
    case 8:
        return LinkType::fddi;
    default:
        return std::nullopt;
    }
}

} // namespace

bool SnoopScanner::matches(ByteView start)
{
    return start.size() >= snoopIdentification.size()
           && std::equal(snoopIdentification.begin(), snoopIdentification.end(), start.begin(),
                         [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

Scanner::Step SnoopScanner::scanHeader(ByteView window, std::uint64_t offset)
{
    if (window.size() < snoopHeaderLength)
        return {};
    constexpr std::uint32_t version = 2;
    const std::uint32_t found = numberAt(window.data() + versionField);
    if (found != version)
        return {0, error(ErrorCode::unsupportedVersion, offset + versionField, std::to_string(found), "2")};
    const std::uint32_t datalink = numberAt(window.data() + datalinkField);
    const std::optional<LinkType> linkType = linkTypeOf(datalink);
    if (!linkType)
        return {0, error(ErrorCode::badHeader, offset + datalinkField, std::to_string(datalink), "0, 4, 8")};
    m_info.format = FileFormat::snoop;
    m_info.byteOrder = ByteOrder::big;
    CaptureInterface interface;
    interface.linkType = *linkType;
    m_info.interfaces.push_back(std::move(interface));
    ++m_infoVersion;
    m_hasHeader = true;
    return {snoopHeaderLength, {}};
}

Scanner::Step SnoopScanner::scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames)
{
    std::size_t place = 0;
    while (window.size() - place >= snoopRecordHeader) {
        const std::uint8_t *const record = window.data() + place;
        const std::uint32_t included = numberAt(record + includedField);
        const std::uint32_t length = numberAt(record + recordLengthField);
        if (included > usualFrameLength)
            return {place, error(ErrorCode::impossibleLength, offset + place + includedField, std::to_string(included),
                                 fmt::format("0 ... {}", usualFrameLength))};
        // What follows the bytes of the frame is padding, in practice less than a word.
        const std::size_t least = snoopRecordHeader + included;
        if (length < least || length > least + usualFrameLength)
            return {place, error(ErrorCode::impossibleLength, offset + place + recordLengthField,
                                 std::to_string(length), fmt::format("{} ... {}", least, least + usualFrameLength))};
        if (window.size() - place < length)
            break;
        const std::int64_t seconds = numberAt(record + secondsField);
        const std::int64_t microseconds = numberAt(record + microsecondsField);
        frames.push_back({.offset = offset + place + snoopRecordHeader,
                          .time = {seconds * 1000000000 + microseconds * 1000},
                          .capturedLength = included,
                          .originalLength = numberAt(record + originalField),
                          .interface = {0},
                          .bytes = {record + snoopRecordHeader, included}});
        // Counted from the beginning of the capture.
        if (const std::uint32_t drops = numberAt(record + dropsField); drops > m_info.dropped) {
            m_info.dropped = drops;
            ++m_infoVersion;
        }
        place += length;
    }
    return {place, {}};
}

Error SnoopScanner::cutShort(ByteView rest, std::uint64_t offset) const
{
    std::uint64_t expected = m_hasHeader ? snoopRecordHeader : snoopHeaderLength;
    if (m_hasHeader && rest.size() >= snoopRecordHeader)
        expected = numberAt(rest.data() + recordLengthField);
    return error(ErrorCode::cutShort, offset, std::to_string(rest.size()), std::to_string(expected));
}

std::uint64_t endOfSnoopRecord(ByteSource &source, std::uint64_t offset, std::uint32_t captured)
{
    std::array<std::uint8_t, snoopRecordHeader> header{};
    if (offset < header.size() || !readExactly(source, offset - header.size(), header))
        return offset + captured;
    return offset - header.size()
           + std::max<std::size_t>(header.size() + captured, numberAt(header.data() + recordLengthField));
}

} // namespace rungs
