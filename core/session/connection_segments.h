// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_finder.h"
#include "core/connection/icmp_errors.h"
#include "core/session/ascending_reader.h"
#include "core/session/segment_reader.h"

#include <optional>
#include <vector>

namespace rungs {

/// A segment that has been read, ready to be analysed.
struct ReadSegment
{
    Segment segment;
    KeptOptions options; ///< of the segment
    ConnectionFinder::Place place;
    Timestamp time; ///< as the file says
    bool clockIsBroken = false;
    SegmentSummary summary; ///< its views are good until the next frame is read
    /// Where the payload begins among the captured bytes of the frame; empty where it is in a datagram of several.
    std::optional<std::uint32_t> payloadPlace;
    std::optional<IcmpReport> report; ///< where the frame has no segment, but an ICMP error about one
};

/// The frames of the connection and of the others between the same endpoints, as far as they matter to it: a late
/// segment of one can arrive during another. In order, up to the connection's last frame.
std::vector<FrameId> framesAround(const Session &session, ConnectionId connection);

/// Reads segments from the file again, and finds their connections. Takes the frames in their order.
class ConnectionSegments
{
public:
    explicit ConnectionSegments(const Session &session);

    /// @return false where the frame has no segment; fails where the file cannot be read
    Result<bool> read(FrameId frame, ReadSegment &read);

private:
    Result<bool> decode(FrameId frame, DecodedSegment &decoded);
    void readIcmpError(FrameId frame, ReadSegment &read);

    const Session &m_session;
    AscendingReader m_bytes;
    ByteView m_frame; ///< the bytes of the last one
    ClockCursor m_clock;
    SegmentReader m_segments;
    ConnectionFinder m_finder;
    ConnectionTable m_table;
};

/// The payload of a frame's segment; empty where it has none. Fails where the file cannot be read.
Result<Bytes> payloadOf(const Session &session, FrameId frame);

} // namespace rungs
