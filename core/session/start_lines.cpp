// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/start_lines.h"

#include "core/decode/http.h"
#include "core/session/ascending_reader.h"
#include "core/session/connection_segments.h"

#include <algorithm>

namespace rungs {

namespace {

std::string lineIn(const Session &session, FrameId frame, AscendingReader &reader)
{
    // A datagram of several frames is put together first.
    if ((session.frame(frame).flags & FrameRow::completesDatagram) != 0) {
        const Result<Bytes> payload = payloadOf(session, frame);
        return payload ? http::startLine(*payload) : std::string();
    }
    const Result<ByteView> bytes = reader.bytesOf(frame);
    if (!bytes)
        return {};
    const FrameRow row = session.frame(frame);
    const CaptureInterface &interface = session.interfaceOf(frame);
    SegmentReader segments;
    DecodedSegment decoded;
    const bool hasSegment =
        segments.read(frame, row.time, {*bytes, row.originalLength, interface.linkType, interface.fcsLength}, decoded);
    return hasSegment ? http::startLine(decoded.summary.payload) : std::string();
}

} // namespace

StartLines::StartLines(const Session &session, std::vector<FrameId> frames)
{
    std::erase_if(frames, [](FrameId frame) { return !frame.isValid(); });
    std::ranges::sort(frames);
    AscendingReader reader(session);
    for (const FrameId frame : frames) {
        if (std::string line = lineIn(session, frame, reader); !line.empty())
            m_lines.push_back({frame, std::move(line)});
    }
}

std::string_view StartLines::of(FrameId frame) const
{
    const auto line = std::ranges::lower_bound(m_lines, frame, {}, &Line::frame);
    return line != m_lines.end() && line->frame == frame ? std::string_view(line->text) : std::string_view();
}

} // namespace rungs
