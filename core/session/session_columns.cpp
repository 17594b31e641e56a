// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_columns.h"

#include "core/session/segment_history.h"

namespace rungs {

using filter::Chunk;
using filter::Column;
using filter::ColumnPart;

template <class ValueOf>
void SessionColumns::readValues(const Chunk &chunk, ColumnPart &part, ValueOf valueOf) const
{
    std::int64_t *value = part.values.data();
    m_session.frames().forEach(chunk.first, chunk.count,
                               [&](std::size_t number, const FrameRow &row) { *value++ = valueOf(number, row); });
}

template <class ValueOf>
void SessionColumns::readOfSegments(const Chunk &chunk, ColumnPart &part, ValueOf valueOf) const
{
    part.has.fill(false);
    readValues(chunk, part, [&](std::size_t number, const FrameRow &row) {
        const std::size_t place = number - chunk.first;
        const std::uint64_t hasSegment = (row.flags & FrameRow::hasSegment) != 0 ? 1 : 0;
        part.has.words[place / 64] |= hasSegment << (place % 64);
        return valueOf(row);
    });
}

void SessionColumns::read(Column column, const Chunk &chunk, ColumnPart &part)
{
    using Row = const FrameRow &;
    switch (column) {
    case Column::number:
        return readValues(chunk, part, [](std::size_t number, Row) { return static_cast<std::int64_t>(number) + 1; });
    case Column::length:
        return readValues(chunk, part, [](std::size_t, Row row) { return std::int64_t{row.originalLength}; });
    case Column::capturedLength:
        return readValues(chunk, part, [](std::size_t, Row row) { return std::int64_t{row.capturedLength}; });
    case Column::interface:
        return readValues(chunk, part, [](std::size_t, Row row) { return std::int64_t{row.interface.value}; });
    case Column::time:
        return readTimes(chunk, {0}, part);
    case Column::sinceFirst:
        return readTimes(chunk, m_session.startTime(), part);
    case Column::sincePrevious:
        return readSincePrevious(chunk, part);
    case Column::marked:
        return readValues(chunk, part, [this](std::size_t number, Row) {
            return std::int64_t{m_session.notes().isMarked({static_cast<std::uint32_t>(number)}) ? 1 : 0};
        });
    case Column::stream:
        return readStreams(chunk, part);
    case Column::events:
        return readEvents(chunk, part);
    case Column::endpoints:
        return readEndpoints(chunk, part);
    case Column::connection:
        return readOfSegments(chunk, part, [](Row row) { return std::int64_t{row.connection.value}; });
    case Column::sender:
        return readOfSegments(chunk, part, senderValue);
    case Column::none:
    case Column::count:
        part.isKnown.fill(false);
    }
}

void SessionColumns::readTimes(const Chunk &chunk, Timestamp since, ColumnPart &part) const
{
    part.has.fill(false);
    readValues(chunk, part, [&](std::size_t number, const FrameRow &row) {
        if (!row.time.isKnown())
            return std::int64_t{0};
        part.has.set(number - chunk.first);
        return (row.time - since).nanoseconds;
    });
}

void SessionColumns::readSincePrevious(const Chunk &chunk, ColumnPart &part)
{
    if (chunk.first < m_lookedUpTo) {
        m_lookedUpTo = 0;
        m_lastTime = Timestamp::none();
    }
    Timestamp before = Timestamp::none();
    for (std::uint32_t i = chunk.first; i-- > m_lookedUpTo && !before.isKnown();)
        before = m_session.frame({i}).time;
    if (before.isKnown())
        m_lastTime = before;
    m_lookedUpTo = chunk.first + chunk.count;
    part.has.fill(false);
    readValues(chunk, part, [&](std::size_t number, const FrameRow &row) {
        if (!row.time.isKnown())
            return std::int64_t{0};
        part.has.set(number - chunk.first);
        const Timestamp previous = m_lastTime.isKnown() ? m_lastTime : row.time;
        m_lastTime = row.time;
        return (row.time - previous).nanoseconds;
    });
}

void SessionColumns::readStreams(const Chunk &chunk, ColumnPart &part) const
{
    readOfSegments(chunk, part, [](const FrameRow &row) { return std::int64_t{row.connection.value}; });
    const FrameNotes::Snapshot &others = m_session.otherStreams();
    for (std::size_t i = firstOf(others, {chunk.first}); i < others.size(); ++i) {
        if (others[i].frame.value >= chunk.first + chunk.count)
            break;
        part.values[others[i].frame.value - chunk.first] = others[i].value;
    }
}

void SessionColumns::readEvents(const Chunk &chunk, ColumnPart &part) const
{
    readOfSegments(chunk, part, [](const FrameRow &row) { return std::int64_t{row.events}; });
    // With too many different sets, a row may have none, and what later segments refute may still be in it.
    if (m_session.eventSetCount() >= EventSets::tooMany)
        part.isKnown = ~part.has;
}

void SessionColumns::readEndpoints(const Chunk &chunk, ColumnPart &part) const
{
    for (std::size_t word = 0; word * 64 < chunk.count; ++word)
        part.isKnown.words[word] = m_session.frames().usualHeaders(chunk.first / 64 + word);
    readValues(chunk, part, [](std::size_t, const FrameRow &row) { return senderValue(row); });
}

filter::FrameColumns::Words SessionColumns::wordsOf(ConnectionId id)
{
    const ConnectionSummary summary = m_session.summaryOf(id);
    m_closing = nameOf(summary.closing);
    return {nameOf(summary.opening), m_closing};
}

BySide<LimitShares> SessionColumns::limitsOf(ConnectionId id) const
{
    return m_session.limitsOf(id);
}

} // namespace rungs
