// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/connection_scan.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace rungs {

bool isUnanswered(const ConnectionSummary &summary)
{
    return summary.state[Side::client] == TcpState::synSent && summary.segments[Side::server] == 0;
}

void ConnectionScan::Counted::add(ConnectionId connection)
{
    ++count;
    if (connections.size() < Observation::mostNamed)
        connections.push_back(connection);
}

void ConnectionScan::add(const Session &session, const FrameScan &frames, ConnectionId id)
{
    const ConnectionSummary summary = session.summaryOf(id);
    ++m_totals.count;
    for (const Side side : bothSides) {
        m_totals.bytesUnique += summary.bytesUnique[side];
        m_totals.bytesSent += summary.bytesSent[side];
    }
    for (std::uint64_t bits = summary.events.bits(); bits != 0; bits &= bits - 1) {
        if (const auto kind = static_cast<std::size_t>(std::countr_zero(bits)); kind < m_withEvent.size())
            ++m_withEvent[kind];
    }
    addTransfers(session, id, summary);
    addHandshake(session, frames, id, summary);
    addOpening(session, id, summary);
    addClosing(session.connection(id), id, summary);
}

/// One whose SYN was retransmitted is no measure of the round trip, so that its summary has none, but took its time.
void ConnectionScan::addHandshake(const Session &session, const FrameScan &frames, ConnectionId id,
                                  const ConnectionSummary &summary)
{
    if (const std::optional<Duration> time = summary.handshake()) {
        m_handshakes.push_back({id, *time, false});
        return;
    }
    const FrameScan::Waits *waits = summary.opening == Opening::synRetransmitted ? frames.waitsOf(id) : nullptr;
    if (waits == nullptr || !waits->opened.isValid())
        return;
    const Timestamp syn = session.frame(session.connection(id).firstFrame).time;
    if (const std::optional<Duration> time = elapsed(syn, session.frame(waits->opened).time))
        m_handshakes.push_back({id, *time, true});
}

/// Keeps twice as many as are shown, at most.
void ConnectionScan::addTransfers(const Session &session, ConnectionId id, const ConnectionSummary &summary)
{
    const auto keep = [](std::vector<LimitedTransfer> &transfers, const LimitedTransfer &transfer) {
        transfers.push_back(transfer);
        if (transfers.size() == 2 * CaptureOverview::mostTransfers)
            keepFirst(transfers);
    };
    const BySide<LimitShares> limits = session.limitsOf(id);
    for (const Side side : bothSides) {
        if (!limits[side].isWorthNaming())
            continue;
        ++m_transferCount;
        keep(m_transfers, {id, side, summary.bytesUnique[side], limits[side], {limits[side].duration()}});
    }
    if (limits[Side::client].isWorthNaming() || limits[Side::server].isWorthNaming())
        return;
    const Side from =
        summary.bytesUnique[Side::client] > summary.bytesUnique[Side::server] ? Side::client : Side::server;
    const std::optional<Duration> time =
        elapsed(session.frame(session.connection(id).firstFrame).time, session.frame(summary.lastFrame).time);
    if (summary.bytesUnique[from] > 0 && time)
        keep(m_shortTransfers, {id, from, summary.bytesUnique[from], {}, *time});
}

/// What took longest; where that cannot be told, what was most.
void ConnectionScan::keepFirst(std::vector<LimitedTransfer> &transfers)
{
    std::ranges::stable_sort(transfers, [](const LimitedTransfer &one, const LimitedTransfer &other) {
        return one.isTooShort() ? one.bytes > other.bytes : one.time > other.time;
    });
    transfers.resize(std::min(transfers.size(), CaptureOverview::mostTransfers));
}

void ConnectionScan::addOpening(const Session &session, ConnectionId id, const ConnectionSummary &summary)
{
    const ConnectionRow row = session.connection(id);
    const FrameId last = session.lastFrameOf(id);
    const Duration all =
        last.isValid() && last.value < session.frameCount()
            ? elapsed(session.frame(row.firstFrame).time, session.frame(last).time).value_or(Duration{})
            : Duration{};
    if (summary.opening == Opening::refused) {
        ++m_totals.refused;
        m_refused.add(row.server, id, all);
    } else if (isUnanswered(summary)) {
        ++m_totals.unanswered;
        m_unanswered.add(row.server, id, all);
    } else if (summary.opening == Opening::missing) {
        ++m_totals.begunBefore;
    } else {
        ++m_totals.opened;
    }
}

void ConnectionScan::addClosing(const ConnectionRow &row, ConnectionId id, const ConnectionSummary &summary)
{
    if (summary.opening == Opening::refused || isUnanswered(summary))
        return;
    switch (summary.closing.kind) {
    case Closing::Kind::reset: {
        const EndpointAddress &by = summary.closing.by == Side::client ? row.client : row.server;
        m_reset.add({by.address, 0}, id, {});
        break;
    }
    case Closing::Kind::oneFin:
        m_closedByOne.add(id);
        break;
    case Closing::Kind::none:
        m_notClosed.add(id);
        break;
    default:
        break;
    }
}

void ConnectionScan::end(CaptureOverview &overview)
{
    overview.connections = m_totals;
    keepFirst(m_transfers);
    keepFirst(m_shortTransfers);
    overview.longestTransfers = m_transfers;
    m_shortTransfers.resize(std::min(m_shortTransfers.size(), CaptureOverview::mostTransfers - m_transfers.size()));
    std::ranges::copy(m_shortTransfers, std::back_inserter(overview.longestTransfers));
    overview.transferCount = m_transferCount;
    overview.handshakeCount = m_handshakes.size();
    for (EventCount &each : overview.events)
        each.connections = withEvent(each.kind);
    if (m_handshakes.empty())
        return;
    const auto middle = m_handshakes.begin() + static_cast<std::ptrdiff_t>(m_handshakes.size() / 2);
    std::ranges::nth_element(m_handshakes, middle, {}, &HandshakeTime::time);
    overview.medianHandshake = middle->time;
    const std::size_t shown = std::min(m_handshakes.size(), CaptureOverview::mostHandshakes);
    std::ranges::partial_sort(m_handshakes, m_handshakes.begin() + static_cast<std::ptrdiff_t>(shown),
                              [](const HandshakeTime &a, const HandshakeTime &b) {
                                  return a.time != b.time ? a.time > b.time : a.connection < b.connection;
                              });
    overview.slowestHandshakes.assign(m_handshakes.begin(), m_handshakes.begin() + static_cast<std::ptrdiff_t>(shown));
}

} // namespace rungs
