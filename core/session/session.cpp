// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/capture/frame_comments.h"
#include "core/decode/frame_walker.h"
#include "core/session/connection_order.h"

namespace rungs {

namespace {

FrameInput inputOf(const Session &session, FrameId id, ByteView bytes)
{
    const CaptureInterface &interface = session.interfaceOf(id);
    return {bytes, session.frame(id).originalLength, interface.linkType, interface.fcsLength};
}

} // namespace

std::vector<FrameId> Session::framesOf(ConnectionId connection) const
{
    return *framesOfConnection(*this, connection, nullptr, 0, {});
}

ConnectionId Session::streamOf(FrameId id) const
{
    const std::size_t place = firstOf(m_otherStreams, id);
    const bool isOther = place < m_otherStreams.size() && m_otherStreams[place].frame == id;
    return isOther ? ConnectionId{m_otherStreams[place].value} : connectionOf(id);
}

EventSet Session::eventsOf(FrameId id) const
{
    if (id.value >= frameCount())
        return {};
    const std::uint8_t number = frame(id).events;
    if (number != EventSets::tooMany)
        return m_eventSets[number];
    return m_rareEvents[m_rareEventPlaces[firstOf(m_rareEventPlaces, id)].value];
}

EventSet Session::likelyEventsOf(FrameId id) const
{
    const std::size_t place = firstOf(m_likelyEvents, id);
    if (place == m_likelyEvents.size() || m_likelyEvents[place].frame != id)
        return {};
    const EventSet events = eventsOf(id);
    return events.without(events.without(m_likelySets[m_likelyEvents[place].value]));
}

ConnectionSummary Session::summaryOf(ConnectionId id) const
{
    return id.value < m_summaries.size() ? m_summaries[id.value] : ConnectionSummary{};
}

Result<Bytes> Session::bytesOf(FrameId id) const
{
    if (id.value >= frameCount()) {
        Error error;
        error.code = ErrorCode::noSuchFrame;
        error.file = path();
        error.found = std::to_string(frameNumber(id));
        error.expected = std::to_string(frameCount());
        return tl::unexpected(std::move(error));
    }
    Bytes bytes(frame(id).capturedLength);
    if (Result<void> read = readExactly(*m_source, offsetOf(id), bytes); !read)
        return tl::unexpected(std::move(read).error());
    return bytes;
}

Result<DecodedFrame> Session::decode(FrameId id) const
{
    FrameWalker walker;
    const CompletedDatagram *completed = nullptr;
    // Fragments are walked again in order; the last one is the frame itself.
    for (const FrameId fragment : fragmentsOf(id)) {
        const Result<Bytes> bytes = bytesOf(fragment);
        if (!bytes)
            return tl::unexpected(bytes.error());
        completed = walker.walk(fragment, frame(fragment).time, inputOf(*this, fragment, *bytes)).completed;
    }
    const Result<Bytes> bytes = bytesOf(id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return FrameDecoder::decode(inputOf(*this, id, *bytes), completed != nullptr ? &completed->datagram : nullptr);
}

std::vector<std::string> Session::commentsOf(FrameId id, std::size_t most) const
{
    std::vector<std::string> comments = m_notes->commentsOf(id, storedCommentsOf(id, most));
    comments.resize(std::min(comments.size(), most));
    return comments;
}

SessionPtr withNotes(const Session &session, CaptureNotesPtr notes)
{
    auto noted = std::make_shared<Session>(session);
    noted->m_notes = std::move(notes);
    return noted;
}

std::vector<std::string> Session::storedCommentsOf(FrameId id, std::size_t most) const
{
    if (id.value >= frameCount() || (frame(id).flags & FrameRow::hasComment) == 0)
        return {};
    return readFrameComments(*m_source, offsetOf(id), most).value_or(std::vector<std::string>{});
}

std::vector<FrameId> Session::fragmentsOf(FrameId id) const
{
    std::vector<FrameId> fragments;
    for (std::size_t i = firstOf(m_fragments, id); i < m_fragments.size() && m_fragments[i].frame == id; ++i)
        fragments.push_back({m_fragments[i].value});
    return fragments;
}

} // namespace rungs
