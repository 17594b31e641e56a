// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/capture_text.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdint>

namespace rungs {

std::string_view formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::pcap:
        return "pcap";
    case FileFormat::pcapNanosecond:
        return "pcap with nanoseconds";
    case FileFormat::pcapModified:
        return "pcap as modified by Kuznetzov";
    case FileFormat::pcapng:
        return "pcapng";
    case FileFormat::snoop:
        return "snoop";
    }
    return {};
}

std::string_view compressionName(Compression compression)
{
    switch (compression) {
    case Compression::none:
        return "none";
    case Compression::gzip:
        return "gzip";
    case Compression::zstd:
        return "zstd";
    case Compression::lz4:
        return "lz4";
    }
    return {};
}

std::string_view byteOrderName(ByteOrder order)
{
    return order == ByteOrder::little ? "little endian" : "big endian";
}

std::string linkTypeText(LinkType linkType)
{
    const std::string_view name = linkTypeName(linkType);
    return name.empty() ? fmt::format("{}", static_cast<int>(linkType))
                        : fmt::format("{} ({})", name, static_cast<int>(linkType));
}

std::string dateText(Timestamp time)
{
    using namespace std::chrono;
    // Split by hand: the midnight before the earliest time does not fit into nanoseconds.
    constexpr std::int64_t nanosecondsOfSecond = 1000000000;
    std::int64_t whole = time.nanoseconds / nanosecondsOfSecond;
    std::int64_t fraction = time.nanoseconds % nanosecondsOfSecond;
    if (fraction < 0) {
        fraction += nanosecondsOfSecond;
        --whole;
    }
    const sys_seconds moment{seconds(whole)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:09}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), fraction);
}

} // namespace rungs
