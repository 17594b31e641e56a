// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ladder_text.h"

#include "core/export/ladder_rows.h"
#include "core/text/address_text.h"
#include "core/text/connection_text.h"
#include "core/text/digits.h"
#include "core/text/discarded_data.h"
#include "core/text/finding_text.h"
#include "core/text/icmp_text.h"
#include "core/text/ladder_mark.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// The characters of an arrow, each one column wide.
struct Strokes
{
    std::string_view lifeline;
    std::string_view line;
    std::string_view late;
    std::string_view probe;
    std::string_view copy;
    std::string_view right;
    std::string_view left;
    std::string_view openRight; ///< a duplicate ACK
    std::string_view openLeft;
    std::string_view droppedRight; ///< dropped by the receiver
    std::string_view droppedLeft;
    std::string_view again; ///< at the tail of a retransmission
    std::string_view lost;
    std::string_view reset;
    std::string_view between; ///< where an ICMP error comes from
};

constexpr Strokes fine{"│", "─", "╌", "·", "═", "►", "◄", "›", "‹", "▷", "◁", "○", "✕", "■", "◇"};
constexpr Strokes plain{"|", "-", "~", ".", "=", ">", "<", ")", "(", "}", "{", "o", "x", "#", "*"};

std::string repeated(std::string_view stroke, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += stroke;
    return text;
}

/// The pieces of one arrow, from its tail to its head.
struct Arrow
{
    std::string_view tail;
    std::string_view line;
    std::string_view headRight;
    std::string_view headLeft;
};

Arrow arrowOf(const Rung &rung, bool isDiscarded, const Strokes &strokes)
{
    Arrow arrow{strokes.line, strokes.line, strokes.right, strokes.left};
    switch (markOf(rung)) {
    case RungMark::late:
        arrow.tail = arrow.line = strokes.late;
        break;
    case RungMark::retransmission:
        arrow.tail = strokes.again;
        break;
    case RungMark::copy:
    case RungMark::oldCopy:
        arrow.tail = arrow.line = strokes.copy;
        break;
    case RungMark::repeatedAck:
        arrow.headRight = strokes.openRight;
        arrow.headLeft = strokes.openLeft;
        break;
    case RungMark::probe:
        arrow.tail = arrow.line = strokes.probe;
        break;
    case RungMark::reset:
        arrow.tail = strokes.reset;
        break;
    case RungMark::none:
    case RungMark::damaged:
    case RungMark::noteworthy:
        break;
    }
    if (rung.isRejected || isDiscarded) {
        arrow.headRight = strokes.droppedRight;
        arrow.headLeft = strokes.droppedLeft;
    }
    return arrow;
}

/// The arrow with @p label in it, @p width columns in all.
std::string arrowText(const Story &story, const Rung &rung, const std::string &label, std::size_t width,
                      const Strokes &strokes)
{
    const Arrow arrow = arrowOf(rung, discardingReset(story, rung) != nullptr, strokes);
    const std::size_t room = width - std::min(width, label.size() + 2);
    const std::size_t before = room / 2;
    const std::size_t after = room - before;
    const bool toRight = rung.from == Side::client;
    // The cross of a lost segment comes before the gap at its end.
    const std::size_t atTail = toRight ? before : after;
    const std::size_t atHead = toRight ? after : before;
    const std::string tail = std::string(arrow.tail) + repeated(arrow.line, atTail - 1);
    std::string head;
    if (rung.isLost) {
        const std::size_t gap = std::min<std::size_t>(2, atHead - 1);
        const std::string line = repeated(arrow.line, atHead - 1 - gap);
        head = toRight ? line + std::string(strokes.lost) + std::string(gap, ' ')
                       : std::string(gap, ' ') + std::string(strokes.lost) + line;
    } else {
        const std::string line = repeated(arrow.line, atHead - 1);
        head = toRight ? line + std::string(arrow.headRight) : std::string(arrow.headLeft) + line;
    }
    if (toRight)
        return tail + " " + label + " " + head;
    return head + " " + label + " " + repeated(arrow.line, atTail - 1) + std::string(arrow.tail);
}

/// An ICMP error comes from a router between the lifelines, or from the other end.
std::string icmpArrowText(bool toClient, bool isFromPeer, const std::string &label, std::size_t width,
                          const Strokes &strokes)
{
    const std::size_t apart = isFromPeer ? 0 : 3;
    const std::size_t room = width - std::min(width, label.size() + 2 + apart);
    const std::size_t atClient = room / 2;
    const std::string_view headRight = strokes.right;
    const std::string tail(strokes.between);
    const std::string gap(apart, ' ');
    if (toClient) {
        return std::string(strokes.left) + repeated(strokes.probe, atClient - 1) + " " + label + " "
               + repeated(strokes.probe, room - atClient - 1) + tail + gap;
    }
    return gap + tail + repeated(strokes.probe, atClient - 1) + " " + label + " "
           + repeated(strokes.probe, room - atClient - 1) + std::string(headRight);
}

