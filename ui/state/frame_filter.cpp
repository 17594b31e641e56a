// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/frame_filter.h"

#include "ui/state/selection.h"

#include <algorithm>
#include <limits>

namespace rungs {

namespace {

int rowsOf(std::size_t frames)
{
    return static_cast<int>(std::min<std::size_t>(frames, std::numeric_limits<int>::max() - 1));
}

} // namespace

FrameFilter::FrameFilter(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_session(selection.session())
    , m_rows(m_session ? rowsOf(m_session->frameCount()) : 0)
{
    connect(&selection, &Selection::sessionChanged, this, &FrameFilter::followSession);
}

FrameFilter::~FrameFilter() = default;

FrameId FrameFilter::frameAt(int row) const
{
    const auto index = static_cast<std::uint32_t>(row);
    return m_frames ? (*m_frames)[index] : FrameId{index};
}

int FrameFilter::rowOf(FrameId frame) const
{
    const int row = rowNear(frame);
    return row < m_rows && frameAt(row) == frame ? row : -1;
}

int FrameFilter::rowNear(FrameId frame) const
{
    if (!m_frames)
        return static_cast<int>(std::min(frame.value, static_cast<std::uint32_t>(m_rows)));
    return static_cast<int>(std::ranges::lower_bound(*m_frames, frame) - m_frames->begin());
}

void FrameFilter::followSession()
{
    const SessionPtr &session = m_selection.session();
    const bool isMore = session && m_session && session->isSameCaptureAs(*m_session);
    if (!isMore) {
        setAll();
        return;
    }
    if (m_connection.isValid()) {
        m_session = session;
        emit refreshed();
        if (!m_search.isRunning())
            search(m_connection, m_frames, m_scanned);
        return;
    }
    const int rows = rowsOf(session->frameCount());
    if (rows <= m_rows) {
        m_session = session;
        emit refreshed();
        return;
    }
    emit aboutToGrow(m_rows, rows - 1);
    m_session = session;
    m_rows = rows;
    emit grown();
}

void FrameFilter::setAll()
{
    m_search.cancel();
    emit aboutToReset();
    m_session = m_selection.session();
    m_connection = {};
    m_frames = nullptr;
    m_scanned = 0;
    m_rows = m_session ? rowsOf(m_session->frameCount()) : 0;
    emit reset();
}

void FrameFilter::showAll()
{
    if (m_connection.isValid())
        setAll();
    else
        m_search.cancel();
}

void FrameFilter::showOnly(ConnectionId connection)
{
    if (m_session && connection.isValid() && connection != m_connection)
        search(connection, nullptr, 0);
}

void FrameFilter::search(ConnectionId connection, const FrameListPtr &known, std::uint32_t scanned)
{
    m_search.start(
        [session = m_session, connection, known, scanned](const std::stop_token &stop, const auto &) {
            return framesOfConnection(*session, connection, known, scanned, stop);
        },
        [this, connection, searched = m_session](const FrameListPtr &frames) { take(connection, searched, frames); });
}

void FrameFilter::take(ConnectionId connection, const SessionPtr &searched, const FrameListPtr &frames)
{
    const int rows = rowsOf(frames->size());
    const bool isMore = connection == m_connection;
    if (!isMore)
        emit aboutToReset();
    else if (rows > m_rows)
        emit aboutToGrow(m_rows, rows - 1);
    const bool isGrown = isMore && rows > m_rows;
    m_connection = connection;
    m_frames = frames;
    m_rows = rows;
    m_scanned = searched->frameCount();
    if (!isMore)
        emit reset();
    else if (isGrown)
        emit grown();
    // The capture may have grown in the meantime.
    if (m_scanned < m_session->frameCount())
        search(m_connection, m_frames, m_scanned);
}

} // namespace rungs
