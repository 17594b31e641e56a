// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_summary.h"

namespace rungs {

namespace {

std::string_view nameOf(Closing::Kind kind)
{
    switch (kind) {
    case Closing::Kind::none:
        return "none";
    case Closing::Kind::fourSegment:
        return "four-segment";
    case Closing::Kind::merged:
        return "merged";
    case Closing::Kind::simultaneous:
        return "simultaneous";
    case Closing::Kind::halfClose:
        return "half-close";
    case Closing::Kind::oneFin:
        return "one-fin";
    case Closing::Kind::reset:
        return "reset";
    }
    return {};
}

} // namespace

std::string_view nameOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::unknown:
        return {};
    case Agreement::no:
        return "no";
    case Agreement::yes:
        return "yes";
    }
    return {};
}

std::string_view nameOf(CaptureGap gap)
{
    switch (gap) {
    case CaptureGap::opening:
        return "opening";
    case CaptureGap::synOfOneSide:
        return "syn";
    case CaptureGap::options:
        return "options";
    case CaptureGap::client:
        return "client";
    case CaptureGap::server:
        return "server";
    }
    return {};
}

std::vector<CaptureGap> captureGaps(const ConnectionSummary &summary)
{
    std::vector<CaptureGap> gaps;
    const auto add = [&gaps](bool isMissing, CaptureGap gap) {
        if (isMissing)
            gaps.push_back(gap);
    };
    add(summary.opening == Opening::missing, CaptureGap::opening);
    add(summary.lacksSyn, CaptureGap::synOfOneSide);
    add(summary.areOptionsCut, CaptureGap::options);
    // A SYN that nobody answers is no such gap.
    const auto isSilent = [&](Side side) { return summary.segments[side] == 0 && summary.bytesUnique.other(side) > 0; };
    add(isSilent(Side::client), CaptureGap::client);
    add(isSilent(Side::server), CaptureGap::server);
    return gaps;
}

std::string_view nameOf(Opening opening)
{
    switch (opening) {
    case Opening::missing:
        return "missing";
    case Opening::incomplete:
        return "incomplete";
    case Opening::refused:
        return "refused";
    case Opening::threeWay:
        return "three-way";
    case Opening::synRetransmitted:
        return "syn-retransmitted";
    case Opening::simultaneous:
        return "simultaneous";
    }
    return {};
}

std::string nameOf(const Closing &closing)
{
    std::string text(nameOf(closing.kind));
    if (closing.kind != Closing::Kind::none && closing.kind != Closing::Kind::simultaneous)
        text.append(" ").append(nameOf(closing.by));
    if (closing.thenReset)
        text.append(", reset ").append(nameOf(closing.resetBy));
    return text;
}

BySide<TcpState> ConnectionSummary::initialStates() const
{
    if (opening == Opening::missing)
        return {TcpState::unknown, TcpState::unknown};
    const bool listens = opening != Opening::simultaneous && path[Side::server].size() > 0;
    BySide<TcpState> states{TcpState::closed, listens ? TcpState::listen : TcpState::closed};
    for (const Side side : bothSides) {
        // Its opening was captured, but the connection had begun before.
        if (state[side] == TcpState::unknown && path[side].size() == 0)
            states[side] = TcpState::unknown;
    }
    return states;
}

std::string ConnectionSummary::pathText(Side side) const
{
    std::string text;
    for (const TcpState each : path[side].states()) {
        if (!text.empty())
            text += " > ";
        text += nameOf(each);
    }
    return text;
}

} // namespace rungs