class TextLadder
{
public:
    TextLadder(const Session &session, const Story &story, bool isAscii, const TextSink &sink)
        : m_story(story)
        , m_strokes(isAscii ? plain : fine)
        , m_sink(sink)
    {
        constexpr std::size_t narrowest = 44;
        constexpr std::size_t shortestStroke = 4;
        constexpr std::uint32_t micro = 1'000'000;
        m_width = narrowest;
        for (const Rung &rung : story.rungs)
            m_width = std::max(m_width, rungText(story, rung).size() + 2 + 2 * shortestStroke);
        for (const IcmpRung &icmp : story.icmpErrors)
            m_width = std::max(m_width, icmpLabel(icmp).size() + 2 + 3 * shortestStroke);
        m_start = session.startTime();
        for (const Rung &rung : story.rungs)
            m_isFine |= session.interfaceOf(rung.frame).ticksPerSecond > micro;
        forEachRung(story, [this](const auto &rung) {
            m_timeWidth = std::max(m_timeWidth, timeText(rung.time).size());
            return true;
        });
    }

    bool write()
    {
        const std::string kinds = english(openingText(m_story.summary.opening)) + ", "
                                  + english(closingText(m_story.summary.closing, m_story.summary.opening));
        const std::string client = endpointText(m_story.client);
        const std::string server = endpointText(m_story.server);
        const std::string indent(m_timeWidth + stateWidth + 4, ' ');
        const auto header = [&](const std::string &left, const std::string &right) {
            const std::size_t gap = m_width + 2 - std::min(m_width + 1, left.size() + right.size());
            return indent + left + std::string(gap, ' ') + right + "\n";
        };
        std::string title = fmt::format("Connection {}: {}\n", m_story.connection.value, kinds);
        for (const Finding &finding : m_story.findings)
            title += english(findingText(m_story, finding)) + "\n";
        for (const CaptureGap gap : captureGaps(m_story.summary))
            title += english(gapText(gap)) + "\n";
        if (!m_sink(title + "\n") || !m_sink(header(nameOfHead(Side::client), nameOfHead(Side::server)))
            || !m_sink(header(client, server)))
            return false;
        BySide<TcpState> states = m_story.initial;
        if (!line({}, nameOf(states[Side::client]), std::string(m_width, ' '), nameOf(states[Side::server])))
            return false;
        std::optional<Phase> phase;
        return forEachRung(m_story, [&](const auto &rung) {
            if (phase != rung.phase && !writePhase(rung.phase))
                return false;
            phase = rung.phase;
            return writeRung(rung, states);
        });
    }

private:
    std::string nameOfHead(Side side) const
    {
        const Opening opening = m_story.summary.opening;
        return opening == Opening::simultaneous ? english(sideTitle(opening, side)) : std::string(nameOf(side));
    }

    static constexpr std::size_t stateWidth = 12; ///< of "SYN-RECEIVED"

    bool line(std::string_view time, std::string_view clientState, const std::string &between,
              std::string_view serverState)
    {
        std::string text = fmt::format("{:>{}}  {:>{}}  {}{}{}", time, m_timeWidth, clientState,
                                       std::size_t{stateWidth}, m_strokes.lifeline, between, m_strokes.lifeline);
        if (!serverState.empty())
            text += fmt::format("  {}", serverState);
        return m_sink(text + "\n");
    }

    std::string timeText(Timestamp time) const
    {
        return time.isKnown() ? secondsText(m_start, time, m_isFine) : std::string();
    }

    bool writePhase(Phase phase) { return line({}, {}, fmt::format("{:^{}}", english(phaseText(phase)), m_width), {}); }

    bool writeRung(const IcmpRung &icmp, const BySide<TcpState> &)
    {
        return line(
            timeText(icmp.time), {},
            icmpArrowText(icmp.about == Side::client, m_story.isFromPeer(icmp), icmpLabel(icmp), m_width, m_strokes),
            {});
    }

    bool writeRung(const Rung &rung, BySide<TcpState> &current)
    {
        const BySide<TcpState> before = std::exchange(current, rung.states);
        const auto changed = [&](Side side) {
            const TcpState state = rung.states[side];
            return state != before[side] ? nameOf(state) : std::string_view();
        };
        const std::vector<TcpState> ofClient = m_story.passed(rung, Side::client);
        const std::vector<TcpState> ofServer = m_story.passed(rung, Side::server);
        const auto passed = [](const std::vector<TcpState> &states, std::size_t place) {
            return place < states.size() ? nameOf(states[place]) : std::string_view();
        };
        for (std::size_t i = 0; i < std::max(ofClient.size(), ofServer.size()); ++i) {
            if (!line({}, passed(ofClient, i), std::string(m_width, ' '), passed(ofServer, i)))
                return false;
        }
        return line(timeText(rung.time), changed(Side::client),
                    arrowText(m_story, rung, rungText(m_story, rung), m_width, m_strokes), changed(Side::server));
    }

    const Story &m_story;
    const Strokes &m_strokes;
    const TextSink &m_sink;
    Timestamp m_start;
    std::size_t m_width = 0;
    std::size_t m_timeWidth = 4;
    bool m_isFine = false;
};

} // namespace

bool writeLadderText(const Session &session, const Story &story, bool isAscii, const TextSink &sink)
{
    return TextLadder(session, story, isAscii, sink).write();
}

} // namespace rungs
