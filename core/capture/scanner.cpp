// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/scanner.h"

#include "core/capture/endian.h"
#include "core/capture/pcap_scanner.h"
#include "core/capture/pcapng_scanner.h"
#include "core/capture/snoop_scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace rungs {

namespace {

/// Formats that are known by their first bytes, and not read.
struct KnownFormat
{
    std::string_view start;
    std::string_view name;
};

using namespace std::string_view_literals;

constexpr KnownFormat otherFormats[] = {
    {"RTSS"sv, "Microsoft Network Monitor 1"},
    {"GMBU"sv, "Microsoft Network Monitor 2"},
    {"TRSNIFF data"sv, "Sniffer"},
    {"XCP\0"sv, "NetXRay"},
    {"iptrace "sv, "AIX iptrace"},
    {"ObserverPktBuffer"sv, "Observer"},
    {"btsnoop\0"sv, "btsnoop"},
    {"\x1c\x00\x01\xab"sv, "pcap (IXIA)"},
    {"\x1c\x00\x01\xac"sv, "pcap (IXIA)"},
    {"\xab\x01\x00\x1c"sv, "pcap (IXIA)"},
    {"\xac\x01\x00\x1c"sv, "pcap (IXIA)"},
    {"BZh"sv, "bzip2"},
    {"\xfd"
     "7zXZ\0"sv,
     "xz"},
    {"PK\x03\x04"sv, "zip"},
    {"7z\xbc\xaf\x27\x1c"sv, "7-Zip"},
};

bool startsWith(ByteView bytes, std::string_view start)
{
    return bytes.size() >= start.size()
           && std::equal(start.begin(), start.end(), bytes.begin(),
                         [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

std::string hexadecimal(ByteView bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes)
        text += fmt::format("{}{:02x}", text.empty() ? "" : " ", byte);
    return text;
}

} // namespace

Error Scanner::error(ErrorCode code, std::uint64_t offset, std::string found, std::string expected)
{
    Error result;
    result.code = code;
    result.offset = offset;
    result.found = std::move(found);
    result.expected = std::move(expected);
    return result;
}

Result<std::unique_ptr<Scanner>> Scanner::create(ByteView start, Compression compression)
{
    if (start.empty())
        return tl::unexpected(error(ErrorCode::emptyFile, 0));
    std::unique_ptr<Scanner> scanner;
    if (PcapngScanner::matches(start))
        scanner = std::make_unique<PcapngScanner>();
    else if (PcapScanner::matches(start))
        scanner = std::make_unique<PcapScanner>();
    else if (SnoopScanner::matches(start))
        scanner = std::make_unique<SnoopScanner>();
    if (scanner) {
        scanner->m_info.compression = compression;
        return scanner;
    }
    for (const KnownFormat &format : otherFormats) {
        if (startsWith(start, format.start))
            return tl::unexpected(
                error(ErrorCode::unsupportedFormat, 0, std::string(format.name), "pcap, pcapng, snoop"));
    }
    return tl::unexpected(error(ErrorCode::notACapture, 0,
                                hexadecimal(start.first(std::min<std::size_t>(start.size(), 8))),
                                "pcap, pcapng, snoop"));
}

} // namespace rungs
