// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/endpoint_groups.h"
#include "core/overview/frame_scan.h"
#include "core/overview/overview.h"

#include <array>
#include <cstdint>
#include <vector>

namespace rungs {

/// Only SYNs of one side. Where only that side was captured, later segments show that there was an answer.
bool isUnanswered(const ConnectionSummary &summary);

/// What the connections of a capture show, one after the other: how they opened and closed.
class ConnectionScan
{
public:
    /// Connections that ended, or did not, in one way.
    struct Counted
    {
        std::uint64_t count = 0;
        std::vector<ConnectionId> connections = {}; ///< the first ones

        void add(ConnectionId connection);
    };

    /// @p frames all of them
    void add(const Session &session, const FrameScan &frames, ConnectionId id);
    /// All connections were added: leaves in @p overview what it counted.
    void end(CaptureOverview &overview);

    const EndpointGroups &refused() const { return m_refused; }
    const EndpointGroups &unanswered() const { return m_unanswered; }
    const EndpointGroups &reset() const { return m_reset; }
    const Counted &closedByOne() const { return m_closedByOne; }
    const Counted &notClosed() const { return m_notClosed; }
    /// How many connections have an event of @p kind.
    std::uint64_t withEvent(EventKind kind) const { return m_withEvent[static_cast<std::size_t>(kind)]; }

private:
    void addHandshake(const Session &session, const FrameScan &frames, ConnectionId id,
                      const ConnectionSummary &summary);
    void addTransfers(const Session &session, ConnectionId id, const ConnectionSummary &summary);
    static void keepFirst(std::vector<LimitedTransfer> &transfers);
    void addOpening(const Session &session, ConnectionId id, const ConnectionSummary &summary);
    void addClosing(const ConnectionRow &row, ConnectionId id, const ConnectionSummary &summary);

    std::vector<LimitedTransfer> m_transfers;
    std::vector<LimitedTransfer> m_shortTransfers;
    std::uint64_t m_transferCount = 0;
    ConnectionTotals m_totals;
    std::vector<HandshakeTime> m_handshakes;
    EndpointGroups m_refused;
    EndpointGroups m_unanswered;
    EndpointGroups m_reset;
    Counted m_closedByOne;
    Counted m_notClosed;
    std::array<std::uint64_t, static_cast<std::size_t>(EventKind::count)> m_withEvent{};
};

} // namespace rungs
