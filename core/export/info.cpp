// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/info.h"

#include "core/capture/capture_info.h"
#include "core/capture/other_blocks.h"
#include "core/overview/capture_totals.h"
#include "core/text/address_text.h"
#include "core/text/capture_text.h"
#include "core/text/digits.h"
#include "core/text/error_text.h"
#include "core/text/file_finding_text.h"

#include <fmt/format.h>

#include <iterator>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

class Lines
{
public:
    void add(std::string_view label, std::string_view value)
    {
        if (!value.empty())
            fmt::format_to(std::back_inserter(m_text), "{:<20}{}\n", label, printableText(value));
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string interfaceLine(const CaptureInterface &interface, std::uint32_t frames)
{
    if (interface.linkType == LinkType::undescribed)
        return fmt::format("not described, {} frames", frames);
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
    nlohmann::ordered_json linkType = nullptr;
    if (interface.linkType != LinkType::undescribed)
        linkType = static_cast<int>(interface.linkType);
    return {{"name", interface.name},
            {"description", interface.description},
            {"link_type", linkType},
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

std::string addressText(const ResolvedName &name)
{
    std::string text;
    if (name.address.size() == 4)
        appendIpv4(text, name.address);
    else
        appendIpv6(text, name.address);
    return text;
}

/// The names that the file has for addresses; as many as a person may want to read.
std::vector<ResolvedName> namesIn(const Session &session)
{
    constexpr std::size_t most = 1000;
    return readNames(session.source(), session.capture(), most).value_or(std::vector<ResolvedName>());
}

nlohmann::ordered_json namesJson(const Session &session)
{
    nlohmann::ordered_json names = nlohmann::ordered_json::array();
    for (const ResolvedName &name : namesIn(session))
        names.push_back({{"address", addressText(name)}, {"names", name.names}});
    return names;
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
    const CaptureTotals totals = totalsOf(session);
    Lines lines;
    lines.add("File", session.path());
    lines.add("Format", fmt::format("{}, {}", formatName(info.format), byteOrderName(info.byteOrder)));
    lines.add("Compression", compressionName(info.compression));
    for (const LinkType linkType : linkTypesOf(info))
        lines.add("Link type", linkTypeText(linkType));
    lines.add("Sections", info.format == FileFormat::pcapng ? std::to_string(info.sections) : "");
    lines.add("Hardware", info.hardware);
    lines.add("Operating system", info.operatingSystem);
    lines.add("Application", info.application);
    for (const std::string &comment : info.comments)
        lines.add("Comment", comment);
    for (std::size_t i = 0; i < info.interfaces.size(); ++i)
        lines.add(fmt::format("Interface {}", i), interfaceLine(info.interfaces[i], totals.framesOfInterface[i]));
    for (const ResolvedName &name : namesIn(session))
        lines.add("Name", fmt::format("{}: {}", addressText(name), fmt::join(name.names, ", ")));
    lines.add("Frames", std::to_string(session.frameCount()));
    const auto frames = [](std::uint64_t count) {
        return count == 0 ? std::string() : fmt::format("{} frame{}", count, count == 1 ? "" : "s");
    };
    lines.add("Dropped", frames(info.dropped));
    lines.add("With comments", frames(totals.commented));
    lines.add("Connections", std::to_string(session.connectionCount()));
    lines.add("Bytes captured", std::to_string(totals.captured));
    lines.add("Bytes on the wire", std::to_string(totals.original));
    lines.add("Without a time", frames(totals.withoutTime));
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
    const CaptureTotals totals = totalsOf(session);
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
    result["frames_with_comments"] = totals.commented;
    if (totals.first.isKnown()) {
        result["first"] = secondsText({}, totals.first);
        result["last"] = secondsText({}, totals.last);
        result["span"] = secondsText(totals.first, totals.last);
    }
    nlohmann::ordered_json interfaces = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < info.interfaces.size(); ++i)
        interfaces.push_back(interfaceJson(info.interfaces[i], totals.framesOfInterface[i]));
    result["interfaces"] = std::move(interfaces);
    result["names"] = namesJson(session);
    result["dropped"] = info.dropped;
    result["findings"] = findingsJson(session);
    result["damage"] = damageJson(session);
    // Names in a file can be any bytes; invalid UTF-8 becomes the replacement character.
    return result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace rungs
