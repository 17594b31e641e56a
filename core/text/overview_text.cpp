// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/overview_text.h"

#include "core/text/capture_text.h"
#include "core/text/digits.h"
#include "core/text/error_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace rungs {

namespace {

constexpr std::int64_t second = 1'000'000'000;

/// Seconds to the millisecond; milliseconds to a tenth, or below ten of them to the microsecond. No zeros at the end.
std::string shortDigits(Duration duration)
{
    const bool isSeconds = duration.nanoseconds >= second;
    const double value = static_cast<double>(duration.nanoseconds) / (isSeconds ? 1e9 : 1e6);
    std::string text = isSeconds || value < 10 ? fmt::format("{:.3f}", value) : fmt::format("{:.1f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

Phrase textPhrase(std::string text)
{
    return {"{0}", {std::move(text)}};
}

Phrase numberPhrase(std::uint64_t number)
{
    return {"{0}", {Count{number}}};
}

Argument listOf(std::vector<Phrase> phrases)
{
    return phrases;
}

Phrase timePhrase(const CaptureTotals &totals)
{
    const std::string first = dateText(totals.first);
    // To the second; the exact times are in the list.
    const std::string day = first.substr(0, first.find('T'));
    const std::string clock = first.substr(first.find('T') + 1, 8);
    const Phrase span = durationPhrase(elapsed(totals.first, totals.last).value_or(Duration{}));
    return {RUNGS_TEXT("{0} {1} UTC, {2}"), {day, clock, listOf({span})}};
}

Phrase connectionsPhrase(const ConnectionTotals &totals)
{
    std::vector<Phrase> parts{numberPhrase(totals.count)};
    const auto add = [&parts](std::uint64_t count, std::string_view text) {
        if (count > 0)
            parts.push_back({text, {Count{count}}});
    };
    add(totals.refused, RUNGS_TEXT("({0} refused)"));
    add(totals.unanswered, RUNGS_TEXT("({0} without an answer)"));
    add(totals.begunBefore, RUNGS_TEXT("({0} begun before the capture)"));
    return {"{0}", {listOf(std::move(parts))}};
}

Phrase dataPhrase(const ConnectionTotals &totals)
{
    const Argument unique = bytesArgument(totals.bytesUnique);
    if (totals.bytesSent <= totals.bytesUnique)
        return {"{0}", {unique}};
    return {RUNGS_TEXT("{0}, {1} % more retransmitted"),
            {unique, percentText(totals.bytesSent - totals.bytesUnique, totals.bytesUnique)}};
}

Phrase bytesPhrase(const CaptureTotals &totals)
{
    if (totals.captured == totals.original)
        return {"{0}", {bytesArgument(totals.original)}};
    return {RUNGS_TEXT("{0} on the wire, of which {1} % were captured"),
            {bytesArgument(totals.original), percentText(totals.captured, totals.original)}};
}

} // namespace

std::string percentText(std::uint64_t part, std::uint64_t all)
{
    const double percent = all == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(all);
    if (part > 0 && percent < 0.1)
        return "< 0.1";
    std::string text = fmt::format("{:.1f}", percent);
    // Not all of them, however few are missing.
    if (text == "100.0" && part < all)
        return "> 99.9";
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string durationText(Duration duration)
{
    return english(durationPhrase(duration));
}

Phrase durationPhrase(Duration duration)
{
    return {duration.nanoseconds >= second ? RUNGS_TEXT("{0} s") : RUNGS_TEXT("{0} ms"), {shortDigits(duration)}};
}

Phrase lengthPhrase(const LengthClass &length)
{
    if (length.longest == UINT32_MAX)
        return {RUNGS_TEXT("{0} and more"), {Count{length.shortest}}};
    return {RUNGS_TEXT("{0} to {1}"), {Count{length.shortest}, Count{length.longest}}};
}

Phrase whenPhrase(const TimeAxis &axis, const EventCount &count)
{
    constexpr std::uint32_t dense = 3;
    const auto isAny = [](std::uint32_t frames) { return frames > 0; };
    const auto &parts = count.overTime;
    const auto first = std::ranges::find_if(parts, isAny);
    if (!axis.isOfTime() || first == parts.end())
        return {};
    const auto end = std::find_if(parts.rbegin(), parts.rend(), isAny).base();
    const auto most = std::ranges::max_element(parts);
    const auto timeAt = [&](auto place) {
        return std::vector<Phrase>{durationPhrase(axis.beginOf(static_cast<std::size_t>(place - parts.begin())))};
    };
    return {*most >= dense && end - first > 1 ? RUNGS_TEXT("from {0} to {1}, densest ({3}) at {2}")
                                              : RUNGS_TEXT("from {0} to {1}"),
            {timeAt(first), timeAt(end), timeAt(most), Count{*most}}};
}

std::vector<OverviewFact> overviewFacts(const Session &session, const CaptureOverview &overview)
{
    const CaptureInfo &info = session.capture();
    const CaptureTotals &totals = overview.totals;
    std::vector<OverviewFact> facts;
    const auto add = [&facts](std::string_view label, Phrase value) {
        facts.push_back({{label, {}}, std::move(value)});
    };
    std::string format(formatName(info.format));
    if (info.compression != Compression::none)
        format.append(", ").append(compressionName(info.compression));
    add(RUNGS_TEXT("File format"), textPhrase(std::move(format)));
    std::string links;
    for (const LinkType type : linkTypesOf(info))
        links.append(links.empty() ? "" : ", ").append(linkTypeText(type));
    add(RUNGS_TEXT("Link type"), textPhrase(std::move(links)));
    if (totals.first.isKnown())
        add(RUNGS_TEXT("Time span"), timePhrase(totals));
    add(RUNGS_TEXT("Frames"), numberPhrase(session.frameCount()));
    add(RUNGS_TEXT("Bytes"), bytesPhrase(totals));
    add(RUNGS_TEXT("Connections"), connectionsPhrase(overview.connections));
    add(RUNGS_TEXT("TCP data"), dataPhrase(overview.connections));
    if (totals.cut > 0)
        add(RUNGS_TEXT("Cut short"), counted(totals.cut, RUNGS_TEXT("1 frame, by the snap length"),
                                             RUNGS_TEXT("{0} frames, by the snap length")));
    if (totals.withoutTime > 0)
        add(RUNGS_TEXT("Without a time"), counted(totals.withoutTime, RUNGS_TEXT("1 frame"), RUNGS_TEXT("{0} frames")));
    if (session.damage())
        add(RUNGS_TEXT("Damage"), errorPhrase(*session.damage()));
    if (session.progress().wasStopped)
        add(RUNGS_TEXT("Incomplete"), {RUNGS_TEXT("Loading was stopped: what follows is of the first part."), {}});
    return facts;
}

} // namespace rungs
