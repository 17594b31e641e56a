// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/frame_columns.h"
#include "core/session/session.h"

namespace rungs {

/// What a session holds of its frames, for filters. For one thread.
class SessionColumns : public filter::FrameColumns
{
public:
    /// The session must outlive it.
    explicit SessionColumns(const Session &session)
        : m_session(session)
    { }

    std::uint32_t frameCount() const override { return m_session.frameCount(); }
    void read(filter::Column column, const filter::Chunk &chunk, filter::ColumnPart &part) override;
    EventSet eventsOf(std::int64_t value) const override
    {
        return m_session.eventSet(static_cast<std::uint8_t>(value));
    }
    ConnectionRow connection(ConnectionId id) const override { return m_session.connection(id); }
    Words wordsOf(ConnectionId id) override;
    BySide<LimitShares> limitsOf(ConnectionId id) const override;

private:
    static std::int64_t senderValue(const FrameRow &row) { return endpointsValue(row.connection, row.side()); }
    template <class ValueOf>
    void readValues(const filter::Chunk &chunk, filter::ColumnPart &part, ValueOf valueOf) const;
    /// The same of frames with a segment.
    template <class ValueOf>
    void readOfSegments(const filter::Chunk &chunk, filter::ColumnPart &part, ValueOf valueOf) const;
    void readTimes(const filter::Chunk &chunk, Timestamp since, filter::ColumnPart &part) const;
    void readSincePrevious(const filter::Chunk &chunk, filter::ColumnPart &part);
    void readStreams(const filter::Chunk &chunk, filter::ColumnPart &part) const;
    void readEvents(const filter::Chunk &chunk, filter::ColumnPart &part) const;
    void readEndpoints(const filter::Chunk &chunk, filter::ColumnPart &part) const;

    const Session &m_session;
    std::string m_closing;
    std::uint32_t m_lookedUpTo = 0; ///< the last frame with a time before this one
    Timestamp m_lastTime = Timestamp::none();
};

} // namespace rungs
