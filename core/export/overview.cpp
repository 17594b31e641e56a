// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/overview.h"

#include "core/text/address_text.h"
#include "core/text/limit_text.h"
#include "core/text/overview_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace rungs {

namespace {

using Row = std::vector<std::string>;

/// Sections of text, and tables whose columns are as wide as their widest value.
class Pages
{
public:
    void heading(std::string_view text) { fmt::format_to(out(), "{}{}\n", m_text.empty() ? "" : "\n", text); }
    void line(std::string_view text, int indent = 2) { fmt::format_to(out(), "{:{}}{}\n", "", indent, oneLine(text)); }
    /// Numbers are to the right; @p texts columns from the left are texts.
    void table(const std::vector<Row> &rows, std::size_t texts);
    std::string take() { return std::move(m_text); }

private:
    std::back_insert_iterator<std::string> out() { return std::back_inserter(m_text); }
    static std::string oneLine(std::string_view value)
    {
        std::string line;
        for (const char c : value)
            line += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
        return line;
    }

    std::string m_text;
};

void Pages::table(const std::vector<Row> &rows, std::size_t texts)
{
    std::vector<std::size_t> widths;
    for (const Row &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const Row &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += "  ";
            line += i < texts ? fmt::format("{:<{}}", row[i], widths[i]) : fmt::format("{:>{}}", row[i], widths[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        this->line(line);
    }
}

std::string digits(std::uint64_t number)
{
    return digitsOf({number});
}

void writeFacts(Pages &pages, const Session &session, const CaptureOverview &overview)
{
    pages.heading("Capture");
    std::vector<Row> rows{{"File", session.path()}};
    for (const OverviewFact &fact : overviewFacts(session, overview))
        rows.push_back({english(fact.label), english(fact.value)});
    pages.table(rows, 2);
}

void writeObservations(Pages &pages, const Session &session, const CaptureOverview &overview)
{
    constexpr int indent = 6;
    pages.heading("What stands out");
    if (overview.observations.empty())
        pages.line("Nothing.");
    std::size_t number = 0;
    for (const Observation &observation : overview.observations) {
        const ObservationText text = observationText(session, observation);
        pages.line(fmt::format("{:>2}. {}", ++number, english(text.sentence)));
        if (const std::string evidence = english(text.evidence); !evidence.empty())
            pages.line(evidence, indent);
        if (!text.filter.empty())
            pages.line("filter: " + text.filter, indent);
    }
}

void writeHandshakes(Pages &pages, const Session &session, const CaptureOverview &overview)
{
    if (overview.slowestHandshakes.empty())
        return;
    pages.heading(fmt::format("Slowest handshakes ({} of {}, median {})", overview.slowestHandshakes.size(),
                              digits(overview.handshakeCount), durationText(overview.medianHandshake)));
    std::vector<Row> rows{{"Client", "Server", "Time", "Connection"}};
    for (const HandshakeTime &each : overview.slowestHandshakes) {
        const ConnectionRow row = session.connection(each.connection);
        rows.push_back({endpointText(row.client), endpointText(row.server), durationText(each.time),
                        std::to_string(each.connection.value)});
    }
    pages.table(rows, 2);
}

void writeTransfers(Pages &pages, const Session &session, const CaptureOverview &overview)
{
    if (overview.longestTransfers.empty())
        return;
    pages.heading(overview.transferCount > overview.longestTransfers.size()
                      ? fmt::format("What limited the transfers ({} of {}, the longest first)",
                                    overview.longestTransfers.size(), digits(overview.transferCount))
                      : std::string("What limited the transfers (the longest first)"));
    std::vector<Row> rows{{"From", "To", "Limited by", "Time", "Data", "Connection"}};
    for (const LimitedTransfer &each : overview.longestTransfers) {
        const ConnectionRow row = session.connection(each.connection);
        const BySide<std::string> ends{endpointText(row.client), endpointText(row.server)};
        rows.push_back({ends[each.from], ends.other(each.from), english(limitSharesPhrase(each.limits)),
                        durationText(each.time), digits(each.bytes), std::to_string(each.connection.value)});
    }
    pages.table(rows, 3);
}

void writeEndpoints(Pages &pages, const CaptureOverview &overview)
{
    if (overview.endpoints.empty())
        return;
    pages.heading(overview.endpointCount > overview.endpoints.size()
                      ? fmt::format("Addresses with the most data ({} of {})", overview.endpoints.size(),
                                    digits(overview.endpointCount))
                      : std::string("Addresses"));
    std::vector<Row> rows{
        {"Address", "Connections", "Segments sent", "Received", "Data sent", "Received", "Retransmissions"}};
    for (const EndpointCount &each : overview.endpoints) {
        rows.push_back({addressText(each.address), digits(each.connections), digits(each.segmentsSent),
                        digits(each.segmentsReceived), digits(each.bytesSent), digits(each.bytesReceived),
                        digits(each.retransmissions)});
    }
    pages.table(rows, 1);
}

void writeLengths(Pages &pages, const CaptureOverview &overview)
{
    pages.heading("Lengths of the frames on the wire");
    std::vector<Row> rows{{"Bytes", "Frames", "Share"}};
    for (const LengthClass &each : overview.lengths) {
        if (each.frames > 0)
            rows.push_back({english(lengthPhrase(each)), digits(each.frames),
                            percentText(each.frames, overview.frameCount) + " %"});
    }
    pages.table(rows, 1);
}

void writeEvents(Pages &pages, const CaptureOverview &overview)
{
    if (overview.events.empty())
        return;
    pages.heading("Events");
    std::vector<Row> rows{{"Event", "Frames", "Likely", "Connections", "First", "When"}};
    for (const EventCount &each : overview.events) {
        rows.push_back({std::string(nameOf(each.kind)), digits(each.count), digits(each.likely),
                        digits(each.connections), fmt::format("#{}", frameNumber(each.frames.front())),
                        english(whenPhrase(overview.axis, each))});
    }
    pages.table(rows, 1);
}

} // namespace

std::string overviewText(const Session &session, const CaptureOverview &overview)
{
    Pages pages;
    writeFacts(pages, session, overview);
    writeObservations(pages, session, overview);
    writeHandshakes(pages, session, overview);
    writeTransfers(pages, session, overview);
    writeEndpoints(pages, overview);
    writeLengths(pages, overview);
    writeEvents(pages, overview);
    return pages.take();
}

} // namespace rungs
