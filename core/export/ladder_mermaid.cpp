// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ladder_mermaid.h"

#include "core/export/ladder_rows.h"
#include "core/text/address_text.h"
#include "core/text/finding_text.h"
#include "core/text/icmp_text.h"
#include "core/text/ladder_mark.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace rungs {

namespace {

/// In Mermaid a semicolon ends a statement, and a number sign begins the name of a character.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char each : text) {
        if (each == '#' || each == ';')
            result += fmt::format("#{};", static_cast<int>(each));
        else
            result += each;
    }
    return result;
}

/// Dotted: out of order or sent again. A cross: never arrived. An open head: a duplicate ACK.
std::string_view arrowOf(const Rung &rung)
{
    const RungMark mark = markOf(rung);
    const bool isDotted = mark == RungMark::late || mark == RungMark::retransmission || mark == RungMark::copy
                          || mark == RungMark::oldCopy || mark == RungMark::probe;
    if (rung.isLost || rung.isRejected)
        return isDotted ? "--x" : "-x";
    if (mark == RungMark::repeatedAck)
        return "-)";
    return isDotted ? "-->>" : "->>";
}

/// An ICMP error, of a router where the other end did not send it.
void addRung(std::string &text, const Story &story, const IcmpRung &icmp, const BySide<TcpState> &)
{
    const std::string label = escaped(icmpLabel(icmp));
    if (!story.isFromPeer(icmp))
        text += fmt::format("    Note over C,S: {} ({})\n", label, addressText(icmp.error.reporter));
    else
        text += fmt::format("    {}: {}\n", icmp.about == Side::client ? "S--)C" : "C--)S", label);
}

void addRung(std::string &text, const Story &story, const Rung &rung, BySide<TcpState> &states)
{
    for (const TcpState passed : story.passed(rung, Side::client))
        text += fmt::format("    Note left of C: {}\n", nameOf(passed));
    for (const TcpState passed : story.passed(rung, Side::server))
        text += fmt::format("    Note right of S: {}\n", nameOf(passed));
    const bool fromClient = rung.from == Side::client;
    text += fmt::format("    {}{}{}: {}\n", fromClient ? 'C' : 'S', arrowOf(rung), fromClient ? 'S' : 'C',
                        escaped(rungText(story, rung)));
    const BySide<TcpState> before = std::exchange(states, rung.states);
    if (rung.states[Side::client] != before[Side::client])
        text += fmt::format("    Note left of C: {}\n", nameOf(rung.states[Side::client]));
    if (rung.states[Side::server] != before[Side::server])
        text += fmt::format("    Note right of S: {}\n", nameOf(rung.states[Side::server]));
}

} // namespace

bool writeLadderMermaid(const Story &story, const TextSink &sink)
{
    const std::string head =
        fmt::format("sequenceDiagram\n"
                    "    participant C as {}<br/>{}\n"
                    "    participant S as {}<br/>{}\n"
                    "    Note over C,S: Connection {}: {}, {}\n"
                    "    Note left of C: {}\n"
                    "    Note right of S: {}\n",
                    english(sideTitle(story.summary.opening, Side::client)), endpointText(story.client),
                    english(sideTitle(story.summary.opening, Side::server)), endpointText(story.server),
                    story.connection.value, escaped(english(openingText(story.summary.opening))),
                    escaped(english(closingText(story.summary.closing, story.summary.opening))),
                    nameOf(story.initial[Side::client]), nameOf(story.initial[Side::server]));
    if (!sink(head))
        return false;
    for (const Finding &finding : story.findings) {
        if (!sink(fmt::format("    Note over C,S: {}\n", escaped(english(findingText(story, finding))))))
            return false;
    }
    BySide<TcpState> states = story.initial;
    std::optional<Phase> phase;
    return forEachRung(story, [&](const auto &rung) {
        std::string text;
        if (phase != rung.phase)
            text += fmt::format("    Note over C,S: {}\n", english(phaseText(rung.phase)));
        phase = rung.phase;
        addRung(text, story, rung, states);
        return sink(text);
    });
}

} // namespace rungs
