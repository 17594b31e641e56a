// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/info.h"

#include "core/capture/capture_info.h"
#include "core/text/digits.h"
#include "core/text/error_text.h"
#include "core/text/file_finding_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

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

struct Totals
{
    Timestamp first = Timestamp::none(); ///< of the frames that have a time
    Timestamp last = Timestamp::none();
    std::uint32_t withoutTime = 0;
    std::uint64_t captured = 0;
    std::uint64_t original = 0;

    std::vector<std::uint32_t> framesOfInterface;
    std::vector<LinkType> linkTypes; ///< of the interfaces, each once
};

Totals totalsOf(const Session &session)
{
    Totals totals;
    totals.framesOfInterface.resize(session.capture().interfaces.size());
    for (FrameId id{0}; id.value < session.frameCount(); ++id.value) {
        const FrameRow &row = session.frame(id);
        if (row.time.isKnown()) {
            totals.first = totals.first.isKnown() ? std::min(totals.first, row.time) : row.time;
            totals.last = std::max(totals.last, row.time);
        } else {
            ++totals.withoutTime;
        }
        totals.captured += row.capturedLength;
        totals.original += row.originalLength;
        ++totals.framesOfInterface[row.interface.value];
    }
    std::vector<bool> isListed(std::size_t{UINT16_MAX} + 1);
    for (const CaptureInterface &interface : session.capture().interfaces) {
        const auto number = static_cast<std::size_t>(interface.linkType);
        if (!isListed[number])
            totals.linkTypes.push_back(interface.linkType);
        isListed[number] = true;
    }
    return totals;
}

class Lines
{
public:
    void add(std::string_view label, std::string_view value)
    {
        if (!value.empty())
            fmt::format_to(std::back_inserter(m_text), "{:<20}{}\n", label, oneLine(value));
    }
    std::string take() { return std::move(m_text); }

private:
    static std::string oneLine(std::string_view value)
    {
        std::string line;
        for (const char c : value)
            line += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
        return line;
    }

    std::string m_text;
};

std::string interfaceLine(const CaptureInterface &interface, std::uint32_t frames)
{
    std::string line = linkTypeText(interface.linkType);
    if (!interface.name.empty())
        line = interface.name + ": " + line;
    if (!interface.description.empty())
        line += ", " + interface.description;
    line += interface.snapLength == 0 ? ", no snap length" : fmt::format(", snap length {}", interface.snapLength);
    if (interface.fcsLength > 0)
        line += fmt::format(", frame check sequence of {} bytes", interface.fcsLength);
    line += fmt::format(", {} ticks a second", interface.ticksPerSecond);
    if (interface.offsetSeconds != 0)
        line += fmt::format(", time offset {} s", interface.offsetSeconds);
    if (!interface.filter.empty())
        line += ", filter: " + interface.filter;
    if (!interface.operatingSystem.empty())
        line += ", " + interface.operatingSystem;
    if (!interface.comment.empty())
        line += ", comment: " + interface.comment;
    return line + fmt::format(", {} frames", frames);
}

nlohmann::ordered_json interfaceJson(const CaptureInterface &interface, std::uint32_t frames)
{
    return {{"name", interface.name},
            {"description", interface.description},
            {"link_type", static_cast<int>(interface.linkType)},
            {"link_type_name", linkTypeName(interface.linkType)},
            {"snap_length", interface.snapLength},
            {"fcs_length", interface.fcsLength},
            {"section", interface.section},
            {"ticks_per_second", interface.ticksPerSecond},
            {"offset_seconds", interface.offsetSeconds},
            {"filter", interface.filter},
            {"operating_system", interface.operatingSystem},
            {"comment", interface.comment},
            {"frames", frames}};
}

nlohmann::ordered_json damageJson(const Session &session)
{
    if (!session.damage())
        return nullptr;
    const Error &damage = *session.damage();
    nlohmann::ordered_json result = {{"message", english(errorPhrase(damage))}};
    if (damage.offset)
        result["offset"] = *damage.offset;
    result["found"] = damage.found;
    result["expected"] = damage.expected;
    return result;
}

nlohmann::ordered_json findingsJson(const Session &session)
{
    nlohmann::ordered_json findings = nlohmann::ordered_json::array();
    for (const FileFinding &finding : session.findings()) {
        nlohmann::ordered_json first = nullptr;
        if (finding.first.isValid())
            first = frameNumber(finding.first);
        findings.push_back({{"kind", nameOf(finding.kind)},
                            {"count", finding.count},
                            {"first_frame", first},
                            {"message", english(fileFindingPhrase(finding))}});
    }
    return findings;
}

} // namespace

std::string infoText(const Session &session)
{
    const CaptureInfo &info = session.capture();
    const Totals totals = totalsOf(session);
    Lines lines;
    lines.add("File", session.path());
    lines.add("Format", fmt::format("{}, {}", formatName(info.format), byteOrderName(info.byteOrder)));
    lines.add("Compression", compressionName(info.compression));
    for (const LinkType linkType : totals.linkTypes)
        lines.add("Link type", linkTypeText(linkType));
    lines.add("Sections", info.format == FileFormat::pcapng ? std::to_string(info.sections) : "");
    lines.add("Hardware", info.hardware);
    lines.add("Operating system", info.operatingSystem);
    lines.add("Application", info.application);
    for (const std::string &comment : info.comments)
        lines.add("Comment", comment);
    for (std::size_t i = 0; i < info.interfaces.size(); ++i)
        lines.add(fmt::format("Interface {}", i), interfaceLine(info.interfaces[i], totals.framesOfInterface[i]));
    lines.add("Frames", std::to_string(session.frameCount()));
    lines.add("Connections", std::to_string(session.connectionCount()));
    lines.add("Bytes captured", std::to_string(totals.captured));
    lines.add("Bytes on the wire", std::to_string(totals.original));
    if (totals.withoutTime > 0)
        lines.add("Without a time", fmt::format("{} frame{}", totals.withoutTime, totals.withoutTime == 1 ? "" : "s"));
    if (totals.first.isKnown()) {
        lines.add("First frame", dateText(totals.first));
        lines.add("Last frame", dateText(totals.last));
        lines.add("Time span", secondsText(totals.first, totals.last) + " s");
    }
    for (const FileFinding &finding : session.findings())
        lines.add("Finding", english(fileFindingPhrase(finding)));
    if (session.damage())
        lines.add("Damage", english(errorPhrase(*session.damage())));
    return lines.take();
}

std::string infoJson(const Session &session)
{
    const CaptureInfo &info = session.capture();
    const Totals totals = totalsOf(session);
    nlohmann::ordered_json result = {
        {"file", session.path()},
        {"format", formatName(info.format)},
        {"byte_order", byteOrderName(info.byteOrder)},
        {"compression", compressionName(info.compression)},
        {"sections", info.sections},
        {"hardware", info.hardware},
        {"operating_system", info.operatingSystem},
        {"application", info.application},
        {"comments", info.comments},
        {"frames", session.frameCount()},
        {"connections", session.connectionCount()},
        {"bytes_captured", totals.captured},
        {"bytes_on_the_wire", totals.original},
    };
    result["frames_without_time"] = totals.withoutTime;
    if (totals.first.isKnown()) {
        result["first"] = secondsText({}, totals.first);
        result["last"] = secondsText({}, totals.last);
        result["span"] = secondsText(totals.first, totals.last);
    }
    nlohmann::ordered_json interfaces = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < info.interfaces.size(); ++i)
        interfaces.push_back(interfaceJson(info.interfaces[i], totals.framesOfInterface[i]));
    result["interfaces"] = std::move(interfaces);
    result["dropped"] = info.dropped;
    result["findings"] = findingsJson(session);
    result["damage"] = damageJson(session);
    // Names in a file can be any bytes; invalid UTF-8 becomes the replacement character.
    return result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace rungs
